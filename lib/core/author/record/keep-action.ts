// What is kept of an action that a page tells: names that look like data are masked, and never find anything again.
import { createMask, MASK } from '../../ask/mask.ts';
import { looksLikeId } from '../../place/identifier.ts';
import { createWordsMask } from '../../saved-page/mask-page-words.ts';
import type { StepTarget } from '../../walk.ts';
import type { RecordedAction, ToldAction } from './recorded-action.ts';

const maskWords = createWordsMask(createMask(), []);

/** Digits that a name of a field may have: `Address 2`, `Section 12`, `1099 form`. */
const NUMBER = /\p{Nd}[\p{Nd}.,'’/-]*\p{Nd}/gu;
const MOST_DIGITS = 4;

const hideNumber = (number: string) => (number.replace(/\P{Nd}/gu, '').length > MOST_DIGITS ? MASK : number);

/** A part of a name that has digits, and is no number: `INV-2026-0117`. */
const hidePart = (part: string) => (part.length > 5 && looksLikeId(part) ? MASK : part);

/** Masks what in a name looks like data: numbers, amounts, days, addresses, ids. */
export function maskThingName(name: string): string {
  const parts = maskWords(name)
    .split(' ')
    .map((part) => hidePart(part).replace(NUMBER, hideNumber));
  // A name that is nothing but a number is one of something.
  const masked = parts.join(' ').replace(/•••(?:\s?•••)+/g, MASK);
  return /^[\p{Nd}\s.,:/-]+$/u.test(masked) ? MASK : masked;
}

/** A selector with a long number in it finds nothing on any other page. */
const isLasting = ({ selector }: ToldAction) => selector !== '' && !/\d{4}/.test(selector);

function targetOfTold(told: ToldAction, isData: boolean): StepTarget {
  const { name, role, foundBy } = told;
  const selector = isLasting(told) ? { selector: told.selector } : {};
  const isNamed = name !== '' && !isData && foundBy !== 'selector';
  if (!isNamed) return selector;
  return { name, ...(role !== '' && { role }), ...(foundBy === 'both' && selector) };
}

/** The address of a page without query and fragment; empty for what has none. */
function plainAddress(address: string): string {
  if (!URL.canParse(address)) return '';
  const { origin, pathname, protocol } = new URL(address);
  return /^https?:$/.test(protocol) ? `${origin}${pathname}`.slice(0, 2000) : '';
}

/** Makes what is kept of an action on the page of an address. */
export function toRecordedAction(told: ToldAction, address: string): RecordedAction {
  const { kind, role, part, isImplied, selector } = told;
  const name = maskThingName(told.name);
  return {
    ...{ kind, role, part, isImplied },
    name: name === MASK ? '' : name,
    heading: maskThingName(told.heading),
    thing: `${plainAddress(address)} ${selector || `${role} ${name}`}`,
    target: targetOfTold(told, name !== told.name),
    address: plainAddress(address),
  };
}
