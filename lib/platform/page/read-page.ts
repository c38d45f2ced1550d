// Reads the page a person is on: what it is called, its headings and labels, the focused field, messages, marked words.
import type { PageSnapshot } from '../../core/place/page-snapshot.ts';
import { attributeText } from './attributes.ts';
import { createReading, READING_LIMITS, type Reading } from './budget.ts';
import { textOf } from './element-text.ts';
import { ruledName } from './field-name.ts';
import { deepestFocus, languageOf } from './focus.ts';
import { fieldAt, readField } from './focused-field.ts';
import { findParts, HEADINGS, TITLES } from './page-parts.ts';
import { readSelection } from './selection.ts';
import { whenLaidOut } from './turns.ts';
import { readVisibleErrors } from './visible-errors.ts';
import { addTexts } from './visible-texts.ts';

const LABELS = 'label,legend,th';
/** Fields that may be named without a label; by rule alone, for what merely stands beside one may be what was chosen. */
const NAMED = `input:not(${['hidden', 'submit', 'button', 'reset', 'image'].map((type) => `[type="${type}" i]`)}),select,textarea,[aria-labelledby][role]`;
const LANDMARKS = ':is(nav,main,section,aside,[role="region" i])[aria-label]';

/**
 * Reads a page within its budget of time and nodes, in slices between which the page has its turn; never the value of a
 * field. `at` is the element that help was asked about; the field it is, is in or labels counts instead of the focus.
 */
export async function readPage(document: Document, options: { at?: Element | null } = {}): Promise<PageSnapshot> {
  const focused = deepestFocus(document);
  const asked = fieldAt(options.at ?? null);
  const target = asked ?? fieldAt(focused);
  await whenLaidOut();
  const reading = createReading();
  // What the person is at comes first, so that it is there even when the budget ends early; no part takes it all.
  const field = await readField(target, reading.part(1000));
  const selections = reading.part(1000);
  const selection = await selections.piece(
    () => readSelection(focused?.ownerDocument ?? document, selections) ?? readSelection(document, selections),
  );
  const page = await findParts(document, reading.part(1000));
  const errors = await readVisibleErrors(page, target, reading.part(1500));
  const texts = async (most: number, part: Reading, ...kinds: [string, (element: Element) => string][]) => {
    const found = new Set<string>();
    for (const [selector, words] of kinds) await addTexts(found, most, page, selector, part, words);
    return [...found];
  };
  const [headings, labels] = [reading.part(1000), reading.part(2500)];
  const description = document.querySelector('meta[name="description" i]');
  return {
    url: document.location.href.slice(0, READING_LIMITS.urlLength),
    title: document.title.slice(0, READING_LIMITS.textLength),
    headings: await texts(READING_LIMITS.headings, headings, [
      `${HEADINGS},${TITLES}`,
      (heading) => textOf(heading, headings),
    ]),
    labels: await texts(
      READING_LIMITS.labels,
      labels,
      [LABELS, (label) => textOf(label, labels)],
      [NAMED, (control) => ruledName(control, labels)],
    ),
    landmarks: await texts(READING_LIMITS.landmarks, reading, [
      LANDMARKS,
      (landmark) => attributeText(landmark, 'aria-label'),
    ]),
    field,
    selection,
    error: errors[0] ?? null,
    errors,
    lang: languageOf(asked ?? focused ?? document.documentElement),
    description: (description && attributeText(description, 'content')) || null,
  };
}
