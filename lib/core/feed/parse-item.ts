import * as v from 'valibot';
import { parsePattern } from '../place/pattern.ts';
import { err, ok, type Result } from '../result.ts';
import { cleanLine, shorten } from '../text/clean.ts';
import { type FeedItem, itemHelpSchema, itemSchema, type Step, TIP_KINDS, type TipKind } from './feed-schema.ts';
import type { FeedProblem } from './feed-status.ts';
import { htmlToText } from './html-text.ts';
import { FEED_LIMITS } from './limits.ts';
import { foundIn, keyOf, messageOf } from './problem-of.ts';
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

function toTip(item: FeedItem, feedId: string, feedLanguage: string | undefined): Tip {
  const help = item._help ?? {};
  const text = item.content_text || htmlToText(item.content_html ?? '');
  return {
    feedId,
    id: item.id,
    kind: kindOf(help.kind),
    title: cleanLine(item.title ?? '') || shorten(cleanLine(text), MADE_TITLE) || item.id,
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

type Fault = Pick<FeedProblem, 'key' | 'message'>;

function patternFaults(sources: readonly string[], key: string): Fault[] {
  if (sources.length > FEED_LIMITS.patterns) {
    return [{ key, message: `expected at most ${FEED_LIMITS.patterns} patterns; found ${sources.length}` }];
  }
  return sources.flatMap((source, index) => {
    const pattern = parsePattern(source);
    return pattern.ok ? [] : [{ key: `${key}[${index}]`, message: `${pattern.error}; found ${foundIn(source)}` }];
  });
}

function contentFaults(item: FeedItem): Fault[] {
  if (item.content_html === undefined && item.content_text === undefined)
    return [{ key: 'content_text', message: 'expected content_html or content_text; found neither' }];
  const steps = item._help?.steps ?? [];
  const lengths = {
    content_html: item.content_html?.length ?? 0,
    content_text: item.content_text?.length ?? 0,
    '_help.steps': steps.reduce((sum, of) => sum + (of.content_html?.length ?? 0) + (of.content_text?.length ?? 0), 0),
  };
  return Object.entries(lengths)
    .filter(([, length]) => length > FEED_LIMITS.contentCharacters)
    .map(([key, length]) => ({
      key,
      message: `expected at most ${FEED_LIMITS.contentCharacters} characters; found ${length}`,
    }));
}

const errorFaults = (errors: readonly string[]): Fault[] =>
  errors.flatMap((error, index) =>
    /[\p{L}\p{N}]/u.test(error)
      ? []
      : [{ key: `_help.errors[${index}]`, message: `expected some words besides *; found ${foundIn(error)}` }],
  );

const unknownKind = (item: FeedItem): FeedProblem[] => {
  const kind = item._help?.kind;
  if (kind === undefined || TIP_KINDS.some((known) => known === kind)) return [];
  const message = `expected one of ${TIP_KINDS.join(', ')}; found ${foundIn(kind)}; used as tip`;
  return [{ severity: 'noted', where: item.id, key: '_help.kind', message }];
};

/** Keys of `_help` that this format does not know: often a slip of the pen, so its author is told. */
const unknownKeys = (input: unknown, where: string): FeedProblem[] => {
  const help = typeof input === 'object' && input !== null && '_help' in input ? input._help : undefined;
  return Object.keys(typeof help === 'object' && help !== null ? help : {})
    .filter((key) => !Object.hasOwn(itemHelpSchema.entries, key) && !key.startsWith('_'))
    .map((key) => ({ severity: 'noted', where, key: `_help.${key}`, message: 'is no key of this format; ignored' }));
};

const placeOf = (input: unknown, index: number) => {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined;
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : `item ${index + 1}`;
};

/**
 * Parses one item of a feed. `index` names an item without an id; `feedLanguage` is that of items that name none, as
 * JSON Feed has it. A bad item comes back as its problems.
 */
export function parseItem(
  input: unknown,
  feedId: string,
  index: number,
  feedLanguage?: string,
): Result<{ tip: Tip; noted: FeedProblem[] }, FeedProblem[]> {
  const where = placeOf(input, index);
  const rejected = (fault: Fault): FeedProblem => ({ severity: 'rejected', where, ...fault });
  const result = v.safeParse(itemSchema, input);
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
  return ok({ tip: toTip(item, feedId, feedLanguage), noted: [...unknownKind(item), ...unknownKeys(input, where)] });
}
