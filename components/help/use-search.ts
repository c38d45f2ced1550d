import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundCalls, Client, PageState, SearchResult } from '../../lib/core/messages.ts';

/** Short enough to feel immediate, long enough to skip the letters in the middle of a word. */
export const SEARCH_DELAY_MS = 120;

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
  tried: string[];
  retry: () => void;
}

/** Remembers a search for the question to a colleague; of words typed letter by letter, the longest form stays. */
export function rememberSearch(searches: string[], query: string): string[] {
  const last = searches.at(-1);
  // Letters being taken away again are on their way to other words.
  if (last?.startsWith(query)) return searches;
  return last !== undefined && query.startsWith(last) ? [...searches.slice(0, -1), query] : [...searches, query];
}

/** Searches as somebody types: after a short pause, and an answer counts only for the words that are there now. */
export function useSearch(client: Pick<Client<BackgroundCalls>, 'searchTips'>, page: PageState, start: string): Search {
  const [words, setWords] = useState(start);
  const [view, setView] = useState<SearchView>(IDLE);
  const [tried, setTried] = useState<string[]>([]);
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
      setTried((searches) => rememberSearch(searches, query));
    }, SEARCH_DELAY_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, client, attempt]);

  return { words, setWords, view, tried, retry: () => setAttempt(attempt + 1) };
}
