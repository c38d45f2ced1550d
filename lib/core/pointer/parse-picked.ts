// Reading what a page answers that an author picked on it: nothing in it is believed.
import * as v from 'valibot';
import { PICKED_KINDS, type Picked } from './picked.ts';

/** Longer names are cut, as the reader of pages cuts them. */
const MOST_LETTERS = 300;

/** Longer roles and selectors are none: half of one would find something else. */
const MOST_OF = { role: 40, selector: 500 } as const;

const wordsSchema = v.pipe(
  v.string(),
  v.transform((words) => words.replace(/\s+/g, ' ').trim().slice(0, MOST_LETTERS)),
);

const shortSchema = (most: number) => v.fallback(v.optional(v.pipe(v.string(), v.maxLength(most))), undefined);

const pickedSchema = v.object({
  kind: v.picklist(PICKED_KINDS),
  name: wordsSchema,
  target: v.object({
    name: v.optional(wordsSchema),
    role: shortSchema(MOST_OF.role),
    selector: shortSchema(MOST_OF.selector),
  }),
  alike: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Reads what was picked on a page; `null` when nothing was. */
export function parsePicked(answer: unknown): Picked | null {
  const parsed = v.safeParse(pickedSchema, answer);
  if (!parsed.success) return null;
  const { target, ...picked } = parsed.output;
  const { name, role, selector } = target;
  return { ...picked, target: { ...(name && { name }), ...(role && { role }), ...(selector && { selector }) } };
}
