// The keys that authors write: those of the feed format, each on one level, and what is text or no text among them.
import { contactSchema, feedHeadSchema, feedHelpSchema, itemHelpSchema, itemSchema } from '../feed/feed-schema.ts';
import { isSlipOf } from '../feed/slip-of.ts';

/** Keys that the text of the file gives, or that hold the others. */
const NOT_WRITTEN = new Set([
  '_help',
  'content_html',
  'content_text',
  'items',
  'version',
  'next_url',
  'revision',
  'problems',
  'expired',
]);

const without = (keys: readonly string[]) => keys.filter((key) => !NOT_WRITTEN.has(key));

/** Keys of a tip that stand in its item itself. */
export const ITEM_KEYS: readonly string[] = without(Object.keys(itemSchema.entries));
/** Keys of a tip that stand in `_help`. */
export const ITEM_HELP_KEYS: readonly string[] = [...Object.keys(itemHelpSchema.entries), 'owner', 'translation_of'];
/** Keys of `feed.yml` that stand in the feed itself. */
export const HEAD_KEYS: readonly string[] = [...without(Object.keys(feedHeadSchema.entries)), 'expired'];
/** Keys of `feed.yml` that stand in `_help`. */
export const HEAD_HELP_KEYS: readonly string[] = without(Object.keys(feedHelpSchema.entries));
/** Every key of `feed.yml`; `address` is `feed_url` in the words of those who publish it. */
export const FEED_FILE_KEYS: readonly string[] = [
  ...HEAD_KEYS.filter((key) => key !== 'feed_url'),
  ...HEAD_HELP_KEYS,
  'address',
];
/** Keys of a person in `contacts.yml`. */
export const CONTACT_KEYS: readonly string[] = Object.keys(contactSchema.entries);

const LISTS = new Set(
  'tags authors attachments match exclude fields errors headings keywords steps contacts audience synonyms topics languages days'.split(
    ' ',
  ),
);
const NUMBERS = new Set(['step', 'minutes_saved', 'days']);

function asWritten(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => asWritten(entry, key));
  if (typeof value === 'object' && value !== null) return withTypes(value as Record<string, unknown>);
  if (NUMBERS.has(key) && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (key === 'expired') return value === 'true' ? true : value === 'false' ? false : value;
  return value;
}

const isEmptyValue = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);

/** Values as the format has them: one text is a list of one where it wants a list; what is empty is left out. */
export function withTypes(written: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(written).filter(([, value]) => !isEmptyValue(value));
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const typed = asWritten(value, key);
      return [key, LISTS.has(key) && typeof typed === 'string' ? [typed] : typed];
    }),
  );
}

/** The key that one with a slip in it was meant as. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const plain = key.toLowerCase().replaceAll('-', '_');
  return known.find((one) => one === plain) ?? known.find((one) => isSlipOf(plain, one, plain.length < 5 ? 1 : 2));
}

/** What to do about a key that the format does not know. */
export function adviseOnKey(key: string, known: readonly string[]): string {
  if (key === 'content_html' || key === 'content_text') return `Write the text under the front matter, not as ${key}.`;
  if (key === '_help') return 'Write its keys beside the others: front matter has one level.';
  const meant = meantKey(key, known);
  return meant
    ? `Did you mean ${meant}? ${key} is no key here.`
    : `Leave it out: ${key} is no key here. There are ${known.join(', ')}.`;
}
