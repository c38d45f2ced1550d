// What a feed says of itself. Without its version or title it is no feed; any other wrong key is left out by itself.
import type * as v from 'valibot';
import { err, ok, type Result } from '../result.ts';
import { cleanLine } from '../text/clean.ts';
import { feedHeadSchema, feedHelpSchema } from './feed-schema.ts';
import type { FeedProblem } from './feed-status.ts';
import { FEED_LIMITS } from './limits.ts';
import { withAuthors } from './mend-value.ts';
import { cutOverLimits, type Path } from './over-limit.ts';
import { describeFault, type Fault, foundForNote, foundIn, isObject } from './problem-of.ts';
import type { FeedHead } from './tip.ts';
import { undoEntities } from './undo-entities.ts';
import { usablePart } from './usable-part.ts';

/** Keys of JSON Feed without which, or with a wrong one, nothing else can be trusted. */
const DECISIVE = new Set(['version', 'title']);

/** The feed is used without the key. */
const noted = ({ key, ...fault }: Fault, within = ''): FeedProblem => ({
  severity: 'noted',
  key: `${within}${key}`,
  ...fault,
});

type Feed = v.InferOutput<typeof feedHeadSchema>;
type Help = v.InferOutput<typeof feedHelpSchema>;

/** The keys that the standard gives a feed; the error says why it is none. */
function parseFeed(
  given: Record<string, unknown>,
  base: string | undefined,
): Result<{ feed: Feed; problems: FeedProblem[] }, Fault> {
  const { rest, cut, fatal } = cutOverLimits(feedHeadSchema, given, (path) =>
    DECISIVE.has(String(path[0])) ? null : path.slice(0, 1),
  );
  const [longest] = fatal;
  if (longest) return err(longest);
  const { usable, faults } = usablePart(feedHeadSchema, withAuthors(isObject(rest) ? rest : {}), { base });
  if (usable) return ok({ feed: usable, problems: [...cut, ...faults].map((fault) => noted(fault)) });
  const fault = faults.find(({ key }) => DECISIVE.has(key ?? ''));
  const { key = '', message = '', note } = fault ?? {};
  const expected = key === 'version' ? 'version' : 'text';
  return err({ key, message, note: describeFault('decisive', { ...note?.params, expected }) });
}

/** `_help` of the feed: each key by itself, so that one wrong key does not take the others along. */
function parseFeedHelp(input: unknown, base: string | undefined): { help: Help; problems: FeedProblem[] } {
  // An empty list is how PHP writes an empty object.
  if (input === undefined || (Array.isArray(input) && input.length === 0)) return { help: {}, problems: [] };
  if (!isObject(input)) {
    const found = foundIn(input);
    const note = describeFault('unusable', { expected: 'object', ...foundForNote(input) });
    return { help: {}, problems: [noted({ key: '_help', message: `expected an object; found ${found}`, note })] };
  }
  const limited = cutOverLimits(feedHelpSchema, input, costInHead);
  const short = isObject(limited.rest) ? limited.rest : {};
  const { usable, faults } = usablePart(feedHelpSchema, short, { base, within: ['_help'] });
  const cut = limited.cut.map((fault) => noted(fault, '_help.'));
  return heldToWords({ help: usable ?? {}, problems: [...cut, ...faults.map((fault) => noted(fault))] });
}

/** A list of synonyms that is too long costs itself alone. */
const costInHead = (path: Path): Path => path.slice(0, path[0] === 'synonyms' ? 2 : 1);

/** Synonyms are exchanged for each other whenever somebody searches, so all lists together have a limit, too. */
function heldToWords({ help, problems }: { help: Help; problems: FeedProblem[] }) {
  const words = (help.synonyms ?? []).reduce((sum, list) => sum + list.length, 0);
  if (words <= FEED_LIMITS.synonymWords) return { help, problems };
  const { synonyms: _, ...others } = help;
  const message = `expected at most ${FEED_LIMITS.synonymWords} words in all lists; found ${words}; synonyms is left out`;
  return {
    help: others,
    problems: [...problems, noted({ key: 'synonyms', message, note: describeFault('too-long') }, '_help.')],
  };
}

function toHead(feed: Feed, help: Help): Omit<FeedHead, 'contacts'> {
  return {
    title: cleanLine(undoEntities(feed.title)),
    ...(feed.language === undefined ? {} : { language: feed.language }),
    ...(feed.home_page_url === undefined ? {} : { homePageUrl: feed.home_page_url }),
    ...(feed.description === undefined ? {} : { description: feed.description }),
    ...(feed.icon === undefined ? {} : { icon: feed.icon }),
    expired: feed.expired ?? false,
    ...(help.revision === undefined ? {} : { revision: help.revision }),
    ...(help.mailbox === undefined ? {} : { mailbox: help.mailbox }),
    synonyms: help.synonyms ?? [],
    ...(help.propose === undefined ? {} : { propose: toPropose(help.propose) }),
    ...(help.report === undefined ? {} : { reportTo: help.report }),
    minutesSaved: help.minutes_saved ?? DEFAULT_MINUTES_SAVED,
    ...(help.problems === undefined ? {} : { folderProblems: help.problems.map(toFolderProblem) }),
  };
}

const toFolderProblem = ({ file, line, column, severity, message }: NonNullable<Help['problems']>[number]) => {
  return { severity, key: `${file}:${line}:${column}`, message };
};

const toPropose = (propose: { email?: string | undefined; url?: string | undefined }) => ({
  ...(propose.email === undefined ? {} : { email: propose.email }),
  ...(propose.url === undefined ? {} : { url: propose.url }),
});

/** What one answered question saves when the feed's author names no figure. */
const DEFAULT_MINUTES_SAVED = 5;

/** Parses what a feed says of itself, apart from its people and items. */
export function parseHead(
  input: Record<string, unknown>,
  base?: string,
): Result<
  { head: Omit<FeedHead, 'contacts'>; problems: FeedProblem[]; nextUrl?: string; authors?: Feed['authors'] },
  Fault
> {
  const feed = parseFeed(input, base);
  if (!feed.ok) return feed;
  const { help, problems } = parseFeedHelp(input._help, base);
  const { next_url: nextUrl, authors } = feed.value.feed;
  return ok({
    head: toHead(feed.value.feed, help),
    problems: [...feed.value.problems, ...problems],
    ...(nextUrl ? { nextUrl } : {}),
    ...(authors ? { authors } : {}),
  });
}
