// What a help page starts from and leaves behind in its tab, apart for each site that the tab has been on.

import type { Call, Caller } from '../core/calls.ts';
import type { HelpWhereabouts } from '../core/help-start.ts';
import { type HelpStart, newStart } from '../core/help-start.ts';
import { type KeptState, parseKeptState } from '../core/kept-state.ts';
import { hiddenPartition, partitionOf } from '../core/place/partition.ts';
import type { SidebarLayout } from '../core/sidebar/layout.ts';
import { NO_TAB_HELP, type TabHelp, type TabHelpStore } from './ports/tab-help.ts';

/** Sites of which a tab keeps what was done there; the one that was left longest ago goes first. */
export const MOST_SITES = 12;

/** A tab as help sees it. */
export interface HelpTab {
  tabId: number;
  /** Absent where the browser hides it. */
  address?: string | undefined;
  /** In a private window. */
  isPrivate: boolean;
}

/** Keeps what is done in the help of each tab, site by site. */
export interface KeptStates {
  /** What help starts from where the tab is now, or where the help page says that it stands. */
  open(caller: Caller, where?: HelpWhereabouts, call?: Pick<Call, 'first'>): Promise<HelpStart>;
  /** Keeps some parts of what was done on a site and leaves the others as they are. */
  save(caller: Caller, partition: string, part: Partial<KeptState>): Promise<boolean>;
  /** The help that opens next over a tab asks whether it is to be always on there. */
  askAlwaysOn(tabId: number): Promise<void>;
  /** A tab shows another document: what belongs to one whose address is hidden does not belong to the next. */
  onNewDocument(tabId: number): Promise<void>;
}

/** What is told or done once. */
type Once = 'because' | 'asked' | 'asksAlwaysOn' | 'startsAnew' | 'points';

const stateIn = ({ sites = [] }: TabHelp, partition: string): KeptState =>
  parseKeptState(sites.find((site) => site.partition === partition)?.state);

function keepPart(help: TabHelp, partition: string, part: Partial<KeptState>): TabHelp {
  const others = (help.sites ?? []).filter((site) => site.partition !== partition);
  const state = { ...stateIn(help, partition), ...part };
  return { ...help, sites: [...others, { partition, state }].slice(-MOST_SITES) };
}

/** Adds what was typed to the question that was being written, else to the search. */
function addTyped(help: TabHelp, partition: string, typed: string): TabHelp {
  const { question, query } = stateIn(help, partition);
  if (!question?.isOpen) return keepPart(help, partition, { query: query + typed });
  return keepPart(help, partition, { question: { ...question, goal: question.goal + typed } });
}

/** The partition of the document that a tab shows now where its address is hidden. */
function hiddenDocument({ visit = 0 }: TabHelp, left: string | undefined): string {
  const now = hiddenPartition(visit);
  return now === left ? hiddenPartition(visit + 1) : now;
}

/** The help of a tab without some of what was told or done. */
function forget(help: TabHelp, ...keys: Once[]): TabHelp {
  const rest = { ...help };
  for (const key of keys) delete rest[key];
  return rest;
}

/** What stays once the help that opens next has taken what it alone is to tell or do. */
function takeOnce(help: TabHelp, isBeside: boolean): TabHelp {
  // Beside the page the words that help was asked about come from the page itself. Why it opens elsewhere is told by the
  // help that does, once: who opens it again later has not just been refused.
  const taken = isBeside ? (['asked'] as const) : (['because', 'asked', 'asksAlwaysOn'] as const);
  return { ...forget(help, ...taken, 'startsAnew', 'points'), takesFocus: false };
}

/** What of the state of a tab is told to one help page alone; `undefined` where there is nothing to tell. */
function toldOnce({ because, asked, asksAlwaysOn, takesFocus, points }: TabHelp): Partial<TabHelp> | undefined {
  if (!because && !asked && !asksAlwaysOn && !takesFocus && !points) return undefined;
  return {
    takesFocus,
    ...(because && { because }),
    ...(asked && { asked }),
    ...(asksAlwaysOn && { asksAlwaysOn }),
    ...(points && { points }),
  };
}

