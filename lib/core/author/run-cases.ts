// Runs cases: what is shown where they say, and which of their expectations that does not meet.
import type { FoundTip } from '../find/found-tip.ts';
import { type PageSnapshot, parsePageSnapshot } from '../place/page-snapshot.ts';
import type { SavedPage } from './folder.ts';
import type { Case } from './read-cases.ts';
import type { TipFinder } from './tip-finder.ts';

/** Among so many a tip is seen without scrolling. */
const AMONG = 3;

/** An expectation that was not met; `tip` is the one it names. */
export interface Unmet {
  expected: 'first' | 'among' | 'never' | 'nothing';
  tip?: string;
  /** The place of that tip among those shown, from 1; `null` where it is not shown. */
  place: number | null;
  /** It as it was found, though it may not be shown. */
  found?: FoundTip;
}

/** What came of a case. */
export interface CaseResult {
  case: Case;
  unmet: Unmet[];
  /** What is shown, best first. */
  shown: FoundTip[];
}

/** How many of how many are right. */
export interface Share {
  right: number;
  of: number;
}

/** The figures for all cases: the right tip first, the right tips among three, quiet where nothing is to be shown. */
export interface Figures {
  first: Share;
  among: Share;
  quiet: Share;
}

/** What a case is about, without what it expects. */
export function subjectOf({ on, url, field, message, selection, search }: Case): string {
  const quoted = (key: string, words: string | undefined) => (words === undefined ? [] : `${key} “${words}”`);
  return [
    on ?? url ?? [],
    quoted('field', field),
    quoted('message', message),
    quoted('selection', selection),
    quoted('search', search),
  ]
    .flat()
    .join(', ');
}

/** The name of a case, by which it is known in another run: all that it says. */
export function nameOfCase(one: Case): string {
  const tips = (key: string, ids: readonly string[]) => (ids.length === 0 ? [] : `${key} ${ids.join(', ')}`);
  const expected = [
    ...(one.first === undefined ? [] : [`first ${one.first}`]),
    tips('among', one.among),
    tips('never', one.never),
    one.nothing ? 'nothing' : [],
  ];
  return `${subjectOf(one)}: ${expected.flat().join('; ')}`;
}

/**
 * The page of a case, as it is while somebody is at what the case names; `null` for a search from nowhere. A field that
 * the saved page has in focus keeps what is known of it.
 */
export function pageOfCase(one: Case, pages: ReadonlyMap<string, PageSnapshot>): PageSnapshot | null {
  const page = one.on === undefined ? parsePageSnapshot({ url: one.url }) : (pages.get(one.on) ?? null);
  const { field, message, selection } = one;
  if (!page || (field ?? message ?? selection) === undefined) return page;
  const isSame = page.field?.label === field || page.field?.name === field;
  return {
    ...page,
    field: field === undefined ? null : isSame ? page.field : { label: field },
    selection: selection ?? null,
    ...(message === undefined
      ? {}
      : { error: message, errors: [message, ...page.errors.filter((other) => other !== message)] }),
  };
}

function unmetBy(found: readonly FoundTip[], one: Case): Unmet[] {
  const shown = found.filter((tip) => tip.shown);
  const judge = (expected: Unmet['expected'], tip: string, isMet: (place: number | null) => boolean): Unmet[] => {
    const at = shown.findIndex((other) => other.tip.id === tip);
    const place = at < 0 ? null : at + 1;
    const own = found.find((other) => other.tip.id === tip);
    return isMet(place) ? [] : [{ expected, tip, place, ...(own && { found: own }) }];
  };
  return [
    ...(one.first === undefined ? [] : judge('first', one.first, (place) => place === 1)),
    ...one.among.flatMap((id) => judge('among', id, (place) => place !== null && place <= AMONG)),
    ...one.never.flatMap((id) => judge('never', id, (place) => place === null)),
    ...(one.nothing && shown.length > 0 ? [{ expected: 'nothing' as const, place: null }] : []),
  ];
}

/** Runs cases, one after the other, on the tips that `finder` finds. */
export async function runCases(
  cases: readonly Case[],
  pages: readonly SavedPage[],
  finder: TipFinder,
): Promise<CaseResult[]> {
  const byFile = new Map(pages.map(({ file, page }) => [file, page]));
  const results: CaseResult[] = [];
  for (const one of cases) {
    const page = pageOfCase(one, byFile);
    const isSearch = one.search !== undefined;
    const found = isSearch ? finder.search(one.search ?? '', page) : page ? finder.findForPage(page) : [];
    const all = await found;
    results.push({ case: one, unmet: unmetBy(all, one), shown: all.filter(({ shown }) => shown) });
  }
  return results;
}

/** The figures for what came of cases. */
export function figuresOf(results: readonly CaseResult[]): Figures {
  const share = (of: readonly CaseResult[], isRight: (result: CaseResult) => boolean): Share => ({
    right: of.filter(isRight).length,
    of: of.length,
  });
  const lacks = (...kinds: Unmet['expected'][]) => {
    return ({ unmet }: CaseResult) => !unmet.some(({ expected }) => kinds.includes(expected));
  };
  const withFirst = results.filter((result) => result.case.first !== undefined);
  const withTips = results.filter((result) => result.case.first !== undefined || result.case.among.length > 0);
  const withQuiet = results.filter((result) => result.case.nothing || result.case.never.length > 0);
  const isAmong = ({ unmet }: CaseResult) =>
    unmet.every(({ expected, place }) => {
      if (expected === 'first') return place !== null && place <= AMONG;
      return expected !== 'among';
    });
  return {
    first: share(withFirst, lacks('first')),
    among: share(withTips, isAmong),
    quiet: share(withQuiet, lacks('never', 'nothing')),
  };
}
