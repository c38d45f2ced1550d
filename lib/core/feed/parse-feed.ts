// Parses one page of a feed: the document as a whole must be a JSON Feed; contacts and items are taken one by one.
import * as v from 'valibot';
import { parsePattern } from '../place/pattern.ts';
import { err, ok, type Result } from '../result.ts';
import { type Contact, contactSchema, feedHeadSchema, feedHelpSchema } from './feed-schema.ts';
import type { FeedFailure, FeedProblem } from './feed-status.ts';
import { parseItem } from './parse-item.ts';
import { foundIn, keyOf, messageOf } from './problem-of.ts';
import type { FeedHead, Tip } from './tip.ts';

/** One parsed page of a feed. */
export interface FeedPage {
  head: FeedHead;
  tips: Tip[];
  problems: FeedProblem[];
  /** Address of the next page, as it stands in the feed. */
  nextUrl?: string;
}

const notFeed = (detail: string): Result<never, FeedFailure> => err({ kind: 'not-feed', params: { detail } });

const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Tells a feed that was cut off on its way from one that was never JSON. */
function jsonFailure(text: string, host: string, error: unknown): FeedFailure {
  const begin = text.trimStart();
  if (begin.startsWith('<')) return { kind: 'html', params: { host } };
  const cut = begin.startsWith('{') && !begin.trimEnd().endsWith('}');
  const detail = error instanceof Error ? error.message.slice(0, 160) : '';
  return cut ? { kind: 'cut-off', params: { host } } : { kind: 'not-json', params: { host, detail } };
}

/** Parses the text of a feed's page as JSON. `host` is named in the failure. */
export function parseFeedText(text: string, host: string): Result<unknown, FeedFailure> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    return err(jsonFailure(text, host, error));
  }
}

const issuesAsProblems = (issues: readonly v.BaseIssue<unknown>[], where: string, within = ''): FeedProblem[] =>
  issues.map((issue) => ({ severity: 'rejected', where, key: within + keyOf(issue), message: messageOf(issue) }));

function parseContact(input: unknown, index: number): Result<Contact, FeedProblem[]> {
  const named = isObject(input) && typeof input.id === 'string' ? `contact ${input.id}` : `contact ${index + 1}`;
  const result = v.safeParse(contactSchema, input);
  if (!result.success) return err(issuesAsProblems(result.issues, named, `_help.contacts[${index}].`));
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

/** `_help` of the feed: each key by itself, so that one wrong key does not take the others along. */
function parseFeedHelp(input: unknown): { help: v.InferOutput<typeof feedHelpSchema>; problems: FeedProblem[] } {
  if (input === undefined) return { help: {}, problems: [] };
  if (!isObject(input)) {
    const message = `expected an object; found ${foundIn(input)}`;
    return { help: {}, problems: [{ severity: 'rejected', key: '_help', message }] };
  }
  const whole = v.safeParse(feedHelpSchema, input);
  if (whole.success) return { help: whole.output, problems: [] };
  const bad = new Set(whole.issues.map((issue) => String(issue.path?.[0]?.key)));
  const rest = v.safeParse(feedHelpSchema, Object.fromEntries(Object.entries(input).filter(([key]) => !bad.has(key))));
  const problems = issuesAsProblems(whole.issues, '', '_help.').map(({ where: _, ...problem }) => problem);
  return { help: rest.success ? rest.output : {}, problems };
}

function parseItems(items: readonly unknown[], feedId: string): { tips: Tip[]; problems: FeedProblem[] } {
  const tips = new Map<string, Tip>();
  const problems: FeedProblem[] = [];
  items.forEach((input, index) => {
    const item = parseItem(input, feedId, index);
    if (!item.ok) {
      problems.push(...item.error);
      return;
    }
    const { tip, noted } = item.value;
    problems.push(...noted);
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

/** Parses one page of a feed. The failure says why the whole page cannot be used. */
export function parseFeedPage(input: unknown, feedId: string): Result<FeedPage, FeedFailure> {
  if (!isObject(input)) return notFeed(`expected an object at the top; found ${foundIn(input)}`);
  const head = v.safeParse(feedHeadSchema, input);
  if (!head.success) {
    const [issue] = head.issues;
    return notFeed(`${keyOf(issue)}: ${messageOf(issue)}`);
  }
  if (!Array.isArray(input.items)) return notFeed(`items: expected a list; found ${foundIn(input.items)}`);
  const { help, problems } = parseFeedHelp(input._help);
  const people = parseContacts(isObject(input._help) ? input._help.contacts : undefined);
  const items = parseItems(input.items, feedId);
  return ok({
    head: toHead(head.output, help, people.contacts),
    tips: items.tips,
    problems: [...problems, ...people.problems, ...items.problems],
    ...(head.output.next_url ? { nextUrl: head.output.next_url } : {}),
  });
}

function toHead(
  feed: v.InferOutput<typeof feedHeadSchema>,
  help: v.InferOutput<typeof feedHelpSchema>,
  contacts: Contact[],
): FeedHead {
  return {
    title: feed.title,
    ...(feed.language === undefined ? {} : { language: feed.language }),
    ...(feed.home_page_url === undefined ? {} : { homePageUrl: feed.home_page_url }),
    ...(feed.description === undefined ? {} : { description: feed.description }),
    ...(feed.icon === undefined ? {} : { icon: feed.icon }),
    expired: feed.expired ?? false,
    ...(help.revision === undefined ? {} : { revision: help.revision }),
    contacts,
    ...(help.mailbox === undefined ? {} : { mailbox: help.mailbox }),
    synonyms: help.synonyms ?? [],
    ...(help.propose === undefined ? {} : { propose: toPropose(help.propose) }),
    minutesSaved: help.minutes_saved ?? DEFAULT_MINUTES_SAVED,
  };
}

const toPropose = (propose: { email?: string | undefined; url?: string | undefined }) => ({
  ...(propose.email === undefined ? {} : { email: propose.email }),
  ...(propose.url === undefined ? {} : { url: propose.url }),
});

/** What one answered question saves when the feed's author names no figure. */
const DEFAULT_MINUTES_SAVED = 5;
