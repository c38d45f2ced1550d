// The whole protocol between the background and the sidebar, the script that holds the help in a page.
import type { SidebarLayout } from './layout.ts';

/** What help was asked about on the right-click, as far as the browser's event says. */
export interface RightClick {
  /** The words that were marked, also inside a frame of another site; never from a field. */
  selection?: string;
  linkUrl?: string;
  imageUrl?: string;
  /** It was a field, which has the focus since. */
  isField?: true;
}

/** Everything a sidebar is given when it is put into a page. */
export interface SidebarStart {
  /** Proves to the background that a help page was framed by this very sidebar. */
  token: string;
  layout: SidebarLayout;
  /** True when a person has just asked for help; false when the help comes back after a navigation. */
  takesFocus: boolean;
  asked: RightClick | null;
  /** When nobody waits for the sidebar any more, in milliseconds since 1970: from then on help is elsewhere. */
  until: number;
  /** What assistive technology calls the frame and the edge that changes its width. */
  names: { frame: string; edge: string };
}

/**
 * How putting a sidebar into a page ended. `again`: it was there already and shows what is asked now. `late`: the page was
 * busy until nobody waited any more.
 */
export type SidebarOutcome = 'opened' | 'again' | 'unreachable' | 'late';

/** What the background tells a sidebar. */
export type SidebarCommand =
  /** Takes the help off the page and gives everything back. */
  | { command: 'close' }
  /** Stands as the layout says. */
  | { command: 'layout'; layout: SidebarLayout }
  /** Gives the help the focus. */
  | { command: 'focus' }
  /** Answers with its `SidebarState`; no answer: there is no sidebar. */
  | { command: 'state' }
  /**
   * Takes the help off the page because it goes on elsewhere, and answers with what was typed for it; what is typed on for
   * a moment is kept from the page, too, and can be asked for in the same way.
   */
  | { command: 'typed' };

/** What a sidebar answers to `state` and to `typed`. */
export interface SidebarState {
  hasFocus: boolean;
  /** What was typed for help after the page had taken the focus from it; told only when asked for. */
  typed?: string | undefined;
}

/** Why a page has to be looked at anew. */
export type ChangeReason = 'focus' | 'selection' | 'errors' | 'place' | 'asked';

/** What a help page beside a page is told of it; `point`: the person asks to point at something; `recorded`: there is more, or less, in the recording. */
export type PageChange = ChangeReason | 'unlit' | 'pointed' | 'point' | 'recorded';

/** What a sidebar tells the background. It is all that a script in a page may ask for: `sidebar-events.ts` says what follows. */
export type SidebarEvent =
  /** Something on the page changed that may change which help is right. */
  | { event: 'changed'; reason: ChangeReason }
  /** What was pointed at on the page has gone, and the light with it. */
  | { event: 'unlit' }
  /** A person points at something else on the page now, or at nothing any more; what it is has to be asked. */
  | { event: 'pointed' }
  /** A person has drawn the edge to this width, in CSS pixels. */
  | { event: 'resized'; width: number }
  /** The page took the help away, with the element it stood in or on purpose. */
  | { event: 'lost' }
  /** The page takes the focus back from the help, or has just got a key that was meant for it. */
  | { event: 'stolen' }
  /** The page came back out of the back/forward cache, and with it a sidebar that nobody knows any more. */
  | { event: 'restored' };

/** A sidebar's event with the token that this sidebar was given: it says which sidebar it is from. */
export type SidebarMessage = SidebarEvent & { token: string };

/** Who sends a message of the runtime: the sidebar in a page, or the background to the help page in a frame. */
export const SENDERS = { host: 'alongside-host', background: 'alongside-background' } as const;

/** A sidebar's event as it is sent. */
export const toSidebarMessage = (token: string, event: SidebarEvent) => ({ from: SENDERS.host, token, ...event });

/** What the browser's own panel is told of the page in front of it. */
export interface PanelChange {
  change: PageChange;
  /** Words that help is asked about, where no script could leave them in the page. */
  words?: string | undefined;
}

/** A change as the background passes it on to the browser's own panel in a window, which answers that it is there. */
export const toPanelMessage = (windowId: number, { change, words }: PanelChange) => ({
  from: SENDERS.background,
  windowId,
  change,
  ...(words !== undefined && { words }),
});

/** A change as the background passes it on to the help page beside the page. */
export const toChangeMessage = (change: PageChange) => ({ from: SENDERS.background, change });
