// A page snapshot is the interface between reading a page and ranking tips for it: plain data, never a field's value.
import * as v from 'valibot';
import { isNews } from './news.ts';

/** Longest words and list kept: a page may say more, but not what helps. */
const MAX_WORDS = 2000;
const MAX_LIST = 200;

const cut = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, MAX_WORDS)),
);
const words = v.fallback(v.nullish(cut), undefined);
const list = v.fallback(
  v.pipe(
    v.array(cut),
    v.transform((texts) => texts.slice(0, MAX_LIST)),
  ),
  [],
);

const fieldSchema = v.object({
  label: words,
  name: words,
  type: words,
  placeholder: words,
  description: words,
  section: words,
  row: v.optional(words),
});

const snapshotSchema = v.object({
  url: cut,
  title: v.fallback(cut, ''),
  headings: list,
  labels: list,
  landmarks: list,
  field: v.fallback(v.nullish(fieldSchema), null),
  selection: words,
  error: words,
  errors: list,
  lang: words,
  description: words,
});

/** The focused field. `label` is its accessible name, `section` the heading above it, `row` what its row of a table is called; its value is never read. */
export type FieldSnapshot = v.InferOutput<typeof fieldSchema>;

/**
 * What was read off a page. A missing part is unknown, not empty.
 * `error` is the message that matters most now (the focused field's, else the first visible); `errors` holds all.
 */
export type PageSnapshot = v.InferOutput<typeof snapshotSchema>;

/** What is said when nothing is wrong is no message. */
function withoutNews(page: PageSnapshot): PageSnapshot {
  const errors = page.errors.filter((error) => !isNews(error));
  return { ...page, errors, error: page.error && isNews(page.error) ? (errors[0] ?? null) : page.error };
}

/**
 * Parses an untrusted snapshot: parts of the wrong type are dropped, and so is what is no error; without a URL it is
 * `null`.
 */
export function parsePageSnapshot(input: unknown): PageSnapshot | null {
  const result = v.safeParse(snapshotSchema, input);
  return result.success ? withoutNews(result.output) : null;
}
