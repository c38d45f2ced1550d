// The page a person is on: its tab is known and readable only after their click (activeTab).
import * as v from 'valibot';
import type { PageState, UnreadableReason } from '../core/messages.ts';
import { parsePageSnapshot } from '../core/place/page-snapshot.ts';
import { browser } from './browser.ts';

/** The script that reads a page, as the build names it. */
const PAGE_AGENT = '/page-agent.js';
/** Chromium now and then refuses in the first moments after the click (seen in 156); a little later it does not. */
const RETRIES = 4;
const RETRY_AFTER_MS = 50;

/** A page that is loading or busy may keep the agent waiting for ever; help must be there at once. */
const PATIENCE_MS = 1500;

const BUSY = { unreadable: 'busy' };

const answerSchema = v.union([
  v.object({ unreadable: v.picklist(['pdf', 'busy']) }),
  v.object({ snapshot: v.unknown() }),
]);

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/;

/** Why a page of this address can never be read; `null` when it may be. */
export function unreadableAddress(url: string | undefined): UnreadableReason | null {
  if (!url || url === 'about:blank' || url === 'about:newtab' || url === 'about:home') return 'blank';
  if (STORES.test(url)) return 'store';
  if (url.startsWith('file:')) return null;
  return /^https?:/.test(url) ? null : 'browser-page';
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function runAgent(tabId: number): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const [injected] = await browser.scripting.executeScript({
        target: { tabId },
        files: [PAGE_AGENT],
        injectImmediately: true,
      });
      return injected?.result;
    } catch (error) {
      if (attempt >= RETRIES) throw error;
      await pause(RETRY_AFTER_MS);
    }
  }
}

/** What the browser's refusal says, where the address of the tab stayed hidden. */
const REFUSALS: [RegExp, UnreadableReason][] = [
  [/gallery|web ?store/i, 'store'],
  [/\b(chrome|chrome-extension|edge|about|devtools|view-source|moz-extension):/i, 'browser-page'],
  [/error page/i, 'failed'],
  [/cannot access|permission|cannot be scripted/i, 'no-access'],
];

function refusal(url: string | undefined, error: unknown): UnreadableReason {
  if (url?.startsWith('file:')) return 'file';
  const message = error instanceof Error ? error.message : '';
  return REFUSALS.find(([words]) => words.test(message))?.[1] ?? 'failed';
}

/** Reads the page in the tab the person is on. */
export async function readActivePage(): Promise<PageState> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const url = tab?.url;
  const withUrl = url === undefined ? {} : { url };
  // The address of a tab is hidden until the click gives access; then the injection says what holds.
  const never = tab?.url === undefined ? null : unreadableAddress(url);
  if (never || tab?.id === undefined) return { status: 'unreadable', reason: never ?? 'no-access', ...withUrl };
  try {
    const read = await Promise.race([runAgent(tab.id), pause(PATIENCE_MS).then(() => BUSY)]);
    const answer = v.safeParse(answerSchema, read);
    if (!answer.success) return { status: 'unreadable', reason: 'failed', ...withUrl };
    if ('unreadable' in answer.output) return { status: 'unreadable', reason: answer.output.unreadable, ...withUrl };
    const snapshot = parsePageSnapshot(answer.output.snapshot);
    return snapshot ? { status: 'read', snapshot } : { status: 'unreadable', reason: 'failed', ...withUrl };
  } catch (error) {
    return { status: 'unreadable', reason: refusal(url, error), ...withUrl };
  }
}
