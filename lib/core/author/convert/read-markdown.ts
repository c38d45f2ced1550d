// Markdown of other tools: what their front matter calls by other names, and the title where it is a heading.
import { parseDocument } from 'yaml';
import { isObject } from '../../feed/problem-of.ts';
import { cleanLine } from '../../text/clean.ts';
import { type Imported, nothing } from './imported.ts';
import { lossOf } from './losses.ts';
import { readItems } from './read-feed.ts';
import { pathAsId } from './tip-path.ts';

/** What others call a key. */
const ALIASES = new Map(
  Object.entries({
    description: 'summary',
    excerpt: 'summary',
    date: 'date_published',
    lastmod: 'date_modified',
    updated: 'date_modified',
    last_modified: 'date_modified',
    last_modified_at: 'date_modified',
    lang: 'language',
    locale: 'language',
    author: 'authors',
    categories: 'tags',
    category: 'tags',
  }),
);
const OF_ITEM = new Set([
  ...['id', 'title', 'summary', 'url', 'external_url', 'tags', 'language', 'date_published', 'date_modified'],
  ...['authors', 'attachments'],
]);
const OF_HELP = new Set([
  ...['kind', 'match', 'exclude', 'fields', 'errors', 'headings', 'keywords', 'contacts', 'owner', 'audience', 'path'],
  ...['review_by', 'verified', 'translation_of'],
]);
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*\n([\s\S]*?)(?:^|\n)\1[ \t]*(?:\n|$)/;
const HEADING = /^(?:[ \t]*\n)* {0,3}(?:#[ \t]+(?<atx>[^\n]+)|(?<setext>[^\s#>-][^\n]*)\n=+)[ \t]*(?:\n|$)/;

function readForeignKeys(fence: string, text: string): { keys: Record<string, unknown>; lost: string[] } {
  if (fence === '+++') return { keys: {}, lost: [lossOf('frontMatter', { name: 'it is TOML' })] };
  try {
    const document = parseDocument(text, { logLevel: 'silent' });
    const keys: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 20 });
    if (isObject(keys)) return { keys, lost: [] };
    const [error] = document.errors;
    return text.trim() === '' ? { keys: {}, lost: [] } : { keys: {}, lost: [unread(error?.message)] };
  } catch (error) {
    return { keys: {}, lost: [unread(error instanceof Error ? error.message : undefined)] };
  }
}

const unread = (why = 'it has no keys') => lossOf('frontMatter', { name: why.split('\n')[0]?.replace(/:$/, '') ?? '' });

/** The keys of a tip from those of another tool's front matter. */
function itemOfKeys(keys: Record<string, unknown>): { item: Record<string, unknown>; unknown: string[] } {
  const item: Record<string, unknown> = {};
  const help: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [name, value] of Object.entries(keys)) {
    const alias = ALIASES.get(name.toLowerCase());
    const key = alias === undefined || keys[alias] !== undefined || item[alias] !== undefined ? name : alias;
    if (OF_ITEM.has(key)) item[key] = value;
    else if (OF_HELP.has(key)) help[key] = value;
    else unknown.push(name);
  }
  return { item: Object.keys(help).length > 0 ? { ...item, _help: help } : item, unknown };
}

/** Reads the text of a Markdown file. */
export function readMarkdownFile(text: string, file: string): Imported {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [matter = '', fence = '', yaml = ''] = FRONT_MATTER.exec(plain) ?? [];
  const { keys, lost } = fence === '' ? { keys: {}, lost: [] } : readForeignKeys(fence, yaml);
  if (keys.draft === true || keys.published === false) return nothing(file, lossOf('draft'));
  const { draft: _draft, published: _published, ...used } = keys;
  const { item, unknown } = itemOfKeys(used);
  const body = plain.slice(matter.length);
  const heading = HEADING.exec(body);
  const named = cleanLine(heading?.groups?.atx?.replace(/(?<=\s)#+\s*$/, '') ?? heading?.groups?.setext ?? '');
  const title = item.title ?? (named || undefined);
  // The heading that says the title again is none of the text.
  const markdown = named !== '' && String(title) === named ? body.slice(heading?.[0].length) : body;
  const whole = { id: pathAsId(file), title: file, ...item, ...(title === undefined ? {} : { title }) };
  const read = readItems([{ ...whole, content_text: markdown.trim() }], file);
  const told = [...lost, ...unknown.map((key) => lossOf('key', { name: key }))];
  return {
    tips: read.tips.map((tip) => ({ ...tip, where: file, isWholeFile: true, markdown })),
    lost: [...told.map((what) => ({ where: file, what })), ...read.lost.map((loss) => ({ ...loss, where: file }))],
  };
}
