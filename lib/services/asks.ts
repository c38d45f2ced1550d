// Questions that were asked, and the tips that their answers become.

import type { NewAsk } from '../core/ask/ask.ts';
import { type Ask, type AskOutcome, addAsk, changeAsk, parseAsks } from '../core/ask/ask.ts';
import type { Answer } from '../core/ask/own-tip.ts';
import type { Call } from '../core/calls.ts';
import type { FeedItem } from '../core/feed/feed-schema.ts';
import type { InLine } from './bring-in-line.ts';
import { loadMasking } from './load-masking.ts';
import type { KeptValue } from './ports/kept-value.ts';

/** Keeps questions, and answers as tips. What is done for one call is done once, however often that is made. */
export interface AsksService {
  /** Notes that a question was asked. */
  note(ask: NewAsk, call?: Call): Promise<Ask>;
  /** Says what has become of a question; false when it is not known. */
  settle(id: string, outcome: AskOutcome): Promise<boolean>;
  /** Keeps the answer to a question as a tip, findable at once; `null` when the question is not known. */
  keep(id: string, answer: Answer, call?: Call): Promise<FeedItem | null>;
  /** Takes back that an answer was kept: the tip is gone, and the question waits again. */
  takeBack(id: string): Promise<boolean>;
  /** Puts a question back as it was. */
  putAsk(ask: Ask): Promise<boolean>;
  /** Deletes a question; answers with it, so that it can be put back. The tip that its answer became stays. */
  deleteAsk(id: string, call?: Call): Promise<Ask | null>;
  /** Adds tips of one's own, or replaces those of the same id. */
  putTips(items: readonly FeedItem[]): Promise<void>;
  /** Deletes a tip of one's own; answers with it, so that it can be put back. */
  deleteTip(id: string, call?: Call): Promise<FeedItem | null>;
}

/** The patterns of a page, without what is private in its address; `known` are words of the page that are nobody's name. */
async function patternsFor(url: string, known: NewAsk['known']) {
  const { createMask, generalise } = await loadMasking();
  return generalise(url, createMask(known));
}

/** Creates the service that keeps questions and their answers. */
export function createAsksService(ports: {
  asks: KeptValue<Ask[]>;
  items: KeptValue<FeedItem[]>;
  inLine: Pick<InLine, 'bring'>;
  newId: () => string;
  now: () => number;
}): AsksService {
  const { asks, items, inLine, newId, now } = ports;

  const newCall = (): Call => ({ id: newId(), first: (read) => read() });

  const find = async (id: string) => (await asks.load()).find((ask) => ask.id === id);

  const change = async (id: string, part: Partial<Ask>) => {
    const after = await asks.update((all) => changeAsk(all, id, part));
    return after.some((ask) => ask.id === id);
  };

  /** Changes the own tips and makes them findable. */
  async function changeItems(with_: (all: FeedItem[]) => FeedItem[]): Promise<void> {
    await items.update(with_);
    await inLine.bring();
  }

  const put = (added: readonly FeedItem[]) =>
    changeItems((all) => [...all.filter(({ id }) => !added.some((item) => item.id === id)), ...added]);
  const remove = (id: string) => changeItems((all) => all.filter((item) => item.id !== id));

  return {
    note: async ({ url, known, ...asked }, { id } = newCall()) => {
      const noted = await find(id);
      if (noted) return noted;
      const patterns = url === null ? null : await patternsFor(url, known);
      const page = { ...asked.page, ...(patterns ? { patterns } : {}) };
      const ask: Ask = { ...asked, page, id, askedAtMs: now(), state: 'waiting' };
      await asks.update((all) => addAsk(all, ask));
      return ask;
    },
    settle: (id, outcome) =>
      outcome === 'not-yet' ? change(id, { quietSinceMs: now() }) : change(id, { state: outcome }),
    keep: async (id, answer, call = newCall()) => {
      const ask = await find(id);
      if (!ask) return null;
      const keptAtMs = await call.first(async () => now());
      const { toItem } = await loadMasking();
      const item = toItem(ask, answer, { id: ask.tipId ?? call.id, now: new Date(keptAtMs).toISOString() });
      await put([item]);
      await change(id, { state: 'kept', tipId: item.id });
      return item;
    },
    takeBack: async (id) => {
      const ask = await find(id);
      if (!ask?.tipId) return false;
      await remove(ask.tipId);
      return change(id, { state: 'waiting' });
    },
    putAsk: async (ask) => {
      const [parsed] = parseAsks([ask]);
      if (!parsed) return false;
      await asks.update((all) =>
        [...all.filter(({ id }) => id !== parsed.id), parsed].sort((a, b) => a.askedAtMs - b.askedAtMs),
      );
      return true;
    },
    deleteAsk: async (id, { first } = newCall()) => {
      const ask = (await first(() => find(id))) ?? null;
      await asks.update((all) => all.filter((one) => one.id !== id));
      return ask;
    },
    putTips: put,
    deleteTip: async (id, { first } = newCall()) => {
      const item = (await first(async () => (await items.load()).find((one) => one.id === id))) ?? null;
      if (item) await remove(id);
      return item;
    },
  };
}
