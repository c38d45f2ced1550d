/** Two signs of a script without spaces are about a word. */
const SIGNS_PER_WORD = 2;

const SIGN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** About how many words a text has, in any script. */
export const wordCount = (text: string): number =>
  text
    .replace(SIGN, '')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length +
  (text.match(SIGN)?.length ?? 0) / SIGNS_PER_WORD;
