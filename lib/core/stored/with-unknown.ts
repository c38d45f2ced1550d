import { isObject } from '../feed/problem-of.ts';

/**
 * Puts back beside what was parsed the keys that the parser does not know, at every depth: whoever writes the value
 * again, or takes it along, keeps what another version has put there.
 */
export function withUnknown<T>(given: unknown, parsed: T): T {
  return overlaid(given, parsed) as T;
}

function overlaid(given: unknown, parsed: unknown): unknown {
  if (Array.isArray(given) && Array.isArray(parsed)) {
    // A list that lost some of its values tells no longer which is which.
    return given.length === parsed.length ? parsed.map((value, at) => overlaid(given[at], value)) : parsed;
  }
  if (!isObject(given) || !isObject(parsed)) return parsed;
  const kept = Object.entries(given).map(([key, value]) => [
    key,
    Object.hasOwn(parsed, key) ? overlaid(value, parsed[key]) : value,
  ]);
  const added = Object.entries(parsed).filter(([key]) => !Object.hasOwn(given, key));
  return Object.fromEntries([...kept, ...added]);
}
