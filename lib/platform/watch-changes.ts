// Tells the help page when the page it stands for has changed.
import { parseChangeMessage, parsePanelMessage } from '../core/sidebar/parse-sidebar-messages.ts';
import type { PageChange } from '../core/sidebar/sidebar-messages.ts';
import { browser } from './browser.ts';
import type { HelpFrame } from './help-frame.ts';
import { listenUntil } from './listen.ts';

/** Called with what changed, and with the words that help is asked about where they stand in no page. */
type OnChange = (change: PageChange, words?: string) => void;

/** Beside a page the background passes on what the sidebar tells; a message of a page would come from its tab. */
function watchSidebar(onChange: OnChange, signal: AbortSignal): void {
  const listener = (message: unknown, { id, tab }: { id?: string; tab?: unknown }) => {
    const change = id === browser.runtime.id && !tab ? parseChangeMessage(message) : null;
    if (change) onChange(change);
    return undefined;
  };
  listenUntil(() => browser.runtime.onMessage, listener, signal);
}

/** What the background tells the panel of this window: that help was asked for, or what changes on the page. */
function watchBackground(onChange: OnChange, signal: AbortSignal): void {
  let own: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => {
    own = id;
  });
  const listener = (message: unknown, { id, tab }: { id?: string; tab?: unknown }) => {
    const told = id === browser.runtime.id && !tab ? parsePanelMessage(message, own) : null;
    if (!told) return undefined;
    onChange(told.change, told.words);
    return Promise.resolve(true);
  };
  listenUntil(() => browser.runtime.onMessage, listener, signal);
}

/** The browser's own panel stays while the page in front of it changes. */
function watchFront(onChange: OnChange, signal: AbortSignal): void {
  const listener = (_: number, { status }: { status?: string }, { active }: { active: boolean }) => {
    if (active && status === 'complete') onChange('place');
  };
  listenUntil(() => browser.tabs.onUpdated, listener, signal);
}

/** Creates what calls back whenever the page that help is for should be looked at anew, until the signal says stop. */
export const changesIn = (frame: HelpFrame) => (onChange: OnChange, signal: AbortSignal) => {
  if (frame === 'page') watchSidebar(onChange, signal);
  // A popup closes as soon as the person turns to the page.
  if (frame !== 'panel') return;
  watchFront(onChange, signal);
  watchBackground(onChange, signal);
};
