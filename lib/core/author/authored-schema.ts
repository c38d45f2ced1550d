// The files that authors write, as schemas made of those that parse feeds: editors complete and check by them.
import * as v from 'valibot';
import { contactSchema, feedHeadSchema, feedHelpSchema, itemHelpSchema, itemSchema } from '../feed/feed-schema.ts';
import { LIST_LIMITS } from '../feed/limits.ts';
import { caseSchema } from './case-schema.ts';

const { content_html: _html, content_text: _text, _help, id, title, ...ofItem } = itemSchema.entries;
const { version: _version, next_url: _next, feed_url: address, ...ofHead } = feedHeadSchema.entries;
const { revision: _revision, problems: _problems, ...ofHelp } = feedHelpSchema.entries;

/** The front matter of a tip: the keys of an item and of its `_help`, on one level. */
export const tipFrontSchema = v.strictObject({
  title: v.unwrap(title),
  id: v.optional(id),
  ...ofItem,
  ...itemHelpSchema.entries,
  owner: v.optional(contactSchema.entries.id),
  translation_of: v.optional(v.strictObject({ id, hash: v.optional(v.string()) })),
});

/** `feed.yml`: the keys of a feed and of its `_help`, on one level. */
export const feedFileSchema = v.strictObject({ ...ofHead, address, ...ofHelp });

/** `contacts.yml`: a list of people. */
export const contactsFileSchema = v.pipe(
  v.array(v.strictObject(contactSchema.entries)),
  v.maxLength(LIST_LIMITS.contacts),
);

/** A file in `cases/`: a list of what is to be shown where. */
export const casesFileSchema = v.array(caseSchema);
