// What a person has done in the help of one tab on one site: kept while the tab lives, so that closing help loses nothing.
import * as v from 'valibot';
import { parseKeptQuestion } from './ask/kept-question.ts';
import { parseSent } from './ask/kept-sent.ts';
import { parseWalk } from './walk.ts';

/** Marks kept at most: the newest say what is being read. */
const MAX_MARKS = 200;

const markSchema = v.object({
  key: v.string(),
  title: v.string(),
  state: v.picklist(['untouched', 'open', 'closed-again']),
  feedback: v.picklist(['none', 'helped', 'not-this-time']),
  /** The person has opened it with a click of their own. */
  wasOpened: v.fallback(v.boolean(), false),
  /** A colleague was told of it in a question that was sent. */
  wasTold: v.fallback(v.boolean(), false),
});

const keptSchema = v.object({
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
  /** What was searched for and looked at, the newest last. */
  searches: v.fallback(v.array(v.string()), []),
  /** The question that is being written; `null` where there is none, or it was sent. */
  question: v.optional(v.pipe(v.unknown(), v.transform(parseKeptQuestion)), null),
  /** The question that has just left the form of a popup; `null` where there is none, or the person has gone on. */
  sent: v.optional(v.pipe(v.unknown(), v.transform(parseSent)), null),
  /** The id of the tip draft whose form stands open; empty where none does. */
  writes: v.fallback(v.string(), ''),
  /** The id of the tip draft that steps are recorded for; empty where it is none that was begun. */
  recordsFor: v.fallback(v.string(), ''),
});

/** What has happened to one tip, by its key. */
export type KeptMark = v.InferOutput<typeof markSchema>;
/** The state of the help in one tab on one site. */
export type KeptState = v.InferOutput<typeof keptSchema>;

/** Reads a state of any age: parts that do not parse are as at the beginning. */
export function parseKeptState(input: unknown): KeptState {
  return v.parse(keptSchema, typeof input === 'object' && input !== null ? input : {});
}
