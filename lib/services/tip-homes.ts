// Where tips can be stored: one place after the other is tried, until one can be opened.
import type { OpenTips, TipHome } from './ports/tip-home.ts';

/** A place that is open. `place` is `null` for plain memory. */
export interface Seat extends OpenTips {
  place: TipHome | null;
}

/** How opening a place ended. */
export type Opening =
  | { is: 'open'; seat: Seat }
  | { is: 'late'; whenOpen: Promise<Seat> }
  | { is: 'failed'; error: unknown };

/** Opens a place, but waits no longer than `patience`: another page may block a database for as long as it is open. */
export async function openHome(place: TipHome, patience: Promise<void>): Promise<Opening> {
  const opening = place.open().then((opened): Seat => ({ ...opened, place }));
  const inTime = opening.then(
    (seat): Opening => ({ is: 'open', seat }),
    (error: unknown): Opening => ({ is: 'failed', error }),
  );
  return Promise.race([inTime, patience.then((): Opening => ({ is: 'late', whenOpen: opening }))]);
}

/** The places in the order in which they are tried: the one used last, then the ones after it. */
export function fromLastUsed(places: readonly TipHome[], lastUsed: string | null): TipHome[] {
  const at = Math.max(
    0,
    places.findIndex(({ name }) => name === lastUsed),
  );
  return [...places.slice(at), ...places.slice(0, at)];
}
