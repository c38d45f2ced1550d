// Parses one page of a feed: the document as a whole must be a JSON Feed; contacts and items are taken one by one.
import * as v from 'valibot';
import { parsePattern } from '../place/pattern.ts';
import { err, ok, type Result } from '../result.ts';
import { type Contact, contactSchema } from './feed-schema.ts';
import type { FeedFailure, FeedProblem } from './feed-status.ts';
import { FEED_LIMITS, LIST_LIMITS, TEXT_LIMITS } from './limits.ts';
import { cutOverLimits } from './over-limit.ts';
import { parseHead } from './parse-head.ts';
import { type ItemContext, parseItem } from './parse-item.ts';
import { createProblemList, type Fault, foundIn, isObject, issuesAsProblems, type ProblemList } from './problem-of.ts';
import type { FeedHead, Tip } from './tip.ts';

/** One parsed page of a feed. */
export interface FeedPage {
  head: FeedHead;
  tips: Tip[];
  /** At most 100. */
  problems: FeedProblem[];
  problemsTotal: number;
  /** What is wrong with the first item that could not be used, and how many could not. */
  rejected: { count: number; first?: FeedProblem };
  /** Characters of the pictures in its tips. */
  pictures: number;
  /** Address of the next page, as it stands in the feed. */
  nextUrl?: string;
}

const notFeed = (detail: string): Result<never, FeedFailure> => err({ kind: 'not-feed', params: { detail } });

/** Without these nobody can be written to; whatever else is too long costs only itself. */
const DECISIVE = new Set<unknown>(['id', 'name', 'email']);

interface ParsedContact {
  contact?: Contact;
  problems: FeedProblem[];
}

function parseContact(input: unknown, index: number): ParsedContact {
  const id = isObject(input) && typeof input.id === 'string' ? input.id : String(index + 1);
  const where = `contact ${id.length > TEXT_LIMITS.id ? index + 1 : id}`;
  const within = `_help.contacts[${index}]`;
  const { rest, cut, fatal } = cutOverLimits(contactSchema, input, (path) =>
    DECISIVE.has(path[0]) ? null : path.slice(0, 1),
  );
  const asProblems = (severity: FeedProblem['severity'], faults: readonly Fault[]): FeedProblem[] =>
    faults.map(({ key, message }) => ({ severity, where, key: `${within}.${key}`, message }));
  if (fatal.length > 0) return { problems: asProblems('rejected', fatal) };
  const result = v.safeParse(contactSchema, rest);
  if (!result.success) return { problems: issuesAsProblems(result.issues, `${within}.`, where) };
  const faults = (result.output.match ?? []).flatMap((source, at) => {
    const pattern = parsePattern(source);
    return pattern.ok ? [] : [{ key: `match[${at}]`, message: `${pattern.error}; found ${foundIn(source)}` }];
  });
  if (faults.length > 0) return { problems: asProblems('rejected', faults) };
  return { contact: result.output, problems: asProblems('noted', cut) };
}

function parseContacts(input: unknown, problems: ProblemList): Contact[] {
  if (input === undefined) return [];
  const isTooLong = Array.isArray(input) && input.length > LIST_LIMITS.contacts;
  if (!Array.isArray(input) || isTooLong) {
    const message = isTooLong
      ? `expected at most ${LIST_LIMITS.contacts} entries; found ${input.length}; nobody of them is asked`
      : `expected a list; found ${foundIn(input)}`;
    problems.add([{ severity: 'rejected', key: '_help.contacts', message }]);
    return [];
  }
  return input.flatMap((entry: unknown, index) => {
    const parsed = parseContact(entry, index);
    problems.add(parsed.problems);
    return parsed.contact ?? [];
  });
}

function parseItems(
  listed: readonly unknown[],
  context: Omit<ItemContext, 'index'>,
  problems: ProblemList,
): Pick<FeedPage, 'tips' | 'rejected'> {
  const tips = new Map<string, Tip>();
  const rejected: FeedPage['rejected'] = { count: 0 };
  const items = listed.slice(0, FEED_LIMITS.items);
  items.forEach((input, index) => {
    const item = parseItem(input, { ...context, index });
    if (!item.ok) {
      problems.add(item.error);
      const [first] = item.error;
      if (rejected.count === 0 && first) rejected.first = first;
      rejected.count += 1;
      return;
    }
    const { tip, noted } = item.value;
    problems.add(noted);
    if (tips.has(tip.id)) {
      const message = 'stands twice in this feed; the last one is used';
      problems.add([{ severity: 'noted', where: tip.id, key: 'id', message }]);
    }
    tips.set(tip.id, tip);
  });
  if (listed.length > items.length) {
    const message = `expected at most ${FEED_LIMITS.items} items on one page; found ${listed.length}; the others are left out`;
    problems.add([{ severity: 'rejected', key: 'items', message }]);
    rejected.count += listed.length - items.length;
  }
  return { tips: [...tips.values()], rejected };
}

/**
 * Parses one page of a feed. The failure says why the whole page cannot be used. `picturesLeft` is how many characters
 * of pictures the feed may still bring.
 */
export function parseFeedPage(
  input: unknown,
  feedId: string,
  picturesLeft: number = FEED_LIMITS.picturesOfFeed,
): Result<FeedPage, FeedFailure> {
  if (!isObject(input)) return notFeed(`expected an object at the top; found ${foundIn(input)}`);
  const own = parseHead(input);
  if (!own.ok) return notFeed(own.error);
  if (!Array.isArray(input.items)) return notFeed(`items: expected a list; found ${foundIn(input.items)}`);
  const { head, problems: ofHead, ...next } = own.value;
  const problems = createProblemList();
  problems.add(ofHead);
  const contacts = parseContacts(isObject(input._help) ? input._help.contacts : undefined, problems);
  const pictures = { left: picturesLeft };
  const items = parseItems(input.items, { feedId, language: head.language, pictures }, problems);
  return ok({
    head: { ...head, contacts },
    ...items,
    problems: [...problems.problems],
    problemsTotal: problems.total,
    pictures: picturesLeft - pictures.left,
    ...next,
  });
}
