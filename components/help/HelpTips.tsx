import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { UnreadableReason } from '../../lib/core/place/page-state.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { SyncProgressBar } from '../ui/FeedState.tsx';
import { isFirstSync, isWorrying, toFailure } from '../ui/feed-words.ts';
import { toHeading } from './group-words.ts';
import { Notice } from './Notice.tsx';
import { isMeantUnknown } from './pointing/PointOffer.tsx';
import { TipGroups } from './TipGroups.tsx';
import { TIPS_IN_SIGHT } from './tip-groups.ts';
import type { TipTools } from './tip-tools.ts';
import type { TipMarks } from './use-tip-marks.ts';

interface HelpTipsProps {
  help: Help;
  feeds: FeedStatus[] | null;
  marks: TipMarks;
  tools: TipTools;
  isUnfolded: boolean;
  onFold: (isUnfolded: boolean) => void;
  onOpenOptions: () => void;
  shortcut?: string | undefined;
  /** Lets the person point at something on the page; absent where that cannot be. */
  onPoint: (() => void) | undefined;
  /** Begins a tip for this page. */
  onWrite: () => void;
  /** The popup, which closes as the page is used. */
  isFleeting: boolean;
}

/** The tips for this page, or why there are none yet. */
export function HelpTips({ help, feeds, marks, tools, isUnfolded, onFold, ...rest }: HelpTipsProps) {
  const { onOpenOptions, shortcut = '' } = rest;
  const { text } = tools;
  if (help.tips.length === 0 && feeds !== null) {
    const missing = <MissingFeed feeds={feeds} tools={tools} onOpenOptions={onOpenOptions} />;
    if (feeds.every((feed) => feed.tips === 0)) return missing;
  }
  const hasOwn = help.tips.some(({ group }) => group !== 'near');
  return (
    <>
      {help.page.status === 'unreadable' ? (
        <Notice
          title={text(help.page.reason === 'needs-click' ? 'unreadable.titleNotYet' : 'unreadable.title')}
          words={toUnreadable(help.page.reason, shortcut, text)}
          size="first"
        />
      ) : (
        !hasOwn && <NoTip help={help} text={text} {...rest} />
      )}
      <TipGroups
        tips={help.tips}
        inSight={TIPS_IN_SIGHT}
        headingOf={(group) => toHeading(group, help, text)}
        marks={marks}
        tools={tools}
        isUnfolded={isUnfolded}
        onFold={onFold}
      />
    </>
  );
}

/** Nothing is written for the page: where to click, unless the person is at a field already, or was asked to point. */
function NoTip({
  help,
  text,
  onPoint,
  onWrite,
  isFleeting,
}: Pick<HelpTipsProps, 'help' | 'onPoint' | 'onWrite' | 'isFleeting'> & { text: Text }) {
  const isAtField = help.page.status === 'read' && Boolean(help.page.snapshot.field);
  const point = isAtField || isMeantUnknown(help) ? undefined : onPoint;
  const words = point
    ? text(isFleeting ? 'notice.whereFromPopup' : 'notice.where')
    : text(help.tips.length > 0 ? 'notice.noTipNear' : 'notice.noTip');
  return (
    <Notice title={text('notice.noTipTitle')} words={words} size="first">
      {point && (
        <button type="button" class="button button--small" onClick={point}>
          {text('point.do')}
        </button>
      )}
      <button type="button" class="button button--quiet button--small" onClick={onWrite}>
        {text('write.first')}
      </button>
    </Notice>
  );
}

/** Why the page is not read; where a press is all that is missing, with the keys for it. */
function toUnreadable(reason: UnreadableReason, shortcut: string, text: TipTools['text']): string {
  const hasKeys = reason === 'needs-click' && shortcut !== '';
  return hasKeys ? text('unreadable.keys', { shortcut }) : text(`unreadable.${reason}`);
}

function MissingFeed({
  feeds,
  tools,
  onOpenOptions,
}: Pick<HelpTipsProps, 'tools' | 'onOpenOptions'> & { feeds: FeedStatus[] }) {
  const { text, now } = tools;
  const running = feeds.find((feed) => feed.progress);
  const failing = feeds.find((feed) => isWorrying(feed, now));
  if (isFirstSync(feeds) && running?.progress) {
    return (
      <Notice title={text('notice.firstSyncTitle')} words={text('notice.firstSync')}>
        <SyncProgressBar progress={running.progress} text={text} />
      </Notice>
    );
  }
  const options = (
    <button type="button" class="button button--primary" onClick={onOpenOptions}>
      {text(failing ? 'help.options' : 'feeds.add')}
    </button>
  );
  return failing?.failure ? (
    <Notice title={text('status.failed')} words={toFailure(failing.failure, failing.url, text)}>
      {options}
    </Notice>
  ) : (
    <Notice title={text('notice.noFeedTitle')} words={text('notice.noFeed')}>
      {options}
    </Notice>
  );
}
