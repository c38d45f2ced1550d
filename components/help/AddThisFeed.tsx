import { useState } from 'preact/hooks';
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import { toSite } from '../../lib/core/place/site.ts';
import { shownHost, toFailure } from '../ui/feed-words.ts';
import type { HelpAppProps } from './help-props.ts';
import { Notice } from './Notice.tsx';

interface AddThisFeedProps extends Pick<HelpAppProps, 'client' | 'tools' | 'text'> {
  /** The address of the page. */
  url: string;
  feeds: FeedStatus[] | null;
}

/** The address of a feed as a colleague sends it. */
const isFeedAddress = (url: string) => URL.canParse(url) && /\.json$/i.test(new URL(url).pathname);

/** Offers to follow the feed that is open in the tab, as it opens when somebody follows a colleague's link. */
export function AddThisFeed({ url, feeds, client, tools, text }: AddThisFeedProps) {
  const [outcome, setOutcome] = useState<{ state: 'idle' | 'running' | 'refused' | 'asking' | 'ended'; words: string }>(
    {
      state: 'idle',
      words: '',
    },
  );
  const isFollowed = feeds?.some((feed) => feed.url === url) ?? true;
  if (!isFeedAddress(url) || (isFollowed && outcome.state === 'idle')) return null;
  const add = async () => {
    setOutcome({ state: 'running', words: text('options.adding') });
    const answer = await client.addFeed({ url }).catch(() => null);
    const words = !answer
      ? text('status.syncFailed')
      : answer.ok
        ? text('options.added', { title: answer.status.title, n: answer.status.tips })
        : toFailure(answer.failure, url, text);
    const isRefused = answer?.ok === false && answer.failure.kind === 'permission';
    setOutcome({ state: answer?.ok ? 'ended' : isRefused ? 'refused' : 'idle', words });
  };
  const site = toSite(url);
  const { onRequestSite } = tools;
  // Asked for only where the server lets nobody read without; from the click itself, as browsers want it.
  const allow =
    (outcome.state === 'refused' || outcome.state === 'asking') && site && onRequestSite
      ? async () => {
          const asked = onRequestSite(site.pattern).catch(() => false);
          setOutcome({ state: 'asking', words: text('always.asking') });
          if (await asked) await add();
          else setOutcome({ state: 'refused', words: text('addFeed.notAllowed') });
        }
      : null;
  const isBusy = outcome.state === 'running' || outcome.state === 'asking';
  return (
    <Notice title={text('addThis.title')} words={text('addThis.words')} size="quiet">
      {outcome.state !== 'ended' && (
        <button
          type="button"
          class="button button--primary"
          data-leaves
          aria-disabled={isBusy ? 'true' : undefined}
          onClick={() => {
            if (!isBusy) void (allow ?? add)();
          }}
        >
          {allow ? text('addThis.allow', { host: shownHost(url) }) : text('addThis.do')}
        </button>
      )}
      <p aria-live="polite">{outcome.words}</p>
    </Notice>
  );
}
