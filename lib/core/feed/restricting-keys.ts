// Keys that say where, or to whom, a tip is shown. What cannot be used of them must never show the tip more widely than
// its author meant: then it waits to be searched for.
import { type FeedItem, itemHelpSchema } from './feed-schema.ts';
import { describeFault, type Fault, isObject } from './problem-of.ts';
import { isSlipOf } from './slip-of.ts';

/** Each entry of these takes places or people away; without one of them the tip would be shown to more. */
const NARROWING = ['exclude', 'headings', 'audience'];
const RESTRICTING = ['match', ...NARROWING];

/** `null`, an empty text and an empty list are how programs write that there is nothing. */
const isNothing = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** The key of `_help` that a fault is at or in. */
const keyOfHelp = (fault: Fault) => /^_help\.(\w+)/.exec(fault.key ?? '')?.[1] ?? '';

/** Unknown keys that may have been meant as one that is not there. */
const slipsIn = (written: Record<string, unknown>) =>
  Object.keys(written).filter(
    (key) =>
      !Object.hasOwn(itemHelpSchema.entries, key) &&
      RESTRICTING.some((meant) => !Object.hasOwn(written, meant) && isSlipOf(key, meant)),
  );

/** The keys of `_help` that say less than was written, so that the tip would be shown more widely. */
function lostKeys(written: unknown, item: FeedItem, faults: readonly Fault[]): string[] {
  // What is no object may have held any of them.
  if (!isObject(written)) return isNothing(written) || item._help ? [] : ['_help'];
  const unusable = (key: string) => !isNothing(written[key]) && faults.some((fault) => keyOfHelp(fault) === key);
  const lost = [...NARROWING.filter(unusable), ...slipsIn(written)];
  const { match } = written;
  const isNone = match === undefined || (Array.isArray(match) && match.length === 0);
  return isNone || (item._help?.match ?? []).length > 0 ? lost : ['match', ...lost];
}

/**
 * Whether an item is found by searching only, because something of it that says where it belongs, or for whom, cannot be
 * used; the faults then say so. `written` is its `_help` as it came.
 */
export function judgeRestricting(
  written: unknown,
  item: FeedItem,
  faults: readonly Fault[],
): { isSearchOnly: boolean; faults: Fault[] } {
  const lost = lostKeys(written, item, faults);
  const told = faults.map((fault): Fault => {
    const key = fault.key === '_help' ? '_help' : keyOfHelp(fault);
    if (!lost.includes(key)) return fault;
    const message = `${fault.message}; the tip is found by searching only`;
    return { ...fault, message, note: describeFault('search-only') };
  });
  return { isSearchOnly: lost.length > 0, faults: told };
}
