// A table of tips: one a row, its columns known by the names that people and help desks give them.
import papaparse from 'papaparse';
import { cleanLine } from '../../text/clean.ts';
import type { Steps } from '../in-turns.ts';
import { type Imported, joinImports, nothing } from './imported.ts';
import { lossOf } from './losses.ts';
import { readItems } from './read-feed.ts';
import { slugOf } from './tip-path.ts';

/** Key → names of its column, without their case, spaces and dashes. */
const COLUMNS: Record<string, string[]> = {
  id: ['id', 'key', 'slug'],
  title: ['title', 'question', 'name', 'heading', 'subject', 'titel', 'frage'],
  content: [
    'content',
    'contenthtml',
    'contenttext',
    'answer',
    'body',
    'text',
    'html',
    'description',
    'antwort',
    'inhalt',
  ],
  summary: ['summary', 'excerpt'],
  url: ['url', 'link', 'address', 'source'],
  language: ['language', 'lang', 'locale'],
  kind: ['kind', 'type'],
  match: ['match', 'where', 'page', 'pages', 'pattern', 'patterns'],
  exclude: ['exclude'],
  fields: ['fields', 'field'],
  errors: ['errors', 'error', 'message', 'messages'],
  headings: ['headings'],
  keywords: ['keywords', 'keyword', 'labels', 'synonyms'],
  tags: ['tags', 'tag', 'category', 'categories'],
  contacts: ['contacts', 'contact'],
  owner: ['owner'],
  audience: ['audience', 'role', 'roles'],
  review_by: ['reviewby', 'review'],
};
const LISTS = new Set(['match', 'exclude', 'fields', 'errors', 'headings', 'keywords', 'tags', 'contacts', 'audience']);
const OF_ITEM = new Set(['id', 'title', 'summary', 'url', 'language', 'tags']);
const HTML = /<(?:p|br|div|ul|ol|li|a|b|strong|i|em|h\d|table|img|span|code|pre)\b[^>]*>/i;

const plainColumn = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
const keyOf = (column: string) => Object.keys(COLUMNS).find((key) => COLUMNS[key]?.includes(plainColumn(column)));

/** Messages hold commas and semicolons of their own; a line each is what a cell of several has. */
const entriesOfCell = (cell: string, key: string) =>
  cell
    .split(key === 'errors' || key === 'match' ? /\n/ : /[\n;|,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

function itemOfRow(values: Record<string, string>): Record<string, unknown> {
  const { content = '', id, ...rest } = values;
  const item: Record<string, unknown> = { id: id ?? slugOf(rest.title ?? cleanLine(content)) };
  const help: Record<string, unknown> = {};
  for (const [key, cell] of Object.entries(rest)) {
    const value = LISTS.has(key) ? entriesOfCell(cell, key) : cell;
    if (OF_ITEM.has(key)) item[key] = value;
    else help[key] = value;
  }
  if (content !== '') item[HTML.test(content) ? 'content_html' : 'content_text'] = content;
  return Object.keys(help).length > 0 ? { ...item, _help: help } : item;
}

/** Reads the text of a file of comma-separated values, a row a step; semicolons and tabs separate as well. */
export function* readingCsv(text: string, file: string): Steps<Imported> {
  const { data, errors } = papaparse.parse(text.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' });
  const [names = [], ...rows] = data;
  const keys = names.map(keyOf);
  if (!keys.includes('title') && !keys.includes('content')) {
    return nothing(file, lossOf('noColumns'));
  }
  const unknown = names.filter((_name, at) => !keys[at] || keys.indexOf(keys[at]) !== at);
  const lost = [
    ...unknown.map((name) => lossOf('column', { name: name || 'without a name' })),
    ...errors.filter(({ row }) => row !== undefined).map(({ message, row = 0 }) => `row ${row + 1}: ${message}`),
  ];
  const read: Imported[] = [];
  for (const [index, row] of rows.entries()) {
    const filled = keys.flatMap((key, at) => {
      const cell = row[at]?.trim() ?? '';
      return key && cell !== '' && keys.indexOf(key) === at ? [[key, cell] as const] : [];
    });
    const where = `${file}: row ${index + 2}`;
    const one = readItems([itemOfRow(Object.fromEntries(filled))], file);
    read.push({
      tips: one.tips.map((tip) => ({ ...tip, where })),
      lost: one.lost.map((loss) => ({ ...loss, where })),
    });
    yield;
  }
  return joinImports([{ tips: [], lost: lost.map((what) => ({ where: file, what })) }, ...read]);
}
