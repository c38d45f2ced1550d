import { isObject } from '../feed/problem-of.ts';
import { sameJson } from './same-json.ts';
import { withUnknown } from './with-unknown.ts';

/** What a value in a list is called by: its ids, or a plain value itself; `null` for an object without an id. */
function pairName(value: unknown): string | null {
  if (!isObject(value)) return Array.isArray(value) ? null : JSON.stringify(value);
  const ids = [value.feedId, value.id].map((id) => (typeof id === 'number' ? String(id) : id));
  return ids.every((id) => id === undefined) ? null : JSON.stringify(ids);
}

/** Tells whether a value says all that another says, and perhaps more. */
const saysAll = (more: unknown, less: unknown) => sameJson(withUnknown(more, less), more);

/**
 * Finds for each of `later` the value among `earlier` that it came from, as its position there; -1 for what is new.
 * No value of `earlier` is taken twice.
 */
export function pairValues(earlier: readonly unknown[], later: readonly unknown[]): number[] {
  const byName = new Map<string | null, Set<number>>();
  for (const [at, value] of earlier.entries()) {
    const name = pairName(value);
    byName.set(name, (byName.get(name) ?? new Set()).add(at));
  }
  return later.map((value) => {
    const name = pairName(value);
    const free = byName.get(name) ?? new Set();
    const candidates = [...free];
    // Two of one name: rather the one that nothing else was read from.
    const found = candidates.find((at) => saysAll(earlier[at], value)) ?? (name === null ? undefined : candidates[0]);
    if (found === undefined) return -1;
    free.delete(found);
    return found;
  });
}
