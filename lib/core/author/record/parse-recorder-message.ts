// Reading what a recorder in a page sends: a page's process may be taken over, so nothing in it is believed.
import * as v from 'valibot';
import { ACTION_KINDS, FOUND_BY, RECORDER, type ToldAction } from './recorded-action.ts';

/** Longest name, heading and selector: what is longer no recorder of ours tells. */
export const ACTION_LIMITS = { name: 300, role: 40, selector: 600 } as const;

const inOneLine = (most: number) =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.transform((words) => words.replace(/\s+/g, ' ').trim()),
  );

const toldSchema = v.strictObject({
  kind: v.picklist(ACTION_KINDS),
  name: inOneLine(ACTION_LIMITS.name),
  role: v.pipe(v.string(), v.maxLength(ACTION_LIMITS.role), v.regex(/^[a-z]*$/)),
  part: v.nullable(v.literal('row')),
  selector: inOneLine(ACTION_LIMITS.selector),
  foundBy: v.picklist(FOUND_BY),
  heading: inOneLine(ACTION_LIMITS.name),
  isImplied: v.boolean(),
});

const messageSchema = v.strictObject({
  from: v.literal(RECORDER),
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  action: toldSchema,
});

/** Reads a message of the runtime as a recorder's; `null` when it is anything else, or has a key too many. */
export function parseRecorderMessage(message: unknown): { token: string; action: ToldAction } | null {
  const parsed = v.safeParse(messageSchema, message);
  if (!parsed.success) return null;
  const { token, action } = parsed.output;
  return { token, action };
}
