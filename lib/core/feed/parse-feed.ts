// Parses one file of a feed: the document as a whole must be a JSON Feed; contacts and items are taken one by one.
import { parsePattern } from '../place/pattern.ts';
import { err, ok, type Result } from '../result.ts';
import { atOnce, type Slices } from '../slices.ts';
import { type Contact, contactSchema } from './feed-schema.ts';
import type { FeedFailure, FeedProblem } from './feed-status.ts';
import { FEED_LIMITS, LIST_LIMITS, TEXT_LIMITS } from './limits.ts';
import { isLoopback } from './loopback.ts';
import { cutOverLimits } from './over-limit.ts';
import { parseHead } from './parse-head.ts';
import { type ItemContext, parseItem } from './parse-item.ts';
import {
  createProblemList,
  describeFault,
  type Expected,
  type Fault,
  foundForNote,
  foundIn,
  isObject,
  type ProblemList,
} from './problem-of.ts';
import { withTidyHead } from './tidy-head.ts';
import { tidyKeys } from './tidy-help.ts';
import type { FeedHead, Tip } from './tip.ts';
import { usablePart } from './usable-part.ts';

/** One parsed file of a feed. */
export interface FeedFile {
  head: FeedHead;
  tips: Tip[];
  /** At most 100. */
  problems: FeedProblem[];
  problemsTotal: number;
  /** The tips that have any. */
  tipsInNeed: ReadonlySet<string>;
  /** What is wrong with the first item that could not be used, and how many could not. */
  rejected: { count: number; first?: FeedProblem };
  /** Characters of the pictures in its tips. */
  pictures: number;
  /** Address of the next file, as it stands in the feed. */
  nextUrl?: string;
}

const notFeed = ({ key = '', message, note }: Fault): Result<never, FeedFailure> => {
  const detail = key === '' ? message : `${key}: ${message}`;
  return err({ kind: 'not-feed', params: { detail, key }, ...(note ? { note } : {}) });
};

const decisive = (key: string, expected: Expected, input: unknown, words: string): Fault => ({
  key,
  message: `${words}; found ${foundIn(input)}`,
  note: describeFault('decisive', { expected, ...foundForNote(input) }),
});

/** Without these nobody can be written to; whatever else is too long costs only itself. */
const DECISIVE = new Set<unknown>(['id', 'name', 'email']);

interface ParsedContact {
  contact?: Contact;
  problems: FeedProblem[];
}

/** The places of a contact that can be used. */
function usablePlaces({ match, ...contact }: Contact, within: string): { contact: Contact; faults: Fault[] } {
  const faults: Fault[] = [];
  const usable = (match ?? []).filter((source, at) => {
    const pattern = parsePattern(source);
    if (pattern.ok) return true;
    const found = foundIn(source);
    const note = describeFault('pattern', foundForNote(source));
    faults.push({ key: `${within}.match[${at}]`, message: `${pattern.error}; found ${found}`, note });
    return false;
  });
  // With none left the person is for no place, not for every one.
  return { contact: match ? { ...contact, match: usable } : contact, faults };
}

/** A person as an address alone, with or without a name before it: `Ana <ana@team.example>`. */
const ADDRESS = /^\s*(?:(?<name>[^<>@]*?)\s*<)?\s*(?:mailto:)?(?<email>[^\s<>]+@[^\s<>]+?)>?\s*$/i;

function tidyContact(given: unknown): unknown {
  if (isObject(given)) return tidyKeys(given, contactSchema.entries);
  const isShort = typeof given === 'string' && given.length <= 2 * TEXT_LIMITS.name;
  const { name, email } = (isShort && ADDRESS.exec(given)?.groups) || {};
  return email ? { id: email, name: name || email, email } : given;
}

/** A person; only without id, name or e-mail address nobody can be written to. */
function parseContact(given: unknown, index: number, base: string | undefined): ParsedContact {
  const input = tidyContact(given);
  const id = isObject(input) && typeof input.id === 'string' ? input.id.trim() : String(index + 1);
  const where = `contact ${id.length > TEXT_LIMITS.id ? index + 1 : id}`;
  const within = `_help.contacts[${index}]`;
  const told = (severity: FeedProblem['severity'], faults: readonly Fault[]): FeedProblem[] =>
    faults.map((fault) => ({ severity, where, ...fault }));
  const inside = (faults: readonly Fault[]) => faults.map((fault) => ({ ...fault, key: `${within}.${fault.key}` }));
  if (!isObject(input)) {
    const found = foundIn(input);
    const note = describeFault('unusable', { expected: 'object', ...foundForNote(input) });
    return { problems: told('rejected', [{ key: within, message: `expected an object; found ${found}`, note }]) };
  }
  const { rest, cut, fatal } = cutOverLimits(contactSchema, input, (path) =>
    DECISIVE.has(path[0]) ? null : path.slice(0, 1),
  );
  if (fatal.length > 0) return { problems: told('rejected', inside(fatal)) };
  const part = usablePart(contactSchema, isObject(rest) ? rest : {}, { base, within: ['_help', 'contacts', index] });
  if (!part.usable) return { problems: told('rejected', part.faults) };
  const { contact, faults } = usablePlaces(part.usable, within);
  return { contact, problems: told('noted', [...inside(cut), ...part.faults, ...faults]) };
}

