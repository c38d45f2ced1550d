// The background's hold on the sidebars: putting one into a page, talking to it, and the popup in its place.
import { parseSidebarState } from '../core/sidebar/parse-sidebar-messages.ts';
import {
  type PageChange,
  type SidebarCommand,
  type SidebarOutcome,
  type SidebarStart,
  type SidebarState,
  toChangeMessage,
} from '../core/sidebar/sidebar-messages.ts';
import { browser } from './browser.ts';
import { injectScript } from './inject.ts';
import { isFirefox } from './is-firefox.ts';

const SIDEBAR = '/sidebar.js';

/** What closes help once the extension is gone, where the sidebar goes with it. */
const LAST_WORD = '/last-word.js';

/** Lets help be closed once the extension is gone; a page that lets no script of its own run does without. */
async function armLastWord(tabId: number): Promise<void> {
  if (!isFirefox) return;
  const target = { tabId, frameIds: [0] };
  const inPage = { target, files: [LAST_WORD], world: 'MAIN' as const, injectImmediately: true };
  await browser.scripting.executeScript(inPage).catch(() => undefined);
}

/** Words that stand in the page itself come from the browser's own catalogue: the page has no other language of ours. */
const hostNames = (): SidebarStart['names'] => ({
  frame: browser.i18n.getMessage('frameTitle'),
  edge: browser.i18n.getMessage('edgeTitle'),
});

/** Puts the sidebar into a page; rejects when the browser keeps the page closed to scripts. */
export async function injectSidebar(tabId: number, start: Omit<SidebarStart, 'names'>): Promise<SidebarOutcome> {
  const outcome = await injectScript(tabId, SIDEBAR, { start: { ...start, names: hostNames() } });
  // Firefox answers nothing on its own privileged pages instead of refusing.
  if (outcome === 'opened') void armLastWord(tabId);
  if (outcome === 'opened' || outcome === 'again' || outcome === 'unreachable' || outcome === 'late') return outcome;
  throw new Error('The script did not run.');
}

/** Sends a command to the sidebar of a tab; `null` when there is none. */
export async function sendToSidebar(tabId: number, command: SidebarCommand): Promise<SidebarState | null> {
  return parseSidebarState(await browser.tabs.sendMessage(tabId, command, { frameId: 0 }).catch(() => null));
}

/** Tells whether help stands beside the page of a tab; of a page that is too busy to say, `unless` is the answer. */
export async function isBeside(tabId: number, patienceMs: number, unless: boolean): Promise<boolean> {
  const state = sendToSidebar(tabId, { command: 'state' }).then((answer) => answer !== null);
  return Promise.race([state, new Promise<boolean>((resolve) => setTimeout(() => resolve(unless), patienceMs))]);
}

/** Passes on to the help page in a frame what the sidebar beside it told. Firefox lets no message of a page reach it. */
export async function sendToHelp(tabId: number, frameId: number, change: PageChange): Promise<void> {
  await browser.tabs.sendMessage(tabId, toChangeMessage(change), { frameId }).catch(() => undefined);
}

/** Opens the popup over a tab, also where a click on the toolbar opens the sidebar and no popup is set. */
export async function openPopupOver(tabId: number): Promise<void> {
  // Over a page that the person has left nothing opens: it would open over the one they are on.
  if (!(await browser.tabs.get(tabId)).active) return;
  const popup = 'help.html';
  const before = await browser.action.getPopup({ tabId });
  try {
    if (before === '') await browser.action.setPopup({ tabId, popup });
    await browser.action.openPopup();
  } finally {
    if (before === '') await browser.action.setPopup({ tabId, popup: '' });
  }
}
