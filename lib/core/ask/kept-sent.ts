// A question that has just left the form, as it is kept in its tab for a popup that closed with the press.
import * as v from 'valibot';
import { recipientSchema } from './kept-question.ts';

/** How long what came of a question is worth showing to who opens help again, in milliseconds. */
const SHOWN_FOR_MS = 10 * 60_000;

/** How a question left the form. */
export const WAYS = ['mail', 'chat', 'copy'] as const;
export type Way = (typeof WAYS)[number];

const sentSchema = v.object({
  way: v.picklist(WAYS),
  draft: v.object({
    to: v.string(),
    subject: v.string(),
    sections: v.array(
      v.object({
        heading: v.optional(v.string()),
        text: v.string(),
        weight: v.number(),
        isWhole: v.optional(v.boolean()),
      }),
    ),
  }),
  /** The language that the draft is written in. */
  language: v.string(),
  recipient: recipientSchema,
  /** It is kept, and its answer will be asked for. */
  isNoted: v.boolean(),
  /** It is in the clipboard. */
  isCopied: v.boolean(),
  /** When it left the form, in milliseconds since 1970. */
  atMs: v.number(),
});

/** What was sent off, and how: enough to open it again. */
export type Sent = v.InferOutput<typeof sentSchema>;

/** Reads a question that has left the form; `null` when it is none. */
export function parseSent(input: unknown): Sent | null {
  const result = v.safeParse(sentSchema, input);
  return result.success ? result.output : null;
}

/** Tells whether what came of a question is still to be shown. */
export const isJustSent = ({ atMs }: Sent, nowMs: number): boolean => nowMs - atMs >= 0 && nowMs - atMs < SHOWN_FOR_MS;
