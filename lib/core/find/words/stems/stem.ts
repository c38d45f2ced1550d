// What the forms of a word have in common, so that a question meets a tip that has the same word in another form: for what
// is typed alone, and beside the word itself.
import { primaryLanguage } from '../../../text/languages.ts';
import { stemGerman } from './german.ts';
import { stemFrench, stemPortuguese, stemSpanish } from './romance.ts';

/** English forms that endings do not explain, with the stem that they belong to. */
const ENGLISH = new Map(
  Object.entries({
    paid: 'pay',
    sent: 'send',
    lost: 'los',
    left: 'leav',
    bought: 'buy',
    brought: 'bring',
    kept: 'keep',
    made: 'mak',
    chose: 'choos',
    chosen: 'choos',
    broke: 'break',
    broken: 'break',
    drove: 'driv',
    driven: 'driv',
    wrote: 'writ',
    written: 'writ',
    took: 'tak',
    taken: 'tak',
    gave: 'giv',
    given: 'giv',
  }),
);

function stemEnglish(word: string): string {
  const known = ENGLISH.get(word);
  if (known) return known;
  const bare = word.replace(/(?<=.{2})ie[ds]$/, 'y').replace(/(?<=.{3})(?:ations?|ments?|ings?|al|ed|es|e|s)$/, '');
  return bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

const STEMS = new Map<string, (word: string) => string>([
  ['en', stemEnglish],
  ['de', stemGerman],
  ['es', stemSpanish],
  ['fr', stemFrench],
  ['pt', stemPortuguese],
]);

/** The languages whose words have stems. */
export const STEMMED_LANGUAGES: readonly string[] = [...STEMS.keys()];

/** Letters from which a word has other forms, and those that it and they begin with. */
const [LEAST, START] = [3, 4];

/** What the forms of a term have in common; `null` where its language, a BCP 47 tag, has no rules, or it no other form. */
export function stemOfTerm(term: string, language: string): string | null {
  const stem = STEMS.get(primaryLanguage(language));
  return stem && term.length >= LEAST && /^[a-z]+$/.test(term) ? stem(term) : null;
}

/** Letters that words begin with that have a stem: a German participle has it behind its _ge_, irregular forms begin anew. */
export function startsOfStem(stem: string, language: string): string[] {
  const start = stem.slice(0, START);
  const spoken = primaryLanguage(language);
  if (spoken === 'de') return [start, `ge${start}`];
  return spoken === 'en' ? [start, ...[...ENGLISH.keys()].filter((form) => ENGLISH.get(form) === stem)] : [start];
}
