// Where something is chosen: in lists, in calendars, and in what pages draw in their place.
import { lettersOf, matchesBelow } from '../element-walk.ts';
import { MARKS, shadowHost, withAny } from '../values.ts';

/** An item of a list of choices. */
const OPTION = '[role~="option" i],option';
const LIST = withAny('role', 'listbox tree');

/** What commands, even where it stands in a box that has just opened. */
const COMMANDS = `a[href],button,input,select,textarea,${withAny('role~', 'button link menuitem menuitemcheckbox menuitemradio tab')}`;

/** Boxes of commands. */
const OF_COMMANDS = `nav,${withAny('role', 'menu menubar navigation dialog alertdialog')},dialog`;

/** Fields in which one types. */
const TYPED_IN = `input:not(${MARKS},[type="hidden" i])`;
/** What says that it opens something to choose from. */
const OPENS = `input,[role~="combobox" i],[aria-haspopup],[aria-expanded]`;

/** How far out a box is looked for. */
const LEVELS = 8;

/** How far from what opened it a box of choices may stand, in CSS pixels. */
const NEAR = 48;

/** The highest box of choices, as a share of the window. */
const HIGHEST = 0.75;

/** What is around an element, out of shadow roots too, the nearest first. */
function* boxesAround(element: Element): Generator<Element> {
  let at: Element | null = element;
  for (let level = 0; at && level < LEVELS && !at.matches('html,body,main,form'); level += 1) {
    yield at;
    at = at.parentElement ?? shadowHost(at) ?? null;
  }
}

/** What says of itself that it opens a list. */
function openerOf(list: Element): Element | null {
  const root = list.getRootNode() as Document | ShadowRoot;
  if (list.id === '') return null;
  const id = CSS.escape(list.id);
  return root.querySelector(`[aria-controls~="${id}"],[aria-owns~="${id}"]`);
}

/** Tells by what is written in a box whether it is a month: each of its days stands there. */
function isMonth(box: Element): boolean {
  const { found, isWhole } = matchesBelow(box, '*');
  if (!isWhole || found.length < 28) return false;
  const days = new Set(found.filter((one) => one.childElementCount === 0).map((one) => Number(lettersOf(one))));
  return Array.from({ length: 28 }, (_, at) => at + 1).every((day) => days.has(day));
}

/** True for a box that is drawn over the page near what opened it. */
function isDrawnOver(box: Element, opener: Element): boolean {
  const { position, zIndex } = getComputedStyle(box);
  const isOver = /absolute|fixed/.test(position) && (zIndex !== 'auto' || box.matches('[popover]'));
  if (!isOver || box.matches(OF_COMMANDS) || box.contains(opener)) return false;
  const [own, from] = [box.getBoundingClientRect(), opener.getBoundingClientRect()];
  const isBeside = own.left < from.right + NEAR && own.right > from.left - NEAR;
  const isBelow = own.top < from.bottom + NEAR && own.bottom > from.top - NEAR;
  return isBeside && isBelow && own.height < innerHeight * HIGHEST;
}

/** True for one of several things of a kind, as the items of a list are. */
const hasLike = (element: Element) =>
  [element.previousElementSibling, element.nextElementSibling].some((other) => other?.localName === element.localName);

/** The field beside what opens a calendar for it, if it is the only one there. */
function fieldBesideOpener(opener: Element): Element {
  const box = opener.matches(TYPED_IN) ? null : opener.parentElement;
  const { found } = box ? matchesBelow(box, TYPED_IN, 2) : { found: [] };
  return (found.length === 1 && found[0]) || opener;
}

/** The field in which a click on an item of a list chooses; the list itself where it stands on the page for good. */
function chosenInList(boxes: Element[], list: Element | undefined, opener: Element | null): Element | null {
  const named = list && openerOf(list);
  if (named) return named;
  const isOpened = opener && (opener.matches(OPENS) || boxes.some((box) => isDrawnOver(box, opener)));
  return (isOpened ? opener : list) ?? opener;
}

/**
 * The field in which a click chooses something; `null` where it chooses nothing. `opener` is what was pressed, or had the
 * focus, before.
 */
export function chosenIn(element: Element, opener: Element | null): Element | null {
  const boxes = [...boxesAround(element)];
  const list = boxes.find((box) => box.matches(LIST));
  if (list || boxes.some((box) => box.matches(OPTION))) return chosenInList(boxes, list, opener);
  const month = boxes.find(isMonth);
  if (month) {
    const isOpened = opener && (opener.matches(TYPED_IN) || boxes.some((box) => isDrawnOver(box, opener)));
    return isOpened ? fieldBesideOpener(opener) : month;
  }
  if (!opener || boxes.some((box) => box.matches(`${COMMANDS},${OF_COMMANDS}`))) return null;
  const over = boxes.findIndex((box) => isDrawnOver(box, opener));
  return over > 0 && boxes.slice(0, over).some(hasLike) ? opener : null;
}

/** True for a field with which one looks for a choice, in the box where the choices are. */
export function isSearchOfChoices(field: Element, opener: Element | null): boolean {
  if (!opener) return false;
  const box = [...boxesAround(field)].find((around) => isDrawnOver(around, opener));
  if (!box || !matchesBelow(box, `${OPTION},li`, 1).found[0]) return false;
  return matchesBelow(box, 'input,textarea,select', 2).found.length === 1;
}

/** What can be ticked or chosen by a click of its own, without being an element for that. */
export const DRAWN_MARKS = withAny('role~', 'checkbox switch menuitemcheckbox');
export const DRAWN_RADIOS = withAny('role~', 'radio menuitemradio');

/** What is around the radio buttons of one choice: what names them, else the nearest that holds several of them. */
export function radioGroupOf(radio: Element): Element {
  const named = radio.closest('fieldset,[role="radiogroup" i]');
  if (named) return named;
  const RADIO = `input[type="radio" i],${DRAWN_RADIOS}`;
  const boxes = [...boxesAround(radio)];
  return boxes.find((box) => matchesBelow(box, RADIO, 2).found.length > 1) ?? radio;
}
