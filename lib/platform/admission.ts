// Who may ask the background: every page of the extension, but one inside a web page only when our host has put it there.
import type { Caller } from '../core/messages.ts';
import { browser } from './browser.ts';
import type { Admit } from './port-messaging.ts';

/** Checks the token of a page that stands in a frame of a tab. */
type AdmitFrame = (frame: { tabId: number; frameId: number }, token: string) => Promise<Caller | null>;

/** What a native panel brings in place of a token. */
const WINDOW = /^window-(\d+)$/;

/** Tells whether whoever brings this is a native panel. */
export const isPanelToken = (token: string): boolean => WINDOW.test(token);

/** What a native panel brings to say which window it stands in. */
export const windowToken = async (): Promise<string> => `window-${(await browser.windows.getCurrent()).id}`;

/** Creates the check of a port's sender. */
export function admitWith(admitFrame: AdmitFrame): Admit {
  return async ({ tab, frameId = 0 }, token) => {
    if (tab?.id !== undefined && frameId !== 0) return admitFrame({ tabId: tab.id, frameId }, token);
    const [, windowId] = WINDOW.exec(token) ?? [];
    return windowId === undefined ? {} : { windowId: Number(windowId) };
  };
}
