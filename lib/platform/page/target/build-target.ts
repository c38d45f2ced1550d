// What an element is called, and what finds it again, for whoever picks one and for whoever records steps: tried with what
// *Show me* itself looks for it with.
import type { StepTarget } from '../../../core/walk.ts';
import type { Budget } from '../budget.ts';
import { fieldName } from '../field-name.ts';
import { roleOf } from '../role.ts';
import { findTarget, seenPart } from '../spotlight/find-target.ts';
import { fitName } from '../spotlight/name-fit.ts';
import { CANDIDATES } from '../spotlight/rank-element.ts';

/** Roles that say nothing of what an element is. */
const NO_ROLE = /^(|generic|none|presentation|paragraph)$/;

/** What an element is looked for by. */
export interface Called {
  element: Element;
  /** As `findTarget` compares it; empty where it is not found by that. */
  name: string;
  role: string;
}

/** By what name and role an element is found, if it is called `words`; a message is not found by what it says. */
export function calledAs(element: Element, words: string, budget: Budget): Called {
  const name = words !== '' && element.matches(CANDIDATES) ? fieldName(element, budget) : '';
  const role = roleOf(element);
  return { element, name: fitName(name, words) === 'whole' ? name : '', role: NO_ROLE.test(role) ? '' : role };
}

/** What may find it, the best first. */
function targetsFor({ name, role }: Called, selectors: readonly string[]): StepTarget[] {
  const selected = selectors.map((selector) => ({ selector }));
  if (name === '') return selected;
  const named = { name, ...(role !== '' && { role }) };
  return [named, ...selected.map((one) => ({ ...named, ...one })), ...selected];
}

/** What finds an element again, with one of these selectors where its name alone does not; empty where nothing does. */
export async function buildTarget(
  page: Document,
  called: Called,
  selectors: readonly string[],
  until?: number,
): Promise<StepTarget> {
  const part = seenPart(called.element);
  if (!part) return {};
  const targets = targetsFor(called, selectors);
  for (const target of targets) if ((await findTarget(page, target, until)) === part) return target;
  return {};
}
