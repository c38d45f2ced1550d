import type { Page } from 'playwright-core';

/** All that a browser keeps for the extension; moments in time stand as `0`, which two profiles cannot share. */
export interface EverythingKept {
  local: Record<string, unknown>;
  session: Record<string, unknown>;
  /** The rows of each database by table and key, each with its content. */
  rows: Record<string, string>;
  alarms: string[];
  origins: string[];
}

/** Reads all that is kept, from a page of the extension, past the code that keeps it. */
export function readEverythingKept(page: Page): Promise<EverythingKept> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: Record<string, string> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      for (const table of database.objectStoreNames) {
        const store = database.transaction(table).objectStore(table);
        const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
        keys.forEach((key, at) => {
          rows[`${name} ${table} ${JSON.stringify(key)}`] = JSON.stringify(values[at]);
        });
      }
      database.close();
    }
    const timeless = (kept: Record<string, unknown>): Record<string, unknown> =>
      JSON.parse(JSON.stringify(kept, (key, value) => (key.endsWith('AtMs') ? 0 : value)));
    const { origins = [] } = await chrome.permissions.getAll();
    return {
      local: timeless(await chrome.storage.local.get(null)),
      session: timeless(await chrome.storage.session.get(null)),
      rows,
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name).sort(),
      origins,
    };
  });
}
