// What a feed says of itself. Without its version or title it is no feed; any other wrong key is left out by itself.
import * as v from 'valibot';
import { err, ok, type Result } from '../result.ts';
import { feedHeadSchema, feedHelpSchema } from './feed-schema.ts';
import type { FeedProblem } from './feed-status.ts';
import { FEED_LIMITS } from './limits.ts';
import { cutOverLimits, type Path } from './over-limit.ts';
import { type Fault, foundIn, isObject, issuesAsProblems, keyOf, messageOf } from './problem-of.ts';
import type { FeedHead } from './tip.ts';

/** Keys of JSON Feed without which, or with a wrong one, nothing else can be trusted. */
const DECISIVE = new Set(['version', 'title', 'expired', 'next_url']);

const rejected = ({ key, message }: Fault, within = ''): FeedProblem => ({
  severity: 'rejected',
  key: `${within}${key}`,
  message,
});

type Issues = readonly v.BaseIssue<unknown>[];

const firstKey = (issue: v.BaseIssue<unknown>) => String(issue.path?.[0]?.key);

function withoutKeysOf(issues: Issues, input: Record<string, unknown>): Record<string, unknown> {
  const bad = new Set(issues.map(firstKey));
  return Object.fromEntries(Object.entries(input).filter(([key]) => !bad.has(key)));
}

type Feed = v.InferOutput<typeof feedHeadSchema>;
type Help = v.InferOutput<typeof feedHelpSchema>;

/** The keys that the standard gives a feed; the error says why it is none. */
function parseFeed(given: Record<string, unknown>): Result<{ feed: Feed; problems: FeedProblem[] }> {
  const {
    rest: input,
    cut,
    fatal,
  } = cutOverLimits(feedHeadSchema, given, (path) => (DECISIVE.has(String(path[0])) ? null : path.slice(0, 1)));
  const [longest] = fatal;
  if (longest) return err(`${longest.key}: ${longest.message}`);
  const parsed = parseWithinLimits(isObject(input) ? input : {});
  return parsed.ok
    ? ok({ ...parsed.value, problems: [...cut.map((fault) => rejected(fault)), ...parsed.value.problems] })
    : parsed;
}

function parseWithinLimits(input: Record<string, unknown>): Result<{ feed: Feed; problems: FeedProblem[] }> {
  const whole = v.safeParse(feedHeadSchema, input);
  if (whole.success) return ok({ feed: whole.output, problems: [] });
  const rest = v.safeParse(feedHeadSchema, withoutKeysOf(whole.issues, input));
  const decisive = whole.issues.find((issue) => DECISIVE.has(firstKey(issue)));
  if (rest.success && !decisive) return ok({ feed: rest.output, problems: issuesAsProblems(whole.issues) });
  const issue = decisive ?? whole.issues[0];
  return err(`${keyOf(issue)}: ${messageOf(issue)}`);
}

/** `_help` of the feed: each key by itself, so that one wrong key does not take the others along. */
function parseFeedHelp(input: unknown): { help: Help; problems: FeedProblem[] } {
  if (input === undefined) return { help: {}, problems: [] };
  if (!isObject(input)) {
    const message = `expected an object; found ${foundIn(input)}`;
    return { help: {}, problems: [{ severity: 'rejected', key: '_help', message }] };
  }
  const limited = cutOverLimits(feedHelpSchema, input, costOf);
  const cut = limited.cut.map((fault) => rejected(fault, '_help.'));
  const short = isObject(limited.rest) ? limited.rest : {};
  const whole = v.safeParse(feedHelpSchema, short);
  if (whole.success) return heldToWords({ help: whole.output, problems: cut });
  const rest = v.safeParse(feedHelpSchema, withoutKeysOf(whole.issues, short));
  const problems = [...cut, ...issuesAsProblems(whole.issues, '_help.')];
  return heldToWords({ help: rest.success ? rest.output : {}, problems });
}

/** A list of synonyms that is too long costs itself alone. */
const costOf = (path: Path): Path => path.slice(0, path[0] === 'synonyms' ? 2 : 1);

/** Synonyms are exchanged for each other whenever somebody searches, so all lists together have a limit, too. */
function heldToWords({ help, problems }: { help: Help; problems: FeedProblem[] }) {
  const words = (help.synonyms ?? []).reduce((sum, list) => sum + list.length, 0);
  if (words <= FEED_LIMITS.synonymWords) return { help, problems };
  const { synonyms: _, ...others } = help;
  const message = `expected at most ${FEED_LIMITS.synonymWords} words in all lists; found ${words}; synonyms is left out`;
  return { help: others, problems: [...problems, rejected({ key: 'synonyms', message }, '_help.')] };
}

function toHead(feed: Feed, help: Help): Omit<FeedHead, 'contacts'> {
  return {
    title: feed.title,
    ...(feed.language === undefined ? {} : { language: feed.language }),
    ...(feed.home_page_url === undefined ? {} : { homePageUrl: feed.home_page_url }),
    ...(feed.description === undefined ? {} : { description: feed.description }),
    ...(feed.icon === undefined ? {} : { icon: feed.icon }),
    expired: feed.expired ?? false,
    ...(help.revision === undefined ? {} : { revision: help.revision }),
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

/** Parses what a feed says of itself, apart from its people and items. */
export function parseHead(
  input: Record<string, unknown>,
): Result<{ head: Omit<FeedHead, 'contacts'>; problems: FeedProblem[]; nextUrl?: string }> {
  const feed = parseFeed(input);
  if (!feed.ok) return feed;
  const { help, problems } = parseFeedHelp(input._help);
  const { next_url: nextUrl } = feed.value.feed;
  return ok({
    head: toHead(feed.value.feed, help),
    problems: [...feed.value.problems, ...problems],
    ...(nextUrl ? { nextUrl } : {}),
  });
}
