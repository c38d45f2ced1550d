// Everything that the extension keeps on a device, taken out of a browser and put into another, past the code that keeps
// it. What is stored outlives builds: a profile that an earlier one has written is opened by every later one.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What is in one database. */
interface StoredDatabase {
  name: string;
  version: number;
  stores: { name: string; keyPath: string | string[]; rows: unknown[] }[];
}

/** Everything that is stored, as plain JSON. */
export interface StoredProfile {
  local: Record<string, unknown>;
  databases: StoredDatabase[];
}

/** Runs an expression in a page of the extension and answers with what it gives, which is text. */
type Evaluate = (expression: string) => Promise<string>;

/** Runs in a page of the extension. */
async function readHere(): Promise<string> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const readDatabase = async (name: string): Promise<StoredDatabase> => {
    const database = await answer(indexedDB.open(name));
    const stores = [];
    for (const store of database.objectStoreNames) {
      const table = database.transaction(store).objectStore(store);
      stores.push({ name: store, keyPath: table.keyPath as string | string[], rows: await answer(table.getAll()) });
    }
    database.close();
    return { name, version: database.version, stores };
  };
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  const databases = [];
  for (const name of names.sort()) databases.push(await readDatabase(name));
  // JSON has no arrays of numbers of one size.
  return JSON.stringify({ local: await chrome.storage.local.get(null), databases }, (_, value) =>
    ArrayBuffer.isView(value) ? { typedArray: value.constructor.name, values: [...(value as Uint8Array)] } : value,
  );
}

/** Runs in a page of the extension: what is stored there is replaced. */
async function writeHere({ local, databases }: StoredProfile): Promise<string> {
  const done = (request: IDBRequest | IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      if (request instanceof IDBTransaction) request.oncomplete = () => resolve();
      else request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  const arrays: Record<string, typeof Uint8Array | typeof Uint16Array | typeof Uint32Array> = {
    Uint8Array,
    Uint16Array,
    Uint32Array,
  };
  const asStored = (row: unknown): unknown =>
    JSON.parse(JSON.stringify(row), (_, value) => arrays[value?.typedArray]?.from(value.values) ?? value);
  for (const { name } of await indexedDB.databases()) if (name) await done(indexedDB.deleteDatabase(name));
  for (const { name, version, stores } of databases) {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => {
      for (const store of stores) opening.result.createObjectStore(store.name, { keyPath: store.keyPath });
    };
    await done(opening);
    const database = opening.result;
    const writing = database.transaction([...database.objectStoreNames], 'readwrite');
    for (const store of stores) for (const row of store.rows) writing.objectStore(store.name).put(asStored(row));
    await done(writing);
    database.close();
  }
  await chrome.storage.local.clear();
  await chrome.storage.local.set(local);
  return 'written';
}

/** Reads everything that is stored. */
export async function readStored(evaluate: Evaluate): Promise<StoredProfile> {
  return JSON.parse(await evaluate(`(${readHere})()`)) as StoredProfile;
}

/** Writes what was stored elsewhere, in place of what is stored in a browser that has the empty extension for the built one. */
export async function writeStored(evaluate: Evaluate, profile: StoredProfile): Promise<void> {
  await evaluate(`(${writeHere})(${JSON.stringify(profile)})`);
}

/** The page of the empty extension. */
export const EMPTY_PAGE = 'empty.html';

/** Puts an extension into a folder that has the name of ours, may store, and does nothing. */
export async function putEmptyExtension(folder: string, geckoId?: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Alongside',
    version: '0.0.1',
    permissions: ['storage'],
    background: geckoId ? { scripts: ['empty.js'] } : { service_worker: 'empty.js' },
    ...(geckoId && { browser_specific_settings: { gecko: { id: geckoId } } }),
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'empty.js'), '');
  await writeFile(path.join(folder, EMPTY_PAGE), '<!doctype html><title>Empty</title>');
}

/** Puts a built extension into a folder, in place of what is there. */
export async function putExtension(folder: string, build: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(build, folder, { recursive: true });
}
