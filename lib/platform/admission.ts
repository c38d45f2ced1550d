// Who may ask the background: every page of the extension, but one inside a web page only when our host has put it there.
import type { Caller } from '../core/messages.ts';
import type { Admit } from './port-messaging.ts';

/** Checks the token of a page that stands in a frame of a tab. */
type AdmitFrame = (frame: { tabId: number; frameId: number }, token: string) => Promise<Caller | null>;

/** Creates the check of a port's sender. */
export function admitWith(admitFrame: AdmitFrame): Admit {
  return async ({ tab, frameId = 0 }, token) =>
    tab?.id !== undefined && frameId !== 0 ? admitFrame({ tabId: tab.id, frameId }, token) : {};
}
