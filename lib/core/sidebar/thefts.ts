// Whether a page takes the focus back from help beside it, and what a person types meanwhile: that was meant for help.

/** Who was just in help and lost the focus within this time did not leave by themselves, in milliseconds. */
const IN_USE_MS = 1500;

/** What a person does in the page, or the key that leaves help, explains a change of focus for so long. */
const EXPLAINS_MS = 500;

/** Keys within this time after the focus was taken are meant for help. */
const LOST_MS = 3000;

/** Once may be a page that has just loaded; so often within this time is a habit. */
const HABIT = { times: 2, withinMs: 10_000 } as const;

/** More than anybody types before help has opened elsewhere. */
const MOST_LETTERS = 200;

/** What is known of who takes the focus. */
export interface Thefts {
  /** Help has the focus, or a person does something in it. */
  use(): void;
  /** A person does something in the page, or leaves help by the keyboard. */
  goByThemselves(): void;
  /** The focus has gone from help to the page. */
  lose(): void;
  isHabit(): boolean;
  /** Takes a key that the page is about to get; `false`: it is the page's. */
  take(key: string): boolean;
  /** What was taken so far, as words. */
  typed(): string;
}

/** Keys that type nothing by themselves. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Process'];

/** Creates what knows who takes the focus. */
export function createThefts(now: () => number): Thefts {
  let usedMs = Number.NEGATIVE_INFINITY;
  let beganMs = Number.NEGATIVE_INFINITY;
  let goneMs = Number.NEGATIVE_INFINITY;
  let at: number[] = [];
  const letters: string[] = [];
  const within = (ms: number, limit: number) => now() - ms <= limit;
  return {
    use: () => {
      usedMs = now();
    },
    goByThemselves: () => {
      goneMs = now();
      // Help may tell of its key only when the focus has gone already.
      at = at.filter((ms) => !within(ms, EXPLAINS_MS));
    },
    lose: () => {
      if (within(usedMs, IN_USE_MS) && !within(goneMs, EXPLAINS_MS)) at.push(now());
    },
    isHabit: () => at.filter((ms) => within(ms, HABIT.withinMs)).length >= HABIT.times,
    take: (key) => {
      const last = at.at(-1);
      if (last === undefined || last < goneMs || MODIFIERS.includes(key)) return false;
      // Where help has not gone on elsewhere by then, the page has its keys again.
      if (!within(Math.max(last, beganMs), LOST_MS)) return false;
      if (beganMs < last) beganMs = now();
      if (key === 'Backspace') letters.pop();
      else if ([...key].length === 1 && letters.length < MOST_LETTERS) letters.push(key);
      return true;
    },
    typed: () => letters.join(''),
  };
}
