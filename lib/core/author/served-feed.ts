// What is served of an author's folder while its author writes: the feed as it was last without errors, and beside it
// what is to be mended.
import { FEED_LIMITS, TEXT_LIMITS } from '../feed/limits.ts';
import { parseFeedFile } from '../feed/parse-feed.ts';
import type { Tip } from '../feed/tip.ts';
import { buildFeed, feedFileName, feedFileText } from './build-feed.ts';
import type { AuthorFolder, FeedDocument, FolderFiles, Problem } from './folder.ts';

/** The name of the first file of a served feed. */
export const SERVED_NAME = 'feed.json';

/** A feed as it is served. */
export interface ServedFeed {
  /** The texts of its files and the bytes of its pictures, by their path beside it. */
  files: ReadonlyMap<string, string | Uint8Array>;
  /** What it was made of when there were no errors last. */
  good: { documents: readonly FeedDocument[]; pictures: FolderFiles };
  /** The tips, as readers have them. */
  tips: readonly Tip[];
  revision: number;
}

/** Tells whether there is anything for which a folder is not taken as it is. */
export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

/** Of a folder that was never without errors, the files that have none. */
function withoutFaulty(folder: AuthorFolder, problems: readonly Problem[]): AuthorFolder {
  const faulty = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  return { ...folder, tips: folder.tips.filter(({ file }) => !faulty.has(file)) };
}

const describeProblem = ({ file, line, column, severity, message }: Problem) => ({
  file: file.slice(0, TEXT_LIMITS.address),
  line,
  column,
  severity: severity === 'error' ? ('error' as const) : ('warning' as const),
  message: message.slice(0, TEXT_LIMITS.note),
});

const bytesIn = (text: string) => new TextEncoder().encode(text).length;
/** More than the lines of a problem, and of the keys around all of them, are indented by. */
const INDENTATION = 100;

/** What a file of a feed says of its folder: errors first, because there is only so much room. */
function describeProblems(document: FeedDocument, problems: readonly Problem[]) {
  const of = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity);
  let room = FEED_LIMITS.fileBytes - bytesIn(feedFileText(document)) - INDENTATION;
  return [...of('error'), ...of('warning')]
    .slice(0, FEED_LIMITS.problemsKept)
    .map(describeProblem)
    .filter((problem) => {
      room -= bytesIn(JSON.stringify(problem, null, 2)) + INDENTATION;
      return room > 0;
    });
}

/** The files of a feed, the first of which says what is to be mended, and its number. */
function withNotes(
  documents: readonly FeedDocument[],
  problems: readonly Problem[],
  revision?: number,
): FeedDocument[] {
  return documents.map((document, index) => {
    if (index > 0) return document;
    const { items, _help, ...head } = document;
    const noted = {
      ...(revision === undefined ? {} : { revision }),
      ..._help,
      problems: describeProblems(document, problems),
    };
    return { ...head, _help: noted, items };
  });
}

/** The tips of a feed, parsed as the extension parses them. */
const tipsOf = (documents: readonly FeedDocument[]): Tip[] =>
  documents.flatMap((document) => {
    const file = parseFeedFile(document, 'served', undefined, `http://127.0.0.1/${SERVED_NAME}`);
    return file.ok ? file.value.tips : [];
  });

const sameBytes = (one: Uint8Array | undefined, other: Uint8Array) =>
  one?.length === other.length && one.every((byte, at) => byte === other[at]);

/** Tells whether two collections of files have the same names and bytes. */
export const sameFiles = (one: FolderFiles, other: FolderFiles): boolean =>
  one.size === other.size && [...other].every(([name, bytes]) => sameBytes(one.get(name), bytes));

function buildGood(source: AuthorFolder): ServedFeed['good'] {
  const { files: documents, pictures } = buildFeed(source, { name: SERVED_NAME });
  return { documents, pictures };
}

const textsOf = (documents: readonly FeedDocument[]) => documents.map(feedFileText).join('');

/**
 * What is served of a folder with these problems. While there are errors the last feed without any stays; where there
 * was none yet, it is what has no errors. The number goes up with every change, and is never lower than that of a feed
 * that was served earlier.
 */
export function serveFeed(
  folder: AuthorFolder,
  problems: readonly Problem[],
  before: ServedFeed | null,
  nowMs: number,
): ServedFeed {
  const isGood = !hasErrors(problems);
  const source = isGood ? folder : withoutFaulty(folder, problems);
  const good = before && !isGood ? before.good : buildGood(source);
  const isSame =
    before !== null &&
    textsOf(withNotes(good.documents, problems, before.revision)) === textOfServed(before) &&
    sameFiles(before.good.pictures, good.pictures);
  if (isSame) return before;
  const revision = before ? Math.max(before.revision + 1, nowMs) : nowMs;
  const documents = withNotes(good.documents, problems, revision);
  const texts = documents.map((document, index) => [feedFileName(SERVED_NAME, index), feedFileText(document)] as const);
  const files = new Map<string, string | Uint8Array>([...good.pictures, ...texts]);
  return { files, good, tips: before?.good === good ? before.tips : tipsOf(documents), revision };
}

const textOfServed = ({ files }: ServedFeed) =>
  [...files.values()].filter((content) => typeof content === 'string').join('');
