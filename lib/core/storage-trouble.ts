// What is the matter with what is kept on this device, where something is.

/** Each has its own sentence in the catalogue, `storage.<trouble>`. */
export const STORAGE_TROUBLES = ['anew', 'memory', 'full', 'unreadable'] as const;

/**
 * `anew`: the tips were damaged and are fetched again. `memory`: they cannot be kept, and are fetched at each start.
 * `full`: there is no room for anything. `unreadable`: what the person has set and written cannot be read.
 */
export type StorageTrouble = (typeof STORAGE_TROUBLES)[number];

/** Reads the trouble as it was noted, by any version. */
export const parseTrouble = (stored: unknown): StorageTrouble | null =>
  STORAGE_TROUBLES.find((trouble) => trouble === stored) ?? null;
