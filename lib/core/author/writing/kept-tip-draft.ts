// Tip drafts as they are kept: a tip that somebody has begun survives closing, a crash, an update, and another version.
import * as v from 'valibot';
import type { FeedItem } from '../../feed/feed-schema.ts';
import { withUnknown } from '../../stored/with-unknown.ts';
import type { TipDraft } from '../tip-draft.ts';

/** A tip draft, and where it was begun. */
export interface KeptTipDraft {
  /** The id that its item has. */
  id: string;
  /** The partition of the page that it was begun on: in another it is not offered. */
  partition: string;
  tipDraft: TipDraft;
  startedAtMs: number;
  changedAtMs: number;
}

const target = v.object({
  name: v.optional(v.string()),
  role: v.optional(v.string()),
  selector: v.optional(v.string()),
});

const step = v.object({
  key: v.string(),
  text: v.fallback(v.string(), ''),
  title: v.optional(v.fallback(v.string(), '')),
  target: v.optional(v.fallback(target, {})),
});

/** A kept tip draft as it is stored. */
export const keptTipDraftSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  partition: v.fallback(v.string(), ''),
  tipDraft: v.object({
    // What is wrong with it is told while it is written; nothing of it is lost for that.
    item: v.custom<FeedItem>(
      (item) => typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string',
    ),
    text: v.fallback(v.string(), ''),
    steps: v.fallback(v.array(step), []),
    pictures: v.optional(v.fallback(v.record(v.string(), v.string()), {})),
  }),
  startedAtMs: v.fallback(v.number(), 0),
  changedAtMs: v.fallback(v.number(), 0),
});

/** Reads tip drafts of any age: what is none is left out, what else one holds stays with it. */
export function parseTipDrafts(input: unknown): KeptTipDraft[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((one) => {
    const result = v.safeParse(keptTipDraftSchema, one);
    return result.success ? [withUnknown(one, result.output)] : [];
  });
}

/** The drafts with one put in place of the one of its id; the one that was changed last stands last. */
export const withTipDraft = (all: readonly KeptTipDraft[], one: KeptTipDraft): KeptTipDraft[] => [
  ...all.filter(({ id }) => id !== one.id),
  one,
];

/** True for a draft in which nothing has been written yet. */
export function isUnwritten({ item, text, steps }: TipDraft): boolean {
  return text.trim() === '' && (item.title ?? '').trim() === '' && steps.every((one) => one.text.trim() === '');
}
