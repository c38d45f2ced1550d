// What an author has picked, as help will know it again: of what kind it is, what it is called, and what finds it.
import type { Picked, PickedKind } from '../../../core/pointer/picked.ts';
import { createReading, type Reading, ReadingEnded } from '../budget.ts';
import { fieldName } from '../field-name.ts';
import { fieldAt } from '../focused-field.ts';
import { meantMessageFirst, readThing } from '../meant-thing.ts';
import { roleOf } from '../role.ts';
import { surveyPage } from '../survey.ts';
import { CELL, isPlainHeader } from '../table-columns.ts';
import { buildTarget, calledAs } from '../target/build-target.ts';
import { selectorsOf } from '../target/selectors.ts';
import { thingAt } from '../thing.ts';
import { whenLaidOut } from '../turns.ts';
import { WORDS_HELD, withAny } from '../values.ts';
import { readVisibleErrors } from '../visible-errors.ts';
import { countAlike } from './count-alike.ts';
import type { Spot } from './spot.ts';

/** Nobody waits longer for what they have picked. */
const PATIENCE_MS = 3500;

/** Selectors that are tried. */
const MOST_SELECTORS = 3;

/** What holds or marks something; a button that opens choices is among those that hold words. */
const FIELD = `${WORDS_HELD},${withAny('type', 'checkbox radio')},${withAny('role~', 'checkbox radio switch')}`;

const COMMANDS = /^(button|link|tab|menuitem|menuitemcheckbox|menuitemradio|option|treeitem)$/;

/** What something is that is no message. */
function kindOf(thing: Element): PickedKind {
  if (thing.matches(FIELD) || roleOf(thing) === 'columnheader') return 'field';
  const cell = thing.closest(CELL);
  if (cell && isPlainHeader(cell)) return 'field';
  return COMMANDS.test(roleOf(thing)) ? 'control' : 'words';
}

/** What is called so: the words by which help finds tips for it. */
async function readName(page: Document, thing: Element, { sentence }: Spot, reading: Reading) {
  const kind = kindOf(thing);
  if (fieldAt(thing)) return { kind, name: await reading.piece(() => fieldName(thing, reading)) };
  const meant = await readThing(thing, sentence?.place ?? null, reading.part(1000));
  if (!meant) return { kind, name: '' };
  const survey = await surveyPage(page, reading.part(1000));
  const errors = await readVisibleErrors(survey, null, reading.part(1500));
  const [message] = meantMessageFirst(meant, errors) ?? [];
  if (message !== undefined) return { kind: 'message' as const, name: message };
  return { kind: survey.headings.includes(thing) ? ('heading' as const) : kind, name: meant.words };
}

/** What was read, or something instead where the time for it is over. */
const beforeItEnds = <T>(reading: Promise<T>, instead: T): Promise<T> =>
  reading.catch((error: unknown) => {
    if (error instanceof ReadingEnded) return instead;
    throw error;
  });

/** The first selectors of something; what is in them is seen before it is kept. */
function firstSelectors(thing: Element): string[] {
  const first: string[] = [];
  for (const selector of selectorsOf(thing, 'any')) if (first.push(selector) === MOST_SELECTORS) break;
  return first;
}

/** Reads what was picked; `null` when the page takes too long to say even what it is called. */
export async function readPicked(page: Document, spot: Spot): Promise<Picked | null> {
  const until = Date.now() + PATIENCE_MS;
  const around = thingAt(spot.thing);
  const thing = fieldAt(around) ?? around;
  await whenLaidOut();
  const reading = createReading({ until });
  const read = async () => {
    const { kind, name } = await readName(page, thing, spot, reading);
    const called = await reading.piece(() => calledAs(thing, kind === 'message' ? '' : name, reading));
    const target = await beforeItEnds(buildTarget(page, called, firstSelectors(thing), until), {});
    return { kind, name, target, alike: await beforeItEnds(countAlike(page, called, until), 1) };
  };
  return beforeItEnds<Picked | null>(read(), null);
}
