/** Runs in a page of the extension: everything that is stored in it, as one text that is the same for the same. */
export async function readStoredState(): Promise<string> {
  const areas = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome.storage;
  const state: Record<string, unknown> = {};
  for (const name of ['local', 'sync', 'session']) state[name] = await areas[name]?.get(null);
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      state[`${name} ${table}`] = await answer(database.transaction(table).objectStore(table).getAll());
    }
    database.close();
  }
  const sorted = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(state, sorted);
}

interface Area {
  get(names: null): Promise<unknown>;
}
