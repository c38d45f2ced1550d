// Parses one page of a feed: the document as a whole must be a JSON Feed; contacts and items are taken one by one.
import * as v from 'valibot';
import { parsePattern } from '../place/pattern.ts';
import { err, ok, type Result } from '../result.ts';
import { type Contact, contactSchema } from './feed-schema.ts';
import type { FeedFailure, FeedProblem } from './feed-status.ts';
import { FEED_LIMITS } from './limits.ts';
import { parseHead } from './parse-head.ts';
import { parseItem } from './parse-item.ts';
import { foundIn, isObject, issuesAsProblems } from './problem-of.ts';
import type { FeedHead, Tip } from './tip.ts';

/** One parsed page of a feed. */
export interface FeedPage {
  head: FeedHead;
  tips: Tip[];
  /** At most 100. */
  problems: FeedProblem[];
  problemsTotal: number;
  /** Address of the next page, as it stands in the feed. */
  nextUrl?: string;
}

const notFeed = (detail: string): Result<never, FeedFailure> => err({ kind: 'not-feed', params: { detail } });

function parseContact(input: unknown, index: number): Result<Contact, FeedProblem[]> {
  const named = isObject(input) && typeof input.id === 'string' ? `contact ${input.id}` : `contact ${index + 1}`;
  const result = v.safeParse(contactSchema, input);
  if (!result.success) return err(issuesAsProblems(result.issues, `_help.contacts[${index}].`, named));
  const faults = (result.output.match ?? []).flatMap((source, at): FeedProblem[] => {
    const pattern = parsePattern(source);
    const message = pattern.ok ? '' : `${pattern.error}; found ${foundIn(source)}`;
    return pattern.ok
      ? []
      : [{ severity: 'rejected', where: named, key: `_help.contacts[${index}].match[${at}]`, message }];
  });
  return faults.length > 0 ? err(faults) : ok(result.output);
}

function parseContacts(input: unknown): { contacts: Contact[]; problems: FeedProblem[] } {
  if (input === undefined) return { contacts: [], problems: [] };
  if (!Array.isArray(input)) {
    const message = `expected a list; found ${foundIn(input)}`;
    return { contacts: [], problems: [{ severity: 'rejected', key: '_help.contacts', message }] };
  }
  const results = input.map(parseContact);
  return {
    contacts: results.flatMap((result) => (result.ok ? [result.value] : [])),
    problems: results.flatMap((result) => (result.ok ? [] : result.error)),
  };
}

function parseItems(
  items: readonly unknown[],
  feedId: string,
  language?: string,
): { tips: Tip[]; problems: FeedProblem[] } {
  const tips = new Map<string, Tip>();
  const problems: FeedProblem[] = [];
  items.forEach((input, index) => {
    const item = parseItem(input, feedId, index, language);
    if (!item.ok) {
      // One by one: a bad item can have more faults than a call takes arguments.
      for (const problem of item.error) problems.push(problem);
      return;
    }
    const { tip, noted } = item.value;
    for (const problem of noted) problems.push(problem);
    if (tips.has(tip.id)) {
      problems.push({
        severity: 'noted',
        where: tip.id,
        key: 'id',
        message: 'stands twice in this feed; the last one is used',
      });
    }
    tips.set(tip.id, tip);
  });
  return { tips: [...tips.values()], problems };
}

/** A feed of nothing but mistakes must not fill the storage with their list. */
const counted = (problems: readonly FeedProblem[]) => ({
  problems: problems.slice(0, FEED_LIMITS.problemsKept),
  problemsTotal: problems.length,
});

/** Parses one page of a feed. The failure says why the whole page cannot be used. */
export function parseFeedPage(input: unknown, feedId: string): Result<FeedPage, FeedFailure> {
  if (!isObject(input)) return notFeed(`expected an object at the top; found ${foundIn(input)}`);
  const own = parseHead(input);
  if (!own.ok) return notFeed(own.error);
  if (!Array.isArray(input.items)) return notFeed(`items: expected a list; found ${foundIn(input.items)}`);
  const { head, problems, ...next } = own.value;
  const people = parseContacts(isObject(input._help) ? input._help.contacts : undefined);
  const items = parseItems(input.items, feedId, head.language);
  return ok({
    head: { ...head, contacts: people.contacts },
    tips: items.tips,
    ...counted([...problems, ...people.problems, ...items.problems]),
    ...next,
  });
}
