// What the recorder tells of a thing: what it is called, and what finds it again. What can take time is found out while
// a person is still on the way to it, since a click may lead to another page at once.
import type { FoundBy, ToldAction } from '../../../core/author/record/recorded-action.ts';
import { accessibleName } from '../accessible-name.ts';
import { type Budget, createReading } from '../budget.ts';
import { textOf } from '../element-text.ts';
import { fieldName } from '../field-name.ts';
import { headingBefore } from '../headings.ts';
import { labelsOf } from '../native-name.ts';
import { roleOf } from '../role.ts';
import { findTarget } from '../spotlight/find-target.ts';
import { fitName } from '../spotlight/name-fit.ts';
import { CANDIDATES } from '../spotlight/rank-element.ts';
import { thingName } from '../thing.ts';
import { structuralSelector } from './structural-selector.ts';

/** A thing as the recorder tells of it. */
export type Described = Pick<ToldAction, 'name' | 'role' | 'selector' | 'foundBy' | 'heading'>;

/** A name of more letters is no name, but all that stands in something. */
const LONGEST_NAME = 80;
/** Longer ones are of no use, and are not taken. */
const LONGEST_SELECTOR = 600;

/** What is around others is called by what it is given as a name, never by all that stands in it. */
const AROUND = 'table,fieldset,ul,ol,[role="grid" i],[role="table" i],[role="treegrid" i],[role="radiogroup" i]';

/** What was found out beforehand. */
interface Foretold {
  /** What it was called then. */
  name: string;
  foundBy: FoundBy;
  heading: string;
}

const isUsableName = (name: string) => name.length <= LONGEST_NAME;

/** What a thing is called; `isField`: what stands in it may be what was chosen there. */
function nameOfThing(thing: Element, isField: boolean, budget: Budget): string {
  if (isField) return [fieldName(thing, budget)].find(isUsableName) ?? '';
  if (thing.matches(AROUND)) return [accessibleName(thing, budget)].find(isUsableName) ?? '';
  return (
    [thingName(thing, budget), accessibleName(thing, budget)].find((name) => name !== '' && isUsableName(name)) ?? ''
  );
}

/** How a thing is found where that was not found out beforehand. */
function guessFoundBy(thing: Element, name: string, budget: Budget): FoundBy {
  return thing.matches(CANDIDATES) && fitName(fieldName(thing, budget), name) === 'whole' ? 'both' : 'selector';
}

const isThing = (found: Element | null, thing: Element) =>
  found !== null && (found === thing || labelsOf(thing).includes(found));

/** Tries what finds a thing again, as it will be looked for. */
async function tryFinding(page: Document, thing: Element, { name, role, selector }: Described): Promise<FoundBy> {
  if (name === '') return 'selector';
  const byName = { name, ...(role !== '' && { role }) };
  if (isThing(await findTarget(page, byName), thing)) return 'name';
  return isThing(await findTarget(page, { ...byName, selector }), thing) ? 'both' : 'selector';
}

/** Creates what describes the things of a page. */
export function createDescriber(page: Document) {
  const foretold = new WeakMap<Element, Foretold>();
  const underWay = new WeakSet<Element>();
  const describe = (thing: Element, isField: boolean): Described => {
    const budget = createReading();
    const name = nameOfThing(thing, isField, budget);
    const selector = structuralSelector(thing);
    const told = foretold.get(thing);
    return {
      name,
      foundBy: told?.name === name ? told.foundBy : guessFoundBy(thing, name, budget),
      heading: told?.heading ?? '',
      role: roleOf(thing),
      selector: selector.length > LONGEST_SELECTOR ? '' : selector,
    };
  };
  return {
    describe,
    /** Finds out beforehand what takes time. */
    foretell: async (thing: Element, isField: boolean): Promise<void> => {
      if (foretold.has(thing) || underWay.has(thing)) return;
      underWay.add(thing);
      const reading = createReading();
      const described = describe(thing, isField);
      const foundBy = await tryFinding(page, thing, described);
      const before = await headingBefore(thing, reading);
      foretold.set(thing, {
        name: described.name,
        foundBy,
        heading: before ? textOf(before, reading).slice(0, LONGEST_NAME) : '',
      });
      underWay.delete(thing);
    },
  };
}

/** What describes the things of a page. */
export type Describer = ReturnType<typeof createDescriber>;
