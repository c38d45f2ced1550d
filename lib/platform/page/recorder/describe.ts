// What the recorder tells of a thing: what it is called, and what finds it again. What can take time is found out while
// a person is still on the way to it, since a click may lead to another page at once.
import type { FoundBy, ToldAction } from '../../../core/author/record/recorded-action.ts';
import type { StepTarget } from '../../../core/walk.ts';
import { createReading } from '../budget.ts';
import { textOf } from '../element-text.ts';
import { fieldName } from '../field-name.ts';
import { headingBefore } from '../headings.ts';
import { buildTarget, calledAs } from '../target/build-target.ts';
import { selectorsOf } from '../target/selectors.ts';
import { thingName } from '../thing.ts';

/** A thing as the recorder tells of it. */
export type Described = Pick<ToldAction, 'name' | 'role' | 'selector' | 'foundBy' | 'heading'>;

/** A name of more letters is no name, but all that stands in something. */
const LONGEST_NAME = 80;

const foundByOf = ({ name, selector }: StepTarget): FoundBy => (name ? (selector ? 'both' : 'name') : 'selector');

/** What a thing is called, and by what it may be found; `isField`: what stands in it may be what was chosen there. */
function callThing(thing: Element, isField: boolean) {
  const reading = createReading();
  const words = isField ? fieldName(thing, reading) : thingName(thing, reading);
  const name = words.length > LONGEST_NAME ? '' : words;
  // The first selector alone: it also tells things apart, whatever was found out of them meanwhile.
  const [selector = ''] = selectorsOf(thing, 'none');
  return { name, selector, called: calledAs(thing, name, reading) };
}

/** Creates what describes the things of a page. */
export function createDescriber(page: Document) {
  const foretold = new WeakMap<Element, Pick<Described, 'name' | 'foundBy' | 'heading'>>();
  const underWay = new WeakSet<Element>();
  return {
    describe: (thing: Element, isField: boolean): Described => {
      const { name, selector, called } = callThing(thing, isField);
      const told = foretold.get(thing);
      const foundBy = told?.name === name ? told.foundBy : foundByOf({ name: called.name, selector: 'untried' });
      return { name, selector, foundBy, role: called.role, heading: told?.heading ?? '' };
    },
    /** Finds out beforehand what takes time. */
    foretell: async (thing: Element, isField: boolean): Promise<void> => {
      if (foretold.has(thing) || underWay.has(thing)) return;
      underWay.add(thing);
      const { name, selector, called } = callThing(thing, isField);
      const foundBy = foundByOf(await buildTarget(page, called, selector === '' ? [] : [selector]));
      const reading = createReading();
      const before = await headingBefore(thing, reading);
      foretold.set(thing, { name, foundBy, heading: before ? textOf(before, reading).slice(0, LONGEST_NAME) : '' });
      underWay.delete(thing);
    },
  };
}

/** What describes the things of a page. */
export type Describer = ReturnType<typeof createDescriber>;
