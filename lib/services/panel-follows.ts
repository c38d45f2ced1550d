// The browser's own panel goes by the same ways in as help beside a page, and is told what changes on the page it is for.
import type { Asked, PlaceChange } from '../core/sidebar/host-messages.ts';
import type { TabHelpStore } from './tab-help.ts';

/** What a panel that follows needs of the world. */
export interface PanelFollowsPorts {
  tabs: TabHelpStore;
  /** Tells whether help stands beside the page that a tab shows. */
  isBeside: (tabId: number) => Promise<boolean>;
  /** Tells the panel in the window of a tab; false where none is open. */
  tellPanel: (tabId: number, change: PlaceChange) => Promise<boolean>;
  /** Notes in a page what help is asked about. */
  noteAsked: (tabId: number, asked: Asked | null) => Promise<unknown>;
  /** Has a page tell what changes on it, with this token. */
  watch: (tabId: number, token: string) => Promise<unknown>;
  newToken: () => string;
}

/** Creates what keeps an open panel up to date. */
export function createPanelFollows({ tabs, isBeside, tellPanel, noteAsked, watch, newToken }: PanelFollowsPorts) {
  return {
    /** Lets an open panel take a way in; false where there is none, or help stands beside the page already. */
    take: async (tabId: number, asked: Asked | null): Promise<boolean> => {
      if (await isBeside(tabId)) return false;
      await noteAsked(tabId, asked);
      return tellPanel(tabId, 'asked');
    },
    /** The panel has read a page: from now on it is told what changes there. */
    onRead: async (tabId: number): Promise<void> => {
      // It may have ended meanwhile, because no panel was open; what goes on with this token stays as it is.
      const token = (await tabs.load(tabId)).watch ?? newToken();
      await tabs.update(tabId, (help) => ({ ...help, watch: token }));
      await watch(tabId, token);
    },
    /** A tab shows another document, in which nothing watches yet. */
    onNewDocument: async (tabId: number): Promise<void> => {
      if ((await tabs.load(tabId)).watch) await tabs.update(tabId, ({ watch: _, ...help }) => help);
    },
  };
}
