import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundCalls, Client, SearchResult } from '../../lib/core/messages.ts';
import type { PageState } from '../../lib/core/place/page-state.ts';

/** Short enough to feel immediate, long enough to skip the letters in the middle of a word. */
export const SEARCH_DELAY_MS = 120;

/** Words that have stood so long are what was searched for, and not on their way to something else. */
export const SETTLED_MS = 1500;

/** Searches of which a colleague is told at most. */
const MOST_SEARCHES = 3;

/** The search as the view knows it. While searching, the results of the query before stay on screen. */
export type SearchView =
  | { status: 'idle' }
  | { status: 'searching'; query: string; before: Results | null }
  | ({ status: 'found' } & Results)
  | { status: 'failed'; query: string };

/** What was found for a query. */
export interface Results extends SearchResult {
  query: string;
}

const IDLE: SearchView = { status: 'idle' };

/** What stands on screen: the newest results, which are of an older query while a newer one is searched. */
export const resultsOf = (view: SearchView): Results | null => {
  if (view.status === 'found') return { query: view.query, tips: view.tips, people: view.people };
  return view.status === 'searching' ? view.before : null;
};

/** The search field, what was found, and what has been searched for so far. */
export interface Search {
  words: string;
  setWords: (words: string) => void;
  view: SearchView;
  /** The searches that were settled on, the latest last. */
  settled: string[];
  /** The same with the words that stand there now: who acts on them has settled on them. */
  settle: () => string[];
  /** A colleague was told of them: the next question tells of what is searched for from here on. */
  tell: () => void;
  retry: () => void;
}

/** Remembers a search for the question to a colleague; of words typed letter by letter, the longest form stays. */
export function rememberSearch(searches: readonly string[], query: string): string[] {
  const last = searches.at(-1);
  // Letters being taken away again are on their way to other words.
  if (last?.startsWith(query)) return [...searches];
  const others = searches.filter((search) => !query.startsWith(search));
  return [...others, query].slice(-MOST_SEARCHES);
}

/** Searches as somebody types: after a short pause, and an answer counts only for the words that are there now. */
export function useSearch(
  client: Pick<Client<BackgroundCalls>, 'searchTips'>,
  page: PageState,
  start: { query: string; searches: string[] },
): Search {
  const [words, setWords] = useState(start.query);
  const [view, setView] = useState<SearchView>(IDLE);
  const [settled, setSettled] = useState(start.searches);
  const [attempt, setAttempt] = useState(0);
  const latestPage = useRef(page);
  latestPage.current = page;
  const query = words.trim();

  // A new attempt asks again for the same words.
  useEffect(() => {
    if (query === '') {
      setView(IDLE);
      return;
    }
    let isCurrent = true;
    setView((current) => ({ status: 'searching', query, before: resultsOf(current) }));
    const timer = setTimeout(async () => {
      const result = await client.searchTips({ search: query, page: latestPage.current }).catch(() => null);
      if (!isCurrent) return;
      setView(result ? { status: 'found', query, ...result } : { status: 'failed', query });
    }, SEARCH_DELAY_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, client, attempt]);

  useEffect(() => {
    if (query === '') return;
    const timer = setTimeout(() => setSettled((searches) => rememberSearch(searches, query)), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [query]);
  const settle = () => {
    if (query === '') return settled;
    const searches = rememberSearch(settled, query);
    setSettled(searches);
    return searches;
  };

  const tell = () => {
    setWords('');
    setSettled([]);
  };

  return { words, setWords, view, settled, settle, tell, retry: () => setAttempt(attempt + 1) };
}
