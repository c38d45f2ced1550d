// The feed format: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with the `_help` extension.
// This one source gives the parser, the TypeScript types and the published JSON Schema.
import * as v from 'valibot';
import { isEmail } from '../ask/email.ts';

const text = v.pipe(v.string('expected text'), v.nonEmpty('expected some text, found none'));
const texts = v.array(text, 'expected a list of texts');
const WEB_URL = /^https?:\/\/[^\s]+$/i;
const webUrl = v.pipe(
  v.string('expected a web address'),
  v.regex(WEB_URL, 'expected a web address that begins with https:// or http://'),
  v.check((text) => !WEB_URL.test(text) || URL.canParse(text), 'expected a web address'),
);
const email = v.pipe(
  v.string('expected an e-mail address'),
  // The very test that the form applies, so that every address in force can be written to.
  v.check(isEmail, 'expected an e-mail address such as ana@example.org'),
  // Says the same, roughly, to the readers of the published schema.
  v.regex(/^[^\s@]+@[^\s@]+$/, 'expected an e-mail address such as ana@example.org'),
);
/** `Date` turns 30 February into 2 March: a day that comes back as another one is not in the calendar. */
function isInCalendar(text: string): boolean {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const date = v.pipe(
  v.string('expected a date'),
  v.regex(DATE, 'expected a date written YYYY-MM-DD'),
  v.check((text) => !DATE.test(text) || isInCalendar(text), 'expected a date of the calendar'),
);
const time = v.pipe(v.string('expected a time'), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time written HH:MM'));
const DATE_TIME = /^\d{4}-\d{2}-\d{2}([T ][\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/i;
const dateTime = v.pipe(
  v.string('expected a date and time'),
  v.regex(DATE_TIME, 'expected a date such as 2026-11-23T09:00:00Z'),
  v.check((text) => !DATE_TIME.test(text) || isInCalendar(text), 'expected a date of the calendar'),
);
const list = <S extends v.GenericSchema>(item: S) => v.array(item, 'expected a list');
const known = <S extends v.ObjectEntries>(entries: S) => v.object(entries, 'expected an object');

/** The kinds of help an item can be. */
export const TIP_KINDS = ['tip', 'guide', 'contact', 'tool', 'course', 'announcement'] as const;
export type TipKind = (typeof TIP_KINDS)[number];

const author = known({ name: v.optional(text), url: v.optional(webUrl), avatar: v.optional(v.string()) });

/** A person who has offered to help, with what, and where. */
export const contactSchema = known({
  id: text,
  name: text,
  email,
  role: v.optional(text),
  topics: v.optional(texts),
  match: v.optional(texts),
  languages: v.optional(texts),
  hours: v.optional(
    known({
      days: list(v.pipe(v.number('expected a day from 1 (Monday) to 7'), v.integer(), v.minValue(1), v.maxValue(7))),
      from: time,
      to: time,
      time_zone: text,
    }),
  ),
  away_until: v.optional(date),
  deputy: v.optional(text),
  chat: v.optional(v.pipe(webUrl, v.startsWith('https://', 'expected a link that begins with https://'))),
  note: v.optional(text),
  url: v.optional(webUrl),
});
export type Contact = v.InferOutput<typeof contactSchema>;

const target = known({ name: v.optional(text), role: v.optional(text), selector: v.optional(text) });

const step = v.pipe(
  known({
    title: v.optional(text),
    content_html: v.optional(v.string('expected HTML')),
    content_text: v.optional(v.string('expected text')),
    target: v.optional(target),
  }),
  v.check(
    (s) => s.content_html !== undefined || s.content_text !== undefined || s.title !== undefined,
    'expected content_html, content_text or a title',
  ),
);
export type Step = v.InferOutput<typeof step>;

const verified = known({ by: text, on: date });
export type Verified = v.InferOutput<typeof verified>;

const itemPath = known({
  id: text,
  title: text,
  step: v.pipe(v.number('expected a whole number'), v.integer('expected a whole number'), v.minValue(1)),
});
export type ItemPath = v.InferOutput<typeof itemPath>;

/** The `_help` part of an item. */
export const itemHelpSchema = known({
  kind: v.optional(text),
  match: v.optional(texts),
  exclude: v.optional(texts),
  fields: v.optional(texts),
  errors: v.optional(texts),
  headings: v.optional(texts),
  keywords: v.optional(texts),
  steps: v.optional(list(step)),
  contacts: v.optional(texts),
  review_by: v.optional(date),
  verified: v.optional(verified),
  path: v.optional(itemPath),
  audience: v.optional(texts),
});

/** An item, as JSON Feed 1.1 has it, with `_help`. */
export const itemSchema = known({
  id: v.union([text, v.pipe(v.number(), v.transform(String))], 'expected an id: a text that stays the same'),
  title: v.optional(text),
  content_html: v.optional(v.string('expected HTML')),
  content_text: v.optional(v.string('expected text')),
  summary: v.optional(text),
  url: v.optional(webUrl),
  external_url: v.optional(webUrl),
  tags: v.optional(texts),
  language: v.optional(text),
  date_published: v.optional(dateTime),
  date_modified: v.optional(dateTime),
  authors: v.optional(list(author)),
  attachments: v.optional(list(known({ url: webUrl, mime_type: text, title: v.optional(text) }))),
  _help: v.optional(itemHelpSchema),
});
export type FeedItem = v.InferOutput<typeof itemSchema>;

/** The `_help` part of a feed, apart from its contacts, which are parsed one by one. */
export const feedHelpSchema = known({
  about: v.optional(webUrl),
  revision: v.optional(
    v.pipe(v.number('expected a whole number'), v.integer('expected a whole number'), v.minValue(0)),
  ),
  mailbox: v.optional(email),
  synonyms: v.optional(list(texts)),
  propose: v.optional(known({ email: v.optional(email), url: v.optional(webUrl) })),
  minutes_saved: v.optional(v.pipe(v.number('expected a number of minutes'), v.minValue(0))),
});

/** The version line that every JSON Feed 1.x document carries. */
export const VERSION_PATTERN = /^https?:\/\/(www\.)?jsonfeed\.org\/version\/1(\.\d+)?$/;

/** A feed document apart from its items, which are parsed one by one. */
export const feedHeadSchema = known({
  version: v.pipe(
    v.string('expected a JSON Feed version'),
    v.regex(VERSION_PATTERN, 'expected https://jsonfeed.org/version/1.1'),
  ),
  title: text,
  home_page_url: v.optional(webUrl),
  feed_url: v.optional(webUrl),
  description: v.optional(v.string('expected text')),
  icon: v.optional(v.string()),
  favicon: v.optional(v.string()),
  authors: v.optional(list(author)),
  language: v.optional(text),
  expired: v.optional(v.boolean('expected true or false')),
  next_url: v.optional(v.string('expected a web address')),
});

/** A whole feed document: what the published JSON Schema describes. */
export const feedSchema = known({
  ...feedHeadSchema.entries,
  items: list(itemSchema),
  _help: v.optional(known({ ...feedHelpSchema.entries, contacts: v.optional(list(contactSchema)) })),
});
