// The feed format: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with the `_help` extension.
// This one source gives the parser, the TypeScript types and the published JSON Schema.
import * as v from 'valibot';
import { isEmail } from '../ask/email.ts';
import { FEED_LIMITS, LIST_LIMITS, TEXT_LIMITS } from './limits.ts';

/** Some text of at most so many characters. */
const text = (most: number) =>
  v.pipe(v.string('expected text'), v.nonEmpty('expected some text, found none'), v.maxLength(most));
const maybeEmpty = (most: number, message = 'expected text') => v.pipe(v.string(message), v.maxLength(most));
/** At most so many texts. */
const texts = (entries: number, characters: number) =>
  v.pipe(v.array(text(characters), 'expected a list of texts'), v.maxLength(entries));
const name = text(TEXT_LIMITS.name);
const language = text(TEXT_LIMITS.language);
const patterns = texts(LIST_LIMITS.patterns, TEXT_LIMITS.pattern);
const WEB_URL = /^https?:\/\/[^\s]+$/i;
const webUrl = v.pipe(
  v.string('expected a web address'),
  v.maxLength(TEXT_LIMITS.address),
  v.regex(WEB_URL, 'expected a web address that begins with https:// or http://'),
  v.check((text) => !WEB_URL.test(text) || URL.canParse(text), 'expected a web address'),
);
const email = v.pipe(
  v.string('expected an email address'),
  v.maxLength(TEXT_LIMITS.name),
  // The very test that the form applies, so that every address in force can be written to.
  v.check(isEmail, 'expected an email address such as ana@example.org'),
  // Says the same, roughly, to the readers of the published schema.
  v.regex(/^[^\s@]+@[^\s@]+$/, 'expected an email address such as ana@example.org'),
);
/** `Date` turns 30 February into 2 March: a day that comes back as another one is not in the calendar. */
function isInCalendar(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  // The year one is what some programs write for none.
  return (year ?? 0) >= 1000 && date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Tells whether a text is a day of the calendar, written YYYY-MM-DD. */
export const isDay = (text: string): boolean => DATE.test(text) && isInCalendar(text);

const date = v.pipe(
  v.string('expected a date'),
  v.regex(DATE, 'expected a date written YYYY-MM-DD'),
  v.check((text) => !DATE.test(text) || isInCalendar(text), 'expected a date of the calendar'),
);
const time = v.pipe(v.string('expected a time'), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time written HH:MM'));
const DATE_TIME = /^\d{4}-\d{2}-\d{2}([T ][\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/i;
const dateTime = v.pipe(
  v.string('expected a date and time'),
  v.maxLength(TEXT_LIMITS.dateTime),
  v.regex(DATE_TIME, 'expected a date such as 2026-11-23T09:00:00Z'),
  v.check((text) => !DATE_TIME.test(text) || isInCalendar(text), 'expected a date of the calendar'),
);
const list = <S extends v.GenericSchema>(item: S, entries: number) =>
  v.pipe(v.array(item, 'expected a list'), v.maxLength(entries));
/** An object; keys of no meaning here are left out. */
const objectOf = <S extends v.ObjectEntries>(entries: S) => v.object(entries, 'expected an object');

/** The kinds of help an item can be. */
export const TIP_KINDS = ['tip', 'guide', 'contact', 'tool', 'course', 'announcement'] as const;
export type TipKind = (typeof TIP_KINDS)[number];

/** A picture that a feed names, which may stand in the address itself. */
const picture = v.pipe(v.string(), v.maxLength(FEED_LIMITS.pictureCharacters));
const author = objectOf({ name: v.optional(name), url: v.optional(webUrl), avatar: v.optional(picture) });
const authors = v.optional(list(author, LIST_LIMITS.few));

/** A person who has offered to help, with what, and where. */
export const contactSchema = objectOf({
  id: text(TEXT_LIMITS.id),
  name,
  email,
  role: v.optional(name),
  topics: v.optional(texts(LIST_LIMITS.few, TEXT_LIMITS.word)),
  match: v.optional(patterns),
  languages: v.optional(texts(LIST_LIMITS.few, TEXT_LIMITS.language)),
  hours: v.optional(
    objectOf({
      days: list(v.pipe(v.number('expected a day from 1 (Monday) to 7'), v.integer(), v.minValue(1), v.maxValue(7)), 7),
      from: time,
      to: time,
      time_zone: name,
    }),
  ),
  away_until: v.optional(date),
  deputy: v.optional(text(TEXT_LIMITS.id)),
  chat: v.optional(v.pipe(webUrl, v.startsWith('https://', 'expected a link that begins with https://'))),
  note: v.optional(text(TEXT_LIMITS.note)),
  url: v.optional(webUrl),
});
export type Contact = v.InferOutput<typeof contactSchema>;

const target = objectOf({
  name: v.optional(text(TEXT_LIMITS.label)),
  role: v.optional(name),
  selector: v.optional(text(TEXT_LIMITS.selector)),
});

/** HTML and its text: how much of it are pictures is judged apart. */
const contentHtml = v.optional(maybeEmpty(FEED_LIMITS.contentCharacters + FEED_LIMITS.picturesOfTip, 'expected HTML'));
const contentText = v.optional(maybeEmpty(FEED_LIMITS.contentCharacters));

const step = v.pipe(
  objectOf({
    title: v.optional(text(TEXT_LIMITS.title)),
    content_html: contentHtml,
    content_text: contentText,
    target: v.optional(target),
  }),
  v.check(
    (s) => s.content_html !== undefined || s.content_text !== undefined || s.title !== undefined,
    'expected content_html, content_text or a title',
  ),
);
export type Step = v.InferOutput<typeof step>;

const verified = objectOf({ by: name, on: date });
export type Verified = v.InferOutput<typeof verified>;

const itemPath = objectOf({
  id: text(TEXT_LIMITS.id),
  title: text(TEXT_LIMITS.title),
  step: v.pipe(v.number('expected a whole number'), v.integer('expected a whole number'), v.minValue(1)),
});
export type ItemPath = v.InferOutput<typeof itemPath>;

/** The `_help` part of an item. */
export const itemHelpSchema = objectOf({
  kind: v.optional(name),
  match: v.optional(patterns),
  exclude: v.optional(patterns),
  fields: v.optional(texts(LIST_LIMITS.labels, TEXT_LIMITS.label)),
  errors: v.optional(texts(LIST_LIMITS.labels, TEXT_LIMITS.error)),
  headings: v.optional(texts(LIST_LIMITS.labels, TEXT_LIMITS.label)),
  keywords: v.optional(texts(LIST_LIMITS.words, TEXT_LIMITS.word)),
  steps: v.optional(list(step, FEED_LIMITS.steps)),
  contacts: v.optional(texts(LIST_LIMITS.few, TEXT_LIMITS.id)),
  review_by: v.optional(date),
  verified: v.optional(verified),
  path: v.optional(itemPath),
  audience: v.optional(texts(LIST_LIMITS.few, TEXT_LIMITS.name)),
});

/** An item, as JSON Feed 1.1 has it, with `_help`. */
export const itemSchema = objectOf({
  id: v.union(
    [text(TEXT_LIMITS.id), v.pipe(v.number(), v.transform(String))],
    'expected an id: a text that stays the same',
  ),
  title: v.optional(text(TEXT_LIMITS.title)),
  content_html: contentHtml,
  content_text: contentText,
  summary: v.optional(text(TEXT_LIMITS.summary)),
  url: v.optional(webUrl),
  external_url: v.optional(webUrl),
  tags: v.optional(texts(LIST_LIMITS.words, TEXT_LIMITS.word)),
  language: v.optional(language),
  date_published: v.optional(dateTime),
  date_modified: v.optional(dateTime),
  authors,
  attachments: v.optional(
    list(
      objectOf({ url: webUrl, mime_type: v.optional(name), title: v.optional(text(TEXT_LIMITS.title)) }),
      LIST_LIMITS.few,
    ),
  ),
  _help: v.optional(itemHelpSchema),
});
export type FeedItem = v.InferOutput<typeof itemSchema>;

/** A position in a file, counted from one. */
const position = v.pipe(
  v.number('expected a whole number'),
  v.integer('expected a whole number'),
  v.minValue(1, 'expected a number from 1'),
);

/** Something to mend in the folder that a feed is made of. */
const folderProblem = objectOf({
  file: text(TEXT_LIMITS.address),
  line: position,
  column: position,
  severity: v.picklist(['error', 'warning'], 'expected error or warning'),
  message: text(TEXT_LIMITS.note),
});

/** The `_help` part of a feed, apart from its contacts, which are parsed one by one. */
export const feedHelpSchema = objectOf({
  about: v.optional(webUrl),
  revision: v.optional(
    v.pipe(v.number('expected a whole number'), v.integer('expected a whole number'), v.minValue(0)),
  ),
  mailbox: v.optional(email),
  synonyms: v.optional(list(texts(FEED_LIMITS.synonyms, TEXT_LIMITS.word), LIST_LIMITS.synonyms)),
  propose: v.optional(objectOf({ email: v.optional(email), url: v.optional(webUrl) })),
  report: v.optional(email),
  minutes_saved: v.optional(v.pipe(v.number('expected a number of minutes'), v.minValue(0))),
  problems: v.optional(list(folderProblem, FEED_LIMITS.problemsKept)),
});

/** The version line that every JSON Feed 1.x document carries. */
export const VERSION_PATTERN = /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1(\.\d+)?\/?$/;

/** A feed document apart from its items, which are parsed one by one. */
export const feedHeadSchema = objectOf({
  version: v.pipe(
    v.string('expected a JSON Feed version'),
    v.maxLength(TEXT_LIMITS.name),
    v.regex(VERSION_PATTERN, 'expected https://jsonfeed.org/version/1.1'),
  ),
  title: text(TEXT_LIMITS.title),
  home_page_url: v.optional(webUrl),
  feed_url: v.optional(webUrl),
  description: v.optional(maybeEmpty(TEXT_LIMITS.note)),
  icon: v.optional(picture),
  favicon: v.optional(picture),
  authors,
  language: v.optional(language),
  expired: v.optional(v.boolean('expected true or false')),
  next_url: v.optional(maybeEmpty(TEXT_LIMITS.address, 'expected a web address')),
});

/** A whole feed document: what the published JSON Schema describes. */
export const feedSchema = objectOf({
  ...feedHeadSchema.entries,
  items: list(itemSchema, FEED_LIMITS.items),
  _help: v.optional(
    objectOf({ ...feedHelpSchema.entries, contacts: v.optional(list(contactSchema, LIST_LIMITS.contacts)) }),
  ),
});
