// Words that are merely red beside a field that is right: of all that pages write so, only some is a message.
import { isNeutral } from './error-signs.ts';
import { withAny } from './values.ts';

const CHOICES = `${withAny('type', 'radio checkbox')},${withAny('role', 'radio checkbox switch')}`;

/** `New!`, `beta`, `Required`: one word, in writing with spaces between words. */
const ONE_WORD = /^[\p{Script=Latin}\p{Script=Arabic}-]+[!.:]?$/u;

/** True for words on the line of a field. */
function isOnLine(words: Element, field: Element): boolean {
  const [own, around] = [words.getBoundingClientRect(), field.getBoundingClientRect()];
  return own.top < around.bottom && own.bottom > around.top;
}

/** True for the title of the part of a form that begins after a field: larger or bolder than what stands around it. */
function isTitle(words: Element): boolean {
  const next = words.nextElementSibling;
  if (!next?.matches('label,input,select,textarea,:has(> label)')) return false;
  const [own, other] = [getComputedStyle(words), getComputedStyle(next)];
  return (
    Number(own.fontWeight) > Number(other.fontWeight) ||
    Number.parseFloat(own.fontSize) > Number.parseFloat(other.fontSize)
  );
}

/** True when a page writes words in red that are no message of a field: a hint, a command, a badge, a title, a choice. */
export function isOtherRed(words: Element, field: Element): boolean {
  return (
    isNeutral(words) ||
    ONE_WORD.test((words.textContent ?? '').slice(0, 60).trim()) ||
    words.matches('[onclick]') ||
    getComputedStyle(words).cursor === 'pointer' ||
    isTitle(words) ||
    (field.matches(CHOICES) && isOnLine(words, field)) ||
    words.previousElementSibling?.matches('button,[type="submit" i]') === true
  );
}
