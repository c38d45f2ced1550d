// Everything that the sync would note of a feed, said where its author wrote it.
import type { FeedItem } from '../feed/feed-schema.ts';
import type { FeedFailure, FeedProblem } from '../feed/feed-status.ts';
import { FEED_LIMITS } from '../feed/limits.ts';
import { parseFeedFile } from '../feed/parse-feed.ts';
import { parseItem } from '../feed/parse-item.ts';
import { isObject } from '../feed/problem-of.ts';
import type { Tip } from '../feed/tip.ts';
import { unknownContacts } from '../feed/unknown-contacts.ts';
import type { AuthorFolder, FilePosition, Problem, Severity } from './folder.ts';
import { finishSteps, type Steps } from './in-turns.ts';

/** What is used as it was meant is no error: nothing of it is lost. */
const USED: ReadonlySet<string> = new Set(['read-as', 'no-title']);

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A note of the sync as something to mend. */
export function toProblem(
  { severity, key = '', message, note }: FeedProblem,
  at: (key: string) => FilePosition & { file: string },
  tip?: string,
): Problem {
  const rule = note?.kind ?? 'feed';
  const { file, line, column } = at(key);
  const kind: Severity = severity === 'noted' && USED.has(rule) ? 'warning' : 'error';
  // Authors write no _help: its keys stand beside the others.
  const name = key.replace(/^_help\.(?:contacts\[\d+\]\.)?/, '');
  const words = name === '' || message.startsWith(name) ? upper(message) : `${name}: ${message}`;
  return {
    ...{ file, line, column, severity: kind, rule, message: `${words}.` },
    ...(tip === undefined ? {} : { tip }),
    ...(note && { note }),
  };
}

/** Why the whole feed cannot be used, as something to mend. */
export function failureProblem({ params, note }: FeedFailure, at: Parameters<typeof toProblem>[1]): Problem {
  const { key = '', detail = '' } = params;
  const message = String(detail).replace(/^[\w.]+: /, '');
  return toProblem({ severity: 'rejected', key: String(key), message, ...(note ? { note } : {}) }, at);
}

/** What a folder gives whoever follows its feed. */
export interface ParsedFolder {
  /** The tips as the extension has them, by the file of each. */
  tips: ReadonlyMap<string, Tip>;
  problems: Problem[];
  /** Words that mean the same to its readers. */
  synonyms: string[][];
}

/** Parses a folder as the extension parses its feed, tip by tip. */
export function* parsingFolder({ head, headAt, tips }: AuthorFolder): Steps<ParsedFolder> {
  const address = head.feed_url;
  const file = parseFeedFile({ ...head, items: [] }, 'author', undefined, address);
  const problems: Problem[] = file.ok
    ? file.value.problems.map((one) => toProblem(one, headAt))
    : [failureProblem(file.error, headAt)];
  const listed = new Set(file.ok ? file.value.head.contacts.map(({ id }) => id) : []);
  const pictures = { left: FEED_LIMITS.picturesOfFeed };
  const parsed = new Map<string, Tip>();
  for (const [index, tip] of tips.entries()) {
    yield;
    const at = (key: string) => ({ file: tip.file, ...tip.at(key) });
    const read = parseItem(tip.item, {
      feedId: 'author',
      index,
      language: head.language,
      authors: head.authors,
      base: address,
      pictures,
    });
    // Where the feed itself cannot be read, nobody knows whom it lists.
    const unknown = read.ok && file.ok ? unknownContacts(read.value.tip, listed) : [];
    const noted = read.ok ? [...read.value.noted, ...unknown] : read.error;
    problems.push(...noted.map((one) => toProblem(one, at, tip.id)));
    if (read.ok) parsed.set(tip.file, read.value.tip);
  }
  return { tips: parsed, problems, synonyms: file.ok ? file.value.head.synonyms : [] };
}

/** Parses a folder as the extension parses its feed. */
export const parseFolder = (folder: AuthorFolder): ParsedFolder => finishSteps(parsingFolder(folder));

/** The item of a tip with the keys that only authors' tools know. */
export type AuthoredHelp = NonNullable<FeedItem['_help']> & { owner?: unknown; translation_of?: unknown };

/** What a tip's `_help` says, for authors' tools. */
export const helpOf = ({ _help: help }: FeedItem): AuthoredHelp => (isObject(help) ? help : {});
