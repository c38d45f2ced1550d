// Reads the page a person is on: what it is called, its headings and labels, the focused field, messages, marked words.
import type { PageSnapshot } from '../../core/place/page-snapshot.ts';
import { attributeText } from './attributes.ts';
import { createReading, READING_LIMITS, type Reading } from './budget.ts';
import { textOf } from './element-text.ts';
import { ruledName } from './field-name.ts';
import { deepestFocus, languageAround } from './focus.ts';
import { fieldAt, readField } from './focused-field.ts';
import { meantMessageFirst, readThing } from './meant-thing.ts';
import { readSelection } from './selection.ts';
import type { TextPosition } from './sentence.ts';
import { surveyPage } from './survey.ts';
import { thingAt } from './thing.ts';
import { whenLaidOut } from './turns.ts';
import { readVisibleErrors } from './visible-errors.ts';
import { addTexts } from './visible-texts.ts';

/** Elements of the head among which the page's description is looked for. */
const IN_HEAD = 300;

function descriptionOf({ head }: Document): string | null {
  for (let at = 0; at < IN_HEAD; at += 1) {
    const element = head?.children[at];
    if (!element) break;
    if (element.matches('meta[name="description" i]')) return attributeText(element, 'content') || null;
  }
  return null;
}

/**
 * Reads a page within its budget of time and nodes, in slices between which the page has its turn; never the value of a
 * field. `at` is the element that help was asked about, and `place` where in its text; the thing it is or belongs to counts
 * instead of the focus, and
 * with `isExact` instead of the messages of the page as well. `reading` is what the whole may cost.
 * Rejects with `ReadingEnded` when it is not done at the time of `until`, in milliseconds since 1970.
 */
export async function readPage(
  document: Document,
  options: {
    at?: Element | null;
    place?: TextPosition | null;
    isExact?: boolean;
    until?: number | undefined;
    reading?: Reading;
  } = {},
): Promise<PageSnapshot> {
  const focused = deepestFocus(document);
  const at = options.at ? thingAt(options.at) : null;
  const asked = fieldAt(at);
  await whenLaidOut();
  const reading = options.reading ?? createReading({ until: options.until });
  // What the person is at comes first, so that it is there even when the budget ends early; no part takes it all.
  const thing = at && !asked ? await readThing(at, options.place ?? null, reading.part(1000)) : null;
  const target = thing ? null : (asked ?? fieldAt(focused));
  const field = await readField(target, reading.part(1000));
  const selections = reading.part(1000);
  const selection = await selections.piece(
    () => readSelection(focused?.ownerDocument ?? document, selections) ?? readSelection(document, selections),
  );
  const page = await surveyPage(document, reading.part(1000));
  const visible = await readVisibleErrors(page, target, reading.part(1500));
  const message = thing && meantMessageFirst(thing, visible);
  // Who asks about one thing does not ask about the messages of others.
  const own = () =>
    readVisibleErrors(
      { alerts: [], signs: [], invalid: [], named: [], notices: [], words: [], headings: [] },
      target,
      reading.part(500),
    );
  const errors = message ?? (options.isExact && (thing || asked) ? await own() : visible);
  const texts = async (most: number, part: Reading, ...kinds: [Element[], (element: Element) => string][]) => {
    const found = new Set<string>();
    for (const [elements, words] of kinds) await addTexts(found, most, elements, part, words);
    return [...found];
  };
  const [headings, labels] = [reading.part(1000), reading.part(2500)];
  return {
    url: document.location.href.slice(0, READING_LIMITS.urlLength),
    title: document.title.slice(0, READING_LIMITS.textLength),
    headings: await texts(READING_LIMITS.headings, headings, [page.headings, (heading) => textOf(heading, headings)]),
    labels: await texts(
      READING_LIMITS.labels,
      labels,
      [page.labels, (label) => textOf(label, labels)],
      [page.named, (control) => ruledName(control, labels)],
    ),
    landmarks: await texts(READING_LIMITS.landmarks, reading, [
      page.landmarks,
      (landmark) => attributeText(landmark, 'aria-label'),
    ]),
    field: thing && !message ? thing.field : field,
    selection: thing ? (thing.field ? null : thing.words) : selection,
    error: errors[0] ?? null,
    errors,
    lang: languageAround(at ?? focused ?? document.documentElement),
    description: descriptionOf(document),
  };
}
