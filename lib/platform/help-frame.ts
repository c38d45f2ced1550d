// One page in three frames: which one this is, and what only it can do.
import type { HelpStart } from '../core/help-start.ts';
import type { KeptState } from '../core/kept-state.ts';
import type { BackgroundCalls, Client } from '../core/messages.ts';
import { toSite } from '../core/place/site.ts';
import { type LayoutChoices, layoutFor, type SidebarLayout } from '../core/sidebar/layout.ts';
import { requestSite } from './host-access.ts';
import { isFirefox } from './is-firefox.ts';
import { isPageOrphaned } from './live-state.ts';
import { openNativePanel } from './native-panel.ts';

/** Where the help page stands: the toolbar's popup, beside a page, or the browser's own panel. */
export type HelpFrame = 'popup' | 'page' | 'panel';

/** The frame this page stands in, by its address, and what it must bring to be answered. */
export function readFrame(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  isFramed: boolean,
): { frame: HelpFrame; token: string } {
  // The sidebar writes the token behind the address; nobody else can know one that is answered. Popup and panel stand in
  // no frame: without a token it was a page that has framed this one.
  if (isFramed || hash.length > 1) return { frame: 'page', token: hash.slice(1) };
  return { frame: new URLSearchParams(search).get('frame') === 'panel' ? 'panel' : 'popup', token: '' };
}

/** What can be done with help in this frame. */
export function frameTools(frame: HelpFrame, client: Client<BackgroundCalls>, { tabId }: HelpStart) {
  if (frame === 'page') {
    return {
      onLayout: (part: Partial<SidebarLayout>) => client.layOut({ layout: part }),
      // What a person agrees to must stand where no page can cover it.
      onAlwaysHere: () => void client.openAlwaysOn({}),
    };
  }
  return {
    onRequestSite: requestSite,
    onOpenBeside: (points = false) => client.openBeside(points ? { points } : {}).then(({ outcome }) => outcome),
    ...(frame === 'popup' && { onOpenPanel: () => void openNativePanel(tabId).then(() => window.close()) }),
  };
}

/** Keeps what is done in the help for this site and this tab, where both are known. */
export function keepState(client: Client<BackgroundCalls>, { tabId, partition }: HelpStart) {
  return (part: Partial<KeptState>) => {
    if (partition !== null) void client.saveState({ tabId, partition, part }).catch(() => undefined);
  };
}

/** How the sidebar stands on the site that help stands beside. */
export function layoutHere({ isPrivate, partition, layout }: HelpStart, choices: LayoutChoices | null) {
  // What was chosen in a private window is known to its tab alone.
  return isPrivate || !choices ? layout : layoutFor(choices, toSite(partition)?.pattern ?? null);
}

/**
 * How help in this frame is closed. After an update of the extension nobody answers: an empty frame then tells its sidebar,
 * which still stands in the page (Chromium; Firefox ends the sidebar with the extension, and there is a last word).
 */
export function closeFrame(frame: HelpFrame, client: Client<BackgroundCalls>, lastWord: () => boolean): () => void {
  if (frame !== 'page') return () => window.close();
  const leave = () => {
    if (isFirefox) lastWord();
    else location.replace('about:blank');
  };
  return () => {
    if (isPageOrphaned()) leave();
    else client.closeBeside({}).catch(leave);
  };
}
