// Tips that somebody writes: drafts are kept until they become tips of one's own, and tried before.
import { toOwnTips } from '../core/ask/own-tips.ts';
import { type KeptTipDraft, parseTipDrafts, withTipDraft } from '../core/author/writing/kept-tip-draft.ts';
import { asInField, judgeTrial, type Trial } from '../core/author/writing/tip-trial.ts';
import type { Call } from '../core/calls.ts';
import type { FeedItem } from '../core/feed/feed-schema.ts';
import { htmlToText } from '../core/feed/html-text.ts';
import type { PageSnapshot } from '../core/place/page-snapshot.ts';
import type { AsksService } from './asks.ts';
import type { KeptValue } from './ports/kept-value.ts';
import type { TipsService } from './tips.ts';

/** Keeps tips that are being written. */
export interface TipDraftsService {
  /** The drafts that were begun in a partition, the one that was changed last first. */
  begunIn(partition: string): Promise<KeptTipDraft[]>;
  /** Keeps a draft as it is now; false for what is none. */
  put(draft: KeptTipDraft): Promise<boolean>;
  /** Deletes a draft; answers with it, so that it can be put back. */
  remove(id: string, call?: Pick<Call, 'first'>): Promise<KeptTipDraft | null>;
  /** Makes a finished tip one of the person's own, found at once; its draft is gone. */
  finish(item: FeedItem): Promise<void>;
  /** Where a tip would stand on a page, among those in force; `null` for what is no tip yet. */
  tryOn(item: FeedItem, page: PageSnapshot): Promise<Trial | null>;
}

/** A finished item: lists show its plain text, and a tip is as old as its first day. */
const toFinished = (item: FeedItem, at: string): FeedItem => ({
  ...item,
  ...(item.content_html === undefined ? {} : { content_text: htmlToText(item.content_html) }),
  ...(item.date_published === undefined ? { date_published: at } : { date_modified: at }),
});

/** Creates the keeper of tips that are being written. */
export function createTipDrafts(ports: {
  drafts: KeptValue<KeptTipDraft[]>;
  own: Pick<AsksService, 'putTips'>;
  now: () => number;
  tips: Pick<TipsService, 'findWith'>;
}): TipDraftsService {
  const { drafts, own, tips, now } = ports;
  const drop = (id: string) => drafts.update((all) => all.filter((one) => one.id !== id));
  return {
    begunIn: async (partition) => (await drafts.load()).filter((one) => one.partition === partition).toReversed(),
    put: async (draft) => {
      const [parsed] = parseTipDrafts([draft]);
      if (parsed) await drafts.update((all) => withTipDraft(all, parsed));
      return parsed !== undefined;
    },
    remove: async (id, { first } = { first: (read) => read() }) => {
      const draft = (await first(async () => (await drafts.load()).find((one) => one.id === id))) ?? null;
      if (draft) await drop(id);
      return draft;
    },
    finish: async (item) => {
      // In this order: whatever ends in between, what was written is there.
      await own.putTips([toFinished(item, new Date(now()).toISOString())]);
      await drop(String(item.id));
    },
    tryOn: async (item, page) => {
      const [tip] = toOwnTips([item]);
      if (!tip) return null;
      const met = asInField(item, page);
      const trial = judgeTrial(tip, await tips.findWith(tip, met), met);
      return met.field?.label && met !== page ? { ...trial, field: met.field.label } : trial;
    },
  };
}
