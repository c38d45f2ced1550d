// A tip of a feed that one keeps, in the form for tips: what the form can show of it, and what was changed there put back
// into it. Whatever is wrong with the other keys, and whatever they are, they stay as they were.
import type { FeedItem } from '../../feed/feed-schema.ts';
import { isObject } from '../../feed/problem-of.ts';
import { sameJson } from '../../stored/same-json.ts';
import { hasMoreThanMarkdown, stepOrigins, toDraftItem, toTipDraft } from '../draft-item.ts';
import type { TipDraft } from '../tip-draft.ts';
import { setItemKey, textsIn } from './change-items.ts';

type Item = Record<string, unknown>;

const TEXTS = new Set(['title', 'summary', 'content_html', 'content_text', 'language', 'kind', 'review_by', 'owner']);
const LISTS = new Set(['match', 'exclude', 'fields', 'errors', 'headings', 'keywords', 'contacts', 'audience', 'tags']);

/** The keys of an object as a form can show them: texts as texts, lists as lists of texts; what is neither is left out. */
function asShown(object: Item): Item {
  const shown = Object.entries(object).flatMap(([key, value]): [string, unknown][] => {
    if (TEXTS.has(key)) return typeof value === 'string' ? [[key, value]] : [];
    if (!LISTS.has(key)) return [[key, value]];
    const texts = textsIn(value);
    return texts.length > 0 ? [[key, texts]] : [];
  });
  return Object.fromEntries(shown);
}

function stepAsShown(step: Item): Item {
  const { target, ...others } = asShown(step);
  return isObject(target) ? { ...others, target } : others;
}

/** The steps of an item that the form can show: words alone are a step as well, as somebody wrote it by hand. */
function stepsIn(item: Item): Item[] {
  const steps = isObject(item._help) ? item._help.steps : undefined;
  const listed: unknown[] = Array.isArray(steps) ? steps : [];
  return listed.flatMap((step): Item[] => {
    if (isObject(step)) return [step];
    return typeof step === 'string' && step.trim() !== '' ? [{ content_text: step }] : [];
  });
}

/** An item as the form for tips takes it. */
function toShownItem(item: Item): FeedItem {
  const { _help: help, ...others } = asShown(item);
  const { steps: _, ...ofHelp } = isObject(help) ? asShown(help) : {};
  const listed = stepsIn(item).map(stepAsShown);
  const shown = {
    ...others,
    id: String(item.id ?? ''),
    ...(isObject(help) ? { _help: { ...ofHelp, ...(listed.length > 0 ? { steps: listed } : {}) } } : {}),
  };
  return shown as FeedItem;
}

/** The keys that have another value now, each with it. */
const changedKeys = (before: Item, now: Item, prefix: string): [key: string, value: unknown][] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((key) =>
    sameJson(before[key], now[key]) ? [] : [[prefix + key, now[key]]],
  );

/** The steps that were made of an item's, each with what the form did not show of it. */
function restoredSteps({ item, shown }: ItemEditing, draft: TipDraft, now: readonly object[]): Item[] {
  const [before, had] = [shown._help?.steps ?? [], stepsIn(item)];
  const origins = stepOrigins(draft);
  return now.map((step, at): Item => {
    const [was, own] = [before[origins[at] ?? -1], had[origins[at] ?? -1]];
    if (!was || !own) return step as Item;
    return changedKeys(was, step as Item, '').reduce((next, [key, value]) => setItemKey(next, key, value), own);
  });
}

/** An item when it is put into the form. */
export interface ItemEditing {
  item: Item;
  /** The draft that the form begins with. */
  draft: TipDraft;
  /** What that draft would be as an item. */
  shown: FeedItem;
  /** Whether its text, or one of its steps, has a look that the form cannot show. */
  hidesLook: { text: boolean; steps: boolean };
}

/** Puts an item into the form. */
export function beginEditing(item: Item): ItemEditing {
  const draft = toTipDraft(toShownItem(item));
  const steps = draft.item._help?.steps ?? [];
  const hidesLook = { text: hasMoreThanMarkdown(draft.item), steps: steps.some(hasMoreThanMarkdown) };
  return { item, draft, shown: toDraftItem(draft), hidesLook };
}

/** The item with what was changed in the form; the very same where nothing was. */
export function editedItem(editing: ItemEditing, draft: TipDraft): Item {
  const { _help: helpBefore = {}, ...before } = editing.shown;
  const { _help: helpNow = {}, ...now } = toDraftItem(draft);
  const changed = [...changedKeys(before, now, ''), ...changedKeys(helpBefore, helpNow, '_help.')];
  return changed.reduce((next, [key, value]) => {
    const isSteps = key === '_help.steps' && Array.isArray(value);
    return setItemKey(next, key, isSteps ? restoredSteps(editing, draft, value) : value);
  }, editing.item);
}
