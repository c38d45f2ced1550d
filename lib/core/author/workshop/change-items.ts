// Changes of tips that are worked on; every other key of theirs, and every other tip, stays the same object.
import { isObject } from '../../feed/problem-of.ts';
import type { WorkshopFeed } from '../workshop-feed.ts';

type Item = Record<string, unknown>;

const isEmptied = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Sets a key where it stands; what is empty is taken out. */
function withOrWithoutKey(object: Item, key: string, value: unknown): Item {
  if (!isEmptied(value)) return { ...object, [key]: value };
  const { [key]: _, ...rest } = object;
  return rest;
}

/** Sets a key such as `title` or `_help.match`; every other key stays where it is. */
export function setItemKey<T extends object>(given: T, key: string, value: unknown): T {
  const item = given as Item;
  const inner = /^_help\.(.+)$/.exec(key)?.[1];
  if (inner === undefined) return withOrWithoutKey(item, key, value) as T;
  const help = withOrWithoutKey(isObject(item._help) ? item._help : {}, inner, value);
  return withOrWithoutKey(item, '_help', Object.keys(help).length === 0 ? undefined : help) as T;
}

/** The value of a key such as `title` or `_help.match`. */
export function itemKey(given: object, key: string): unknown {
  const item = given as Item;
  const inner = /^_help\.(.+)$/.exec(key)?.[1];
  if (inner === undefined) return item[key];
  return isObject(item._help) ? item._help[inner] : undefined;
}

/** The texts of a list; one text is a list of one. */
export const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** Replaces a tip by another. */
export const replaceItem = (feed: WorkshopFeed, item: Item, next: Item): WorkshopFeed => ({
  ...feed,
  items: feed.items.map((one) => (one === item ? next : one)),
});

/** Takes tips out. */
export const removeItems = (feed: WorkshopFeed, items: ReadonlySet<Item>): WorkshopFeed => ({
  ...feed,
  items: feed.items.filter((item) => !items.has(item)),
});

/** An id that no tip of the feed has, made of the words of a title. */
export function newItemId(feed: WorkshopFeed, title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const stem = words || 'tip';
  const taken = new Set(feed.items.map(({ id }) => String(id)));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** Adds a copy of a tip behind it, under an id of its own. */
export function duplicateItem(feed: WorkshopFeed, item: Item): { feed: WorkshopFeed; copy: Item } {
  const title = typeof item.title === 'string' ? item.title : String(item.id);
  const copy = { ...item, id: newItemId(feed, title) };
  return { feed: { ...feed, items: feed.items.flatMap((one) => (one === item ? [one, copy] : [one])) }, copy };
}

/** The id of the path that a tip is a step of. */
export function pathIdOf(item: Item): string | undefined {
  const path = itemKey(item, '_help.path');
  return isObject(path) && typeof path.id === 'string' ? path.id : undefined;
}

const pathStepOf = (item: Item) => {
  const path = itemKey(item, '_help.path');
  return isObject(path) && typeof path.step === 'number' ? path.step : Number.MAX_SAFE_INTEGER;
};

/** The steps of a path in their order. */
export const stepsOfPath = (feed: WorkshopFeed, id: string): Item[] =>
  feed.items.filter((item) => pathIdOf(item) === id).toSorted((one, other) => pathStepOf(one) - pathStepOf(other));

/** Puts a step of a path at another place of it; all are numbered anew. */
export function movePathStep(feed: WorkshopFeed, item: Item, to: number): WorkshopFeed {
  const steps = stepsOfPath(feed, pathIdOf(item) ?? '').filter((step) => step !== item);
  const numbers = new Map(steps.toSpliced(to, 0, item).map((step, at) => [step, at + 1]));
  return {
    ...feed,
    items: feed.items.map((one) => {
      const number = numbers.get(one);
      const path = itemKey(one, '_help.path');
      if (number === undefined || !isObject(path) || path.step === number) return one;
      return setItemKey(one, '_help.path', { ...path, step: number });
    }),
  };
}

/** A change of many tips at once. */
export type BulkChange =
  | { kind: 'owner' | 'review'; value: string }
  | { kind: 'addTag' | 'removeTag' | 'addPattern' | 'removePattern'; value: string };

const BULK_KEYS = {
  owner: '_help.owner',
  review: '_help.review_by',
  addTag: 'tags',
  removeTag: 'tags',
  addPattern: '_help.match',
  removePattern: '_help.match',
} as const;

function changeOne(item: Item, { kind, value }: BulkChange): Item {
  const key = BULK_KEYS[kind];
  const before = itemKey(item, key);
  if (kind === 'owner' || kind === 'review') return before === value ? item : setItemKey(item, key, value);
  const values = textsIn(before);
  const has = values.includes(value);
  if (kind === 'addTag' || kind === 'addPattern') return has ? item : setItemKey(item, key, [...values, value]);
  return has
    ? setItemKey(
        item,
        key,
        values.filter((one) => one !== value),
      )
    : item;
}

/** Changes many tips; says how many of them are other than before. */
export function changeItems(
  feed: WorkshopFeed,
  chosen: ReadonlySet<Item>,
  change: BulkChange,
): { feed: WorkshopFeed; chosen: Set<Item>; count: number } {
  const next = new Map([...chosen].map((item) => [item, changeOne(item, change)]));
  const count = [...next].filter(([before, after]) => before !== after).length;
  const items = feed.items.map((item) => next.get(item) ?? item);
  return { feed: { ...feed, items }, chosen: new Set(next.values()), count };
}
