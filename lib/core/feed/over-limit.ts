// What is longer than the format allows, found by walking the schema before anything is parsed: a list of 200,000
// entries is not looked into, and no check runs over a text of megabytes.
import type { GenericSchema } from 'valibot';
import { describeFault, type Fault, isObject, writePath } from './problem-of.ts';

/** Where something stands in a document: keys and positions. */
export type Path = readonly (string | number)[];

/** Something that is longer than the format allows. */
export interface OverLimit {
  path: Path;
  /** What was expected and what stood there. */
  message: string;
  /** How many entries there may be, where that is what is wrong. */
  most?: number;
}

/** As much of a schema of Valibot as is walked. */
interface Walked {
  type: string;
  entries?: Record<string, Walked>;
  item?: Walked;
  wrapped?: Walked;
  options?: Walked[];
  pipe?: Walked[];
  requirement?: unknown;
}

/** Lists whose first entries are of use without the others; of what restricts a tip all are needed. */
const CUTTABLE = new Set([
  ...['tags', 'authors', 'attachments', 'fields', 'errors', 'keywords', 'contacts', 'topics', 'languages', 'match'],
]);

const isCuttable = (path: Path) => CUTTABLE.has(String(path.at(-1))) && !(path[0] === '_help' && path[1] === 'match');

function mostOf({ pipe = [] }: Walked): number {
  const limit = pipe.find(({ type }) => type === 'max_length')?.requirement;
  return typeof limit === 'number' ? limit : Number.POSITIVE_INFINITY;
}

function* walk(schema: Walked, input: unknown, path: Path): Generator<OverLimit> {
  if (schema.wrapped) return yield* walk(schema.wrapped, input, path);
  for (const option of schema.options ?? []) if (typeof option === 'object') yield* walk(option, input, path);
  const most = mostOf(schema);
  const { type, entries, item } = schema;
  if (type === 'string' && typeof input === 'string' && input.length > most) {
    yield { path, message: `expected at most ${most} characters; found ${input.length}` };
  } else if (type === 'array' && item && Array.isArray(input)) {
    if (input.length > most) yield { path, message: `expected at most ${most} entries; found ${input.length}`, most };
    if (input.length > most && !isCuttable(path)) return;
    for (const [at, entry] of input.slice(0, most).entries()) yield* walk(item, entry, [...path, at]);
  } else if (type === 'object' && entries && isObject(input)) {
    for (const [key, entry] of Object.entries(entries)) {
      if (Object.hasOwn(input, key)) yield* walk(entry, input[key], [...path, key]);
    }
  }
}

/** All that is longer than a schema allows. */
export function findOverLimits(schema: GenericSchema, input: unknown): OverLimit[] {
  return [...walk(schema as unknown as Walked, input, [])];
}

/** A copy of a document without what stands at a path. */
export function withoutPath(input: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return undefined;
  if (Array.isArray(input)) {
    // The others keep their places, by which notes name them: nothing stands where an entry is left out altogether.
    return input.map((entry, at) => (at === key ? withoutPath(entry, rest) : entry));
  }
  if (!isObject(input)) return input;
  if (rest.length > 0) return { ...input, [key]: withoutPath(input[key], rest) };
  const { [key]: _, ...others } = input;
  return others;
}

/** A copy of a document whose list at a path has no more entries than it may. */
function withFirst(input: unknown, [key, ...rest]: Path, most: number): unknown {
  if (key === undefined) return Array.isArray(input) ? input.slice(0, most) : input;
  return isObject(input) ? { ...input, [key]: withFirst(input[key], rest, most) } : input;
}

/**
 * Takes out of a document what is too long. `costOf` says what that costs: the path that is left out, or `null` for the
 * whole. Answers what is left, what was left out, and what costs the whole.
 */
export function cutOverLimits(
  schema: GenericSchema,
  input: unknown,
  costOf: (path: Path) => Path | null,
): { rest: unknown; cut: Fault[]; fatal: Fault[] } {
  let rest = input;
  const cut = new Map<string, Fault>();
  const fatal: Fault[] = [];
  for (const { path, message, most } of findOverLimits(schema, input)) {
    const cost = costOf(path);
    const key = writePath(path);
    const note = describeFault('too-long');
    if (most !== undefined && isCuttable(path)) {
      cut.set(key, { key, message: `${message}; the others are left out`, note: describeFault('shortened') });
      rest = withFirst(rest, path, most);
    } else if (!cost) fatal.push({ key, message, note });
    else if (!cut.has(writePath(cost))) {
      cut.set(writePath(cost), { key, message: `${message}; ${writePath(cost)} is left out`, note });
      rest = withoutPath(rest, cost);
    }
  }
  return { rest, cut: [...cut.values()], fatal };
}
