// Words that applications use for each other, in any form: what a label calls _delete_, its help may call _remove_.
import type SearchableMap from 'minisearch/SearchableMap';
import { closenessOf, groupBy, SAME_WORD } from './related-words.ts';
import { tellingTerm, UNSPACED } from './terms.ts';
import { DE } from './thesaurus/de.ts';
import { EN } from './thesaurus/en.ts';
import { ES } from './thesaurus/es.ts';
import { FR } from './thesaurus/fr.ts';
import { JA } from './thesaurus/ja.ts';
import { PT } from './thesaurus/pt.ts';
import { ZH } from './thesaurus/zh.ts';

/** Letters that a word and its forms begin with. */
const START = 4;

/** The words of the thesaurus: each with those that may stand for it, and all by how they begin. */
interface Thesaurus {
  others: ReadonlyMap<string, ReadonlySet<string>>;
  byStart: ReadonlyMap<string, readonly string[]>;
}

function read(texts: readonly string[]): Thesaurus {
  const others = new Map<string, Set<string>>();
  for (const group of texts.flatMap((text) => text.split(/[|\n]/))) {
    const words = group.trim().split(/ +/).map(tellingTerm);
    for (const word of words) {
      const known = others.get(word) ?? new Set();
      for (const other of words) if (other !== word) known.add(other);
      others.set(word, known);
    }
  }
  return { others, byStart: groupBy([...others.keys()], (word) => word.slice(0, START)) };
}

// Read on first use, by whether words stand apart: few need both, and finding segments is costly.
const thesauri = new Map<boolean, Thesaurus>();

function thesaurusOf(word: string): Thesaurus {
  const isUnspaced = UNSPACED.test(word);
  const made = thesauri.get(isUnspaced) ?? read(isUnspaced ? [JA, ZH] : [EN, DE, ES, FR, PT]);
  thesauri.set(isUnspaced, made);
  return made;
}

/** True when two words are the same, or forms of one. */
const isForm = (word: string, other: string): boolean => word === other || closenessOf(word, other) >= SAME_WORD;

/** The words that applications use for a word, given in any form; in the languages of the thesaurus. */
export function wordsFor(word: string): ReadonlySet<string> {
  const { others, byStart } = thesaurusOf(word);
  const forms = (byStart.get(word.slice(0, START)) ?? []).filter((known) => isForm(word, known));
  return new Set(forms.flatMap((form) => [...(others.get(form) ?? [])]));
}

/** Finds the words of an index that applications use for a word; each answer is kept. */
export function createKin(vocabulary: SearchableMap<unknown>): (word: string) => readonly string[] {
  const answers = new Map<string, readonly string[]>();
  const formsOf = (word: string) =>
    [...vocabulary.atPrefix(word.slice(0, START)).keys()].filter((known) => isForm(word, known));
  return (word) => {
    const answer = answers.get(word) ?? [...new Set([...wordsFor(word)].flatMap(formsOf))];
    answers.set(word, answer);
    return answer;
  };
}
