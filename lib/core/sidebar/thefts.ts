// Whether a page takes the focus back from help beside it, and what a person types meanwhile: that was meant for help.

/**
 * Who was in help and lost the focus within this time did not leave by themselves, in milliseconds: to move help away for
 * it they must have just been there; a key that they type then was meant for it longer. Into a closed frame goes also who
 * clicks there, which nobody sees, though not as soon as this.
 */
const IN_USE_MS = { habit: 1500, key: 10_000, frame: 300 } as const;

/** What a person does in the page, or the key that leaves help, explains a change of focus for so long. */
const EXPLAINS_MS = 500;

/** A key within this time after the focus was taken is meant for help, in milliseconds. */
const LOST_MS = 6000;

/** Where help has not gone on elsewhere so long after that key, in milliseconds, the page has its keys again. */
const WAITS_MS = 3000;

/** Once may be a page that has just loaded; so often within this time is a habit. */
const HABIT = { times: 2, withinMs: 10_000 } as const;

/** More than anybody types before help has opened elsewhere. */
const MOST_LETTERS = 200;

/** What is known of who takes the focus. */
export interface Thefts {
  /** Help has the focus, or a person does something in it. */
  use(): void;
  /** A person has pressed in help: it is where they type from now on, even if the page sees nothing of it. */
  press(): void;
  /** A person does something in the page, or leaves help by the keyboard. */
  goByThemselves(): void;
  /** The focus has gone from help to the page, or to a frame of it that nobody can look into. */
  lose(toFrame?: boolean): void;
  isHabit(): boolean;
  /** Takes a key that the page is about to get, or words that are pasted; `false`: it is the page's. */
  take(key: string, words?: string): boolean;
  /** Help opens elsewhere and asks for what was typed: what still comes is for it, too. */
  hold(): void;
  /** What was taken so far, as words. */
  typed(): string;
}

/** Keys that only change what others do. */
const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

/** Creates what knows who takes the focus. */
export function createThefts(now: () => number): Thefts {
  const NEVER = Number.NEGATIVE_INFINITY;
  let [usedMs, goneMs, lostMs, beganMs, heldMs] = [NEVER, NEVER, NEVER, NEVER, NEVER];
  let at: number[] = [];
  const letters: string[] = [];
  const within = (ms: number, limit: number) => now() - ms <= limit;
  const isAwaited = () => (beganMs < lostMs ? within(lostMs, LOST_MS) : within(Math.max(beganMs, heldMs), WAITS_MS));
  const write = (words: string) => letters.push(...[...words].slice(0, MOST_LETTERS - letters.length));
  return {
    use: () => {
      usedMs = now();
    },
    press: () => {
      usedMs = now();
      lostMs = now();
    },
    goByThemselves: () => {
      goneMs = now();
      // Help may tell of its key only when the focus has gone already.
      at = at.filter((ms) => !within(ms, EXPLAINS_MS));
    },
    lose: (toFrame = false) => {
      if (within(goneMs, EXPLAINS_MS)) return;
      if (within(usedMs, toFrame ? IN_USE_MS.frame : IN_USE_MS.habit)) at.push(now());
      if (within(usedMs, IN_USE_MS.key)) lostMs = now();
    },
    isHabit: () => at.filter((ms) => within(ms, HABIT.withinMs)).length >= HABIT.times,
    take: (key, words) => {
      if (lostMs <= goneMs || MODIFIERS.includes(key)) return false;
      if (!isAwaited()) return false;
      if (beganMs < lostMs) beganMs = now();
      if (words !== undefined) write(words);
      else if (key === 'Backspace') letters.pop();
      else if ([...key].length === 1) write(key);
      return true;
    },
    hold: () => {
      heldMs = now();
    },
    typed: () => letters.join(''),
  };
}