function parseContacts(given: unknown, problems: ProblemList, base: string | undefined): Contact[] {
  if (given === undefined || given === null) return [];
  const isOne = typeof given === 'string' ? given.includes('@') : isObject(given) && Object.keys(given).length > 0;
  const input = isOne ? [given] : given;
  const isTooLong = Array.isArray(input) && input.length > LIST_LIMITS.contacts;
  if (!Array.isArray(input) || isTooLong) {
    const message = isTooLong
      ? `expected at most ${LIST_LIMITS.contacts} entries; found ${input.length}; nobody of them is asked`
      : `expected a list; found ${foundIn(input)}`;
    const note = isTooLong
      ? describeFault('too-long')
      : describeFault('unusable', { expected: 'list', ...foundForNote(input) });
    problems.add([{ severity: 'rejected', key: '_help.contacts', message, note }]);
    return [];
  }
  return input.flatMap((entry: unknown, index) => {
    const parsed = parseContact(entry, index, base);
    problems.add(parsed.problems);
    return parsed.contact ?? [];
  });
}

function* parseItems(
  listed: readonly unknown[],
  context: Omit<ItemContext, 'index'>,
  problems: ProblemList,
): Slices<Pick<FeedFile, 'tips' | 'rejected'>> {
  const tips = new Map<string, Tip>();
  const rejected: FeedFile['rejected'] = { count: 0 };
  const items = listed.slice(0, FEED_LIMITS.items);
  for (const [index, input] of items.entries()) {
    yield;
    const item = parseItem(input, { ...context, index });
    if (!item.ok) {
      problems.add(item.error);
      const [first] = item.error;
      if (rejected.count === 0 && first) rejected.first = first;
      rejected.count += 1;
      continue;
    }
    const { tip, noted } = item.value;
    problems.add(noted);
    if (tips.has(tip.id)) {
      const message = 'stands twice in this feed; the last one is used';
      problems.add([
        { severity: 'noted', where: tip.id, title: tip.title, key: 'id', message, note: describeFault('twice') },
      ]);
    }
    tips.set(tip.id, tip);
  }
  if (listed.length > items.length) {
    const message = `expected at most ${FEED_LIMITS.items} items on one page; found ${listed.length}; the others are left out`;
    problems.add([{ severity: 'rejected', key: 'items', message, note: describeFault('too-long') }]);
    rejected.count += listed.length - items.length;
  }
  return { tips: [...tips.values()], rejected };
}

/** Only a feed on this machine speaks of a folder that whoever reads it can mend. */
function withoutFolder({ folderProblems: _, ...head }: Omit<FeedHead, 'contacts'>): Omit<FeedHead, 'contacts'> {
  return head;
}

/** A feed that was read from a file says itself where it belongs. */
function baseOf(input: Record<string, unknown>, address: string | undefined): string | undefined {
  const isBase = (url: unknown): url is string => typeof url === 'string' && /^https?:/i.test(url) && URL.canParse(url);
  return [address, input.feed_url, input.home_page_url].find(isBase);
}

/** Parses one file of a feed item by item, as `parseFeedFile` does in one go. */
export function* parseFeedItems(
  given: unknown,
  feedId: string,
  picturesLeft: number = FEED_LIMITS.picturesOfFeed,
  address?: string,
): Slices<Result<FeedFile, FeedFailure>> {
  if (!isObject(given)) return notFeed(decisive('', 'object', given, 'expected an object at the top'));
  const base = baseOf(given, address);
  const { input, faults } = withTidyHead(given, base);
  const own = parseHead(input, base);
  if (!own.ok) return notFeed(own.error);
  if (!Array.isArray(input.items)) return notFeed(decisive('items', 'list', input.items, 'expected a list'));
  const { head, problems: ofHead, authors, nextUrl } = own.value;
  const problems = createProblemList();
  problems.add(faults.map((fault): FeedProblem => ({ severity: 'noted', ...fault })));
  problems.add(ofHead);
  const contacts = parseContacts(isObject(input._help) ? input._help.contacts : undefined, problems, base);
  const pictures = { left: picturesLeft };
  const items = yield* parseItems(input.items, { feedId, language: head.language, authors, pictures, base }, problems);
  return ok({
    head: { ...(isLoopback(address ?? '') ? head : withoutFolder(head)), contacts },
    ...items,
    problems: [...problems.problems],
    problemsTotal: problems.total,
    tipsInNeed: problems.tipsInNeed,
    pictures: picturesLeft - pictures.left,
    ...(nextUrl ? { nextUrl } : {}),
  });
}

/**
 * Parses one file of a feed. The failure says why the whole file cannot be used. `picturesLeft` is how many characters
 * of pictures the feed may still bring; `address` is where it was read, against which relative addresses are resolved.
 */
export const parseFeedFile = (...file: Parameters<typeof parseFeedItems>): Result<FeedFile, FeedFailure> =>
  atOnce(parseFeedItems(...file));
