// Words right before a field, where nothing else names it: `Amount <input>`.
import { isAffix, isAffixText } from './affixes.ts';
import { type Budget, READING_LIMITS } from './budget.ts';
import { textOf, tidy } from './element-text.ts';
import { mayHold } from './element-walk.ts';
import { isElement, isText } from './flat-tree.ts';
import { HEADINGS } from './headings.ts';
import { VALUES, withAny } from './values.ts';

/**
 * Fields around which pages show what was chosen: fields with suggestions, and editors for longer texts, which keep
 * copies of what was typed. There no neighbour is trusted.
 */
const TRUSTED = 'input:not([role],[list],[aria-autocomplete],[aria-haspopup],[aria-expanded]),select';

/** Letters of a text, and texts without words, that are looked at on the way back to the words before a field. */
const MOST_BEFORE = 1200;
const MOST_STEPS = 50;

/** Names of what shows things that were chosen, as pages call it: chips, tags, tokens; and announcers. */
const CHOSEN = withAny('class*', 'chip tag token pill value select chosen mirror item');
const DISTRUSTED = `[aria-live],[tabindex],button,a,li,${withAny('role', 'status button option')},${CHOSEN},${VALUES}`;

/** The words right before a field, of a text that may be of megabytes. */
const endOf = (text: Text) => text.substringData(Math.max(0, text.length - MOST_BEFORE), MOST_BEFORE);

const isDistrusted = (element: Element) => element.matches(DISTRUSTED) || mayHold(element, DISTRUSTED);

/** What can name: an element, or a text with more in it than a colon; never an affix. */
function canName(node: Node, budget: Budget): boolean {
  if (isText(node)) return /[\p{L}\p{N}]/u.test(endOf(node)) && !isAffixText(endOf(node));
  return isElement(node) && node.localName !== 'br' && (isDistrusted(node) || !isAffix(node, budget));
}

function nodeBefore(element: Element, budget: Budget): Node | null {
  let before = element.previousSibling;
  for (let step = 0; before && !canName(before, budget); step += 1)
    before = step < MOST_STEPS ? before.previousSibling : null;
  return before;
}

/** The node that names a field by standing before it, or before the box that it has for itself. */
function namingNeighbour(element: Element, budget: Budget): Element | Text | null {
  if (!element.matches(TRUSTED)) return null;
  let before = nodeBefore(element, budget);
  const box = element.parentElement;
  // `<dt>Amount</dt><dd><input></dd>`: a field alone in its box is named before the box.
  if (!before && box?.matches(`:is(div,span,dd,p):not(${CHOSEN})`)) before = nodeBefore(box, budget);
  if (isText(before)) return before;
  return isElement(before) && !isDistrusted(before) ? before : null;
}

/** The words before a field. A heading there is no label, but what the field stands under, if it has a placeholder. */
export function neighbourName(element: Element, placeholder: string, budget: Budget): string {
  const before = namingNeighbour(element, budget);
  if (isText(before)) return tidy(endOf(before).slice(-READING_LIMITS.textLength));
  if (!before || (placeholder && (before.matches(HEADINGS) || mayHold(before, HEADINGS)))) return '';
  return textOf(before, budget, 80);
}
