// What help was asked about, where that is no field: a message comes first, anything else stands in for the field.
import type { FieldSnapshot } from '../../core/place/page-snapshot.ts';
import { attributeText } from './attributes.ts';
import type { Reading } from './budget.ts';
import { isWrittenRed } from './colours.ts';
import { textOf } from './element-text.ts';
import { ownLetters } from './element-walk.ts';
import { ALERTS, isFormPart, messageAt, SIGNS } from './error-signs.ts';
import { readSection } from './focused-field.ts';
import { sentenceAt, type TextPosition } from './sentence.ts';
import { isRunningText, thingName } from './thing.ts';

/** A thing on the page, by what the page calls it. */
export interface MeantThing {
  words: string;
  /** `null` for a heading: it names a part of the page and no thing in it. */
  field: FieldSnapshot | null;
  /** The page marks it as a message. */
  isMessage: boolean;
}

/** True for a message by its marks, or for a red one that commands nothing: who points at it means what it says. */
const isMessage = (thing: Element): boolean =>
  thing.matches(ALERTS) ||
  (thing.matches(SIGNS) && messageAt(thing) !== null) ||
  (/\p{L}{2}.*\s\p{L}/u.test(ownLetters(thing)) && !isFormPart(thing) && isWrittenRed(thing));

/** What a thing says: of running text the sentence at a place in it, if one is known. */
const thingWords = (thing: Element, place: TextPosition | null, reading: Reading): string =>
  (place && isRunningText(thing) ? sentenceAt(thing, place, reading)?.words : '') || thingName(thing, reading);

/** Reads a thing, or the sentence in it at a place; `null` where it has no name, as a part of the page has none. */
export async function readThing(
  thing: Element,
  place: TextPosition | null,
  reading: Reading,
): Promise<MeantThing | null> {
  const marked = isMessage(thing);
  const words = await reading.piece(() => (marked ? textOf(thing, reading) : thingWords(thing, place, reading)));
  if (words === '') return null;
  const section = (await readSection(thing, reading)) || null;
  const type = attributeText(thing, 'role') || thing.localName;
  const field = { label: words, name: null, type, placeholder: null, description: null, section };
  return { words, field: /^(h[1-6]|heading)$/i.test(type) ? null : field, isMessage: marked };
}

/** Puts the message that was asked about first; `null` where it is none of them, and not marked as one. */
export function meantMessageFirst({ words, isMessage }: MeantThing, errors: readonly string[]): string[] | null {
  // A word of a message is not the message: most of it must be the same.
  const isIt = (error: string) => {
    const [short, long] = error.length < words.length ? [error, words] : [words, error];
    return long.includes(short) && 2 * short.length > long.length;
  };
  const same = errors.find((error) => error === words) ?? errors.find(isIt);
  const message = same ?? (isMessage ? words : null);
  return message === null ? null : [message, ...errors.filter((error) => error !== message)];
}
