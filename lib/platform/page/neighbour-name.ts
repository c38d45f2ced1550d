// Words beside a field, where nothing else names it: `Amount <input>`, `<input type=checkbox> Express`.
import { isAffix, isAffixText } from './affixes.ts';
import { isBareValue, isValueText } from './bare-value.ts';
import { type Budget, READING_LIMITS } from './budget.ts';
import { textOf, tidy } from './element-text.ts';
import { mayHold } from './element-walk.ts';
import { isElement, isText } from './flat-tree.ts';
import { HEADINGS } from './headings.ts';
import { strayLabel } from './stray-label.ts';
import { VALUES, withAny } from './values.ts';

/**
 * Fields around which pages show what was chosen: fields with suggestions, and editors for longer texts, which keep
 * copies of what was typed. There no neighbour is trusted.
 */
const TRUSTED = 'input:not([role],[list],[aria-autocomplete],[aria-haspopup],[aria-expanded]),select';

/** Boxes to tick have their words after them. */
const TICKED = `:is(${withAny('type', 'checkbox radio')})`;

/** Letters of a text, and texts without words, that are looked at on the way to the words beside a field. */
const MOST_BESIDE = 1200;
const MOST_STEPS = 50;

/** Names of what shows things that were chosen, as pages call it: chips, tags, tokens; and announcers. */
const CHOSEN = withAny('class*', 'chip tag token pill value select chosen mirror item');
const DISTRUSTED = `[aria-live],[tabindex],button,a,li,${withAny('role', 'status button option')},${CHOSEN},${VALUES}`;

/** The words right before a field, of a text that may be of megabytes. */
const endOf = (text: Text) => text.substringData(Math.max(0, text.length - MOST_BESIDE), MOST_BESIDE);

const isDistrusted = (element: Element) => element.matches(DISTRUSTED) || mayHold(element, DISTRUSTED);

const isField = (node: Node | null | undefined) => isElement(node) && node.matches(VALUES);
const saysText = (text: Text) => /[\p{L}\p{N}]/u.test(endOf(text));

/** What can name: an element, or a text with more in it than a colon; never an affix. */
function canName(node: Node, budget: Budget): boolean {
  if (isText(node)) return saysText(node) && !isAffixText(endOf(node));
  return isElement(node) && node.localName !== 'br' && (isDistrusted(node) || !isAffix(node, budget));
}

type Side = 'previousSibling' | 'nextSibling';

/** What may name an element on one side of it; nothing that is in another line, where it belongs to the field there. */
function nodeBeside(element: Element, side: Side, budget: Budget): Node | null {
  let [node, isOtherLine]: [Node | null, boolean] = [element[side], false];
  for (let step = 0; node && !canName(node, budget); step += 1) {
    isOtherLine ||= isElement(node) && node.localName === 'br';
    node = step < MOST_STEPS ? node[side] : null;
  }
  if (!node || !isOtherLine) return node;
  let before = node.previousSibling;
  if (isText(before) && !saysText(before)) before = before.previousSibling;
  return side === 'nextSibling' || isField(before) ? null : node;
}

/** True where the fields of a box stand before their words. */
function isBeforeWords(field: Element): boolean {
  const nodes: Node[] = [];
  let node = field.parentNode?.firstChild;
  for (let step = 0; node && step < MOST_STEPS; step += 1) {
    if (isText(node) ? saysText(node) : isElement(node) && node.localName !== 'br') nodes.push(node);
    node = node.nextSibling;
  }
  if (field.matches(TICKED)) return !isField(nodes.at(-1));
  return isField(nodes[0]) && isText(nodes.at(-1)) && nodes.filter(isField).length > 1;
}

/** The node that names a field by standing beside it, or before the box that it has for itself. */
function namingNeighbour(element: Element, budget: Budget): Element | Text | null {
  let node = isBeforeWords(element) ? nodeBeside(element, 'nextSibling', budget) : null;
  node ??= nodeBeside(element, 'previousSibling', budget);
  const box = element.parentElement;
  // `<dt>Amount</dt><dd><input></dd>`: a field alone in its box is named before the box.
  if (!node && box?.matches(`:is(div,span,dd,p):not(${CHOSEN})`)) node = nodeBeside(box, 'previousSibling', budget);
  if (isText(node)) return isValueText(tidy(endOf(node)), element) ? null : node;
  return isElement(node) && !isDistrusted(node) && !isBareValue(node, element) ? node : null;
}

/** The words beside a field. A heading there is no label, but what the field stands under, if it has a placeholder. */
export function neighbourName(element: Element, placeholder: string, budget: Budget): string {
  const node = strayLabel(element) ?? (element.matches(TRUSTED) ? namingNeighbour(element, budget) : null);
  if (isText(node)) return tidy(endOf(node).slice(-READING_LIMITS.textLength));
  if (!node || (placeholder && (node.matches(HEADINGS) || mayHold(node, HEADINGS)))) return '';
  return textOf(node, budget, 80);
}
