// Whether a person has truly seen the help long enough for what they press to be what they meant.

/** So long nothing may have been in the way: nobody reads and presses within it by chance. */
const LEAST_MS = 500;

/** A witness that has said nothing for so long says nothing any more, such as the sidebar in a page that is busy. */
const SILENT_MS = 1000;

/** Who tells: the browser, whether the help is drawn uncovered; the sidebar, whether it stands as it was put; the window. */
export type Witness = 'browser' | 'host' | 'window';

/** What is known of how the help is seen. */
export interface Sight {
  /** Notes what a witness says now. */
  note(witness: Witness, isClear: boolean): void;
  /** True when every witness has said without a break that nothing is in the way, long enough. */
  isSeen(): boolean;
}

/** Creates what is known; `repeating` are the witnesses that speak again and again, and must. */
export function createSight(witnesses: readonly Witness[], repeating: readonly Witness[], now: () => number): Sight {
  const clear = new Map<Witness, { sinceMs: number; saidMs: number }>();
  const isSilent = (witness: Witness, saidMs: number) => repeating.includes(witness) && now() - saidMs > SILENT_MS;
  return {
    note: (witness, isClear) => {
      const before = clear.get(witness);
      if (!isClear) clear.delete(witness);
      else if (!before || isSilent(witness, before.saidMs)) clear.set(witness, { sinceMs: now(), saidMs: now() });
      else clear.set(witness, { ...before, saidMs: now() });
    },
    isSeen: () =>
      witnesses.every((witness) => {
        const said = clear.get(witness);
        return said !== undefined && now() - said.sinceMs >= LEAST_MS && !isSilent(witness, said.saidMs);
      }),
  };
}
