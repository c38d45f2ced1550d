// The browser's own panel goes by the same ways in as help beside a page, and is told what changes on the page it is for.
import type { PanelChange, RightClick } from '../core/sidebar/sidebar-messages.ts';
import type { TabHelpStore } from './ports/tab-help.ts';

/** What a panel that follows needs of the world. */
export interface PanelFollowsPorts {
  tabs: TabHelpStore;
  /** Tells whether help stands beside the page that a tab shows. */
  isBeside: (tabId: number) => Promise<boolean>;
  /** Tells the panel in the window of a tab; false where none is open. */
  tellPanel: (tabId: number, change: PanelChange) => Promise<boolean>;
  /** Notes in a page what help is asked about; false where it lets no script in. */
  noteRightClick: (tabId: number, asked: RightClick | null) => Promise<boolean>;
  /** Has a page tell what changes on it, with this token. */
  watch: (tabId: number, token: string) => Promise<unknown>;
  newToken: () => string;
}

/** Creates what keeps an open panel up to date. */
export function createPanelFollows({ tabs, isBeside, tellPanel, noteRightClick, watch, newToken }: PanelFollowsPorts) {
  return {
    /** Lets an open panel take a way in; false where there is none, or help stands beside the page already. */
    take: async (tabId: number, asked: RightClick | null): Promise<boolean> => {
      if (await isBeside(tabId)) return false;
      const isNoted = await noteRightClick(tabId, asked);
      return tellPanel(tabId, { change: 'asked', words: isNoted ? undefined : asked?.selection });
    },
    /** Lets an open panel take what is asked on a page that no script may enter, or one that is just opening there. */
    takeClosed: async (tabId: number, asked: RightClick | null): Promise<void> => {
      const words = asked?.selection;
      // Kept first: a panel that opens now may ask what it starts from before it can be told.
      if (words !== undefined) await tabs.update(tabId, (help) => ({ ...help, asked: { selection: words } }));
      const isTold = await tellPanel(tabId, { change: 'asked', words });
      if (isTold && words !== undefined) await tabs.update(tabId, ({ asked: _, ...help }) => help);
    },
    /** Lets an open panel point on the page; false where there is none, or help stands beside the page. */
    point: async (tabId: number): Promise<boolean> =>
      !(await isBeside(tabId)) && (await tellPanel(tabId, { change: 'point' })),
    /** A popup has opened over the page: the press that opened it lets an open panel read the page as well. */
    onPopup: async (tabId: number): Promise<void> => void (await tellPanel(tabId, { change: 'place' })),
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
