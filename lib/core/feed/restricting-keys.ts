// Keys that say where, or to whom, a tip is shown. What cannot be used of them must never show the tip more widely than
// its author meant: then it waits to be searched for.
import { shorten } from '../text/clean.ts';
import { type FeedItem, itemHelpSchema } from './feed-schema.ts';
import { describeFault, type Fault, isObject } from './problem-of.ts';
import { mayRestrict, RESTRICTING } from './restricting-names.ts';
import { isHelpName, MOST_KEYS, OF_OTHERS } from './tidy-help.ts';

/** Each entry of these takes places or people away; without one of them the tip would be shown to more. */
const NARROWING = ['exclude', 'headings', 'audience'];

const isBlank = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** `null`, an empty text, and a list of nothing else are how programs write that there is nothing. */
const isNothing = (value: unknown) => isBlank(value) || (Array.isArray(value) && value.every(isBlank));

/** The key of `_help` that a fault is at or in, and which entry of it. */
function keyInHelp({ key = '' }: Fault): { name: string; entry?: number } {
  const [, name = '', entry] = /^_help\.(\w+)(?:\[(\d+)\])?/.exec(key) ?? [];
  return entry === undefined ? { name } : { name, entry: Number(entry) };
}

/** Keys of no meaning here that may have been meant to restrict, beside the right one too. */
function slipsIn(written: Record<string, unknown>): string[] {
  const keys = Object.keys(written);
  const withSlips = keys.length <= MOST_KEYS;
  return keys.filter(
    (key) =>
      !Object.hasOwn(itemHelpSchema.entries, key) &&
      !OF_OTHERS.has(key) &&
      mayRestrict(key, { withSlips }) &&
      !isNothing(written[key]),
  );
}

/** The keys of `_help` that say less than was written, so that the tip would be shown more widely. */
function lostIn(written: Record<string, unknown>, item: FeedItem, faults: readonly Fault[]): string[] {
  const lost = new Set(slipsIn(written));
  for (const fault of faults) {
    const { name, entry } = keyInHelp(fault);
    const value = written[name];
    // A list in a list is something: it may have held what is missing now.
    const isLost = entry !== undefined && Array.isArray(value) ? !isBlank(value[entry]) : !isNothing(value);
    if (NARROWING.includes(name) && isLost) lost.add(name);
  }
  if (!isNothing(written.match) && (item._help?.match ?? []).length === 0) lost.add('match');
  return [...lost];
}

/** Keys of the item itself that belong into `_help`, or stand in a second one. */
function lostBeside(input: Record<string, unknown>): string[] {
  const seconds = Object.keys(input).filter((key) => key !== '_help' && isHelpName(key));
  const restricts = (help: unknown): boolean =>
    Array.isArray(help)
      ? help.some(restricts)
      : isObject(help) &&
        (Object.keys(help).length > MOST_KEYS ||
          Object.keys(help).some((key) => mayRestrict(key) && !isNothing(help[key])));
  return [
    ...RESTRICTING.filter((key) => Object.hasOwn(input, key) && !isNothing(input[key])),
    ...seconds.filter((key) => restricts(input[key])),
  ];
}

/** Longer names are cut, as in all notes. */
const MAX_KEY = 80;

function lostKeys(input: Record<string, unknown>, item: FeedItem, faults: readonly Fault[]): string[] {
  const { _help: written } = input;
  const beside = lostBeside(input);
  // What is no object may have held any of them.
  if (!isObject(written)) return isNothing(written) || item._help ? beside : ['_help', ...beside];
  return [...lostIn(written, item, faults).map((key) => `_help.${shorten(key, MAX_KEY)}`), ...beside];
}

const isAt = (fault: Fault, key: string) => fault.key === key || (fault.key?.startsWith(`${key}[`) ?? false);

/**
 * Whether an item is found by searching only, because something of it that says where it belongs, or for whom, cannot be
 * used; the faults then say so. `input` is the item as it came.
 */
export function judgeRestricting(
  input: Record<string, unknown>,
  item: FeedItem,
  faults: readonly Fault[],
): { isSearchOnly: boolean; faults: Fault[] } {
  const lost = lostKeys(input, item, faults);
  const searchOnly = (key: string | undefined, message: string): Fault => ({
    ...(key === undefined ? {} : { key }),
    message: `${message}; the tip is found by searching only`,
    note: describeFault('search-only'),
  });
  const untold = lost.filter((key) => !faults.some((fault) => isAt(fault, key)));
  const told = faults.map((fault) =>
    lost.some((key) => isAt(fault, key)) ? searchOnly(fault.key, fault.message) : fault,
  );
  return {
    isSearchOnly: lost.length > 0,
    faults: [...told, ...untold.map((key) => searchOnly(key, 'is no key of this format'))],
  };
}
