// How the sidebar stands in each tab: as was chosen on its site, else as everywhere.
import { toSite } from '../core/place/site.ts';
import { chooseLayout, type LayoutChoices, layoutFor, type SidebarLayout } from '../core/sidebar/layout.ts';
import type { HelpTab } from './kept-states.ts';
import type { SettingsStore } from './ports/settings-store.ts';
import type { TabHelpStore } from './ports/tab-help.ts';

/** Says and keeps how the sidebar stands. */
export interface Layouts {
  /** How it stands in a tab; without one, how it stands where nothing was chosen. */
  load(tabId?: number): Promise<SidebarLayout>;
  /** Keeps a choice: made in a tab for its site, else for everywhere. */
  change(part: Partial<SidebarLayout>, tabId?: number): Promise<void>;
}

/** Creates what says and keeps how the sidebar stands. */
export function createLayouts(ports: {
  load: () => Promise<LayoutChoices>;
  /** They know what the organisation has set of it, which holds over everything that was chosen. */
  settings: Pick<SettingsStore, 'load'>;
  update: (change: (choices: LayoutChoices) => LayoutChoices) => Promise<unknown>;
  tabs: TabHelpStore;
  tab: (tabId: number) => Promise<HelpTab | undefined>;
}): Layouts {
  const loadRuled = async () => (await ports.settings.load()).managed.layout;
  const siteIn = (tab: HelpTab | undefined) => toSite(tab?.address)?.pattern ?? null;
  return {
    load: async (tabId) => {
      const ruled = loadRuled();
      if (tabId === undefined) return { ...layoutFor(await ports.load(), null), ...(await ruled) };
      const [choices, tab, help] = await Promise.all([ports.load(), ports.tab(tabId), ports.tabs.load(tabId)]);
      return { ...layoutFor(choices, siteIn(tab)), ...help.layout, ...(await ruled) };
    },
    change: async ({ width, ...chosen }, tabId) => {
      const ruled = await loadRuled();
      const own = Object.fromEntries(Object.entries(chosen).filter(([key]) => !Object.hasOwn(ruled, key)));
      if (width !== undefined) await ports.update((choices) => chooseLayout(choices, { width }, null));
      if (Object.keys(own).length === 0) return;
      const tab = tabId === undefined ? undefined : await ports.tab(tabId);
      const site = siteIn(tab);
      // Of a private window no site is kept, and of a page that names none there is none: it holds while the tab lives.
      if (tabId !== undefined && (tab?.isPrivate || site === null)) {
        await ports.tabs.update(tabId, (help) => ({ ...help, layout: { ...help.layout, ...own } }));
      } else await ports.update((choices) => chooseLayout(choices, own, site));
    },
  };
}
