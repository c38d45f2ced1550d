// What feeds write otherwise than the format says, and mean all the same: read as meant, each value by its key.
import { LIST_LIMITS, TEXT_LIMITS } from './limits.ts';
import { isObject } from './problem-of.ts';
import { readDate } from './read-date.ts';

/** What a value is to be: as much of a schema as is asked. */
export type Wanted = 'string' | 'boolean' | 'number' | 'array' | 'object' | 'other';

const ADDRESSES = new Set(['url', 'external_url', 'home_page_url', 'feed_url', 'about', 'chat', 'next_url']);
const PICTURES = new Set(['icon', 'favicon', 'avatar']);
const TIMES = new Set(['date_published', 'date_modified']);
const EMAILS = new Set(['email', 'mailbox']);
const HOURS = new Set(['from', 'to']);
const DAYS = new Set(['review_by', 'on', 'away_until']);
const CONTENTS = new Set(['content_html', 'content_text']);
/** Lists that are often written as one text with commas in it. */
const COMMA_LISTS = new Set(['tags', 'keywords', 'audience', 'topics', 'languages', 'contacts']);
/** Of these the first entries are of use without the others. */
const CUT_LISTS = new Set(['tags', 'keywords']);
/** Lists of patterns that are written as one text, by spaces, lines or commas; an address may have a comma in it. */
const PATTERN_LISTS = new Set(['match', 'exclude']);
const BETWEEN_PATTERNS = /[,;]?\s+|[,;](?=(?:\*|[a-z][a-z\d+.-]*):\/\/)/i;
/** Lists, not of texts, of which one entry is often written as it is. */
const LISTS_OF_ONE = new Set(['authors', 'attachments', 'days']);
const IS_TRUE: readonly unknown[] = ['true', 'yes', '1', 1];
const IS_FALSE: readonly unknown[] = ['false', 'no', '0', 0, ''];

/** An address against the one it stands at; what cannot be resolved stays as it is. */
export function resolveAddress(text: string, base: string | undefined): string {
  if (text === '') return text;
  const full = /^www\.[^\s/]+\./i.test(text) ? `https://${text}` : text;
  const isRelative = !/^[a-z][a-z\d+.-]*:/i.test(full);
  if (isRelative ? base === undefined || !URL.canParse(full, base) : !/\s/.test(full) || !/^https?:/i.test(full))
    return full;
  return URL.canParse(full, base) ? new URL(full, base).href : full;
}

/** The version of a feed, whose address is often copied without its beginning. */
const mendVersion = (text: string) => text.toLowerCase().replace(/^(?=(?:www\.)?jsonfeed\.org\/)/, 'https://');

function mendText(input: string, key: string, base: string | undefined): string {
  if (CONTENTS.has(key)) return input;
  const text = input.trim();
  if (key === 'version') return mendVersion(text);
  if (key === 'kind') return text.toLowerCase();
  if (EMAILS.has(key)) return text.replace(/^mailto:/i, '');
  if (HOURS.has(key)) return text.replace(/^(?=\d:)/, '0');
  if (ADDRESSES.has(key)) return key === 'next_url' ? text : resolveAddress(text, base);
  if (PICTURES.has(key)) return text.startsWith('data:') ? text : resolveAddress(text, base);
  if (TIMES.has(key)) return readDate(text) ?? text;
  return DAYS.has(key) ? (readDate(text)?.slice(0, 10) ?? text) : text;
}

const isFilled = (input: unknown, isNumber: boolean) =>
  typeof input === 'string' ? input.trim() !== '' : isNumber && typeof input === 'number';

function mendList(input: unknown, key: string, ofTexts: boolean): unknown {
  if (!ofTexts) return isObject(input) || (LISTS_OF_ONE.has(key) && isFilled(input, key === 'days')) ? [input] : input;
  if (typeof input === 'number') return [input];
  if (typeof input !== 'string' || input.trim() === '' || input.length > TEXT_LIMITS.note) return input;
  const between = COMMA_LISTS.has(key) ? /[,;]/ : PATTERN_LISTS.has(key) ? BETWEEN_PATTERNS : null;
  if (!between) return [input];
  const words = input.split(between).flatMap((word) => word.trim() || []);
  // What takes places away is never cut short.
  return CUT_LISTS.has(key) ? words.slice(0, LIST_LIMITS.words) : words;
}

/** What objects are written as when one word says it all, by the key that the word belongs to. */
const WRITTEN_AS_TEXT = new Map([
  ['authors', 'name'],
  ['attachments', 'url'],
]);

function mendObject(input: unknown, key: string): unknown {
  const inner = WRITTEN_AS_TEXT.get(key);
  if (inner && typeof input === 'string') return { [inner]: input };
  return Array.isArray(input) && input.length === 0 ? {} : input;
}

const mendNumber = (input: unknown): unknown =>
  typeof input === 'string' && /^\s*\d{1,15}(\.\d+)?\s*$/.test(input) ? Number(input) : input;

function mendTruth(input: unknown): unknown {
  const value = typeof input === 'string' ? input.trim().toLowerCase() : input;
  if (IS_TRUE.includes(value)) return true;
  return IS_FALSE.includes(value) ? false : input;
}

/** A value as it was meant. `key` is the last name in its path, `within` the one before. */
export function mendValue(
  input: unknown,
  wanted: Wanted,
  { key, base, ofTexts = false }: { key: string; base: string | undefined; ofTexts?: boolean },
): unknown {
  if (wanted === 'boolean') return mendTruth(input);
  if (wanted === 'array') return Array.isArray(input) || input === null ? input : mendList(input, key, ofTexts);
  if (wanted === 'object') return mendObject(input, key);
  if (wanted === 'number') return mendNumber(input);
  if (wanted !== 'string') return input;
  if (typeof input === 'number') return String(input);
  return typeof input === 'string' ? mendText(input, key, base) : input;
}

/** An object with the one author of JSON Feed 1.0 as a list, where it names none of 1.1. */
export function withAuthors(input: Record<string, unknown>): Record<string, unknown> {
  const { author } = input;
  const { authors } = input;
  const isOld = authors === undefined || authors === null || (Array.isArray(authors) && authors.length === 0);
  return isOld && (isObject(author) || typeof author === 'string') ? { ...input, authors: [author] } : input;
}
