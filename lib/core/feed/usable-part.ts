// As much of a document as can be used: walks a schema, reads what is meant, leaves out what cannot be used, and says so.
import * as v from 'valibot';
import { shorten } from '../text/clean.ts';
import { FEED_LIMITS } from './limits.ts';
import { mendValue, type Wanted } from './mend-value.ts';
import {
  describeFault,
  type Expected,
  type Fault,
  foundForNote,
  foundIn,
  isObject,
  messageOf,
  writePath,
} from './problem-of.ts';
import { OF_OTHERS } from './tidy-help.ts';

interface Walked {
  type: string;
  entries?: Record<string, Walked>;
  item?: Walked;
  wrapped?: Walked;
  pipe?: Walked[];
  requirement?: unknown;
}

type Path = readonly (string | number)[];
interface Walk {
  base: string | undefined;
  faults: Fault[];
}

/** Stands for a value that cannot be used. */
const NOTHING = Symbol('nothing');

const MAX_KEY = 80;
const lastName = (path: Path) => String(path.findLast((part) => typeof part === 'string') ?? '');
const wantedOf = ({ type }: Walked): Wanted =>
  type === 'string' || type === 'boolean' || type === 'number' || type === 'array' || type === 'object'
    ? type
    : 'other';

/** What is expected at a key, as the notes to authors say it. */
function expectedOf(schema: Walked, key: string): Expected {
  if (['url', 'external_url', 'home_page_url', 'feed_url', 'about', 'chat', 'next_url'].includes(key)) return 'address';
  if (['date_published', 'date_modified', 'review_by', 'on', 'away_until'].includes(key)) return 'date';
  if (['email', 'mailbox'].includes(key)) return 'email';
  if (schema.type === 'array') return 'list';
  if (schema.type === 'object') return 'object';
  if (schema.type === 'boolean') return 'truth';
  return schema.type === 'number' ? 'number' : 'text';
}

function fault(schema: Walked, input: unknown, path: Path, walk: Walk): typeof NOTHING {
  const result = v.safeParse(schema as unknown as v.GenericSchema, input);
  const [issue] = result.issues ?? [];
  const expected = expectedOf(schema, lastName(path));
  const message = issue
    ? messageOf(issue)
    : `expected ${schema.entries ? 'an object' : 'a value'}; found ${foundIn(input)}`;
  walk.faults.push({
    key: writePath(path),
    message,
    note: describeFault('unusable', { expected, ...foundForNote(input) }),
  });
  return NOTHING;
}

/** Keys under `_help` that the format does not know: often a slip of the pen. */
function noteUnknown(input: Record<string, unknown>, entries: object, path: Path, walk: Walk): void {
  if (path[0] !== '_help') return;
  const unknown = Object.keys(input).filter(
    (key) => !Object.hasOwn(entries, key) && !key.startsWith('_') && !(path.length === 1 && OF_OTHERS.has(key)),
  );
  for (const key of unknown.slice(0, FEED_LIMITS.problemsKept)) {
    const name = `${writePath(path)}.${shorten(key, MAX_KEY)}`;
    walk.faults.push({ key: name, message: 'is no key of this format; ignored', note: describeFault('unknown-key') });
  }
}

function usableObject(schema: Walked, input: Record<string, unknown>, path: Path, walk: Walk): unknown {
  const entries = schema.entries ?? {};
  const usable: Record<string, unknown> = {};
  noteUnknown(input, entries, path, walk);
  for (const [key, entry] of Object.entries(entries)) {
    const inner = entry.wrapped ?? entry;
    const isThere = Object.hasOwn(input, key) && input[key] !== undefined;
    if (isThere) {
      const value = usableValue(inner, input[key], [...path, key], walk);
      if (value !== NOTHING) usable[key] = value;
    } else if (!entry.wrapped) {
      fault(inner, undefined, [...path, key], walk);
    }
    if (!entry.wrapped && !Object.hasOwn(usable, key)) return NOTHING;
  }
  // What the whole must be, beside what its parts are.
  return v.safeParse(schema as unknown as v.GenericSchema, usable).success ? usable : fault(schema, usable, path, walk);
}

function usableList(item: Walked, input: readonly unknown[], path: Path, walk: Walk): unknown {
  const entries = input
    .map((entry, at) => (entry === undefined ? NOTHING : usableValue(item, entry, [...path, at], walk)))
    .filter((entry) => entry !== NOTHING);
  return entries.length === 0 && input.length > 0 ? NOTHING : entries;
}

function usableValue(schema: Walked, given: unknown, path: Path, walk: Walk): unknown {
  const wanted = wantedOf(schema);
  const isInList = typeof path.at(-1) === 'number' && wanted === 'array';
  const input = isInList
    ? given
    : mendValue(given, wanted, { key: lastName(path), base: walk.base, ofTexts: schema.item?.type === 'string' });
  if (schema.entries && isObject(input)) return usableObject(schema, input, path, walk);
  // To Valibot a list is an object without keys.
  if (schema.entries && Array.isArray(input)) return fault(schema, input, path, walk);
  if (schema.item && Array.isArray(input)) return usableList(schema.item, input, path, walk);
  const result = v.safeParse(schema as unknown as v.GenericSchema, input);
  return result.success ? result.output : fault(schema, input, path, walk);
}

/**
 * As much of an object as a schema can use: keys and entries that cannot be used are left out, each with what is wrong
 * with it. `usable` is missing where a key is that may not be.
 */
export function usablePart<S extends v.GenericSchema>(
  schema: S,
  input: Record<string, unknown>,
  { base, within = [] }: { base?: string | undefined; within?: Path },
): { usable?: v.InferOutput<S>; faults: Fault[] } {
  const walk: Walk = { base, faults: [] };
  const usable = usableObject(schema as unknown as Walked, input, within, walk);
  return usable === NOTHING ? walk : { usable: usable as v.InferOutput<S>, faults: walk.faults };
}
