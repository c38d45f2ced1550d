// The page a person is on: its tab is known and readable only after their click (activeTab).
import * as v from 'valibot';
import type { Caller } from '../core/calls.ts';
import { parsePageSnapshot } from '../core/place/page-snapshot.ts';
import type { PageState, UnreadableReason } from '../core/place/page-state.ts';
import type { ReadPage } from '../services/help.ts';
import type { HelpTab } from '../services/kept-states.ts';
import { browser, type Tabs } from './browser.ts';
import { injectInTime } from './inject.ts';

/** The script that reads a page, as the build names it. */
const PAGE_AGENT = '/page-agent.js';

/** A page that is loading or busy may keep the agent waiting for ever; help must be there at once. */
const PATIENCE_MS = 1500;

const BUSY = { unreadable: 'busy' };

const answerSchema = v.union([
  v.object({ unreadable: v.picklist(['pdf', 'busy']) }),
  v.object({
    snapshot: v.unknown(),
    isOpaque: v.optional(v.boolean()),
    isBlind: v.optional(v.boolean()),
    shown: v.fallback(v.array(v.string()), []),
    isMessage: v.fallback(v.boolean(), false),
  }),
]);

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/;

/** Why a page of this address can never be read; `null` when it may be. */
export function unreadableAddress(url: string | undefined): UnreadableReason | null {
  if (!url || url === 'about:blank' || url === 'about:newtab' || url === 'about:home') return 'blank';
  if (STORES.test(url)) return 'store';
  if (url.startsWith('about:reader')) return 'reader';
  if (/^(data|blob|javascript):/.test(url)) return 'no-site';
  return /^(https?|file):/.test(url) ? null : 'browser-page';
}

/** Pictures of Firefox's own in the tabs of what it shows in place of a page. */
const FIREFOX_ICONS = 'chrome://global/skin/icons/';

/** What a tab shows in place of a page, by the picture that it has: Firefox's refusal is the same for all of it. */
export function shownInstead(icon: string | undefined): 'pdf' | 'not-loaded' | null {
  if (!icon?.startsWith(FIREFOX_ICONS)) return null;
  return icon.endsWith('/pdf.svg') ? 'pdf' : 'not-loaded';
}

/** What the browser's refusal says, where the address of the tab stayed hidden. */
const REFUSALS: [RegExp, UnreadableReason][] = [
  [/gallery|web ?store/i, 'store'],
  [/\b(chrome|chrome-extension|edge|about|devtools|view-source|moz-extension):/i, 'browser-page'],
  [/error page/i, 'not-loaded'],
  [/cannot access|permission|cannot be scripted/i, 'no-access'],
];

function whyUnreadable({ url, favIconUrl }: Pick<Tabs.Tab, 'url' | 'favIconUrl'>, error: unknown): UnreadableReason {
  if (url?.startsWith('file:')) return 'file';
  const instead = shownInstead(favIconUrl);
  if (instead) return instead;
  const message = error instanceof Error ? error.message : '';
  return REFUSALS.find(([words]) => words.test(message))?.[1] ?? 'failed';
}

/** Firefox gives a tab its picture a moment after it shows something in place of the page. */
const ICON_WAITS = { times: 3, eachMs: 150 } as const;

async function refusalInTime(tab: Tabs.Tab, error: unknown): Promise<UnreadableReason> {
  let reason = whyUnreadable(tab, error);
  for (let at = 0; at < ICON_WAITS.times && reason === 'no-access' && tab.url && !tab.favIconUrl; at += 1) {
    await new Promise((resolve) => setTimeout(resolve, ICON_WAITS.eachMs));
    const now = await browser.tabs.get(tab.id ?? -1).catch(() => tab);
    reason = whyUnreadable(now, error);
  }
  return reason;
}

async function tabFor({ tabId, windowId }: Caller) {
  if (tabId !== undefined) return browser.tabs.get(tabId).catch(() => undefined);
  // A panel stays with its window, whichever has the focus: what is done in one is not for the other.
  const window = windowId === undefined ? { lastFocusedWindow: true } : { windowId };
  const [tab] = await browser.tabs.query({ active: true, ...window }).catch(() => []);
  return tab;
}

/** The tab in front, or in front in the caller's window; a number only, since its address may be hidden. */
export const activeTabId = async (caller: Caller = {}): Promise<number | undefined> => (await tabFor(caller))?.id;

/** The tab that a caller's help is for, as far as the browser shows it; `undefined` where there is none. */
export async function helpTabFor(caller: Caller): Promise<HelpTab | undefined> {
  const tab = await tabFor(caller);
  return tab?.id === undefined ? undefined : { tabId: tab.id, address: tab.url, isPrivate: tab.incognito };
}

/** Tells whether the help of a caller stands in a private window. */
export const isPrivateWindow = async (caller: Caller): Promise<boolean> =>
  (await helpTabFor(caller))?.isPrivate ?? false;

/** Reads the page that help is for: the one the sidebar stands beside, else the one in the tab in front. */
export async function readPageFor(caller: Caller): Promise<ReadPage> {
  const tab = await tabFor(caller);
  const url = tab?.url;
  const unreadable = (reason: UnreadableReason): ReadPage => ({
    page: { status: 'unreadable', reason, ...(url === undefined ? {} : { url }) },
  });
  // The address of a tab is hidden until the click gives access; then the injection says what holds.
  const never = tab?.url === undefined ? null : unreadableAddress(url);
  if (never || tab?.id === undefined) return unreadable(never ?? 'no-access');
  try {
    const read = (await injectInTime(tab.id, PAGE_AGENT, PATIENCE_MS)) ?? BUSY;
    const answer = v.safeParse(answerSchema, read);
    if (!answer.success) return unreadable('failed');
    if ('unreadable' in answer.output) return unreadable(answer.output.unreadable);
    const { shown, isMessage, isOpaque, isBlind } = answer.output;
    const snapshot = parsePageSnapshot(answer.output.snapshot);
    if (!snapshot) return unreadable('failed');
    const page: PageState = { status: 'read', snapshot, ...(isOpaque && { isOpaque }), ...(isBlind && { isBlind }) };
    return { page, shown, isMessage };
  } catch (error) {
    const reason = await refusalInTime(tab, error);
    // Access comes with the person's click, and goes when they move on: then another click is all that is missing.
    return unreadable(reason === 'no-access' && !url ? 'needs-click' : reason);
  }
}
