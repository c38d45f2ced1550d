// A page snapshot is the interface between reading a page and ranking tips for it: plain data, never a field's value.
import * as v from 'valibot';

const words = v.nullish(v.string());
const list = v.fallback(v.array(v.string()), []);

const fieldSchema = v.object({
  label: words,
  name: words,
  type: words,
  placeholder: words,
  description: words,
  section: words,
});

const snapshotSchema = v.object({
  url: v.string(),
  title: v.fallback(v.string(), ''),
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

/** The focused field. `label` is its accessible name, `section` the heading above it; its value is never read. */
export type FieldSnapshot = v.InferOutput<typeof fieldSchema>;

/**
 * What was read off a page. A missing part is unknown, not empty.
 * `error` is the message that matters most now (the focused field's, else the first visible); `errors` holds all.
 */
export type PageSnapshot = v.InferOutput<typeof snapshotSchema>;

/** Parses an untrusted snapshot: parts of the wrong type are dropped; without a URL it is `null`. */
export function parsePageSnapshot(input: unknown): PageSnapshot | null {
  const result = v.safeParse(snapshotSchema, input);
  return result.success ? result.output : null;
}
