import type { BaseIssue } from 'valibot';
import type { FeedNote, FeedProblem, NoteKind } from './feed-status.ts';
import { FEED_LIMITS } from './limits.ts';

/** What is wrong with a key. */
export type Fault = Pick<FeedProblem, 'key' | 'message' | 'note'>;

/** What a note can say was expected; the catalogue has a word `expected.<name>` for each. */
export const EXPECTED = ['version', 'address', 'date', 'email', 'list', 'object', 'truth', 'number', 'text'] as const;
export type Expected = (typeof EXPECTED)[number];

/** What a note can say stood there; the catalogue has a word `found.<name>` for each. */
export const FOUND_AS = ['list', 'object', 'nothing'] as const;

/** A note to whoever keeps the feed. */
export const describeFault = (kind: NoteKind, params: FeedNote['params'] = {}): FeedNote => ({ kind, params });

const KEY_NAME = /^[A-Za-z_][\w]*$/;

/** Tells whether a parsed JSON value is an object. */
export const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** A key as its author writes it: `_help.fields[0]`. */
export const writePath = (path: readonly unknown[]): string =>
  path.reduce<string>((written, key) => {
    if (typeof key === 'number') return `${written}[${key}]`;
    const name = String(key);
    return written === '' ? name : `${written}.${KEY_NAME.test(name) ? name : JSON.stringify(name)}`;
  }, '');

/** The key at fault. */
export const keyOfIssue = (issue: Pick<BaseIssue<unknown>, 'path'>): string =>
  writePath((issue.path ?? []).map(({ key }) => key));

const MAX_FOUND = 60;

/** What stood there, short enough for a sentence. */
export function foundIn(input: unknown): string {
  if (input === undefined) return 'nothing';
  if (input === null) return 'null';
  if (Array.isArray(input)) return `a list of ${input.length}`;
  if (typeof input === 'object') return 'an object';
  const text = typeof input === 'string' ? JSON.stringify(input) : String(input);
  // Half of a character is no text: storing or showing it would change it.
  return text.length > MAX_FOUND ? `${text.slice(0, MAX_FOUND - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** What stood there, for a note: what is no text goes by its kind, which every language has a word `found.<kind>` for. */
export function foundForNote(input: unknown): FeedNote['params'] {
  if (Array.isArray(input)) return { foundAs: 'list' };
  if (isObject(input)) return { foundAs: 'object' };
  return input === undefined ? { foundAs: 'nothing' } : { found: foundIn(input) };
}

/** What was expected and what stood there. */
export function messageOf(issue: BaseIssue<unknown>): string {
  // A missing key is the issue of the object around it, whose own words are for what is no object.
  if (issue.type === 'object' && issue.expected?.startsWith('"')) return 'expected a value; found nothing';
  // Valibot reports a missing key in its own words; ours say what to write there.
  const expected = /^Invalid (key|type)/.test(issue.message)
    ? `expected ${issue.expected ?? 'something else'}`
    : issue.message;
  return `${expected}; found ${foundIn(issue.input)}`;
}

/** Problems as they are found: the first ones are kept, all are counted. */
export interface ProblemList {
  add(problems: readonly FeedProblem[]): void;
  readonly problems: readonly FeedProblem[];
  readonly total: number;
  /** The tips that have any, all of them. */
  readonly tipsInNeed: ReadonlySet<string>;
}

/** The tip that a problem is about; people and the feed itself are none. */
export const tipOf = ({ where }: Pick<FeedProblem, 'where'>): string[] =>
  where === undefined || where.startsWith('contact ') ? [] : [where];

/** Creates an empty list: a feed of nothing but mistakes must fill neither the memory nor the storage with them. */
export function createProblemList(): ProblemList {
  const problems: FeedProblem[] = [];
  const tipsInNeed = new Set<string>();
  let total = 0;
  return {
    problems,
    tipsInNeed,
    get total() {
      return total;
    },
    add: (more) => {
      total += more.length;
      for (const tip of more.flatMap(tipOf)) tipsInNeed.add(tip);
      for (const problem of more.slice(0, FEED_LIMITS.problemsKept - problems.length)) problems.push(problem);
    },
  };
}
