import type { Preferences } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { CheckSection } from './check/CheckSection.tsx';
import { NeedsSection, type NeedsSectionProps } from './needs/NeedsSection.tsx';
import { ProposalsSection } from './proposals/ProposalsSection.tsx';
import { PublishSection, type PublishSectionProps } from './publish/PublishSection.tsx';
import { ReviewSection, type ReviewSectionProps } from './review/ReviewSection.tsx';
import { WhereSection, type WhereSectionProps } from './where/WhereSection.tsx';
import type { FurtherPart } from './workshop-props.ts';

/** What the further parts do outside the page; the same functions always. */
export type FurtherTools = Pick<PublishSectionProps, 'onTry'> &
  Pick<WhereSectionProps, 'onFind' | 'onOpenPage'> &
  Pick<ReviewSectionProps, 'onSaveFile' | 'onCopy'> &
  Pick<NeedsSectionProps, 'memory'>;

/** What else can be done with a feed: checked, held against pages, reviewed, proposed to, held against what is missing; once it is saved, published. */
export function furtherParts(
  text: Text,
  preferences: Preferences | null,
  today: string,
  { onTry, onFind, onOpenPage, onSaveFile, onCopy, memory }: FurtherTools,
): FurtherPart[] {
  const ways = { mailApp: preferences?.mailApp ?? 'default', onCopy } as const;
  return [
    {
      ...{ name: 'check', title: 'check.title' },
      render: ({ onOpen, ...part }) => <CheckSection {...part} onGoTo={onOpen} />,
    },
    {
      ...{ name: 'where', title: 'where.title' },
      render: (part) => <WhereSection {...part} onFind={onFind} onOpenPage={onOpenPage} />,
    },
    {
      ...{ name: 'review', title: 'part.review' },
      render: (part) => (
        <ReviewSection {...part} {...ways} today={today} reviewer={preferences?.name ?? ''} onSaveFile={onSaveFile} />
      ),
    },
    {
      ...{ name: 'proposals', title: 'proposals.title', isKept: true },
      render: (part) => <ProposalsSection {...part} {...ways} />,
    },
    {
      ...{ name: 'needs', title: 'needs.title', isKept: true },
      render: (part) => <NeedsSection {...part} memory={memory} onSaveFile={onSaveFile} />,
    },
    {
      ...{ name: 'publish', title: 'publish.title', followsSaving: true },
      render: ({ feed }) => <PublishSection feed={feed} text={text} onTry={onTry} onCopy={onCopy} />,
    },
  ];
}
