// A tip draft as an item of a feed, and back. What nobody has changed comes back as it was, letter for letter.
import type { FeedItem, Step } from '../feed/feed-schema.ts';
import { htmlToText } from '../feed/html-text.ts';
import { htmlToMarkdown, indented, textToHtml } from './convert/html-to-markdown.ts';
import { readMarkdown } from './markdown.ts';
import { createPictureNames, type PictureNames, withNamedPictures } from './named-pictures.ts';
import { STEPS_WORDS } from './steps-heading.ts';
import type { StepDraft, TipDraft } from './tip-draft.ts';

type Content = Pick<FeedItem, 'content_html' | 'content_text'>;

/** The key of a step that the item has already says which one it is; others have keys of another kind. */
const OWN_STEP = /^own-(\d+)$/;
const TARGETS = { file: 'tip.md', urlOf: () => undefined };
const AS_TYPED = { keepsLines: true };

const readText = (markdown: string) => readMarkdown(markdown, 0, TARGETS, AS_TYPED);

/** The words of a text, without what only sets its lines apart. */
const bareWords = (text: string) =>
  text
    .replace(/^\s*(?:[-*+]|\d+[.)])\s+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Plain text reads well as Markdown where none of its signs would vanish; else they are to be shielded. */
function textToMarkdown(text: string, names: PictureNames): string {
  const isPlain = bareWords(htmlToText(readText(text).html)) === bareWords(text);
  return isPlain ? text.trim() : contentToMarkdown({ content_html: textToHtml(text) }, names);
}

function contentToMarkdown({ content_html: html, content_text: text }: Content, names: PictureNames): string {
  if (html === undefined) return text === undefined ? '' : textToMarkdown(text, names);
  const places = { picture: (address: string) => names.take(address), link: (address: string) => address };
  return htmlToMarkdown(html, places, { breaksPlainly: true }).markdown.trim();
}

/** Tells whether content has a look that Markdown has no form for: it stays until its text is changed. */
export function hasMoreThanMarkdown({ content_html: html }: Content): boolean {
  const asIs = { picture: (address: string) => address, link: (address: string) => address };
  return html !== undefined && htmlToMarkdown(html, asIs, { breaksPlainly: true }).lost.length > 0;
}

/** Makes a tip draft of an item; what of its look Markdown has no form for is lost once its text is changed. */
export function toTipDraft(item: FeedItem): TipDraft {
  const names = createPictureNames();
  const text = contentToMarkdown(item, names);
  const steps = (item._help?.steps ?? []).map(
    (step, at): StepDraft => ({
      key: `own-${at}`,
      text: contentToMarkdown(step, names),
      ...(step.title === undefined ? {} : { title: step.title }),
      ...(step.target === undefined ? {} : { target: step.target }),
    }),
  );
  return { item, text, steps, ...(names.count() > 0 ? { pictures: names.all() } : {}) };
}

/** Content with other words; plain text beside its HTML says the same. */
function withHtml<T extends Content>(content: T, html: string): T {
  const text = content.content_text === undefined ? {} : { content_text: htmlToText(html) };
  return { ...content, content_html: html, ...text };
}

/** The HTML of a step, as the entry of a list has it, and what a link in it points at. */
function readStepText(markdown: string): Pick<Step, 'content_html' | 'target'> {
  const { steps, html } = readText(`## ${STEPS_WORDS[0]}\n\n1. ${indented(markdown.trim(), 3)}`);
  const [only] = steps;
  return steps.length === 1 && only && html === '' ? only : { content_html: readText(markdown).html };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** A key that is there only where it has a value, at the place where it was. */
function withKey<T extends object, K extends keyof T>(object: T, key: K, value: T[K] | undefined): T {
  if (value !== undefined) return { ...object, [key]: value };
  const { [key]: _, ...rest } = object;
  return rest as T;
}

/** What a draft is held against: the item as it was, and what its draft was then. */
interface Before {
  item: FeedItem;
  draft: TipDraft;
}

function toDraftStep(draft: StepDraft, { item, draft: before }: Before, pictures: Record<string, string>): Step {
  const at = Number(OWN_STEP.exec(draft.key)?.[1] ?? Number.NaN);
  const own = item._help?.steps?.[at];
  const was = before.steps[at];
  const isKept = own !== undefined && was?.text === draft.text && samePictures(draft.text, before.pictures, pictures);
  const { content_html: html = '', target: linked } = isKept ? {} : readStepText(draft.text);
  const content = isKept ? own : withHtml(own ?? {}, withNamedPictures(html, pictures));
  const titled = isSame(draft.title, own?.title) ? content : withKey(content, 'title', draft.title || undefined);
  const target = draft.target ?? linked;
  return isSame(target, own?.target) ? titled : withKey(titled, 'target', target);
}

/** The names in a text stand for the same pictures as before. */
const samePictures = (text: string, before: Record<string, string> = {}, now: Record<string, string> = {}) =>
  [...Object.keys(before), ...Object.keys(now)].every(
    (name) => !text.includes(`(${name}`) || before[name] === now[name],
  );

/** Says something, or has a title or a target to show. */
const hasStepContent = ({ text, title, target }: StepDraft) =>
  text.trim() !== '' || Boolean(title?.trim()) || target !== undefined;

/** The steps of a draft that an item of it has, in their order; what its text says as steps stands behind them. */
const writtenSteps = ({ steps }: TipDraft): StepDraft[] =>
  steps.filter((step) => hasStepContent(step) || OWN_STEP.test(step.key));

/** Which step of the draft's item each step of the item that is made of it was; `null` for new ones. */
export const stepOrigins = (draft: TipDraft): (number | null)[] =>
  writtenSteps(draft).map(({ key }) => {
    const [, at] = OWN_STEP.exec(key) ?? [];
    return at === undefined ? null : Number(at);
  });

/** Makes an item of a tip draft, as a tip's file is read; what is unchanged stays as the item has it, unknown keys too. */
export function toDraftItem(draft: TipDraft): FeedItem {
  const { item, text, pictures = {} } = draft;
  const before: Before = { item, draft: toTipDraft(item) };
  const isKept = text === before.draft.text && samePictures(text, before.draft.pictures, pictures);
  const hasContent = [item.content_html, item.content_text, item.summary].some((words) => words !== undefined);
  const read = isKept ? { html: '', steps: [] } : readText(text);
  const named = isKept && hasContent ? item : withHtml(item, withNamedPictures(read.html, pictures));
  const ofText = read.steps.map((step) => ({
    ...step,
    content_html: withNamedPictures(step.content_html ?? '', pictures),
  }));
  const steps = [...writtenSteps(draft).map((step) => toDraftStep(step, before, pictures)), ...ofText];
  const had = item._help?.steps;
  if (isSame(steps, had ?? [])) return named;
  return { ...named, _help: withKey(item._help ?? {}, 'steps', steps.length > 0 ? steps : undefined) };
}
