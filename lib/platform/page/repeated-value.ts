// Names that repeat what is in a field: the repetition is left out. Values are compared with, and not kept.
import { firstLetters } from './element-walk.ts';
import { MARKS } from './values.ts';

/** Words of a name that are compared with a value. */
const MOST_WORDS = 24;

/** Letters of what is shown in a field that are looked for in its name. */
const MOST_SHOWN = 300;

/** Writing without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const EDGES = /^[\s,:;–—-]+|[\s,:;–—-]+$/g;

/** Inputs that hold words. */
const HELD = `input:not(${MARKS})`;

/** Words without a value, where it stands for itself among them. */
function cutOut(words: string, value: string): string {
  if (value.length < 2 || !words.includes(value)) return words;
  const escaped = value.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const pattern = UNSPACED.test(value) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
  const parts = words.split(new RegExp(pattern, 'u'));
  return parts.length < 2 ? words : parts.flatMap((part) => part.replace(EDGES, '') || []).join(' ');
}

/** The run of words in a name that is what an input was given as its value; the browser is asked for each. */
function givenIn(input: Element, words: string): string {
  const starts = [...words.matchAll(/[\p{L}\p{N}@]\S*/gu)].slice(0, MOST_WORDS);
  for (const { index: from } of starts)
    for (const last of starts.toReversed()) {
      const to = last.index + last[0].length;
      for (const run of [words.slice(from, to), words.slice(from, to).replace(/[\p{P}\s]+$/u, '')])
        if (run && input.matches(`[value="${CSS.escape(run)}" i]`)) return run;
    }
  return '';
}

/** What a field shows as chosen or typed, as far as it stands in the page as text. */
export function shownIn(field: Element): string {
  const shown = field.localName === 'select' ? field.querySelector('option:checked') : field;
  return shown ? firstLetters(shown, MOST_SHOWN).letters.replace(/\s+/g, ' ').trim() : '';
}

/** The words of a name without what is in the field that they name. */
export const withoutValue = (words: string, field: Element): string =>
  cutOut(words, field.matches(HELD) ? givenIn(field, words) : shownIn(field));
