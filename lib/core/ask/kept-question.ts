// A question that is being written, as it is kept in its tab until it is sent.
import * as v from 'valibot';
import { contactSchema } from '../feed/feed-schema.ts';
import { parsePageSnapshot } from '../place/page-snapshot.ts';
import { CONTACT_REASONS } from './suggested-contact.ts';

const personSchema = v.object({
  feedId: v.string(),
  feedTitle: v.optional(v.string()),
  contact: contactSchema,
  reason: v.object({ kind: v.picklist(CONTACT_REASONS), words: v.array(v.string()) }),
  awayUntil: v.optional(v.string()),
  standsInFor: v.optional(v.string()),
});

/** Who a question is for, as it is kept. */
export const recipientSchema = v.variant('kind', [
  v.object({ kind: v.literal('person'), person: personSchema }),
  v.object({ kind: v.literal('other'), email: v.string() }),
]);

const choiceSchema = v.union([v.picklist(['left-out', 'masked', 'whole']), v.object({ words: v.string() })]);

const questionSchema = v.object({
  /** The form stood open when help was last seen: it is what opens again. */
  isOpen: v.boolean(),
  recipient: recipientSchema,
  /** `null` until the person writes one of their own. */
  subject: v.nullable(v.string()),
  goal: v.string(),
  /** `null` until the person writes one of their own. */
  closing: v.nullable(v.string()),
  /** What goes along with each part of context, by the part's kind; only what the person has changed. */
  choices: v.array(v.tuple([v.string(), choiceSchema])),
  /** What the person has taken out of what they looked at. */
  takenOut: v.array(v.string()),
  /** The page that it is about; absent where that could not be read. */
  page: v.optional(
    v.pipe(
      v.unknown(),
      v.transform((page) => parsePageSnapshot(page) ?? undefined),
    ),
  ),
});

/** Who a question is for: somebody suggested, or an address typed in. */
export type Recipient = v.InferOutput<typeof recipientSchema>;

/** How a part of context goes along: not at all, with its private parts hidden, whole, or in the person's own words. */
export type PartChoice = v.InferOutput<typeof choiceSchema>;

/** A question that is being written. */
export type KeptQuestion = v.InferOutput<typeof questionSchema>;

/** Reads a question that was kept; `null` when it is none. */
export function parseKeptQuestion(input: unknown): KeptQuestion | null {
  const result = v.safeParse(questionSchema, input);
  return result.success ? result.output : null;
}
