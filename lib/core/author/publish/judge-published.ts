// What readers get from the address of a feed, and whether it is what is kept here.
import type { FeedFailure } from '../../feed/feed-status.ts';
import { parseFeedFile } from '../../feed/parse-feed.ts';
import { parseFeedText } from '../../feed/parse-feed-text.ts';
import { isObject } from '../../feed/problem-of.ts';
import { err, ok, type Result } from '../../result.ts';
import { sameJson } from '../../stored/same-json.ts';
import type { WorkshopFeed } from '../workshop-feed.ts';

/**
 * What came of trying an address. `isOpen` tells whether every site may read it; where it is not, the browser asks each
 * reader for a permission.
 */
export type TriedFeed = { ok: false; failure: FeedFailure } | { ok: true; text: string; isOpen: boolean };

/** How what is published compares with what is kept here. */
export type Edition = 'same' | 'older' | 'newer' | 'differs';

/** What readers get from an address. */
export interface Published {
  tips: number;
  edition: Edition;
}

interface Content {
  head: Record<string, unknown>;
  items: readonly unknown[];
}

const helpIn = ({ head }: Content) => (isObject(head._help) ? head._help : {});
const revisionOf = (content: Content) => {
  const { revision } = helpIn(content);
  return typeof revision === 'number' ? revision : 0;
};

/** What a feed says, apart from how it is numbered and spread over files. */
function saidBy(content: Content): unknown {
  const { _help: _, next_url: _next, items: _items, ...head } = content.head;
  const { revision: _revision, ...help } = helpIn(content);
  return [head, help, content.items];
}

function editionOf(published: Content, kept: Content): Edition {
  if (published.head.next_url === undefined && sameJson(saidBy(published), saidBy(kept))) return 'same';
  const [theirs, own] = [revisionOf(published), revisionOf(kept)];
  if (theirs === own) return published.head.next_url === undefined ? 'differs' : 'same';
  return theirs < own ? 'older' : 'newer';
}

/** What readers get of a feed whose first file is this text; why they get nothing, where they do not. */
export function judgePublished(text: string, address: string, feed: WorkshopFeed): Result<Published, FeedFailure> {
  const host = URL.canParse(address) ? new URL(address).host : address;
  const json = parseFeedText(text, host);
  if (!json.ok) return json;
  const file = parseFeedFile(json.value, 'published', undefined, address);
  if (!file.ok) return err({ ...file.error, params: { host, ...file.error.params } });
  const head = isObject(json.value) ? json.value : {};
  const published = { head, items: Array.isArray(head.items) ? head.items : [] };
  return ok({ tips: file.value.tips.length, edition: editionOf(published, feed) });
}
