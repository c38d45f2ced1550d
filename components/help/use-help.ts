import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { contentsOf, type FeedStatus } from '../../lib/core/feed/feed-status.ts';
import type { BackgroundCalls, Client, Help } from '../../lib/core/messages.ts';

/** The help for the page as the view knows it. */
export type HelpView = { status: 'loading' } | { status: 'ready'; help: Help } | { status: 'failed' };

/** A page that had no time to answer is asked again by itself so much later, in milliseconds. */
const AGAIN_MS = [1500, 4000, 10_000];

const isBusy = ({ page }: Help) => page.status === 'unreadable' && page.reason === 'busy';

/** The help of a page, and what can be done with it. */
export interface HelpQuestion {
  view: HelpView;
  /** Asks again after a failure. */
  retry: () => void;
  /** Asks again, because the page may have changed. */
  ask: () => void;
  /** Asks again, because the person has changed the tips or asks for others: the answer is taken in whatever holds. */
  askAnew: () => void;
  /** Takes in the answer that came while `holds` said no. */
  release: () => void;
}

/**
 * Asks for the help of this page, once at first and again when the tips of the feeds, or the person's own, change.
 * `merge` decides how a fresh answer joins the one on screen; while `holds` says so, the one on screen stays.
 */
export function useHelp(
  client: Pick<Client<BackgroundCalls>, 'getHelp'>,
  feeds: FeedStatus[] | null,
  ownTips: readonly FeedItem[] | null | undefined,
  merge: (current: Help, fresh: Help) => Help,
  holds: () => boolean,
): HelpQuestion {
  const [view, setView] = useState<HelpView>({ status: 'loading' });
  const latest = useRef({ merge, holds });
  latest.current = { merge, holds };
  const asked = useRef(0);
  const held = useRef<Help | null>(null);
  const isWanted = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const take = useCallback((help: Help) => {
    setView((current) => {
      if (current.status !== 'ready') return { status: 'ready', help };
      if (latest.current.holds() && !isWanted.current) {
        held.current = help;
        return current;
      }
      held.current = null;
      isWanted.current = false;
      return { status: 'ready', help: latest.current.merge(current.help, help) };
    });
  }, []);

  const askFor = useCallback(
    async (again: readonly number[]): Promise<void> => {
      clearTimeout(timer.current);
      asked.current += 1;
      const mine = asked.current;
      const help = await client.getHelp({}).catch(() => null);
      // A slower, older answer must not replace a newer one.
      if (mine !== asked.current) return;
      if (help) take(help);
      else setView((current) => (current.status === 'ready' ? current : { status: 'failed' }));
      const [pause, ...others] = again;
      if (help && isBusy(help) && pause !== undefined) timer.current = setTimeout(() => void askFor(others), pause);
    },
    [client, take],
  );
  const ask = useCallback(() => void askFor(AGAIN_MS), [askFor]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const written = useMemo(() => JSON.stringify(ownTips ?? []), [ownTips]);
  const content = feeds && ownTips !== null ? `${contentsOf(feeds)}\n${written}` : undefined;
  // What the person is writing at the moment.
  const authored = contentsOf((feeds ?? []).filter(({ folderProblems }) => folderProblems !== undefined));
  const known = useRef<{ content: string; authored: string } | undefined>(undefined);
  useEffect(() => {
    const isFirst = asked.current === 0;
    const before = known.current;
    if (content !== undefined) known.current = { content, authored };
    // The first state of the feeds is what the first answer was made from.
    const isChange = before !== undefined && content !== undefined && before.content !== content;
    // Whoever has just saved a tip looks whether it is there, wherever their pointer was left.
    if (isChange && before.authored !== authored) isWanted.current = true;
    if (isFirst || isChange) ask();
  }, [content, authored, ask]);

  const retry = useCallback(() => {
    setView({ status: 'loading' });
    ask();
  }, [ask]);
  const askAnew = useCallback(() => {
    isWanted.current = true;
    ask();
  }, [ask]);
  const release = useCallback(() => {
    if (held.current) take(held.current);
  }, [take]);
  return { view, retry, ask, askAnew, release };
}
