// Draws a section of the workshop by itself.
import { render } from 'preact';
import { CheckSection } from '../../components/workshop/check/CheckSection.tsx';
import { NeedsSection } from '../../components/workshop/needs/NeedsSection.tsx';
import { ProposalsSection } from '../../components/workshop/proposals/ProposalsSection.tsx';
import { PublishSection } from '../../components/workshop/publish/PublishSection.tsx';
import { ReviewSection } from '../../components/workshop/review/ReviewSection.tsx';
import { useChecked } from '../../components/workshop/use-checked.ts';
import { WhereSection } from '../../components/workshop/where/WhereSection.tsx';
import type { SavedPage } from '../../lib/core/author/folder.ts';
import type { WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { NO_MERGES } from '../../lib/core/value/team/merge-record.ts';
import { findWhereShown } from '../../lib/services/where-shown.ts';
import { soundFeed } from '../fixtures/authoring/workshop-feeds.ts';
import { NOW } from '../fixtures/team/feeds.ts';
import { read, type SectionState } from './section-states.ts';

const TODAY = '2026-11-29';
const NO_PAGES: SavedPage[] = [];
const NO_MEMORY = { load: async () => NO_MERGES, remember: async () => {} };
const findShown = (feed: WorkshopFeed, some: readonly SavedPage[]) => findWhereShown(feed, some, () => NOW);

function Section({ state, text }: { state: SectionState; text: Text }) {
  const { section, feed = soundFeed, tried = read } = state;
  const ways = { mailApp: 'default' as const, onCopy: async () => true };
  const shared = { feed, text, onChange: () => {} };
  const checked = useChecked(feed, TODAY, NO_PAGES);
  if (section === 'check') return <CheckSection {...shared} checked={checked} onGoTo={() => {}} />;
  if (section === 'needs')
    return <NeedsSection {...shared} memory={NO_MEMORY} onOpen={() => {}} onEdit={() => {}} onSaveFile={() => {}} />;
  if (section === 'proposals') return <ProposalsSection {...shared} {...ways} onEdit={() => {}} />;
  if (section === 'publish')
    return <PublishSection feed={feed} text={text} onTry={async () => tried} onCopy={ways.onCopy} />;
  if (section === 'review')
    return (
      <ReviewSection {...shared} {...ways} today={TODAY} reviewer="Ana Sousa" onOpen={() => {}} onSaveFile={() => {}} />
    );
  return (
    <WhereSection
      feed={feed}
      text={text}
      pages={state.pages ?? NO_PAGES}
      onPages={() => {}}
      onFind={findShown}
      onOpenPage={() => {}}
    />
  );
}

/** Draws a section as the only thing of its page. */
export function drawSection(state: SectionState, text: Text): void {
  render(
    <main class="gallery-section">
      <h1 class="visually-hidden">{text('options.title')}</h1>
      <Section state={state} text={text} />
    </main>,
    document.body,
  );
}
