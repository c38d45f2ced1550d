// What is to be mended in a feed that is kept in the browser: the checks of a folder, told by tip and key.
import { checkingFolder } from './check-folder.ts';
import type { AuthoredTip, AuthorFolder, FeedDocumentHead, Problem, SavedPage } from './folder.ts';
import { finishSteps, type Steps } from './in-turns.ts';
import type { WorkshopFeed } from './workshop-feed.ts';

/** Something to mend in a feed that is kept in the browser. */
export interface WorkshopProblem extends Problem {
  /** The position of its item; `null` for the feed itself. */
  index: number | null;
  /** The key at fault, such as `_help.match[0]`; empty for the whole. */
  key: string;
}

/** The file of what the feed says of itself: a folder's checks name files. */
const HEAD_FILE = 'feed';
/** The files of tips in their order, whatever their ids. */
const fileOf = (index: number) => `tip ${String(index).padStart(6, '0')}`;

/** The id of an item, as text. */
export const idOfItem = ({ id }: Record<string, unknown>): string =>
  typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';

/** Keys as lines, so that a position says which key it is. */
function createKeyLines() {
  const lines = new Map<string, number>();
  const keys: string[] = [];
  return {
    at: (key: string) => {
      const line = lines.get(key) ?? keys.push(key);
      lines.set(key, line);
      return { line, column: 1 };
    },
    keyAt: (line: number) => keys[line - 1] ?? '',
  };
}

type KeyLines = ReturnType<typeof createKeyLines>;

function toKeptTip(item: Record<string, unknown>, index: number, { at }: KeyLines): AuthoredTip {
  const id = idOfItem(item) || `item ${index + 1}`;
  // Whatever it is, the parser of feeds tells.
  return { id, file: fileOf(index), item: item as AuthoredTip['item'], links: [], pictures: [], at };
}

/** A feed that is kept in the browser, as the checks and the reviews of a folder take it. */
export function toAuthorFolder(feed: WorkshopFeed, pages: readonly SavedPage[] = []): AuthorFolder {
  return folderOf(feed, pages, createKeyLines());
}

function folderOf({ head, items }: WorkshopFeed, pages: readonly SavedPage[], lines: KeyLines): AuthorFolder {
  const { next_url: _next, ...own } = head;
  return {
    head: own as FeedDocumentHead,
    headAt: (key) => ({ file: HEAD_FILE, ...lines.at(key) }),
    tips: items.map((item, index) => toKeptTip(item, index, lines)),
    pages: [...pages],
    cases: [],
    pictures: new Map(),
    problems: [],
  };
}

/** The position of an item by the file that it has for the checks and reviews; `null` for the feed itself. */
export const indexOfFile = (file: string) =>
  file === HEAD_FILE || !file.startsWith('tip ') ? null : Number(file.slice(4));

/** Keys of one list in the order of its entries, whichever check told them first. */
const byKey = (one: WorkshopProblem, other: WorkshopProblem) =>
  (one.index ?? -1) - (other.index ?? -1) || one.key.localeCompare(other.key, 'en', { numeric: true });

/** Everything that is to be mended in a feed that is kept in the browser, step by step; `today` is `YYYY-MM-DD`. */
export function* checkingWorkshopFeed(
  feed: WorkshopFeed,
  today: string,
  pages: readonly SavedPage[],
): Steps<WorkshopProblem[]> {
  const lines = createKeyLines();
  const found = yield* checkingFolder(folderOf(feed, pages, lines), today);
  return found
    .map((problem): WorkshopProblem => {
      return { ...problem, index: indexOfFile(problem.file), key: lines.keyAt(problem.line) };
    })
    .sort(byKey);
}

/** Everything that is to be mended in a feed that is kept in the browser, at once. */
export const checkWorkshopFeed = (feed: WorkshopFeed, today: string, pages: readonly SavedPage[]): WorkshopProblem[] =>
  finishSteps(checkingWorkshopFeed(feed, today, pages));
