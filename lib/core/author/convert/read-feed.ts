// Items of another feed, of a proposal, of a file with a person's data, and articles as Zendesk's interface gives them.
import { type FeedItem, itemHelpSchema, itemSchema } from '../../feed/feed-schema.ts';
import { parseFeedText } from '../../feed/parse-feed-text.ts';
import { isObject } from '../../feed/problem-of.ts';
import { usablePart } from '../../feed/usable-part.ts';
import { en } from '../../text/en.ts';
import { createText } from '../../text/text.ts';
import { finishSteps, type Steps } from '../in-turns.ts';
import { type Imported, joinImports, type Loss, nothing } from './imported.ts';
import { lossOf } from './losses.ts';

/** A mail with a proposal has the feed on a line of its own. */
const PROPOSAL = /^[^\S\n]*(\{"version":"https?:\/\/(?:www\.)?jsonfeed\.org\/.*\})[^\S\n]*$/m;

const asItem = ({ id, title, body, html_url: url, locale, label_names: labels }: Record<string, unknown>) => ({
  id: typeof id === 'number' ? String(id) : id,
  title,
  content_html: body ?? '',
  ...(typeof url === 'string' ? { url } : {}),
  ...(typeof locale === 'string' ? { language: locale } : {}),
  ...(Array.isArray(labels) && labels.length > 0 ? { _help: { keywords: labels } } : {}),
});

function listIn(document: unknown): unknown[] | null {
  if (Array.isArray(document)) return document;
  if (!isObject(document)) return null;
  if (Array.isArray(document.articles)) return document.articles.map((one) => (isObject(one) ? asItem(one) : one));
  return [document.items, document.ownTips].find((list) => Array.isArray(list)) ?? null;
}

const saysAnything = ({ content_html: html, content_text: text, summary, _help }: FeedItem) =>
  [html, text, summary].some((words) => words?.trim()) || (_help?.steps ?? []).length > 0;

/** Keys of `_help` that only authors' folders know. */
const OF_AUTHORS = ['owner', 'translation_of'];

/** What stands in `_help` and is no key that readers of feeds know: what authors have of it, and the names of the rest. */
function readFurtherHelp(given: unknown): { kept: Record<string, unknown>; unknown: string[] } {
  const further = Object.entries(isObject(given) ? given : {}).filter(
    ([key]) => !Object.hasOwn(itemHelpSchema.entries, key),
  );
  return {
    kept: Object.fromEntries(further.filter(([key]) => OF_AUTHORS.includes(key))),
    unknown: further.map(([key]) => key).filter((key) => !OF_AUTHORS.includes(key)),
  };
}

function readItem(given: unknown, file: string, position: number): Imported {
  const id = isObject(given) && typeof given.id === 'string' ? given.id : `item ${position}`;
  const where = `${file}: ${id}`;
  if (!isObject(given)) return nothing(where, lossOf('noItem'));
  const { usable, faults } = usablePart(itemSchema, given, { base: undefined });
  const { kept, unknown: inHelp } = readFurtherHelp(given._help);
  const told = faults
    .filter(({ note }) => note?.kind !== 'unknown-key')
    .map(({ key, message }): Loss => ({ where, what: `${key}: ${message}` }));
  if (!usable) return { tips: [], lost: told };
  if (!saysAnything(usable)) return nothing(where, lossOf('noContent'));
  const ofItem = Object.keys(given).filter((key) => !Object.hasOwn(itemSchema.entries, key));
  const lost = [...ofItem, ...inHelp.map((key) => `_help.${key}`)].map(
    (key): Loss => ({ where, what: lossOf('key', { name: key }) }),
  );
  const item = Object.keys(kept).length > 0 ? { ...usable, _help: { ...usable._help, ...kept } } : usable;
  return { tips: [{ item, file, where }], lost: [...told, ...lost] };
}

/** Reads the items of a document that was parsed already, one a step. */
export function* readingItems(document: unknown, file: string): Steps<Imported> {
  const list = listIn(document);
  if (!list) return nothing(file, lossOf('noItems'));
  const read: Imported[] = [];
  for (const [at, item] of list.entries()) {
    read.push(readItem(item, file, at + 1));
    yield;
  }
  return joinImports(read);
}

/** Reads the items of a document that was parsed already. */
export const readItems = (document: unknown, file: string): Imported => finishSteps(readingItems(document, file));

/** Reads the items in the text of a file, one a step. */
export function* readingFeedSource(text: string, file: string): Steps<Imported> {
  const json = parseFeedText(PROPOSAL.exec(text)?.[1] ?? text, file);
  if (!json.ok) return nothing(file, createText(en, 'en')(`failure.${json.error.kind}`, json.error.params));
  const read = yield* readingItems(json.value, file);
  const head = isObject(json.value) ? json.value : {};
  const help = isObject(head._help) ? head._help : {};
  const notes = [
    ...(head.next_url ? [lossOf('nextFile', { name: String(head.next_url) })] : []),
    ...(Array.isArray(help.contacts) && help.contacts.length > 0 ? [lossOf('contacts')] : []),
  ];
  return joinImports([read, { tips: [], lost: notes.map((what) => ({ where: file, what })) }]);
}

/** Reads the items in the text of a file. */
export const readFeedSource = (text: string, file: string): Imported => finishSteps(readingFeedSource(text, file));

/** Tells whether a text has a proposal in it, as it is mailed. */
export const hasProposal = (text: string): boolean => PROPOSAL.test(text);
