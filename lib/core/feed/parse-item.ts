import { parsePattern } from '../place/pattern.ts';
import { err, ok, type Result } from '../result.ts';
import { cleanLine, shorten } from '../text/clean.ts';
import { toAttachments } from './attachments.ts';
import { holdContent, type PictureRoom } from './content.ts';
import { type FeedItem, itemSchema, type Step, TIP_KINDS, type TipKind } from './feed-schema.ts';
import type { FeedProblem } from './feed-status.ts';
import { htmlToText } from './html-text.ts';
import { TEXT_LIMITS } from './limits.ts';
import { withAuthors } from './mend-value.ts';
import { cutOverLimits, type Path } from './over-limit.ts';
import { describeFault, type Fault, foundForNote, foundIn, isObject } from './problem-of.ts';
import { resolveLinks } from './resolve-links.ts';
import { judgeRestricting } from './restricting-keys.ts';
import { withTidyHelp } from './tidy-help.ts';
import { OWN_FEED_ID, type Tip, type TipStep } from './tip.ts';
import { undoEntities } from './undo-entities.ts';
import { usablePart } from './usable-part.ts';

/** A title made of the first words of a tip is at most this long, in characters. */
const MADE_TITLE = 80;

/** Properties with a value, so that absent keys stay absent in what is stored. */
function present<T extends Record<string, unknown>>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as never;
}

const toHtml = (html: string | undefined, base: string | undefined) =>
  html === undefined ? undefined : resolveLinks(html, base);

function toStep(step: Step, base: string | undefined): TipStep {
  const html = toHtml(step.content_html, base);
  const text = step.content_text || htmlToText(html ?? '');
  return { ...present({ title: step.title, html, target: step.target }), text };
}

const tipKind = (kind: string | undefined): TipKind => TIP_KINDS.find((known) => known === kind) ?? 'tip';

/** Only the beginning is taken apart: telling the characters of a whole book takes a second. */
const firstWords = (text: string) => shorten(cleanLine(text.slice(0, 32 * MADE_TITLE)), MADE_TITLE);

function toTip(
  item: FeedItem,
  { feedId, language, authors = [], base }: Pick<ItemContext, 'feedId' | 'language' | 'authors' | 'base'>,
): Tip {
  const help = item._help ?? {};
  // What a person wrote into a form is text already.
  const plain = (words: string) => (feedId === OWN_FEED_ID ? words : undoEntities(words));
  const summary = item.summary === undefined ? undefined : plain(item.summary);
  const html = toHtml(item.content_html, base);
  const text = item.content_text || htmlToText(html ?? '') || (html ? '' : (summary ?? ''));
  return {
    feedId,
    id: item.id,
    kind: tipKind(help.kind),
    title: cleanLine(plain(item.title ?? '')) || firstWords(text) || item.id,
    text,
    ...present({
      html,
      summary,
      url: item.url ?? item.external_url,
      language: item.language ?? language,
      published: item.date_published,
      modified: item.date_modified,
      reviewBy: help.review_by,
      verified: help.verified,
      path: help.path,
      attachments: toAttachments(item.attachments),
    }),
    tags: (item.tags ?? []).map(plain),
    authors: (item.authors ?? authors).flatMap((author) => (author.name === undefined ? [] : plain(author.name))),
    match: help.match ?? [],
    exclude: help.exclude ?? [],
    fields: help.fields ?? [],
    errors: help.errors ?? [],
    headings: help.headings ?? [],
    keywords: help.keywords ?? [],
    steps: (help.steps ?? []).map((step) => toStep(step, base)),
    contacts: help.contacts ?? [],
    audience: help.audience ?? [],
  };
}

/** Patterns and messages that can be used; the others are left out, each by name. */
function usableOf(listed: readonly string[] | undefined, key: string, faultOf: (text: string) => string | null) {
  const faults: Fault[] = [];
  const usable = (listed ?? []).filter((text, index) => {
    const problem = faultOf(text);
    const note = describeFault(key === '_help.errors' ? 'unusable' : 'pattern', {
      expected: 'text',
      ...foundForNote(text),
    });
    if (problem) faults.push({ key: `${key}[${index}]`, message: `${problem}; found ${foundIn(text)}`, note });
    return problem === null;
  });
  return { usable, faults };
}

const patternFault = (source: string) => {
  const pattern = parsePattern(source);
  return pattern.ok ? null : pattern.error;
};
const errorFault = (error: string) => (/[\p{L}\p{N}]/u.test(error) ? null : 'expected some words besides *');

/** The item without the patterns and messages that cannot be used. */
function usableHelp(item: FeedItem): { item: FeedItem; faults: Fault[] } {
  const { _help: help } = item;
  if (!help) return { item, faults: [] };
  const match = usableOf(help.match, '_help.match', patternFault);
  const exclude = usableOf(help.exclude, '_help.exclude', patternFault);
  const errors = usableOf(help.errors, '_help.errors', errorFault);
  const usable = { match: match.usable, exclude: exclude.usable, errors: errors.usable };
  return {
    item: { ...item, _help: { ...help, ...usable } },
    faults: [...match.faults, ...exclude.faults, ...errors.faults],
  };
}

/** A title alone is enough beside content that is empty: the address may say the rest. */
const hasContent = ({ content_html: html, content_text: text, summary, title }: FeedItem) =>
  [html, text, summary].some((words) => words !== undefined) &&
  [html, text, summary, title].some((words) => words !== undefined && words.trim() !== '');

