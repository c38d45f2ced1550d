import type { StoredProfile } from '../browser/stored-profile.ts';

/** Records by feed: which feeds there are is no matter of shape. */
const BY_FEED = new Set(['feedStatus', 'feedKeys']);

/** The key of what was counted in a week, with the day it began. */
const OF_A_WEEK = /^use \d{4}-\d\d-\d\d$/;

function shapeOf(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => shapeOf(one, `${at}[]`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) => shapeOf(part, `${at}.${BY_FEED.has(at) ? '*' : key}`));
  }
  return [`${at}: ${value === null ? 'null' : typeof value}`];
}

/** The shape of what is stored: which keys there are and what each holds, and the tables of the databases. */
export function storedShape({ local, databases }: StoredProfile): string[] {
  const keys = Object.entries(local).flatMap(([key, value]) => shapeOf(value, OF_A_WEEK.test(key) ? 'use *' : key));
  const tables = databases.flatMap(({ name, version, stores }) =>
    stores.map((store) => `${name} ${version}: ${store.name} by ${String(store.keyPath)}`),
  );
  return [...new Set([...keys, ...tables])].sort();
}
