// The port behind which the pictures of feeds are kept, apart from the tips: reading tips never reads a picture.
import type { PictureFacts } from '../../core/feed/picture-bytes.ts';
import type { PictureFault } from '../../core/feed/picture-note.ts';
import type { Validators } from './tip-store.ts';

/** What is known of a picture that a feed names. */
export interface KeptPicture {
  /** Where it was fetched from. */
  url: string;
  /** Absent while there is no data of it. */
  facts?: PictureFacts & { bytes: number };
  validators: Validators;
  /** Why it is left out. */
  fault?: PictureFault;
  /** Milliseconds since 1970: when it was last asked for. */
  askedAtMs: number;
}

/** How far the pictures of a feed are. */
export interface PictureRound {
  feedId: string;
  /** The generation of the feed that the pictures are for. */
  version: string;
  /** Pictures asked for since then are done. */
  startedAtMs: number;
  /** Absent while some are not done. */
  doneAtMs?: number;
  /** The server wants to be left alone until then. */
  retryAtMs?: number;
}

/** Keeps the pictures of feeds. */
export interface PictureStore {
  readRound(feedId: string): Promise<PictureRound | null>;
  saveRound(round: PictureRound): Promise<void>;
  /** All that is known of the pictures of a feed, without their data. */
  readPictures(feedId: string): Promise<KeptPicture[]>;
  /** What is known of some pictures of a feed, without their data. */
  readSome(feedId: string, urls: readonly string[]): Promise<KeptPicture[]>;
  readData(feedId: string, url: string): Promise<Uint8Array | null>;
  /** Keeps what is known of a picture; `data` replaces the old one, `null` deletes it, absent it stays. */
  savePicture(feedId: string, picture: KeptPicture, data?: Uint8Array | null): Promise<void>;
  deletePictures(feedId: string, urls: readonly string[]): Promise<void>;
  deleteFeed(feedId: string): Promise<void>;
  /** The feeds of which anything is kept. */
  readOwners(): Promise<string[]>;
  deleteAll(): Promise<void>;
}
