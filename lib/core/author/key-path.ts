// Keys as the checks write them, `_help.match[0]`, as ways into an item.
import { isObject } from '../feed/problem-of.ts';

/** The names and numbers on the way to a value. */
export type KeyPath = readonly (string | number)[];

const PART = /(?:^|\.)([A-Za-z_][\w-]*)|\[(\d+)\]|(?:^|\.)("(?:[^"\\]|\\.)*")/gy;

/** The way that a key names; `null` where it is written otherwise. */
export function parseKey(key: string): KeyPath | null {
  const parts = [...key.matchAll(PART)];
  if (parts.map(([part]) => part).join('') !== key || key === '') return null;
  return parts.map(([, name, index, quoted]) => name ?? (index ? Number(index) : String(JSON.parse(quoted ?? '""'))));
}

/** What stands at the end of a way; `undefined` where there is nothing. */
export function valueAt(root: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof part === 'number') return Array.isArray(value) ? value[part] : undefined;
    return isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }, root);
}

/** A copy with something else at the end of a way; what leads nowhere stays as it is. */
export function changeAt(root: unknown, [part, ...rest]: KeyPath, change: (value: unknown) => unknown): unknown {
  if (part === undefined) return change(root);
  if (typeof part === 'number')
    return Array.isArray(root) ? root.map((one, at) => (at === part ? changeAt(one, rest, change) : one)) : root;
  if (!isObject(root) || !Object.hasOwn(root, part)) return root;
  return { ...root, [part]: changeAt(root[part], rest, change) };
}
