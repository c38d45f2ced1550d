// The port behind which a place for tips is opened.
import type { TipStore } from './tip-store.ts';

/** What opening a place gives. */
export interface OpenTips {
  store: TipStore;
  close(): void;
}

/** A place where tips can be stored. */
export interface TipHome {
  name: string;
  /** Opens the place, which is made on first use; fails where it cannot be read. */
  open(): Promise<OpenTips>;
  /** Deletes all that is there. */
  remove(): Promise<void>;
}
