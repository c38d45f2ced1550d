// What a tip is about: the page, or something picked on it, as the keys of an item that find it again.

import { asErrorPattern } from '../../ask/own-tip.ts';
import type { FeedItem } from '../../feed/feed-schema.ts';
import { LIST_LIMITS, TEXT_LIMITS } from '../../feed/limits.ts';
import type { Picked } from '../../pointer/picked.ts';
import { cleanLine, shorten } from '../../text/clean.ts';

type ItemHelp = NonNullable<FeedItem['_help']>;

/** The lists of an item that say what on a page it is about. */
export const ABOUT_KEYS = ['fields', 'errors', 'headings', 'keywords'] as const;
export type AboutKey = (typeof ABOUT_KEYS)[number];

/** The list that holds what was picked: a control is asked about as a field is. */
const KEY_OF: Record<Picked['kind'], AboutKey> = {
  field: 'fields',
  control: 'fields',
  message: 'errors',
  heading: 'headings',
  words: 'keywords',
};

/** One thing that a tip is about. */
export interface AboutThing {
  key: AboutKey;
  words: string;
}

/** What was picked as a tip says it; `null` where it has no name to be found by. Numbers of a message are any. */
export function toAboutThing({ kind, name }: Pick<Picked, 'kind' | 'name'>): AboutThing | null {
  const key = KEY_OF[kind];
  const words = kind === 'message' ? asErrorPattern(name) : cleanLine(name);
  const most = { fields: TEXT_LIMITS.label, headings: TEXT_LIMITS.label, errors: TEXT_LIMITS.error, keywords: 120 }[
    key
  ];
  const kept = words.length > most ? shorten(words, most) : words;
  return /[\p{L}\p{N}]/u.test(kept) ? { key, words: kept } : null;
}

/** All that an item is about, in the order of the form. */
export const aboutThings = (help: ItemHelp = {}): AboutThing[] =>
  ABOUT_KEYS.flatMap((key) => (help[key] ?? []).map((words) => ({ key, words })));

const isSameThing = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** An item's `_help` with one thing more that it is about; the same one twice is once. */
export function withAbout(help: ItemHelp, { key, words }: AboutThing): ItemHelp {
  const before = help[key] ?? [];
  const isThere = before.some((one) => isSameThing(one, words));
  return isThere || before.length >= LIST_LIMITS.labels ? help : { ...help, [key]: [...before, words] };
}

/** An item's `_help` without a thing that it was about. */
export function withoutAbout(help: ItemHelp, { key, words }: AboutThing): ItemHelp {
  const { [key]: before = [], ...rest } = help;
  const left = before.filter((one) => one !== words);
  return left.length > 0 ? { ...rest, [key]: left } : rest;
}