const isContent = ({ key }: Fault) => key === 'content_html' || key === 'content_text';

/** A title alone does not stand in for content that was there. */
const hasOtherContent = ({ content_html: html, content_text: text, summary }: FeedItem) =>
  [html, text, summary].some((words) => words !== undefined && words.trim() !== '');

const unknownKind = (item: FeedItem): Fault[] => {
  const kind = item._help?.kind;
  if (kind === undefined || TIP_KINDS.some((known) => known === kind)) return [];
  const message = `expected one of ${TIP_KINDS.join(', ')}; found ${foundIn(kind)}; used as tip`;
  return [{ key: '_help.kind', message, note: describeFault('unknown-kind', foundForNote(kind)) }];
};

const positionOfItem = (input: unknown, index: number) => {
  const given = isObject(input) ? input.id : undefined;
  const id = typeof given === 'string' ? given.trim() : given;
  const isName = (typeof id === 'string' && id !== '' && id.length <= TEXT_LIMITS.id) || typeof id === 'number';
  return isName ? String(id) : `item ${index + 1}`;
};

const withTidyId = (input: Record<string, unknown>) =>
  typeof input.id === 'string' ? { ...input, id: input.id.trim() } : input;

/** What costs the item when it is too long; whatever else is too long costs only itself. */
const DECISIVE = new Set<unknown>(['id', 'content_html', 'content_text']);

/** Of a list that entry, else the key. */
const entryOf = (path: Path, key: number) => path.slice(0, typeof path[key] === 'number' ? key + 1 : key);

function costInItem(path: Path): Path | null {
  const [key, ofHelp, , ofStep] = path;
  if (DECISIVE.has(key)) return null;
  if (key !== '_help') return entryOf(path, 1);
  if (ofHelp !== 'steps') return entryOf(path, 2);
  return path.slice(0, ofStep === 'target' ? 4 : 2);
}

/** What an item is read with. */
export interface ItemContext {
  feedId: string;
  /** Its position, which names an item without an id. */
  index: number;
  /** The language of the feed: that of items that name none, as JSON Feed has it. */
  language?: string | undefined;
  /** The authors of the feed: those of items that name none, as JSON Feed has it. */
  authors?: FeedItem['authors'];
  /** The address of the feed: relative ones in it are resolved against that. */
  base?: string | undefined;
  /** Room for pictures in the feed; counted down. */
  pictures: PictureRoom;
}

/** What costs the item: with its own words, because an author has to act. */
function fatalFault(input: unknown, item: FeedItem | undefined, faults: readonly Fault[]): Fault[] {
  if (!isObject(input)) {
    const message = `expected an object; found ${foundIn(input)}`;
    return [{ key: '', message, note: describeFault('no-item', foundForNote(input)) }];
  }
  const ofId = faults.filter(({ key }) => key === 'id');
  if (!item) return ofId.map((fault) => ({ ...fault, note: describeFault('no-id') }));
  const ofContent = faults.filter(isContent);
  if (ofContent.length > 0 ? hasOtherContent(item) : hasContent(item)) return [];
  if (ofContent.length > 0) return ofContent;
  const message = 'expected content_html, content_text or a summary; found none';
  return [{ key: 'content_text', message, note: describeFault('no-content') }];
}

const leftOut = (fault: Fault): Fault => ({ ...fault, message: `${fault.message}; ${fault.key} is left out` });

const titleOfProblem = (input: unknown): Pick<FeedProblem, 'title'> => {
  const title = isObject(input) && typeof input.title === 'string' ? input.title.slice(0, TEXT_LIMITS.title) : '';
  const shown = shorten(cleanLine(undoEntities(title)), MADE_TITLE);
  return shown === '' ? {} : { title: shown };
};

/** Parses one item of a feed. An item that cannot be used comes back as its problems. */
export function parseItem(
  input: unknown,
  { index, pictures, ...context }: ItemContext,
): Result<{ tip: Tip; noted: FeedProblem[] }, FeedProblem[]> {
  const told = { where: positionOfItem(input, index), ...titleOfProblem(input) };
  const rejected = (fault: Fault): FeedProblem => ({ severity: 'rejected', ...told, ...fault });
  if (!isObject(input)) return err(fatalFault(input, undefined, []).map(rejected));
  const { input: tidied, faults: ofNames } = withTidyHelp(withAuthors(withTidyId(input)));
  const content = holdContent(tidied, pictures);
  const { rest, cut, fatal } = cutOverLimits(itemSchema, content.item, costInItem);
  if (fatal.length > 0) return err(fatal.map(rejected));
  const part = usablePart(itemSchema, isObject(rest) ? rest : {}, { base: context.base });
  const fatals = fatalFault(input, part.usable, [...content.faults, ...part.faults]);
  if (!part.usable || fatals.length > 0) return err(fatals.map(rejected));
  const { item, faults } = usableHelp(part.usable);
  const noted = [
    ...ofNames,
    ...content.noted,
    ...content.faults.map(leftOut),
    ...cut,
    ...part.faults,
    ...faults,
    ...unknownKind(item),
  ];
  const judged = judgeRestricting(tidied, item, noted);
  const tip = toTip(item, context);
  return ok({
    tip: judged.isSearchOnly ? { ...tip, isSearchOnly: true } : tip,
    noted: judged.faults.map((fault): FeedProblem => ({ severity: 'noted', ...told, ...fault })),
  });
}
