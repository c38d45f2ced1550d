// What finds an element again that somebody has picked: tried with what *Show me* itself looks for it with.
import type { StepTarget } from '../../../core/walk.ts';
import { createReading, type Reading } from '../budget.ts';
import { tidy } from '../element-text.ts';
import { lettersOf } from '../element-walk.ts';
import { fieldName } from '../field-name.ts';
import { walkPage } from '../page-parts.ts';
import { roleOf } from '../role.ts';
import { findTarget, seenPart } from '../spotlight/find-target.ts';
import { fitName } from '../spotlight/name-fit.ts';
import { CANDIDATES } from '../spotlight/rank-element.ts';
import { isEditable } from '../values.ts';
import { selectorsOf } from './selectors.ts';

/** Roles that say nothing of what an element is. */
const NO_ROLE = /^(|generic|none|presentation|paragraph)$/;

/** What an element is looked for by. */
interface Called {
  element: Element;
  /** As `findTarget` compares it; empty where it is not found by that. */
  name: string;
  role: string;
}

/** By what name and role an element is found, if it is called `words`; a message is not found by what it says. */
export function calledAs(element: Element, words: string, reading: Reading): Called {
  const name = words !== '' && element.matches(CANDIDATES) ? fieldName(element, reading) : '';
  const role = roleOf(element);
  return { element, name: fitName(name, words) === 'whole' ? name : '', role: NO_ROLE.test(role) ? '' : role };
}

/** What may find it, the best first. */
function targetsFor({ element, name, role }: Called): StepTarget[] {
  const selectors = selectorsOf(element).map((selector) => ({ selector }));
  if (name === '') return selectors;
  const named = { name, ...(role !== '' && { role }) };
  return [named, ...selectors.map((selected) => ({ ...named, ...selected })), ...selectors];
}

/** What finds an element again; empty where nothing does. */
export async function buildTarget(page: Document, called: Called, until: number): Promise<StepTarget> {
  const part = seenPart(called.element);
  if (!part) return {};
  for (const target of targetsFor(called)) if ((await findTarget(page, target, until)) === part) return target;
  return {};
}

/** How many things that can be seen are called the same, or say the same, and have the same role. */
export async function countAlike(page: Document, { element, name, role }: Called, until: number): Promise<number> {
  const reading = createReading({ until });
  const words = isEditable(element) ? '' : tidy(lettersOf(element));
  const saysSame = (other: Element) =>
    words !== '' && other.localName === element.localName && !isEditable(other) && tidy(lettersOf(other)) === words;
  const isCalledSame = (other: Element) =>
    other.matches(CANDIDATES) && roleOf(other) === role && fitName(fieldName(other, reading), name) === 'whole';
  // A piece of the walk that was cut short comes again.
  const alike = new Set([element]);
  await walkPage(page, reading, (other) => {
    if ((name === '' ? saysSame(other) : isCalledSame(other)) && seenPart(other)) alike.add(other);
    return true;
  });
  return alike.size;
}
