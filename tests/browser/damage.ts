// Ways in which the files of a browser's database break: a power cut, a full disk, a careless cleaner, an older build.
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** One kind of damage. Files are damaged with the browser closed, rows from a page of the extension. */
export type Damage =
  | { kind: string; isTold: boolean; files: (profile: string) => void }
  | { kind: string; isTold: boolean; rows: (page: Page) => Promise<void> };

const under = (profile: string, folder: string, name: RegExp) => {
  const parent = path.join(profile, 'Default', folder);
  const found = readdirSync(parent).find((entry) => name.test(entry));
  if (!found) throw new Error(`There is nothing like ${name} in ${parent}.`);
  return path.join(parent, found);
};
const database = (profile: string) => under(profile, 'IndexedDB', /^chrome-extension_.*leveldb$/);

const each = (folder: string, name: RegExp, damage: (file: string) => void) => {
  const files = readdirSync(folder).filter((file) => name.test(file));
  if (files.length === 0) throw new Error(`There is nothing like ${name} in ${folder}.`);
  for (const file of files) damage(path.join(folder, file));
};

const garble = (file: string) => writeFileSync(file, Buffer.alloc(Math.max(64, readFileSync(file).length), 0xa5));

/** Opens the database as some other build would, and leaves it changed. */
const upgradeTo = (version: number, change: 'nothing' | 'without tables') => (page: Page) =>
  page.evaluate(
    ([to, what]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('alongside', to);
        request.onupgradeneeded = () => {
          const names = what === 'without tables' ? ['segments', 'places'] : [];
          for (const name of names) request.result.deleteObjectStore(name);
        };
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      }),
    [version, change] as const,
  );

/** Puts a value in place of every row of a table. */
const overwrite = (table: string, value: object) => (page: Page) =>
  page.evaluate(
    ([name, row]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('alongside');
        request.onsuccess = () => {
          const transaction = request.result.transaction(name, 'readwrite');
          const store = transaction.objectStore(name);
          const keys = store.getAllKeys();
          keys.onsuccess = () => {
            for (const key of keys.result) store.put({ ...row, [String(store.keyPath)]: key });
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
          transaction.onerror = () => reject(transaction.error);
        };
        request.onerror = () => reject(request.error);
      }),
    [table, value] as const,
  );

/** Every kind; the first ones never mend by themselves. `isTold`: the database cannot be used, so it is said. */
export const DAMAGES: Damage[] = [
  {
    kind: 'CURRENT names nothing',
    isTold: true,
    files: (profile) => writeFileSync(path.join(database(profile), 'CURRENT'), 'garbage\n'),
  },
  { kind: 'a feed’s record of another shape', isTold: true, rows: overwrite('feeds', { generation: 'x' }) },
  {
    kind: 'a file in place of the folder',
    isTold: true,
    files: (profile) => {
      const folder = database(profile);
      rmSync(folder, { recursive: true });
      writeFileSync(folder, 'a file');
    },
  },
  {
    kind: 'CURRENT names a manifest that is gone',
    isTold: true,
    files: (profile) => writeFileSync(path.join(database(profile), 'CURRENT'), 'MANIFEST-999999\n'),
  },
  {
    kind: 'no manifest',
    isTold: true,
    files: (profile) => each(database(profile), /^MANIFEST/, rmSync),
  },
  {
    kind: 'nothing but CURRENT',
    isTold: true,
    files: (profile) => each(database(profile), /^(?!CURRENT)/, rmSync),
  },
  { kind: 'a later version without its tables', isTold: true, rows: upgradeTo(990, 'without tables') },
  { kind: 'a later version', isTold: false, rows: upgradeTo(990, 'nothing') },
  { kind: 'no CURRENT', isTold: false, files: (profile) => rmSync(path.join(database(profile), 'CURRENT')) },
  {
    kind: 'an empty CURRENT',
    isTold: false,
    files: (profile) => truncateSync(path.join(database(profile), 'CURRENT')),
  },
  { kind: 'a garbled log', isTold: false, files: (profile) => each(database(profile), /\.log$/, garble) },
  { kind: 'a garbled manifest', isTold: false, files: (profile) => each(database(profile), /^MANIFEST/, garble) },
  {
    kind: 'tables cut short',
    isTold: false,
    files: (profile) => each(database(profile), /\.ldb$/, (file) => truncateSync(file, 100)),
  },
  { kind: 'garbled tables', isTold: false, files: (profile) => each(database(profile), /\.ldb$/, garble) },
  { kind: 'no folder', isTold: false, files: (profile) => rmSync(database(profile), { recursive: true }) },
];

/** Breaks extension storage as well, for good. */
export function breakExtensionStorage(profile: string): void {
  const folder = under(profile, 'Local Extension Settings', /^[a-p]{32}$/);
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file');
}
