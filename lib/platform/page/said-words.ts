// Words beside a field that no mark calls its message: whether they are said of it, or may be what was typed or chosen.
import { mayBeNews, saysWrong } from '../../core/place/wrong-words.ts';
import { lettersOf, mayHold } from './element-walk.ts';
import { MARKS, withAny } from './values.ts';
import { isVisible } from './visibility.ts';
import { wordCount } from './word-count.ts';

/** Fewer words may be what was chosen, or what belongs to it: the name of a person. */
const LEAST = 3;

/** Fields beside which is drawn what was chosen in them. */
const CHOSEN_IN = `select,${withAny('role', 'combobox listbox')},[aria-haspopup],[list],[readonly],${withAny('type', 'file range date time month color')}`;

const COMMANDS = 'button,[role="button" i]';

/** Elements in which pages say something; others are copies, previews and chosen entries as well. */
const SAYS = 'p,small';

/** True for words that cannot be what somebody typed or chose, as far as can be told. */
export function mayBeMessage(words: Element, field: Element): boolean {
  if ((!isVisible(field) && !field.matches(MARKS)) || mayHold(words, COMMANDS)) return false;
  const letters = lettersOf(words);
  if (mayBeNews(letters)) return false;
  const isSaid = words.matches(SAYS) && words.parentElement?.contains(field) === true && wordCount(letters) >= LEAST;
  if (field.matches('textarea')) return isSaid;
  return saysWrong(letters) || (isSaid && !field.matches(CHOSEN_IN));
}
