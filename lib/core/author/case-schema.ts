// A case: what an author expects to be shown on a page. This one source gives the parser and the types.
import * as v from 'valibot';
import { TEXT_LIMITS } from '../feed/limits.ts';

/** Longest text of a case: as long as a message of a page may be. */
const MOST = 2000;
/** Most tips that one case names for one expectation. */
const MOST_TIPS = 100;

const text = v.pipe(
  v.string('expected text'),
  v.nonEmpty('expected some text, found none'),
  v.maxLength(MOST, `expected at most ${MOST} characters`),
);
const tip = v.pipe(
  v.string('expected the id of a tip'),
  v.nonEmpty('expected the id of a tip, found nothing'),
  v.maxLength(TEXT_LIMITS.id, `expected an id of at most ${TEXT_LIMITS.id} characters`),
);
const tips = v.pipe(
  v.union([v.array(tip), tip], 'expected a list of ids of tips'),
  v.transform((given) => (typeof given === 'string' ? [given] : given)),
  v.maxLength(MOST_TIPS, `expected at most ${MOST_TIPS} tips`),
);

/** A case, as its file has it. */
export const caseSchema = v.strictObject(
  {
    /** A saved page, by its path in the folder. */
    on: v.optional(text),
    /** The address of a page of which nothing else is known. */
    url: v.optional(
      v.pipe(
        text,
        v.check((url) => URL.canParse(url), 'expected the address of a page, such as https://team.example/new'),
      ),
    ),
    field: v.optional(text),
    message: v.optional(text),
    selection: v.optional(text),
    search: v.optional(text),
    first: v.optional(tip),
    among: v.optional(tips, []),
    never: v.optional(tips, []),
    // Every scalar of a file is read as the text that stands there.
    nothing: v.optional(v.union([v.literal('true'), v.literal(true)], 'expected true')),
  },
  'expected a case: on or url, and what is to be shown',
);

/** The keys of a case. */
export const CASE_KEYS = Object.keys(caseSchema.entries);

/** A case after parsing. */
export type CaseInput = v.InferOutput<typeof caseSchema>;
