// `_help` as it was meant: under another name, in a list of its own, with its keys in another case, its steps as texts.
import { itemHelpSchema } from './feed-schema.ts';
import { FEED_LIMITS } from './limits.ts';
import { describeFault, type Fault, isObject } from './problem-of.ts';
import { isSlipOf } from './slip-of.ts';

/** Keys of the format that this program has no use for. */
export const OF_OTHERS: ReadonlySet<string> = new Set(['owner', 'translation_of', 'contacts']);

const plainKey = (key: string) => key.replace(/[-_\s]/g, '').toLowerCase();
/** Keys there may be in one `_help`: whoever has more has no slips of the pen. */
export const MOST_KEYS = 1000;

const sorted = (letters: string) => [...letters].sort().join('');

/** Tells whether a key may have been meant as `_help`: `help`, `_Help`, `_hepl`. */
export function isHelpName(key: string): boolean {
  if (key.length > 10) return false;
  const letters = plainKey(key);
  if (letters === 'help') return true;
  return key.startsWith('_') && (isSlipOf(letters, 'help', 1) || sorted(letters) === sorted('help'));
}

/** The one object that something is or holds. */
const objectIn = (given: unknown) => {
  const one: unknown = Array.isArray(given) && given.length === 1 ? given[0] : given;
  return isObject(one) ? one : undefined;
};

/** Keys in another case as the format has them; where two are the same key, the second keeps its name. */
export function tidyKeys(help: Record<string, unknown>, entries: object): Record<string, unknown> {
  const given = Object.keys(help);
  if (given.length > MOST_KEYS) return help;
  const known = new Map(Object.keys(entries).map((key) => [plainKey(key), key]));
  const tidied = new Map<string, unknown>();
  for (const key of given) {
    const meant = known.get(plainKey(key));
    const isFree = meant !== undefined && !Object.hasOwn(help, meant) && !tidied.has(meant);
    tidied.set(isFree ? meant : key, help[key]);
  }
  return Object.fromEntries(tidied);
}

/** Puts `_help` under its own name, where there is none, and tells of each other name. */
function rename(input: Record<string, unknown>): { input: Record<string, unknown>; faults: Fault[] } {
  const others = Object.keys(input).filter((key) => key !== '_help' && isHelpName(key));
  const isThere = input._help !== undefined && input._help !== null;
  const meant = isThere ? undefined : others.find((key) => objectIn(input[key]));
  const faults = others.map(
    (key): Fault =>
      key === meant
        ? { key, message: 'is read as _help', note: describeFault('read-as', { meant: '_help' }) }
        : { key, message: 'is no key of this format; ignored', note: describeFault('unknown-key') },
  );
  if (meant === undefined) return { input, faults };
  const { [meant]: given, ...rest } = input;
  return { input: { ...rest, _help: given }, faults };
}

/** An item or a feed whose `_help`, with these keys, is written as the format has it, as far as that is clear. */
export function withHelp(
  given: Record<string, unknown>,
  entries: object,
): { input: Record<string, unknown>; faults: Fault[] } {
  const { input, faults } = rename(given);
  const help = objectIn(input._help);
  return { input: help ? { ...input, _help: tidyKeys(help, entries) } : input, faults };
}

/** Steps that are texts alone, as objects: one step or a list of them. */
function tidySteps(steps: unknown): unknown {
  const listed: unknown = typeof steps === 'string' && steps.trim() !== '' ? [steps] : steps;
  if (!Array.isArray(listed) || listed.length > FEED_LIMITS.steps) return listed;
  return listed.map((step: unknown) =>
    typeof step === 'string' && step.trim() !== '' ? { content_text: step } : step,
  );
}

/** An item whose `_help` is written as the format has it, as far as that is clear. */
export function withTidyHelp(given: Record<string, unknown>): { input: Record<string, unknown>; faults: Fault[] } {
  const { input, faults } = withHelp(given, itemHelpSchema.entries);
  const { _help: help } = input;
  if (!isObject(help) || help.steps === undefined) return { input, faults };
  return { input: { ...input, _help: { ...help, steps: tidySteps(help.steps) } }, faults };
}
