// Words that are merely red beside a field that is right: of all that pages write so, only some is a message.
import { inkOf, isWrittenRed } from './colours.ts';
import { isNeutral } from './error-signs.ts';
import { CHOICES } from './other-fields.ts';
import { looksLikeWarning } from './red-looks.ts';

/** `New!`, `beta`, `Required`: one word, in writing with spaces between words. */
const ONE_WORD = /^\(?[\p{Script=Latin}\p{Script=Arabic}-]+[!.:)]?$/u;

/** True for what stands right after a button: beside a field that is right it tells what the button did. */
export const isOfCommand = (words: Element): boolean => words.previousElementSibling?.localName === 'button';

/** True for words on the line of a field. */
function isOnLine(words: Element, field: Element): boolean {
  const [own, around] = [words.getBoundingClientRect(), field.getBoundingClientRect()];
  return own.top < around.bottom && own.bottom > around.top;
}

/** True when a page writes words in red that are no message of a field: a hint, a command, a badge, a choice. */
export function isOtherRed(words: Element, field: Element): boolean {
  return (
    isNeutral(words) ||
    ONE_WORD.test((words.textContent ?? '').slice(0, 60).trim()) ||
    words.matches('[onclick]') ||
    getComputedStyle(words).cursor === 'pointer' ||
    (field.matches(CHOICES) && isOnLine(words, field)) ||
    isOfCommand(words) ||
    !(isWrittenRed(inkOf(words)) || looksLikeWarning(words))
  );
}
