import type { Page } from 'playwright-core';

/** What is in the extension's database: the tables' rows by the feed and the generation they belong to. */
export interface StoredRows {
  feeds: string[];
  /** Such as `["sample", 1]`, each once. */
  generations: [feedId: string, generation: number][];
  rows: number;
}

/** Looks into the database from a page of the extension, past the code that keeps it. */
export function readStoredRows(page: Page): Promise<StoredRows> {
  return page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('alongside'));
    const keysOf = async (table: string) =>
      (await answer(database.transaction(table).objectStore(table).getAllKeys())) as (string | [string, number])[];
    const feeds = (await keysOf('feeds')) as string[];
    const keys = (await Promise.all(['segments', 'places', 'indexes'].map(keysOf))).flat() as [string, number][];
    database.close();
    const distinct = new Map(keys.map(([feedId, generation]) => [`${generation} ${feedId}`, [feedId, generation]]));
    return { feeds, generations: [...distinct.values()] as [string, number][], rows: keys.length };
  });
}

/** Deletes the whole database, as a browser does that is short of space. */
export async function deleteDatabase(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('alongside');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}
