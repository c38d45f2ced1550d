// Words that applications use for each other, in any form: what a label calls _delete_, its help may call _remove_.
import type SearchableMap from 'minisearch/SearchableMap';
import { toTerm, UNSPACED } from './terms.ts';
import { DE } from './thesaurus/de.ts';
import { EN } from './thesaurus/en.ts';
import { ES } from './thesaurus/es.ts';
import { FR } from './thesaurus/fr.ts';
import { JA } from './thesaurus/ja.ts';
import { PT } from './thesaurus/pt.ts';
import { ZH } from './thesaurus/zh.ts';
import { closenessOf, groupBy, SAME_WORD } from './word-variants.ts';

/** Letters that a word and its forms begin with; shorter words have no forms. */
const START = 4;

/** The words of the thesaurus: each with those that may stand for it, and all by how they begin. */
interface Thesaurus {
  others: ReadonlyMap<string, ReadonlySet<string>>;
  byStart: ReadonlyMap<string, readonly string[]>;
}

const ALL = [EN, DE, ES, FR, JA, PT, ZH].flatMap((text) => text.split(/[|\n]/));

/** Reads the groups that have words in scripts with spaces, or those that have words in scripts without. */
function read(isUnspaced: boolean): Thesaurus {
  const others = new Map<string, Set<string>>();
  for (const group of ALL) {
    const written = group.split(' ').filter((word) => word !== '');
    if (!written.some((word) => UNSPACED.test(word) === isUnspaced)) continue;
    const words = written.flatMap((word) => toTerm(word) ?? []);
    for (const word of words) {
      const known = others.get(word) ?? new Set();
      for (const other of words) if (other !== word) known.add(other);
      others.set(word, known);
    }
  }
  return { others, byStart: groupBy([...others.keys()], (word) => word.slice(0, START)) };
}

// Read on first use: pages in scripts with spaces do without the others, whose segments are costly to find.
const thesauri = new Map<boolean, Thesaurus>();

function thesaurusOf(word: string): Thesaurus {
  const isUnspaced = UNSPACED.test(word);
  const made = thesauri.get(isUnspaced) ?? read(isUnspaced);
  thesauri.set(isUnspaced, made);
  return made;
}

/** True when two words are the same, or forms of one. */
const isSameWord = (word: string, other: string): boolean => word === other || closenessOf(word, other) >= SAME_WORD;

/** The words that applications use for a word, given in any form; in the languages of the thesaurus. */
export function wordsFor(word: string): ReadonlySet<string> {
  const { others, byStart } = thesaurusOf(word);
  const forms = (byStart.get(word.slice(0, START)) ?? []).filter((known) => isSameWord(word, known));
  return new Set(forms.flatMap((form) => [...(others.get(form) ?? [])]));
}

/** Finds the words of an index that applications use for a word; each answer is kept. */
export function createThesaurusWords(vocabulary: SearchableMap<unknown>): (word: string) => readonly string[] {
  const answers = new Map<string, readonly string[]>();
  const formsOf = (word: string) => {
    if (word.length < START) return vocabulary.has(word) ? [word] : [];
    return [...vocabulary.atPrefix(word.slice(0, START)).keys()].filter((known) => isSameWord(word, known));
  };
  return (word) => {
    const answer = answers.get(word) ?? [...new Set([...wordsFor(word)].flatMap(formsOf))];
    answers.set(word, answer);
    return answer;
  };
}
