// The background's hold on what records in pages: putting it there, hearing what it tells, and ending it.
import { parseRecorderMessage } from '../core/author/record/parse-recorder-message.ts';
import type { ToldAction } from '../core/author/record/recorded-action.ts';
import { browser, type Runtime } from './browser.ts';
import { injectInTime } from './inject.ts';

/** The script that records, as the build names it. */
const RECORDER = '/recorder.js';

/** A page that is loading or busy may keep the script waiting for ever. */
const PATIENCE_MS = 4000;

/** Has the page of a tab tell what is done there, with this token; false where no script gets in. */
export const injectRecorder = (tabId: number, token: string): Promise<boolean> =>
  injectInTime(tabId, RECORDER, PATIENCE_MS, { recorderToken: token }).then(
    // Firefox answers nothing on its own privileged pages instead of refusing.
    (answer) => answer === true,
    () => false,
  );

/** Runs in the page. */
function endRecorderHere(): void {
  // As `pageWorld()` has it; this function is sent to the page as its text.
  const name = Symbol.for('alongside');
  const world = (globalThis as { [name]?: { recorder?: { end: () => void } } })[name];
  world?.recorder?.end();
}

/** Has the page of a tab tell nothing more. */
export async function endRecorder(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting
    .executeScript({ target, func: endRecorderHere, injectImmediately: true })
    .catch(() => undefined);
}

/** Where something was recorded, as the browser says. */
interface RecordedIn {
  tabId: number;
  address: string;
}

/** Calls back with what the recorders in pages tell, and with the token that each brings. */
export function onRecorderMessage(take: (from: RecordedIn, token: string, told: ToldAction) => void): void {
  browser.runtime.onMessage.addListener((given: unknown, { id, tab, frameId, url }: Runtime.MessageSender) => {
    // A recorder stands in the page itself, and listens in its frames from there.
    const isRecorder = id === browser.runtime.id && frameId === 0;
    const message = isRecorder ? parseRecorderMessage(given) : null;
    if (message && tab?.id !== undefined) take({ tabId: tab.id, address: url ?? '' }, message.token, message.action);
    return undefined;
  });
}
