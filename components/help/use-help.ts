import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { BackgroundCalls, Client, Help } from '../../lib/core/messages.ts';

/** The help for the page as the view knows it. */
export type HelpView = { status: 'loading' } | { status: 'ready'; help: Help } | { status: 'failed' };

/** Changes whenever the tips of any feed may have changed. */
const contentOf = (feeds: FeedStatus[] | null) =>
  feeds?.map(({ feedId, tips, checkedAtMs }) => `${feedId} ${tips} ${checkedAtMs ?? ''}`).join('\n');

/**
 * Asks for the help of this page, once at first and again when the content of the feeds changes.
 * `merge` decides how a fresh answer joins the one on screen.
 */
export function useHelp(
  client: Pick<Client<BackgroundCalls>, 'getHelp'>,
  feeds: FeedStatus[] | null,
  merge: (current: Help, fresh: Help) => Help,
): { view: HelpView; retry: () => void } {
  const [view, setView] = useState<HelpView>({ status: 'loading' });
  const latestMerge = useRef(merge);
  latestMerge.current = merge;
  const asked = useRef(0);

  const ask = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const answer = await client.getHelp({}).then(
      (help) => ({ help }),
      () => null,
    );
    // A slower, older answer must not replace a newer one.
    if (mine !== asked.current) return;
    setView((current) => {
      if (current.status !== 'ready') return answer ? { status: 'ready', ...answer } : { status: 'failed' };
      return answer ? { status: 'ready', help: latestMerge.current(current.help, answer.help) } : current;
    });
  }, [client]);

  const content = contentOf(feeds);
  const known = useRef<string | undefined>(undefined);
  useEffect(() => {
    // The first state of the feeds is what the first answer was made from.
    const isChange = known.current !== undefined && content !== undefined && known.current !== content;
    const isFirst = asked.current === 0;
    known.current = content ?? known.current;
    if (isFirst || isChange) ask();
  }, [content, ask]);

  const retry = useCallback(() => {
    setView({ status: 'loading' });
    ask();
  }, [ask]);
  return { view, retry };
}
