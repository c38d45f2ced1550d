// What the checks found, in the reader's language: the checks themselves speak English, as the command line does.
import type { Problem } from '../../lib/core/author/folder.ts';
import { isKnownNote, toNote } from '../../lib/core/feed/feed-notes.ts';
import { EXPECTED, FOUND_AS } from '../../lib/core/feed/problem-of.ts';
import { toFullDay } from '../../lib/core/text/dates.ts';
import type { Text, TextParams } from '../../lib/core/text/text.ts';

/** Rules whose sentence is for whoever writes tips in a form; what others say stands in the notes of the sync. */
const RULES = [
  'no-text',
  'no-content',
  'title-empty',
  'same-title',
  'near-duplicate',
  'shadowed',
  'review-overdue',
  'review-soon',
  'unknown-owner',
  'unknown-contact',
  'language',
  'path-step',
  'twice',
  'translation',
  'translation-old',
  'feed-size',
  'pattern',
  'pattern-port',
  'pattern-unseen',
  'unusable',
  'word-twice',
] as const;

/** A problem as far as its words depend on it. */
export type ToldProblem = Pick<Problem, 'rule' | 'message' | 'params' | 'note'>;

/** What fills the sentence of a problem. */
function paramsOf({ params, note }: ToldProblem, text: Text): TextParams {
  const expected = EXPECTED.find((name) => name === note?.params.expected);
  const foundAs = FOUND_AS.find((name) => name === note?.params.foundAs);
  const { day, ...others } = params ?? {};
  return {
    ...note?.params,
    ...others,
    ...(expected && { expected: text(`expected.${expected}`) }),
    ...(foundAs && { found: text(`found.${foundAs}`) }),
    ...(typeof day === 'string' && { day: toFullDay(day, text) }),
  };
}

/** A sentence with nothing left to fill in. */
const isWhole = (sentence: string) => !/\{\w+\}/.test(sentence);

/**
 * What is to be mended, in the reader's language. Where no language has words for a rule, it is the message of the check,
 * which is English.
 */
export function problemWords(problem: ToldProblem, text: Text): string {
  const rule = RULES.find((known) => known === problem.rule);
  const sentence = rule && text(`problem.${rule}`, paramsOf(problem, text));
  if (sentence && isWhole(sentence)) return sentence;
  const { note, message } = problem;
  return isKnownNote(note) ? toNote({ note, message }, text) : message;
}
