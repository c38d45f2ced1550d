// The state of help in each tab, in the storage that lives in memory and ends with the browser.
import { NO_TAB_HELP, type TabHelp, type TabHelpStore } from '../../services/ports/tab-help.ts';
import { browser } from '../browser.ts';
import { tabKey } from './stored-keys.ts';

const PREFIX = tabKey('');

/** Written by the background alone, and gone before another version of it runs; anything else is as nothing. */
const parseTabHelp = (stored: unknown): TabHelp =>
  typeof stored === 'object' && stored !== null ? { ...NO_TAB_HELP, ...stored } : NO_TAB_HELP;

/** The store of help in each tab, in the storage of the session. */
export interface SessionTabs extends TabHelpStore {
  /** Calls back with whether anything of any tab is kept: soon, before anything is, and when nothing is any more. */
  watchUse(onUse: (isInUse: boolean) => void): void;
}

/** Creates the store of help in each tab. */
export function createSessionTabs(): SessionTabs {
  let tellUse: (isInUse: boolean) => void = () => undefined;
  let last: Promise<unknown> = Promise.resolve();
  const load = async (tabId: number) => {
    const key = tabKey(tabId);
    return parseTabHelp((await browser.storage.session.get(key))[key]);
  };
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const next = last.then(task);
    last = next.catch(() => undefined);
    return next;
  };
  const tellWhetherUsed = async () => {
    const keys = Object.keys(await browser.storage.session.get(null));
    tellUse(keys.some((key) => key.startsWith(PREFIX)));
  };
  return {
    watchUse: (onUse) => {
      tellUse = onUse;
      void inTurn(tellWhetherUsed).catch(() => undefined);
    },
    load,
    update: (tabId, change) =>
      inTurn(async () => {
        const help = change(await load(tabId));
        tellUse(true);
        await browser.storage.session.set({ [tabKey(tabId)]: help });
        return help;
      }),
    open: async () => {
      const stored = Object.entries(await browser.storage.session.get(null));
      return stored
        .filter(([key, help]) => key.startsWith(PREFIX) && parseTabHelp(help).isOpen)
        .map(([key]) => Number(key.slice(PREFIX.length)));
    },
    remove: (tabId) =>
      inTurn(async () => {
        await browser.storage.session.remove(tabKey(tabId));
        await tellWhetherUsed();
      }),
  };
}
