// What is stored may come from a newer version, which knows more. A change by this one touches what it has changed.
import { isObject } from '../feed/problem-of.ts';
import { pairValues } from './pair-values.ts';
import { sameJson } from './same-json.ts';

/**
 * Brings a change into a stored value: `read` is what this version has read of it, `next` what `read` has become.
 * Whatever was not read (keys, values of a list, values of another shape) stays as it was; so does what did not change.
 */
export function changeStored(stored: unknown, read: unknown, next: unknown): unknown {
  if (stored === undefined) return next;
  if (sameJson(read, next)) return stored;
  if (isObject(stored) && isObject(next)) return changeObject(stored, isObject(read) ? read : {}, next);
  if (Array.isArray(stored) && Array.isArray(next)) return changeList(stored, Array.isArray(read) ? read : [], next);
  return next;
}

type Values = Record<string, unknown>;

function changeObject(stored: Values, read: Values, next: Values): Values {
  const kept = Object.entries(stored).flatMap(([key, value]): [string, unknown][] => {
    // What the change takes away: left out, or `undefined` where it had not been read.
    if (Object.hasOwn(next, key))
      return next[key] === undefined ? [] : [[key, changeStored(value, read[key], next[key])]];
    return Object.hasOwn(read, key) ? [] : [[key, value]];
  });
  const added = Object.entries(next).filter(([key, value]) => !Object.hasOwn(stored, key) && value !== undefined);
  return Object.fromEntries([...kept, ...added]);
}

/** The values that were not read, by the position of the read one that they stand behind; -1 before all. */
function unreadBehind(stored: readonly unknown[], wasRead: ReadonlySet<number>): Map<number, unknown[]> {
  const behind = new Map<number, unknown[]>();
  let last = -1;
  for (const [at, value] of stored.entries()) {
    if (wasRead.has(at)) last = at;
    else behind.set(last, [...(behind.get(last) ?? []), value]);
  }
  return behind;
}

function changeList(stored: readonly unknown[], read: readonly unknown[], next: readonly unknown[]): unknown[] {
  const storedOf = pairValues(stored, read);
  const behind = unreadBehind(stored, new Set(storedOf));
  const takeBehind = (at: number) => {
    const values = behind.get(at) ?? [];
    behind.delete(at);
    return values;
  };
  const first = takeBehind(-1);
  const changed = pairValues(read, next).flatMap((readAt, at) => {
    const storedAt = storedOf[readAt] ?? -1;
    if (storedAt < 0) return [next[at]];
    return [changeStored(stored[storedAt], read[readAt], next[at]), ...takeBehind(storedAt)];
  });
  return [...first, ...changed, ...[...behind.values()].flat()];
}
