// Which words of an index have the stem of another one.
import type SearchableMap from 'minisearch/SearchableMap';
import { primaryLanguage } from '../../../text/languages.ts';
import { STEMMED_LANGUAGES, startsOfStem, stemOfTerm } from './stem.ts';

/** Makes the words of an index ready to be asked for those that have the stem of a word; each answer is kept. */
export function createStemmed(
  vocabulary: SearchableMap<unknown>,
): (word: string, languages: readonly string[]) => readonly string[] {
  const answers = new Map<string, readonly string[]>();
  const find = (word: string, language: string): readonly string[] => {
    const stem = stemOfTerm(word, language);
    if (stem === null) return [];
    const near = startsOfStem(stem, language).flatMap((start) => [...vocabulary.atPrefix(start).keys()]);
    return near.filter((other) => other !== word && stemOfTerm(other, language) === stem);
  };
  return (word, tags) => {
    const languages = new Set(tags.map(primaryLanguage).filter((language) => STEMMED_LANGUAGES.includes(language)));
    const found = [...languages].flatMap((language) => {
      const key = `${language} ${word}`;
      const answer = answers.get(key) ?? find(word, language);
      answers.set(key, answer);
      return answer;
    });
    return [...new Set(found)];
  };
}
