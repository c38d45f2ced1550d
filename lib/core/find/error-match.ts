// Error messages of a tip: `*` stands for the variable part.
import { fold } from './terms.ts';

const tidy = (text: string) => fold(text).replace(/\s+/gu, ' ').trim();

/** Tells whether a tip's error text stands in a visible message; a `*` matches anything between its neighbours. */
export function matchesError(error: string, message: string): boolean {
  const shown = tidy(message);
  let at = 0;
  const pieces = tidy(error)
    .split('*')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (pieces.length === 0) return false;
  for (const piece of pieces) {
    const found = shown.indexOf(piece, at);
    // A code must stand by itself: FI-20 is not FI-204.
    if (found < 0 || isInsideWord(shown, found, piece.length)) return false;
    at = found + piece.length;
  }
  return true;
}

const isInsideWord = (text: string, start: number, length: number) => {
  const glued = (a: string | undefined, b: string | undefined) =>
    /[\p{L}\p{N}]/u.test(a ?? ' ') && /[\p{L}\p{N}]/u.test(b ?? ' ');
  return glued(text[start - 1], text[start]) || glued(text[start + length - 1], text[start + length]);
};
