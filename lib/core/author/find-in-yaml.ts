// Where keys stand in YAML. Of what was parsed only the positions are kept: a folder has many files, a file many keys.
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { FilePosition } from './folder.ts';
import { isTooDeep, parsePlainYaml, positionOf } from './read-yaml.ts';

/** Levels at which the parser's stack is still far from full. */
const MAX_STACK = 1000;

/** A value: where it begins, where its key does, and what is in it. */
interface KeySpot {
  key: number | undefined;
  value: number | undefined;
  /** By name, or by number in a list. */
  entries: Map<string, KeySpot>;
  isList: boolean;
}

const startOf = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);

function spotIn(node: unknown, key: number | undefined): KeySpot {
  const entries = new Map<string, KeySpot>();
  if (isSeq(node))
    for (const [at, entry] of node.items.entries()) entries.set(String(at), spotIn(entry, startOf(entry)));
  if (isMap(node))
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value) : null;
      // Of a key that stands there twice, the first counts.
      if (name !== null && !entries.has(name)) entries.set(name, spotIn(pair.value, startOf(pair.key)));
    }
  return { key, value: startOf(node), entries, isList: isSeq(node) };
}

const PART = /([^.[\]]+)|\[(\d+)\]/g;

/** Where the last part of a key stands that does; nothing where none of it does. */
function offsetIn(root: KeySpot, key: string): number | undefined {
  let spot: KeySpot | undefined = root;
  let offset: number | undefined;
  for (const [, name, index] of key.matchAll(PART)) {
    if (index !== undefined && !spot.isList) {
      // One value where a list is wanted is a list of one.
      offset = spot.value ?? offset;
      continue;
    }
    spot = name !== undefined && spot.isList ? undefined : spot.entries.get(name ?? index ?? '');
    if (spot?.key === undefined) break;
    offset = spot.key;
  }
  return offset;
}

/** Where keys such as `fields[0]` stand in YAML; `null` where none of it does. It is read when first asked. */
export function createYamlFinder(yaml: string, before = 0): (key: string) => FilePosition | null {
  let read: { lines: ReturnType<typeof parsePlainYaml>['lines']; root: KeySpot } | undefined;
  return (key) => {
    if (!read && isTooDeep(yaml, MAX_STACK)) return null;
    if (!read) {
      const { lines, document } = parsePlainYaml(yaml);
      read = { lines, root: spotIn(document.contents, undefined) };
    }
    const offset = offsetIn(read.root, key);
    if (offset === undefined) return null;
    const { line, column } = positionOf(read.lines, offset);
    return { line: line + before, column };
  };
}
