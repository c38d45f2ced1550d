// The ports behind which the browser's permissions for sites stand, and what it is being asked for.

/** The browser's permissions for sites. */
export interface SitePermissions {
  has(site: string): Promise<boolean>;
  remove(site: string): Promise<void>;
}

/** A site that a person wants help on, while the browser is still asking. */
export interface AlwaysOnWish {
  site: string;
  atMs: number;
}

/** Keeps the last wish: the page that asks may be gone before the browser has its answer. */
export interface WishStore {
  load(): Promise<AlwaysOnWish | null>;
  update(change: () => AlwaysOnWish | null): Promise<unknown>;
}
