// What can be mended without asking: slips after which there is one thing that was meant, and entries that do nothing.
import { isDay } from '../feed/feed-schema.ts';
import { isObject } from '../feed/problem-of.ts';
import { parsePattern } from '../place/pattern.ts';
import { CONTACT_KEYS, HEAD_HELP_KEYS, ITEM_HELP_KEYS, meantKey } from './authored-keys.ts';
import type { WorkshopProblem } from './check-workshop-feed.ts';
import { changeAt, type KeyPath, parseKey, valueAt } from './key-path.ts';
import type { WorkshopFeed } from './workshop-feed.ts';

/** Every way of mending; the catalogue has words `mend.<kind>` for each. */
export const MEND_KINDS = ['rename', 'write', 'take-out'] as const;

/** How something is mended. */
export interface Mend {
  kind: (typeof MEND_KINDS)[number];
  /** The position of its item; `null` for the feed itself. */
  index: number | null;
  path: KeyPath;
  /** What stands there, as words. */
  from: string;
  /** The name or the words that take its place; empty for what is taken out. */
  to: string;
}

const twoDigits = (digits: string) => digits.padStart(2, '0');

/** Days in the ways that people write them, where there is one way to read them. */
function dayMeant(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/.exec(text) ?? [];
  const [, turned = '', second = '', third = ''] = /^\s*(\d{4})\.?(\d{1,2})\.?(\d{2})\s*$/.exec(text) ?? [];
  const isDotted = text.includes('.');
  // 3/4/2026 is a day in March, or in April.
  const readings =
    isDotted || day === month
      ? [[day, month]]
      : [
          [day, month],
          [month, day],
        ];
  const days = readings.map(([d = '', m = '']) => `${year}-${twoDigits(m)}-${twoDigits(d)}`).filter(isDay);
  const [meant, other] = turned === '' ? days : [`${turned}-${twoDigits(second)}-${twoDigits(third)}`].filter(isDay);
  return meant !== undefined && other === undefined ? meant : null;
}

const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?=[/?#]|$)/u;

/** An address that only its beginning is missing of. */
function addressMeant(text: string): string | null {
  const full = `https://${text.trim()}`;
  return HOST.test(text.trim()) && !/\s/.test(full.trim()) && URL.canParse(full) ? full : null;
}

/** A pattern that only its beginning is missing of, or its end. */
function patternMeant(text: string): string | null {
  const bare = text.trim().replace(/^\*\./, '');
  const full = `https://${text.trim()}`;
  if (!HOST.test(bare)) return null;
  return [full, `${full}/*`].find((one) => parsePattern(one).ok) ?? null;
}

const MEANT: Record<string, (text: string) => string | null> = {
  date: dayMeant,
  address: addressMeant,
};

function textMeant({ rule, note, key }: WorkshopProblem, value: unknown): string | null {
  if (typeof value !== 'string') return null;
  // The last pattern that cannot be used is told by what becomes of the tip.
  const isPattern = rule === 'pattern' || (rule === 'search-only' && /^_help\.(?:match|exclude)\[/.test(key));
  if (isPattern) return patternMeant(value);
  const expected = note?.params.expected;
  return (rule === 'unusable' && typeof expected === 'string' && MEANT[expected]?.(value)) || null;
}

const TAKEN_OUT = new Set(['unknown-contact', 'word-twice']);

function keysAround(path: KeyPath, ofHead: boolean): readonly string[] {
  if (path.includes('contacts')) return CONTACT_KEYS;
  return ofHead ? HEAD_HELP_KEYS : ITEM_HELP_KEYS;
}

/** The name that a key was meant as, where that is free. */
function nameMeant({ rule, note, index }: WorkshopProblem, path: KeyPath, root: unknown): string | null {
  const name = path.at(-1);
  const around = valueAt(root, path.slice(0, -1));
  if (typeof name !== 'string' || !isObject(around)) return null;
  const isOther = rule === 'read-as' && note?.params.meant === '_help';
  const meant = isOther
    ? '_help'
    : rule === 'unknown-key' || rule === 'search-only'
      ? meantKey(name, keysAround(path, index === null))
      : null;
  return meant && !Object.hasOwn(around, meant) ? meant : null;
}

const rootOf = ({ head, items }: WorkshopFeed, index: number | null): unknown => (index === null ? head : items[index]);

/** How a problem can be mended without asking; `null` where somebody has to decide. */
export function findMend(problem: WorkshopProblem, feed: WorkshopFeed): Mend | null {
  const { index, key, rule } = problem;
  const path = parseKey(key);
  const root = rootOf(feed, index);
  if (!path) return null;
  const value = valueAt(root, path);
  const mend = { index, path, from: typeof value === 'string' ? value : '' };
  if (TAKEN_OUT.has(rule))
    return typeof path.at(-1) === 'number' && value !== undefined ? { kind: 'take-out', ...mend, to: '' } : null;
  const name = nameMeant(problem, path, root);
  if (name !== null) return { kind: 'rename', ...mend, from: String(path.at(-1)), to: name };
  const to = textMeant(problem, value);
  return to === null ? null : { kind: 'write', ...mend, to };
}

const renamed = (around: unknown, from: string, to: string) =>
  isObject(around) && !Object.hasOwn(around, to)
    ? Object.fromEntries(Object.entries(around).map(([key, value]) => [key === from ? to : key, value]))
    : around;

function mendRoot(root: unknown, { kind, path, from, to }: Mend): unknown {
  if (kind === 'rename') return changeAt(root, path.slice(0, -1), (around) => renamed(around, from, to));
  if (kind === 'write') return changeAt(root, path, (value) => (value === from ? to : value));
  const last = path.at(-1);
  return changeAt(root, path.slice(0, -1), (list) =>
    Array.isArray(list) && typeof last === 'number' && (list[last] === from || from === '')
      ? list.filter((_, at) => at !== last)
      : list,
  );
}

/** What is taken out moves what stands behind it, so the last goes first; names change at the end. */
const ORDER: Record<Mend['kind'], number> = { write: 0, 'take-out': 1, rename: 2 };
const byMendOrder = (one: Mend, other: Mend) =>
  ORDER[one.kind] - ORDER[other.kind] || Number(other.path.at(-1)) - Number(one.path.at(-1)) || 0;

/** The feed with everything mended; items that nothing is mended in stay the very same. */
export function applyMends(feed: WorkshopFeed, mends: readonly Mend[]): WorkshopFeed {
  const byIndex = new Map<number | null, Mend[]>();
  for (const mend of mends) byIndex.set(mend.index, [...(byIndex.get(mend.index) ?? []), mend]);
  const mended = <T extends Record<string, unknown>>(root: T, index: number | null): Record<string, unknown> => {
    const own = byIndex.get(index);
    if (!own) return root;
    const result = own.sort(byMendOrder).reduce<unknown>(mendRoot, root);
    return isObject(result) ? result : root;
  };
  return { ...feed, head: mended(feed.head, null), items: feed.items.map((item, index) => mended(item, index)) };
}
