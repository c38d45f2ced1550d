// What would make a title easier to find, while it is written: readers choose by it.

/** Words that every tip could be called. */
const SAY_NOTHING = new Set(
  (
    'help information info note notes tip tips hint hints guide instructions faq question questions answer todo test new untitled misc general overview ' +
    'hilfe hinweis hinweise information anleitung frage fragen antwort neu allgemein übersicht ' +
    'aide note conseil question réponse ayuda nota consejo pregunta ajuda dica pergunta'
  ).split(' '),
);

/** The words of a text in small letters. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Tells whether a title has no word that tells the tip from others. */
export const saysNothing = (title: string): boolean =>
  plainWords(title).every((word) => SAY_NOTHING.has(word) || /^\p{N}+$/u.test(word));

/** What could be better about a title. */
export type TitleHint = 'says-nothing' | 'capitals' | 'one-word' | 'full-stop' | 'long';

/** More than this is a sentence or two, and lists show one line. */
const LONG = 90;

/** Words as their language tells them apart, also where no spaces do. */
function countWords(title: string, language: string | undefined): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(title)].filter(({ isWordLike }) => isWordLike).length;
}

/** Several words of several letters in capitals only; an abbreviation or two are none. */
function isShouted(title: string): boolean {
  const words = (title.match(/\p{L}+/gu) ?? []).filter(({ length }) => length > 1);
  const isCapital = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase();
  return words.every(isCapital) && words.some(({ length }) => length > 4) && words.join('').length > 8;
}

/** The one thing that would help a title most; `null` where nothing is to be said, and of an empty one. */
export function hintForTitle(title: string, language?: string): TitleHint | null {
  const words = title.trim();
  if (words === '') return null;
  if (saysNothing(words)) return 'says-nothing';
  if (isShouted(words)) return 'capitals';
  if (countWords(words, language) < 2) return 'one-word';
  if (/(?:[^.\s]{3}\.|[。．])$/u.test(words)) return 'full-stop';
  return words.length > LONG ? 'long' : null;
}
