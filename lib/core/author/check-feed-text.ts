// A feed that was written by hand or by another program, checked as a folder's is.

import type { FeedFailure } from '../feed/feed-status.ts';
import { parseFeedFile } from '../feed/parse-feed.ts';
import { parseFeedText } from '../feed/parse-feed-text.ts';
import { isObject } from '../feed/problem-of.ts';
import { failureProblem, parseFolder } from './check-feed.ts';
import { createYamlFinder } from './find-in-yaml.ts';
import type { AuthoredTip, FeedDocumentHead, Problem } from './folder.ts';

const START = { line: 1, column: 1 };

/** Where a key of the document stands: JSON is YAML, too. */
function finder(text: string) {
  const find = createYamlFinder(text);
  return (key: string) => find(key) ?? START;
}

function toListedTip(file: string, item: unknown, index: number, find: ReturnType<typeof finder>): AuthoredTip {
  const id =
    isObject(item) && (typeof item.id === 'string' || typeof item.id === 'number')
      ? String(item.id)
      : `item ${index + 1}`;
  const at = (key: string) => find(key === '' ? `items[${index}]` : `items[${index}].${key}`);
  // Whatever it is, the parser of feeds tells.
  return { id, file, item: item as AuthoredTip['item'], links: [], pictures: [], at };
}

const failed = (file: string, message: string): Problem => ({
  file,
  ...START,
  severity: 'error',
  rule: 'feed',
  message,
});

/** Where a text stops being JSON: at a sign that is none there, or at its end. */
function notJson(file: string, text: string, { params }: FeedFailure): Problem {
  const lines = text.trimEnd().split('\n');
  const { line = lines.length, column = (lines.at(-1)?.length ?? 0) + 1, found = 'its end' } = params;
  const problem = failed(file, `Expected a feed as JSON; it stops being JSON at ${found}.`);
  return { ...problem, line: Number(line), column: Number(column) };
}

/** Everything that the sync would note of a feed's file. */
export function checkFeedText(file: string, text: string): Problem[] {
  const json = parseFeedText(text, file);
  if (!json.ok) {
    return [notJson(file, text, json.error)];
  }
  const { value } = json;
  const find = finder(text);
  const at = (key: string) => ({ file, ...find(key) });
  const whole = parseFeedFile(value, 'author');
  if (!whole.ok) return [failureProblem(whole.error, at)];
  if (!isObject(value)) return [failed(file, 'Expected an object at the top.')];
  const { items, ...head } = value;
  const tips = (Array.isArray(items) ? items : []).map((item: unknown, index) => toListedTip(file, item, index, find));
  const folder = {
    head: head as FeedDocumentHead,
    headAt: at,
    tips,
    pages: [],
    cases: [],
    pictures: new Map(),
    problems: [],
  };
  return parseFolder(folder).problems;
}