/** Creates the service that keeps the state of help pages. */
export function createKeptStates(ports: {
  tabs: TabHelpStore;
  /** How the sidebar stands in a tab. */
  layout: (tabId?: number) => Promise<SidebarLayout>;
  /** Takes what was typed for the help beside a page after the page had taken the focus from it; closes that help. */
  takeTyped: (tabId: number) => Promise<string>;
  /** Tells whether help stands beside the page that a tab shows. */
  isBeside: (tabId: number) => Promise<boolean>;
  /** The tab that a caller's help is for: its own, else the one in front. */
  tabFor: (caller: Caller) => Promise<HelpTab | undefined>;
}): KeptStates {
  return {
    open: async (caller, where = {}, { first } = { first: (read) => read() }) => {
      const tab = await ports.tabFor(caller);
      const layout = await ports.layout(tab?.tabId);
      if (!tab) return newStart(layout);
      const { tabId, address, isPrivate } = tab;
      const isBeside = caller.tabId !== undefined;
      // What is told once is told again to who asks again, because the first answer was lost.
      const told = await first(async () => toldOnce(await ports.tabs.load(tabId)));
      const typed = !isBeside && told?.because === 'focus' ? await ports.takeTyped(tabId) : '';
      const wasBeside =
        !isBeside && !told?.because && (await ports.tabs.load(tabId)).isOpen && !(await ports.isBeside(tabId));
      let help = NO_TAB_HELP;
      let partition = '';
      // Taken in one go: a help page that is just being closed must not take what the popup is to tell.
      await ports.tabs.update(tabId, (now) => {
        partition = where.partition ?? partitionOf(address) ?? hiddenDocument(now, where.left);
        const kept = now.startsAnew ? keepPart(now, partition, { query: '', walk: null }) : now;
        const written = typed === '' ? kept : addTyped(kept, partition, typed);
        help = { ...written, ...told };
        return takeOnce(written, isBeside);
      });
      const { because = null, asksAlwaysOn = false } = isBeside ? NO_TAB_HELP : help;
      const { takesFocus, points = false } = isBeside ? help : { ...help, points: false };
      const state = stateIn(help, partition);
      const query = (isBeside ? undefined : help.asked?.selection) ?? state.query;
      // A tip is shown on the page by one help at a time: the sidebar, where it stands.
      const walk = help.isOpen && !isBeside ? null : state.walk;
      const start = {
        tabId,
        partition,
        isPrivate,
        layout,
        takesFocus,
        because,
        typed,
        asksAlwaysOn,
        points,
        wasBeside,
      };
      return { ...start, state: { ...state, query, walk } };
    },
    save: async (caller, partition, part) => {
      const tabId = caller.tabId ?? (await ports.tabFor(caller))?.tabId;
      if (tabId === undefined) return false;
      await ports.tabs.update(tabId, (help) => keepPart(help, partition, part));
      return true;
    },
    askAlwaysOn: async (tabId) => {
      await ports.tabs.update(tabId, (help) => ({ ...help, asksAlwaysOn: true }));
    },
    onNewDocument: async (tabId) => {
      const { sites, visit, because, asked, startsAnew } = await ports.tabs.load(tabId);
      const isUntold = Boolean(because || asked || startsAnew);
      // A tab in which help was never opened has nothing to tell apart.
      if (!sites && visit === undefined && !isUntold) return;
      // What was to be told of the document before, and words marked in it, are not for this one.
      await ports.tabs.update(tabId, (help) => ({
        ...forget(help, 'because', 'asked', 'startsAnew'),
        visit: (help.visit ?? 0) + 1,
      }));
    },
  };
}
