// What a help page starts from and leaves behind in its tab.
import type { Caller } from '../core/messages.ts';
import { newStart, type PanelStart } from '../core/panel-start.ts';
import { type PanelState, parsePanelState } from '../core/panel-state.ts';
import type { SidebarLayout } from '../core/sidebar/layout.ts';
import { NO_TAB_HELP, type TabHelpStore } from './tab-help.ts';

/** Keeps what is done in the help of each tab. */
export interface PanelService {
  open(caller: Caller): Promise<PanelStart>;
  /** Keeps some parts and leaves the others as they are. */
  save(caller: Caller, part: Partial<PanelState>): Promise<boolean>;
  /** The help that opens next over a tab asks whether it is to be always on there. */
  askAlwaysOn(tabId: number): Promise<void>;
}

/** Creates the service that keeps the state of help pages. */
export function createPanelService(ports: {
  tabs: TabHelpStore;
  layout: () => Promise<SidebarLayout>;
  /** The tab in front, which popup and native panel are for. */
  activeTab: () => Promise<number | undefined>;
}): PanelService {
  const tabOf = async ({ tabId }: Caller) => tabId ?? (await ports.activeTab());
  return {
    open: async (caller) => {
      const [tabId, layout] = await Promise.all([tabOf(caller), ports.layout()]);
      if (tabId === undefined) return newStart(layout);
      let help = NO_TAB_HELP;
      // Taken in one go: a help page that is just being closed must not take what the popup is to tell.
      await ports.tabs.update(tabId, (now) => {
        help = now;
        const { because: _, asked: __, asksAlwaysOn: ___, ...kept } = now;
        // Told once, by the help that opened elsewhere: who opens it again later has not just been refused.
        return { ...(caller.tabId === undefined ? kept : now), takesFocus: false };
      });
      const { because = null, asksAlwaysOn = false } = caller.tabId === undefined ? help : NO_TAB_HELP;
      const { takesFocus } = help;
      const state = parsePanelState(help.panel);
      const query = help.asked?.selection ?? state.query;
      // A tip is shown on the page by one help at a time: the sidebar, where it stands.
      const walk = help.isOpen && caller.tabId === undefined ? null : state.walk;
      return { tabId, layout, takesFocus, because, asksAlwaysOn, state: { ...state, query, walk } };
    },
    save: async (caller, part) => {
      const tabId = await tabOf(caller);
      if (tabId === undefined) return false;
      await ports.tabs.update(tabId, (help) => ({
        ...help,
        panel: { ...parsePanelState(help.panel), ...part },
      }));
      return true;
    },
    askAlwaysOn: async (tabId) => {
      await ports.tabs.update(tabId, (help) => ({ ...help, asksAlwaysOn: true }));
    },
  };
}
