// The field to which belongs a value that is drawn beside it under names that tell nothing.
import { openerAround } from './attributes.ts';
import { mayBeValue, showsValueOf, valueWords } from './bare-value.ts';
import { matchesBelow } from './element-walk.ts';
import { removedBy } from './remover.ts';
import { WORDS_HELD } from './values.ts';
import { isRendered } from './visibility.ts';

/** How far above a value the box is that its field stands in, too. */
const LEVELS = 5;

/** What is around more than one field. */
const AROUND = 'form,body,main,table,fieldset,dialog,tr';

/** Fields that hold words, and are meant to be seen. */
const FIELD = `:is(${WORDS_HELD}):not(input[type="hidden" i])`;

/** The only field in a box, if it is that. */
interface OnlyField {
  field: Element | undefined;
  isAlone: boolean;
}

/** The only field in a box that can be seen, or else one that something is drawn in place of. */
function onlyField(box: Element): OnlyField {
  const { found, isWhole } = matchesBelow(box, FIELD, 8);
  const fields = found.filter((field) => !found.some((other) => other !== field && other.contains(field)));
  const drawn = fields.filter(isRendered);
  const [field] = drawn.length > 0 ? drawn : fields;
  return { field, isAlone: isWhole && drawn.length < 2 };
}

/** The field right beside a part of which that shows the value. */
const fieldBeside = (part: Element) =>
  [part.previousElementSibling, part.nextElementSibling].find(
    (other) => other?.matches(FIELD) && showsValueOf(part, other),
  );

/** The field that stands in a box with an element, and whether that or something around it shows the value. */
interface Reached {
  field: Element | null;
  isShown: boolean;
}

const NOTHING: Reached = { field: null, isShown: false };

/** What is known already: many elements of a page stand in the same boxes. */
export interface Known {
  boxes: Map<Element, OnlyField>;
  parts: Map<Element, Reached>;
}

/** Knows nothing yet. */
export const createKnown = (): Known => ({ boxes: new Map(), parts: new Map() });

function keepFound<T>(known: Map<Element, T>, element: Element, find: () => T): T {
  const found = known.get(element) ?? find();
  known.set(element, found);
  return found;
}

function reach(part: Element, level: number, known: Known): Reached {
  if (level >= LEVELS || !mayBeValue(part, valueWords(part))) return NOTHING;
  const beside = fieldBeside(part);
  if (beside) return { field: beside, isShown: true };
  const box = part.parentElement;
  if (!box || box.matches(AROUND)) return NOTHING;
  const { field, isAlone } = keepFound(known.boxes, box, () => onlyField(box));
  if (!isAlone) return NOTHING;
  if (field) return { field, isShown: showsValueOf(part, field) };
  const around = keepFound(known.parts, box, () => reach(box, level + 1, known));
  const isShown = around.isShown || (around.field !== null && showsValueOf(part, around.field));
  return { field: around.field, isShown };
}

/** The field whose value an element shows, by what stands in the same box. */
export function bareFieldOf(element: Element, known: Known = createKnown()): Element | null {
  const part = removedBy(element) ?? element;
  const { field, isShown } = keepFound(known.parts, part, () => reach(part, 0, known));
  return isShown ? field : openerAround(element);
}
