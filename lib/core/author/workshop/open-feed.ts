// Files of a feed, opened to be worked on: whatever stands in them is kept, and what is wrong with it is told.
import { parseFeedFile } from '../../feed/parse-feed.ts';
import { parseFeedText } from '../../feed/parse-feed-text.ts';
import { isObject } from '../../feed/problem-of.ts';
import { err, ok, type Result } from '../../result.ts';
import { toProblem } from '../check-feed.ts';
import { checkFeedText } from '../check-feed-text.ts';
import type { Problem } from '../folder.ts';
import type { WorkshopFeed } from '../workshop-feed.ts';
import { salvageJson } from './salvage-json.ts';

/** A file by its name. */
export interface NamedText {
  name: string;
  text: string;
}

/** A feed that was opened, and what is to be mended in it. */
export interface OpenedFeed {
  feed: WorkshopFeed;
  problems: Problem[];
  /** A further file that the last one names, which is not among them. */
  missing?: string;
  /** A file is no JSON from some line on: what could be read of it is here. */
  isDamaged?: true;
}

/** An id for a tip that has none: nobody else has it. */
function freeTipId(at: number, taken: ReadonlySet<unknown>): string {
  for (let number = at + 1; ; number += 1) if (!taken.has(`tip-${number}`)) return `tip-${number}`;
}

const hasId = ({ id }: Record<string, unknown>) => typeof id === 'number' || (typeof id === 'string' && id !== '');

/** Every tip that is an object, each with an id. */
function itemsWithIds(given: readonly unknown[]): Record<string, unknown>[] {
  const items = given.filter(isObject);
  const taken = new Set(items.map(({ id }) => id));
  return items.map((item, at) => {
    if (hasId(item)) return item;
    const id = freeTipId(at, taken);
    taken.add(id);
    return { ...item, id };
  });
}

/** The file that comes after a file, by the end of the address that this one names. */
const nextFileName = ({ next_url: next }: Record<string, unknown>) =>
  typeof next === 'string' && next !== ''
    ? decodeURIComponentSafely(next.split(/[?#]/)[0]?.split('/').at(-1) ?? '')
    : '';

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The documents in the order in which they name each other; the first is the one that no other names. */
function inTheirOrder(documents: ReadonlyMap<string, Record<string, unknown>>): Record<string, unknown>[] {
  const named = new Set([...documents.values()].map(nextFileName));
  const first = [...documents.keys()].find((name) => !named.has(name)) ?? [...documents.keys()][0] ?? '';
  const ordered = new Map<string, Record<string, unknown>>();
  for (let name = first; documents.has(name) && !ordered.has(name); name = nextFileName(ordered.get(name) ?? {})) {
    ordered.set(name, documents.get(name) ?? {});
  }
  for (const [name, document] of documents) ordered.set(name, document);
  return [...ordered.values()];
}

/** Joins documents of a feed to one that can be worked on. */
export function joinDocuments(id: string, documents: readonly Record<string, unknown>[]): WorkshopFeed {
  const [first = {}] = documents;
  const { items: _, ...head } = first;
  const items = documents.flatMap((document) => (Array.isArray(document.items) ? document.items : []));
  const next = documents.at(-1)?.next_url;
  const joined = documents.length > 1 ? withNext(head, next) : head;
  return { id, head: joined, items: itemsWithIds(items), keys: Object.keys(first) };
}

function withNext({ next_url: _, ...head }: Record<string, unknown>, next: unknown): Record<string, unknown> {
  return next === undefined || next === '' ? head : { ...head, next_url: next };
}

/** Finding the lines of keys takes long in more text than this. */
const MOST_WITH_LINES = 1_000_000;

/** What is to be mended in a file; in a large one the keys are told without their lines. */
export function checkOpened(name: string, text: string): Problem[] {
  const json = text.length > MOST_WITH_LINES ? parseFeedText(text, name) : null;
  const file = json?.ok ? parseFeedFile(json.value, 'opened') : null;
  if (!file?.ok) return checkFeedText(name, text);
  return file.value.problems.map((one) => toProblem(one, () => ({ file: name, line: 1, column: 1 }), one.where));
}

/** What could be read of a file whose JSON is broken; `null` where that is no feed. */
function salvageFeed(text: string): Record<string, unknown> | null {
  const salvaged = salvageJson(text);
  const isFeed = Array.isArray(salvaged?.items) && salvaged.items.some(isObject);
  return isFeed ? salvaged : null;
}

/** A name that no document has yet: files of two folders may be called the same. */
function freeName(name: string, documents: ReadonlyMap<string, unknown>): string {
  let free = name;
  while (documents.has(free)) free = `${free} `;
  return free;
}

/** Opens files of one feed, as far as they can be read. Refused is only what is no feed at all. */
export function openFeedFiles(id: string, files: readonly NamedText[]): Result<OpenedFeed, Problem[]> {
  const documents = new Map<string, Record<string, unknown>>();
  const problems: Problem[] = [];
  let isDamaged = false;
  for (const { name, text } of files) {
    problems.push(...checkOpened(name, text));
    const json = parseFeedText(text, name);
    const document = json.ok ? json.value : salvageFeed(text);
    if (isObject(document)) documents.set(freeName(name, documents), document);
    isDamaged ||= !json.ok;
  }
  if (documents.size === 0 || documents.size < files.length) return err(problems);
  const feed = joinDocuments(id, inTheirOrder(documents));
  const missing = nextFileName(feed.head);
  return ok({ feed, problems, ...(missing === '' ? {} : { missing }), ...(isDamaged && { isDamaged }) });
}
