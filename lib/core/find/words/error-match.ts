// What an author wrote down, looked for in what the page shows: names, and messages, where `*` is the variable part.
import { fold, UNSPACED } from './terms.ts';

/** What breaks lines and is not seen, and dashes that look alike. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const DASHES = /[\u2010-\u2013\u2212]/gu;

/** Makes a text that a page shows or an author wrote comparable letter by letter. */
export const toComparableText = (text: string): string =>
  fold(text.replace(UNSEEN, '')).replace(DASHES, '-').replace(/\s+/gu, ' ').trim();

/** A letter or digit of a script that puts spaces between words: in the others a text may stand anywhere. */
const IN_WORD = /^[\p{L}\p{M}\p{N}]$/u;
const glued = (a: string | undefined, b: string | undefined) =>
  [a, b].every((character = ' ') => IN_WORD.test(character) && !UNSPACED.test(character));

/** A text between two stars. It may end in the middle of a word only where its star does: `FI-2*`. */
interface Piece {
  text: string;
  openStart: boolean;
  openEnd: boolean;
}

function toPieces(error: string): Piece[] {
  const texts = toComparableText(error).split('*');
  return texts
    .map((text, index) => ({
      text: text.trim(),
      openStart: index > 0 && !text.startsWith(' '),
      openEnd: index < texts.length - 1 && !text.endsWith(' '),
    }))
    .filter(({ text }) => text !== '');
}

/** Where a piece first stands by itself from `from` on: FI-20 is not in FI-204. -1 when it does not. */
function findPiece({ text, openStart, openEnd }: Piece, shown: string, from: number): number {
  for (let at = shown.indexOf(text, from); at >= 0; at = shown.indexOf(text, at + 1)) {
    const end = at + text.length;
    const cutsStart = !openStart && glued(shown[at - 1], shown[at]);
    const cutsEnd = !openEnd && glued(shown[end - 1], shown[end]);
    if (!cutsStart && !cutsEnd) return at;
  }
  return -1;
}

/** Letters from which a name may be part of a longer word: _Rechnung_ in _Eingangsrechnungen_, not _Port_ in _Reports_. */
const LONG_NAME = 5;

/** Tells whether a name stands in a text; a short one must stand there by itself. */
export function standsIn(name: string, text: string): boolean {
  const piece = toComparableText(name);
  const isLong = piece.length >= LONG_NAME;
  return findPiece({ text: piece, openStart: isLong, openEnd: isLong }, toComparableText(text), 0) >= 0;
}

/** Tells whether an error text stands in words that were made comparable; a `*` matches anything between its neighbours. */
export type ErrorMatcher = (shown: string) => boolean;

/** Makes the error text of a tip ready to be compared with much that a page shows. */
export function toErrorMatcher(error: string): ErrorMatcher {
  const pieces = toPieces(error);
  return (shown) => {
    let at = 0;
    for (const piece of pieces) {
      const found = findPiece(piece, shown, at);
      if (found < 0) return false;
      at = found + piece.text.length;
    }
    return pieces.length > 0;
  };
}

/** Tells whether a tip's error text stands in a visible message; a `*` matches anything between its neighbours. */
export function matchesError(error: string, message: string): boolean {
  return toErrorMatcher(error)(toComparableText(message));
}
