// Reading what the layer in a page answers: a page's process may be taken over, so nothing in it is believed.
import * as v from 'valibot';
import type { Pointed } from './pointer.ts';

/** Longer names are cut: the help only says them. */
const MOST_LETTERS = 200;

const pointedSchema = v.object({
  kind: v.picklist(['thing', 'frame', 'nothing']),
  name: v.pipe(
    v.string(),
    v.transform((name) => name.slice(0, MOST_LETTERS)),
  ),
});

/** Reads what is outlined on a page; `null` when nobody is pointing there any more. */
export function parsePointed(answer: unknown): Pointed | null {
  const parsed = v.safeParse(pointedSchema, answer);
  return parsed.success ? parsed.output : null;
}
