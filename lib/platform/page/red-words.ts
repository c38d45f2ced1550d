// Words that are merely red beside a field that is right: of all that pages write so, only some is a message.
import { mayBeNews } from '../../core/place/wrong-words.ts';
import { inkOf, isWrittenRed } from './colours.ts';
import { lettersOf } from './element-walk.ts';
import { isNeutral } from './error-signs.ts';
import { CHOICES } from './other-fields.ts';
import { looksLikeWarning } from './red-looks.ts';
import { wordCount } from './word-count.ts';

/** True for what stands right after a button: beside a field that is right it tells what the button did. */
export const isOfCommand = (words: Element): boolean => words.previousElementSibling?.localName === 'button';

/** True for words on the line of a field. */
function sharesHeight(words: Element, field: Element): boolean {
  const [own, around] = [words.getBoundingClientRect(), field.getBoundingClientRect()];
  return own.top < around.bottom && own.bottom > around.top;
}

/** True when a page writes words in red that are no message of a field: a hint, a command, a badge, a choice. */
export function isOtherRed(words: Element, field: Element): boolean {
  const letters = lettersOf(words);
  return (
    isNeutral(words) ||
    // `New!`, `beta`, `Required`.
    wordCount(letters) < 2 ||
    // Prices, balances, how much is left.
    mayBeNews(letters) ||
    words.matches('[onclick]') ||
    getComputedStyle(words).cursor === 'pointer' ||
    (field.matches(CHOICES) && sharesHeight(words, field)) ||
    isOfCommand(words) ||
    !(isWrittenRed(inkOf(words)) || looksLikeWarning(words))
  );
}
