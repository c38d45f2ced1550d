// Lists in a file with a person's data: each value is read by itself, and what is wrong with one is said of that one.
import { foundIn, isObject } from '../../core/feed/problem-of.ts';
import type { OwnPart, Refusal } from '../../core/own-data.ts';
import { sameJson } from '../../core/stored/same-json.ts';

/** Values nested deeper are no person's: whoever walks through them would not come back. */
const MAX_DEPTH = 40;

/** Tells whether a value is nested no deeper than anything that was saved here. */
export function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    if (level.length === 0) return true;
  }
  return false;
}

/** The first key whose value a parser has put another in place of; `null` where it has read all it knows. */
export function changedKey(given: unknown, parsed: unknown): string | null {
  if (!isObject(given) || !isObject(parsed)) return null;
  for (const [key, value] of Object.entries(given)) {
    if (!Object.hasOwn(parsed, key)) continue;
    const read = parsed[key];
    // A number within its limits, or written as text, has been read.
    if (typeof value === 'number' && (typeof read === 'number' || read === String(value))) continue;
    const inner = isObject(value) && isObject(read) ? changedKey(value, read) : null;
    if (inner) return `${key}.${inner}`;
    if (!(isObject(value) && isObject(read)) && !sameJson(value, read)) return key;
  }
  return null;
}

/** What a list of the file gives: its readable values, or nothing where it is none or nothing in it can be read. */
export interface ReadList<T> {
  values: T[] | undefined;
  refused: Refusal[];
}

/** Reads a list value by value. `keyAtFault` names the key for which one cannot be read. */
export function readList<T>(
  part: OwnPart,
  given: unknown,
  parse: (values: unknown[]) => T[],
  keyAtFault: (value: unknown) => string,
): ReadList<T> {
  if (given === undefined) return { values: undefined, refused: [] };
  if (!Array.isArray(given)) return { values: undefined, refused: [{ kind: 'part', part, key: foundIn(given) }] };
  const refused: Refusal[] = [];
  const values = given.flatMap((value: unknown, at): T[] => {
    const [read] = isShallow(value) ? parse([value]) : [];
    const where = { part, position: at + 1 };
    if (read === undefined) {
      refused.push({ kind: 'item', ...where, key: keyAtFault(value) });
      return [];
    }
    const key = changedKey(value, read);
    if (key) refused.push({ kind: 'kept', ...where, key });
    return [read];
  });
  // A list of which nothing can be read must not empty the one that is here.
  return { values: given.length > 0 && values.length === 0 ? undefined : values, refused };
}
