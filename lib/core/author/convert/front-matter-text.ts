// The front matter of a tip's file: the keys of a feed's item and of its `_help`, flat, in an order that stays.
import { Document, isScalar, isSeq, visit } from 'yaml';
import type { FeedItem } from '../../feed/feed-schema.ts';
import { lossOf } from './losses.ts';

const KEYS = [
  ...['id', 'title', 'kind', 'language', 'summary', 'match', 'exclude', 'fields', 'errors', 'headings', 'keywords'],
  ...['tags', 'contacts', 'owner', 'audience', 'path', 'review_by', 'verified', 'translation_of', 'url'],
  ...['external_url', 'date_published', 'date_modified', 'authors', 'attachments', 'steps'],
];
/** What stands in the file's text. */
const IN_TEXT = new Set(['content_html', 'content_text', '_help']);
/** Longer lists stand on lines of their own. */
const MAX_LINE = 100;

/** Values as YAML: short lists of texts in one line. */
export function toYaml(values: object): string {
  const document = new Document(values);
  visit(document, {
    Seq: (_key, list) => {
      const isShort = JSON.stringify(list.toJSON()).length <= MAX_LINE;
      if (isSeq(list) && isShort && list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/**
 * The front matter of an item, between its dashes; `path` is where its file lies, which says its id already. Steps stand
 * here where the text of the file does not have them.
 */
export function frontMatter(item: FeedItem, path: string, hasSteps: boolean): { text: string; lost: string[] } {
  const flat: Record<string, unknown> = { ...item, ...item._help };
  if (item.id === path) delete flat.id;
  if (hasSteps) delete flat.steps;
  const kept = KEYS.filter((key) => flat[key] !== undefined);
  const unknown = Object.keys(flat).filter((key) => !KEYS.includes(key) && !IN_TEXT.has(key));
  const yaml = kept.length === 0 ? '' : toYaml(Object.fromEntries(kept.map((key) => [key, flat[key]])));
  return { text: `---\n${yaml}---\n`, lost: unknown.map((key) => lossOf('key', { name: key })) };
}
