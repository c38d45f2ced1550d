import { graphemes } from '../../lib/core/text/clean.ts';

/** Number of colours in the palette of avatars (tokens.css). */
export const AVATAR_COLOURS = 6;

/** Gives the one or two letters that stand for a name: of its first and its last word. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s-]+/)
    .filter((word) => /^\p{L}/u.test(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked
    .map((word) => graphemes(word ?? '')[0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

/** Gives the same colour of the palette for the same name, on every device. */
export function colourOf(name: string): number {
  const sum = Array.from(name).reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return sum % AVATAR_COLOURS;
}
