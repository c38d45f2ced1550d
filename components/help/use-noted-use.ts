import { useEffect, useRef } from 'preact/hooks';
import { type Tip, tipKey } from '../../lib/core/feed/tip.ts';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import { toSearchAnswer } from '../../lib/core/find/search/search-answer.ts';
import type { HelpClient } from './help-props.ts';
import type { Search } from './use-search.ts';
import type { WouldAskTools } from './WouldAsk.tsx';

/** Tells what only this page sees of its use. */
export interface NoteUse {
  /** A tip was opened by hand: it counts once, however often it is opened and closed. */
  read: (tip: Tip) => void;
  /** Notes a search that found nothing; `instead` of shorter words that were noted before. */
  unanswered: (words: string, instead?: string) => void;
  wouldAsk: WouldAskTools;
}

/** Tells what this page sees of its use; in a private window nothing is told. */
export function useNotedUse(client: Pick<HelpClient, 'noteUse' | 'wouldAskNow'>, isPrivate: boolean): NoteUse {
  const read = useRef(new Set<string>());
  const note: HelpClient['noteUse'] = async (args) => {
    // It is an aside: where it cannot be counted, help goes on.
    if (!isPrivate) await client.noteUse(args).catch(() => undefined);
  };
  return {
    read: (tip) => {
      if (read.current.has(tipKey(tip))) return;
      read.current.add(tipKey(tip));
      void note({ use: { event: 'read', of: { feedId: tip.feedId, id: tip.id } } });
    },
    unanswered: (words, instead) =>
      void note({ use: { event: 'unanswered', words, ...(instead !== undefined && { instead }) } }),
    wouldAsk: {
      now: async () => {
        if (isPrivate) return false;
        const { now } = await client.wouldAskNow({}).catch(() => ({ now: false }));
        return now;
      },
      say: ({ feedId, id }, wouldHave) =>
        void note({ use: { event: wouldHave ? 'would-ask' : 'would-not-ask', of: { feedId, id } } }),
    },
  };
}

/**
 * Notes searches that found nothing, each once: as soon as somebody has settled on their words, or leaves with them. Those
 * in `before` were noted by the help that stood here before.
 */
export function useUnanswered(
  search: Search,
  before: readonly string[],
  isInSight: (found: FoundTip) => boolean,
  note: NoteUse['unanswered'],
): void {
  const noted = useRef([...before]);
  const { view, settled } = search;
  const isInVain = view.status === 'found' && toSearchAnswer(view.tips.filter(isInSight)) === 'nothing';
  const words = isInVain && view.query === search.words.trim() ? view.query : null;
  const isSettled = words !== null && settled.at(-1) === words;
  const tell = useRef(() => {});
  tell.current = () => {
    // Letters being taken away again are on their way to other words.
    if (words === null || noted.current.some((other) => other.startsWith(words))) return;
    const instead = noted.current.findLast((other) => words.startsWith(other));
    noted.current.push(words);
    note(words, instead);
  };
  useEffect(() => {
    if (isSettled) tell.current();
  }, [isSettled, words]);
  useEffect(() => {
    const leaving = new AbortController();
    addEventListener('pagehide', () => tell.current(), { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
}
