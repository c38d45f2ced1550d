// Buttons that take away what was chosen: beside such a button stand words of a value.
import { firstLetters, matchesBelow } from './element-walk.ts';
import { classWords } from './value-names.ts';

/** Elements in a chip. */
const MOST_INSIDE = 30;

const LETTERS = 160;

/** Signs for taking away, and the words by which fonts of icons draw them. */
const SIGN = /^([×✕✖✗✘⨯╳❌ⓧ⊗🗙x]|close|cancel|clear|delete)$/iu;

const MAY_SIGN = /[×✕✖✗✘⨯╳❌ⓧ⊗🗙x]|close|cancel|clear|delete/iu;

/** Says that something is taken away, in the languages that most pages are in. */
const SAYS =
  /\b(remove|delete|deselect|unselect|entfern|lösch|supprim|retir|enlev|quitar|elimin|borrar|remov|exclu|apagar|rimuov|verwijder|usuń|удал|ta bort|fjern)|削除|解除|移除|删除|刪除|삭제|إزالة|حذف/iu;

const CALLED = /remove|delete|close|clear|dismiss|(?<![a-z])x(?![a-z])/i;

const COMMAND = 'button,[role="button" i],a:not([href]),[onclick]';

const removerLetters = (element: Element) => firstLetters(element, LETTERS).letters.replace(/\s+/g, ' ').trim();

const removerLabel = (element: Element) =>
  `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`.slice(0, LETTERS);

/** Words on a button that takes something away; more of them are a command of another kind. */
const ONE_WORD = /^\S{1,14}$/;

/** True for what takes away the thing that it stands in, and can be nothing else; `words` are those of the thing. */
function isSurely(element: Element, words: string): boolean {
  const [own, label] = [removerLetters(element), removerLabel(element)];
  if (SIGN.test(own)) return true;
  if (!element.matches(COMMAND)) return false;
  const thing = words.replace(own, '').trim();
  // A picture without a word.
  if (own === '' && (label === ' ' || CALLED.test(classWords(element)))) return true;
  return (own === '' || label !== ' ') && (SAYS.test(label) || (thing.length > 1 && label.includes(thing)));
}

const isByWord = (element: Element) =>
  element.matches(COMMAND) && ONE_WORD.test(removerLetters(element)) && SAYS.test(removerLetters(element));

/** Commands in a chip: what it is called by may be one, too. */
const MOST_COMMANDS = 2;

/** True for an element with words in it and, beside them, a button that takes it away. */
export function canBeRemoved(element: Element): boolean {
  const words = removerLetters(element);
  if (words.length < 2 || words.length >= LETTERS) return false;
  const { found, isWhole } = matchesBelow(element, '*', MOST_INSIDE);
  const commands = found.filter((inner) => inner.matches(COMMAND));
  if (!isWhole || commands.length > MOST_COMMANDS || !(commands.length > 0 || MAY_SIGN.test(words))) return false;
  const isRemover = (inner: Element) => isSurely(inner, words) || (commands.length === 1 && isByWord(inner));
  return found.some((inner) => removerLetters(inner) !== words && isRemover(inner));
}

/** Boxes around a command in a chip. */
const LEVELS = 3;

/** The thing that a command takes away, or that it is the words of. */
export function removedBy(element: Element): Element | null {
  const command = element.closest(COMMAND) ?? (SIGN.test(removerLetters(element)) ? element : null);
  let thing = command?.parentElement;
  for (let level = 0; thing && level < LEVELS; level += 1) {
    if (canBeRemoved(thing)) return thing;
    thing = thing.parentElement;
  }
  return null;
}
