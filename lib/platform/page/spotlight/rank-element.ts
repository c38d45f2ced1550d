// How well an element fits what a step speaks of.
import type { StepTarget } from '../../../core/walk.ts';
import type { Budget } from '../budget.ts';
import { fieldName } from '../field-name.ts';
import { roleOf } from '../role.ts';
import { fitName } from './name-fit.ts';

/** Elements that may have a name somebody would call them by. */
export const CANDIDATES = [
  'a[href],area[href],button,input,textarea,select,summary,[contenteditable],[role],[tabindex]',
  '[aria-label],[aria-labelledby],h1,h2,h3,h4,h5,h6,fieldset,table,th,nav,main,form,figure,img,iframe,dialog',
].join();

/** Roles that are mistaken for each other by looking at them, or that change as an application is rewritten. */
const KIN = [
  ['textbox', 'searchbox', 'combobox', 'spinbutton', 'listbox'],
  ['button', 'link', 'menuitem', 'tab', 'switch'],
  ['checkbox', 'switch', 'radio', 'menuitemcheckbox', 'menuitemradio'],
];

const INTERACTIVE = new Set([...KIN.flat(), 'option', 'slider', 'treeitem']);

/** What counts: each weighs more than all lighter ones together. `fit` is the least there is. */
const WEIGHT = { wholeName: 32, role: 16, kinRole: 8, usable: 4, selector: 2, fit: 1 } as const;

/** The rank that none can be above: looking on is useless. */
export const topRank = ({ selector }: StepTarget): number =>
  WEIGHT.wholeName + WEIGHT.role + WEIGHT.usable + (selector ? WEIGHT.selector : 0) + WEIGHT.fit;

function rankRole(element: Element, wanted: string | undefined): number | null {
  // Fields without a role in the standard (date, password, file) are called textbox by whoever looks at them.
  const role = roleOf(element) || (element.localName === 'input' ? 'textbox' : '');
  if (!wanted) return INTERACTIVE.has(role) ? WEIGHT.role : 0;
  if (role === wanted) return WEIGHT.role;
  return KIN.some((kin) => kin.includes(role) && kin.includes(wanted)) ? WEIGHT.kinRole : null;
}

/** True when a selector names an element; one that is none names nothing. */
function matchesSelector(element: Element, selector: string | undefined): boolean {
  try {
    return selector ? element.matches(selector) : false;
  } catch {
    return false;
  }
}

/** How well an element fits by name and role, the more the better; 0 when it does not. */
export function rankElement(element: Element, { name, role, selector }: StepTarget, budget: Budget): number {
  const rankOfRole = rankRole(element, role?.trim().toLowerCase());
  if (rankOfRole === null) return 0;
  const fit = name ? fitName(fieldName(element, budget), name) : 'whole';
  if (fit === null) return 0;
  const isUsable = !element.closest('[inert]') && !element.matches(':disabled,[aria-disabled="true" i]');
  return (
    WEIGHT.fit +
    rankOfRole +
    (fit === 'whole' ? WEIGHT.wholeName : 0) +
    (isUsable ? WEIGHT.usable : 0) +
    (matchesSelector(element, selector) ? WEIGHT.selector : 0)
  );
}
