// What a person has done in the help of one tab: kept while the tab lives, so that closing help loses nothing.
import * as v from 'valibot';
import { parseWalk } from './walk.ts';

/** Marks kept at most: the newest say what is being read. */
const MAX_MARKS = 200;

const markSchema = v.object({
  key: v.string(),
  title: v.string(),
  state: v.picklist(['untouched', 'open', 'closed-again']),
  feedback: v.picklist(['none', 'helped', 'not-this-time']),
});

const panelSchema = v.object({
  query: v.fallback(v.string(), ''),
  /** How far the tips are scrolled, in CSS pixels. */
  scroll: v.fallback(v.number(), 0),
  /** All tips are in sight, not only the best. */
  isUnfolded: v.fallback(v.boolean(), false),
  marks: v.fallback(
    v.pipe(
      v.array(markSchema),
      v.transform((marks) => marks.slice(-MAX_MARKS)),
    ),
    [],
  ),
  /** The tip that is being shown on the page, and how far. */
  walk: v.optional(v.pipe(v.unknown(), v.transform(parseWalk)), null),
  /** What was typed into the question to a colleague. */
  goal: v.fallback(v.string(), ''),
});

/** What has happened to one tip, by its key. */
export type KeptMark = v.InferOutput<typeof markSchema>;
/** The state of the help in one tab. */
export type PanelState = v.InferOutput<typeof panelSchema>;

/** Reads a state of any age: parts that do not parse are as at the beginning. */
export function parsePanelState(input: unknown): PanelState {
  return v.parse(panelSchema, typeof input === 'object' && input !== null ? input : {});
}
