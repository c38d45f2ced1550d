// Whether an id, or what an attribute says for scripts and tests, was written by somebody and stays when the page is built
// anew.

/** Longer ones are made of other things. */
const MOST_LETTERS = 60;

/** What somebody writes; a person's words and addresses are none. */
const WRITTEN = /^\p{L}[\p{L}\p{N}_.:/-]*$/u;

/** Marks that a framework makes: a counter at the end, long numbers, hexadecimal digits, names between colons. */
const MADE = [
  /\d{3,}/,
  /[-_.:/]\d+$/,
  /(?=[a-f]*\d)[0-9a-f]{7,}/i,
  /[:_-]$/,
  /:r\w*:/i,
  /(?:^|[-_.:])(?:ember|gen|uid|guid|auto|yui|dijit|isc|j_?id\p{L}*|id|x|r|el|view|component)[-_]?\d+/iu,
];

/** Letters and digits, or small and capital letters, in short turns: nobody writes so. */
function isJumbled(part: string): boolean {
  const turns = part.match(/\p{N}+|\p{L}+/gu) ?? [];
  if (turns.length > 3) return true;
  const humps = part.match(/\p{Lu}+\p{Ll}*|\p{Ll}+/gu) ?? [];
  return humps.length > 2 && part.length / humps.length < 2.5;
}

/** True for a word that was written and not made by a program. */
export function isLastingWord(word: string): boolean {
  return (
    word.length <= MOST_LETTERS &&
    WRITTEN.test(word) &&
    !MADE.some((mark) => mark.test(word)) &&
    !word.split(/[-_.:/]/).some(isJumbled)
  );
}
