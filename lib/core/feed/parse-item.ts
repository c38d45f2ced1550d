import * as v from 'valibot';
import { parsePattern } from '../place/pattern.ts';
import { err, ok, type Result } from '../result.ts';
import { cleanLine, shorten } from '../text/clean.ts';
import { toAttachments } from './attachments.ts';
import { holdContent, type PictureRoom } from './content.ts';
import { type FeedItem, itemHelpSchema, itemSchema, type Step, TIP_KINDS, type TipKind } from './feed-schema.ts';
import type { FeedProblem } from './feed-status.ts';
import { htmlToText } from './html-text.ts';
import { FEED_LIMITS, TEXT_LIMITS } from './limits.ts';
import { cutOverLimits, type Path } from './over-limit.ts';
import { type Fault, foundIn, isObject, keyOf, messageOf } from './problem-of.ts';
import type { Tip, TipStep } from './tip.ts';

/** A title made of the first words of a tip is at most this long, in characters. */
const MADE_TITLE = 80;

/** Properties with a value, so that absent keys stay absent in what is stored. */
function present<T extends Record<string, unknown>>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as never;
}

const toStep = (step: Step): TipStep => ({
  ...present({ title: step.title, html: step.content_html, target: step.target }),
  text: step.content_text || htmlToText(step.content_html ?? ''),
});

const kindOf = (kind: string | undefined): TipKind => TIP_KINDS.find((known) => known === kind) ?? 'tip';

/** Only the beginning is taken apart: telling the characters of a whole book takes a second. */
const firstWords = (text: string) => shorten(cleanLine(text.slice(0, 32 * MADE_TITLE)), MADE_TITLE);

function toTip(item: FeedItem, feedId: string, feedLanguage: string | undefined): Tip {
  const help = item._help ?? {};
  const text = item.content_text || htmlToText(item.content_html ?? '');
  return {
    feedId,
    id: item.id,
    kind: kindOf(help.kind),
    title: cleanLine(item.title ?? '') || firstWords(text) || item.id,
    text,
    ...present({
      html: item.content_html,
      summary: item.summary,
      url: item.url ?? item.external_url,
      language: item.language ?? feedLanguage,
      published: item.date_published,
      modified: item.date_modified,
      reviewBy: help.review_by,
      verified: help.verified,
      path: help.path,
      attachments: toAttachments(item.attachments),
    }),
    tags: item.tags ?? [],
    authors: (item.authors ?? []).flatMap((author) => author.name ?? []),
    match: help.match ?? [],
    exclude: help.exclude ?? [],
    fields: help.fields ?? [],
    errors: help.errors ?? [],
    headings: help.headings ?? [],
    keywords: help.keywords ?? [],
    steps: (help.steps ?? []).map(toStep),
    contacts: help.contacts ?? [],
    audience: help.audience ?? [],
  };
}

const patternFaults = (sources: readonly string[], key: string): Fault[] =>
  sources.flatMap((source, index) => {
    const pattern = parsePattern(source);
    return pattern.ok ? [] : [{ key: `${key}[${index}]`, message: `${pattern.error}; found ${foundIn(source)}` }];
  });

const contentFaults = ({ content_html: html, content_text: text }: FeedItem): Fault[] =>
  html === undefined && text === undefined
    ? [{ key: 'content_text', message: 'expected content_html or content_text; found neither' }]
    : [];

const errorFaults = (errors: readonly string[]): Fault[] =>
  errors.flatMap((error, index) =>
    /[\p{L}\p{N}]/u.test(error)
      ? []
      : [{ key: `_help.errors[${index}]`, message: `expected some words besides *; found ${foundIn(error)}` }],
  );

const unknownKind = (item: FeedItem): Fault[] => {
  const kind = item._help?.kind;
  if (kind === undefined || TIP_KINDS.some((known) => known === kind)) return [];
  const message = `expected one of ${TIP_KINDS.join(', ')}; found ${foundIn(kind)}; used as tip`;
  return [{ key: '_help.kind', message }];
};

/** Keys of `_help` that this format does not know: often a slip of the pen, so its author is told. */
const unknownKeys = (input: unknown): Fault[] => {
  const help = isObject(input) ? input._help : undefined;
  return Object.keys(isObject(help) ? help : {})
    .filter((key) => !Object.hasOwn(itemHelpSchema.entries, key) && !key.startsWith('_'))
    .slice(0, FEED_LIMITS.problemsKept)
    .map((key) => ({ key: `_help.${shorten(key, MADE_TITLE)}`, message: 'is no key of this format; ignored' }));
};

const placeOf = (input: unknown, index: number) => {
  const id = isObject(input) ? input.id : undefined;
  const isName = (typeof id === 'string' && id !== '' && id.length <= TEXT_LIMITS.id) || typeof id === 'number';
  return isName ? String(id) : `item ${index + 1}`;
};

/** What costs the item when it is too long; whatever else is too long costs only itself. */
const DECISIVE = new Set<unknown>(['id', 'title', 'content_html', 'content_text']);
/** Without these a tip would be for more places, or more people, than its author meant. */
const RESTRICTING = new Set<unknown>(['match', 'exclude', 'audience']);

function costOf(path: Path): Path | null {
  const [key, ofHelp, , ofStep] = path;
  if (DECISIVE.has(key)) return null;
  if (key !== '_help') return path.slice(0, 1);
  if (RESTRICTING.has(ofHelp)) return null;
  if (ofHelp !== 'steps') return path.slice(0, 2);
  return ofStep === 'target' ? path.slice(0, 4) : null;
}

/** What an item is read with. */
export interface ItemContext {
  feedId: string;
  /** Its position, which names an item without an id. */
  index: number;
  /** The language of the feed: that of items that name none, as JSON Feed has it. */
  language?: string | undefined;
  /** Room for pictures in the feed; counted down. */
  pictures: PictureRoom;
}

/** Parses one item of a feed. A bad item comes back as its problems. */
export function parseItem(
  input: unknown,
  { feedId, index, language, pictures }: ItemContext,
): Result<{ tip: Tip; noted: FeedProblem[] }, FeedProblem[]> {
  const where = placeOf(input, index);
  const rejected = (fault: Fault): FeedProblem => ({ severity: 'rejected', where, ...fault });
  const content = isObject(input) ? holdContent(input, pictures) : { item: input, noted: [], faults: [] };
  if (content.faults.length > 0) return err(content.faults.map(rejected));
  const { rest, cut, fatal } = cutOverLimits(itemSchema, content.item, costOf);
  if (fatal.length > 0) return err(fatal.map(rejected));
  const result = v.safeParse(itemSchema, rest);
  if (!result.success)
    return err(result.issues.map((issue) => rejected({ key: keyOf(issue), message: messageOf(issue) })));
  const item = result.output;
  const faults = [
    ...contentFaults(item),
    ...patternFaults(item._help?.match ?? [], '_help.match'),
    ...patternFaults(item._help?.exclude ?? [], '_help.exclude'),
    ...errorFaults(item._help?.errors ?? []),
  ];
  if (faults.length > 0) return err(faults.map(rejected));
  const noted = [...content.noted, ...cut, ...unknownKind(item), ...unknownKeys(input)];
  return ok({
    tip: toTip(item, feedId, language),
    noted: noted.map((fault): FeedProblem => ({ severity: 'noted', where, ...fault })),
  });
}
