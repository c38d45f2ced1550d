// A database for pictures alone: earlier builds do not know it, and reading tips never reads one.
import { Dexie, type Table } from 'dexie';
import type { KeptPicture, PictureRound } from '../services/ports/picture-store.ts';

/** What is known of a picture. */
export interface KnownRow {
  key: [feedId: string, url: string];
  picture: KeptPicture;
}

/** The picture itself, apart from what is known of it. */
export interface DataRow {
  key: KnownRow['key'];
  bytes: Uint8Array;
}

/** The tables of pictures. */
export interface PictureDatabase {
  dexie: Dexie;
  rounds: Table<PictureRound, string>;
  known: Table<KnownRow, KnownRow['key']>;
  data: Table<DataRow, DataRow['key']>;
}

/** Declares the database; it is opened, and made where there is none, on first use. */
export function openPictureDatabase(name: string, factory: IDBFactory = indexedDB): PictureDatabase {
  const dexie = new Dexie(name, { indexedDB: factory, IDBKeyRange });
  dexie.version(1).stores({ rounds: 'feedId', known: 'key', data: 'key' });
  return { dexie, rounds: dexie.table('rounds'), known: dexie.table('known'), data: dexie.table('data') };
}
