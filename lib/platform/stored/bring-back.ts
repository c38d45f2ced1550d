// Brings a file with a person's data back into the extension's storage, and takes that back.
import { parseAsks } from '../../core/ask/ask.ts';
import { parseOwnItems } from '../../core/ask/own-items.ts';
import { parseStoredFeeds, tipNamesOf } from '../../core/author/workshop/stored-list.ts';
import {
  listOfRecords,
  readWorkshopRecords,
  recordPagesBetween,
  tipsBetween,
  type WorkshopRecord,
} from '../../core/author/workshop/workshop-records.ts';
import { parseTipDrafts } from '../../core/author/writing/kept-tip-draft.ts';
import { parseOpinions } from '../../core/opinion.ts';
import type { BackupFailure, BringMode, Brought, Preview } from '../../core/own-data.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { parseLayout } from '../../core/sidebar/layout.ts';
import { changeStored } from '../../core/stored/change-stored.ts';
import { sameJson } from '../../core/stored/same-json.ts';
import { type OwnData, planBringing } from '../../services/own-data/plan-bringing.ts';
import { readBackup } from '../../services/own-data/read-backup.ts';
import { parseSettings } from '../../services/settings.ts';
import { isDiskFull } from '../../services/storage-failure.ts';
import { browser } from '../browser.ts';
import { exclusively } from '../exclusively.ts';
import { loadPolicy } from '../managed-policy.ts';
import { ownCopy } from '../own-copy.ts';
import { keepUnread, recordLock } from './local-record.ts';
import { type LocalKey, type SessionKey, WORKSHOP, workshopPagesKey, workshopTipKey } from './stored-keys.ts';

/** How each part that is stored is read, whatever version has written it. */
const OWN: { [K in Exclude<keyof OwnData, 'workshop'>]: (stored: unknown) => OwnData[K] } = {
  settings: parseSettings,
  asks: parseAsks,
  ownTips: parseOwnItems,
  tipDrafts: parseTipDrafts,
  opinions: parseOpinions,
  sidebarLayout: parseLayout,
};
const OWN_KEYS = Object.keys(OWN) as (keyof typeof OWN & LocalKey)[];
const KEYS: LocalKey[] = [...OWN_KEYS, WORKSHOP];

/** The key of what was here before, in the storage that ends with the browser, and of its mark in the page. */
const BEFORE_KEY = 'beforeBringing' satisfies SessionKey;

/** What was stored before a file was brought back, and after. */
interface Before {
  id: string;
  brought: Brought;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  /** Tips and saved pages of feeds that one keeps: the keys of those that came in, and of those that nothing needs any more. */
  tipsIn?: string[];
  tipsOut?: string[];
}

type Stored = Record<string, unknown>;

const loadStored = async (keys: readonly string[]): Promise<Stored> =>
  ownCopy(await browser.storage.local.get([...keys]));

/** Everything that is a person's own, as it is stored: the tips and pages of their feeds stand under keys of their own. */
async function loadOwn(): Promise<Stored> {
  const stored = await loadStored(KEYS);
  const feeds = parseStoredFeeds(stored[WORKSHOP]);
  const pages = feeds.map(({ id }) => workshopPagesKey(id));
  return { ...stored, ...(await loadStored([...feeds.flatMap(tipNamesOf).map(workshopTipKey), ...pages])) };
}

function readStored(stored: Stored): OwnData {
  return {
    settings: OWN.settings(stored.settings),
    asks: OWN.asks(stored.asks),
    ownTips: OWN.ownTips(stored.ownTips),
    tipDrafts: OWN.tipDrafts(stored.tipDrafts),
    opinions: OWN.opinions(stored.opinions),
    sidebarLayout: OWN.sidebarLayout(stored.sidebarLayout),
    workshop: readWorkshopRecords(
      stored[WORKSHOP],
      (name) => stored[workshopTipKey(name)],
      (feedId) => stored[workshopPagesKey(feedId)],
    ),
  };
}

/** Runs a task while nobody else changes what is a person's own; the locks are always taken in the same order. */
const alone = <T>(task: () => Promise<T>): Promise<T> =>
  KEYS.reduceRight<() => Promise<T>>((inner, key) => () => exclusively(recordLock(key), inner), task)();

/** Reads a file and says what bringing it back would do; nothing is changed. */
export async function previewBringing(text: string): Promise<Result<Preview, BackupFailure>> {
  const backup = readBackup(text);
  if (!backup.ok) return backup;
  const [here, policy] = [readStored(await loadOwn()), await loadPolicy()];
  const plan = (mode: BringMode) => planBringing(here, backup.value, mode, policy).plans;
  const { isNewer, refused } = backup.value;
  return ok({ isNewer, refused, plans: { add: plan('add'), replace: plan('replace') } });
}

