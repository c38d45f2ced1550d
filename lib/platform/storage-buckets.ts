// Files of their own for databases, for when the browser's usual ones cannot be opened.

/** The part of a storage bucket that is used here (Chromium 122 and later; TypeScript does not know it yet). */
interface Buckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** The browser's buckets, where it has any. */
export const buckets = (): Buckets | undefined => (navigator as { storageBuckets?: Buckets }).storageBuckets;

/**
 * Chromium keeps all databases of an extension in one set of files: where these are damaged it opens none at all. A
 * bucket has files of its own. Firefox has files for each database, and no buckets.
 */
export async function factoryOf(name: string, isUsual: boolean): Promise<IDBFactory> {
  const bucket = isUsual ? undefined : await buckets()?.open(name);
  return bucket?.indexedDB ?? indexedDB;
}

/** Deletes a database. */
export const removeDatabase = (name: string, factory: IDBFactory) =>
  new Promise<void>((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
