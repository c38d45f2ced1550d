// The files of a feed that is worked on, and what readers will see change when they are published.

import type { FeedItem } from '../../feed/feed-schema.ts';
import { parseFeedFile } from '../../feed/parse-feed.ts';
import { isObject } from '../../feed/problem-of.ts';
import type { Tip } from '../../feed/tip.ts';
import { sameJson } from '../../stored/same-json.ts';
import { buildFeed, feedFileName } from '../build-feed.ts';
import { diffTips, type FeedDiff } from '../feed-diff.ts';
import type { AuthoredTip, FeedDocument, FeedDocumentHead } from '../folder.ts';
import type { KeptFeed, SavedFeed, WorkshopFeed } from '../workshop-feed.ts';
import type { NamedText } from './open-feed.ts';

/** The name of the first file. */
const FIRST = 'feed.json';

/** The same keys, those that are known in their order. */
function inKeyOrder(object: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  const known = keys.filter((key) => Object.hasOwn(object, key));
  const others = Object.keys(object).filter((key) => !known.includes(key));
  return Object.fromEntries([...known, ...others].map((key) => [key, object[key]]));
}

const headHelp = (head: Record<string, unknown>) => (isObject(head._help) ? head._help : undefined);

/** The number under which a feed was published last. */
const savedRevision = ({ head }: SavedFeed) => {
  const revision = headHelp(head)?.revision;
  return typeof revision === 'number' ? revision : undefined;
};

/** What a feed says of itself, without the number that its last files had. */
function withoutRevision(head: Record<string, unknown>): Record<string, unknown> {
  const help = headHelp(head);
  if (!help || !Object.hasOwn(help, 'revision')) return head;
  const { revision: _, ...rest } = help;
  const { _help: __, ...others } = head;
  return Object.keys(rest).length === 0 ? others : { ...head, _help: rest };
}

const startOfItems = () => ({ line: 1, column: 1 });

function filesOf({ head, items }: SavedFeed, last?: readonly FeedDocument[]): FeedDocument[] {
  // Whatever an item is, it is written as it is.
  const tips = items.map((item, index): AuthoredTip => {
    const id = String(item.id);
    return { id, file: String(index), item: item as FeedItem, links: [], pictures: [], at: startOfItems };
  });
  return buildFeed(
    { head: withoutRevision(head) as FeedDocumentHead, tips, pictures: new Map() },
    { last, name: FIRST },
  ).files;
}

/** The files as they were published last, with their number. */
function lastFiles(saved: SavedFeed): FeedDocument[] {
  const [first, ...others] = filesOf(saved);
  const revision = savedRevision(saved);
  if (!first) return [];
  return [revision === undefined ? first : { ...first, _help: { ...first._help, revision } }, ...others];
}

/** A feed as it is to be published. */
export interface BuiltWorkshop {
  documents: Record<string, unknown>[];
  files: NamedText[];
  /** What the feed is once these files were saved. */
  saved: WorkshopFeed;
}

/** Makes the files of a feed: its number is raised where anything changed, its keys stay in their order. */
export function buildWorkshop({ feed, saved }: KeptFeed): BuiltWorkshop {
  const built = filesOf(feed, saved ? lastFiles(saved) : undefined);
  const helpKeys = Object.keys(headHelp(saved?.head ?? feed.head) ?? {});
  const documents = built.map((document, index) => {
    if (index > 0) return document;
    const help = headHelp(document);
    return inKeyOrder(help ? { ...document, _help: inKeyOrder(help, helpKeys) } : document, feed.keys ?? []);
  });
  const { items: _, next_url: __, ...head } = documents[0] ?? {};
  const next = feed.head.next_url === undefined ? {} : { next_url: feed.head.next_url };
  const files = documents.map((document, index) => ({
    name: feedFileName(FIRST, index),
    text: `${JSON.stringify(document, null, 2)}\n`,
  }));
  const keys = Object.keys(documents[0] ?? {});
  return { documents, files, saved: { ...feed, head: inKeyOrder({ ...head, ...next }, keys), keys } };
}

/** The tips of a feed as the extension has them. */
function tipsOfFeed(head: Record<string, unknown>, items: readonly Record<string, unknown>[]): Tip[] {
  const file = parseFeedFile({ ...head, items }, 'workshop');
  return file.ok ? file.value.tips : [];
}

/** Tells whether a key of the feed that its tips take over is the same. */
const isSameAround = (one: Record<string, unknown>, other: Record<string, unknown>) =>
  ['language', 'authors'].every((key) => sameJson(one[key] ?? null, other[key] ?? null));

/** What readers will see change; all that is there counts as added where nothing was saved yet. */
export function diffWorkshop({ feed, saved }: KeptFeed): FeedDiff {
  if (!saved) return diffTips([], tipsOfFeed(feed.head, feed.items));
  // Tips that are the very same need not be parsed twice to say so.
  const [before, after] = [new Set(saved.items), new Set(feed.items)];
  const isAll = !isSameAround(feed.head, saved.head);
  return diffTips(
    tipsOfFeed(
      saved.head,
      saved.items.filter((item) => isAll || !after.has(item)),
    ),
    tipsOfFeed(
      feed.head,
      feed.items.filter((item) => isAll || !before.has(item)),
    ),
  );
}