/** What is to be written beside the list of feeds for what comes in, and the keys of what nothing needs any more. */
function besideBetween(here: readonly WorkshopRecord[], next: readonly WorkshopRecord[]) {
  const [tips, pages] = [tipsBetween(here, next), recordPagesBetween(here, next)];
  const added: Stored = {};
  for (const [name, tip] of tips.added) added[workshopTipKey(name)] = tip;
  for (const [feedId, kept] of pages.added) added[workshopPagesKey(feedId)] = kept;
  return { added, gone: [...tips.gone.map(workshopTipKey), ...pages.gone.map(workshopPagesKey)] };
}

/** Brings a file back; what was here before is kept until it is forgotten. Says what has come in. */
export async function bringBack(text: string, mode: BringMode): Promise<Result<Brought, BackupFailure>> {
  const backup = readBackup(text);
  if (!backup.ok) return backup;
  const policy = await loadPolicy();
  return alone(async () => {
    const stored = await loadOwn();
    const here = readStored(stored);
    const { next, plans } = planBringing(here, backup.value, mode, policy);
    const changes: Stored = {};
    for (const key of OWN_KEYS) {
      if (!next[key] || sameJson(next[key], here[key])) continue;
      Object.assign(changes, await keepUnread(key, { stored: stored[key], read: here[key], next: next[key] }));
    }
    const beside = besideBetween(here.workshop, next.workshop ?? here.workshop);
    if (next.workshop && !sameJson(next.workshop, here.workshop)) {
      const [read, list] = [listOfRecords(here.workshop), listOfRecords(next.workshop)];
      Object.assign(changes, await keepUnread(WORKSHOP, { stored: stored[WORKSHOP], read, next: list }));
    }
    const before = await loadStored(Object.keys(changes));
    const brought: Brought = { mode, plans };
    if (Object.keys(changes).length === 0) return ok(brought);
    const note: Before = {
      id: crypto.randomUUID(),
      brought,
      before,
      after: changes,
      tipsIn: Object.keys(beside.added),
      // They stay until nobody can take it back: there is more room for them here than in memory.
      tipsOut: beside.gone,
    };
    const { [BEFORE_KEY]: earlier } = await browser.storage.session.get(BEFORE_KEY);
    try {
      // Without a way back nothing is changed.
      await browser.storage.session.set({ [BEFORE_KEY]: note });
      await browser.storage.local.set({ ...changes, ...beside.added });
    } catch (error) {
      // What was brought back before can still be taken back.
      if (earlier === undefined) await browser.storage.session.remove(BEFORE_KEY);
      else await browser.storage.session.set({ [BEFORE_KEY]: earlier });
      return err(isDiskFull(error) ? 'noRoom' : 'failed');
    }
    sessionStorage.setItem(BEFORE_KEY, note.id);
    return ok(brought);
  });
}

async function loadBefore(): Promise<Before | null> {
  const { [BEFORE_KEY]: kept } = await browser.storage.session.get(BEFORE_KEY);
  const before = kept as Before | undefined;
  // Another page may have brought another file back since.
  return before && before.id === sessionStorage.getItem(BEFORE_KEY) ? ownCopy(before) : null;
}

/** What this page has brought back and can still take back, also after it was loaded anew; `null` where there is nothing. */
export const loadBrought = async (): Promise<Brought | null> => (await loadBefore())?.brought ?? null;

/** Puts what was here before in its place again; what was made since stays. False when it is no longer known. */
export async function undoBringing(): Promise<boolean> {
  const kept = await loadBefore();
  if (!kept) return false;
  const keys = Object.keys(kept.after);
  await alone(async () => {
    const now = await loadStored(keys);
    const back = keys.map((key): [string, unknown] => {
      const [before, after] = [kept.before[key], kept.after[key]];
      const isAsLeft = sameJson(now[key], after);
      return [key, isAsLeft ? before : changeStored(now[key], after, before ?? emptied(after))];
    });
    await browser.storage.local.set(Object.fromEntries(back.filter(([, value]) => value !== undefined)));
    await browser.storage.local.remove(back.flatMap(([key, value]) => (value === undefined ? [key] : [])));
  });
  await browser.storage.local.remove(kept.tipsIn ?? []);
  await forgetNote();
  return true;
}

const emptied = (value: unknown) => (Array.isArray(value) ? [] : {});

/** Forgets what was here before. */
export async function forgetBringing(): Promise<void> {
  const kept = await loadBefore();
  await browser.storage.local.remove(kept?.tipsOut ?? []);
  await forgetNote();
}

async function forgetNote(): Promise<void> {
  sessionStorage.removeItem(BEFORE_KEY);
  await browser.storage.session.remove(BEFORE_KEY);
}
