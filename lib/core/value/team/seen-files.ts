// Which report files were seen, by the random number of each: a hundred bytes a file at most, in flat arrays, whatever their order.

import { hashesOf } from '../../text/digest.ts';

/** Words of 32 bits that an entry has: four of the number, two that stand for the content. */
const WORDS = 6;
const FIRST_SLOTS = 1024;

/** The numbers of the files that were seen. */
export interface SeenFiles {
  /** Takes note of a file. Of two that say different things under one number the same one counts in every order. */
  note(file: string, content: string): void;
  /** Begins another pass over the same files. */
  rewind(): void;
  /** Tells whether a file counts in this pass: it was noted, and has not come yet. */
  take(file: string, content: string): boolean;
}

const wordsOfFile = (file: string) => [0, 8, 16, 24].map((at) => Number.parseInt(file.slice(at, at + 8), 16) >>> 0);

const isSmaller = ([one, two]: readonly number[], [other = 0, another = 0]: readonly number[]) =>
  one === other ? (two ?? 0) < another : (one ?? 0) < other;

/** Creates an empty set of files. */
export function createSeenFiles(): SeenFiles {
  let slots = FIRST_SLOTS;
  let entries = new Uint32Array(slots * WORDS);
  let state = new Uint8Array(slots);
  let size = 0;

  /** The slot of a number: where it stands, or the free one where it would. */
  const find = (number: readonly number[]): number => {
    let slot = (number[0] ?? 0) % slots;
    while (state[slot] !== 0 && number.some((word, at) => entries[slot * WORDS + at] !== word))
      slot = (slot + 1) % slots;
    return slot;
  };
  const contentAt = (slot: number) => entries.subarray(slot * WORDS + 4, slot * WORDS + WORDS);
  const put = (number: readonly number[], content: ArrayLike<number>) => {
    const slot = find(number);
    entries.set(number, slot * WORDS);
    entries.set(content, slot * WORDS + 4);
    state[slot] = 1;
    size += 1;
  };
  const grow = () => {
    const [before, beforeState] = [entries, state];
    slots *= 2;
    entries = new Uint32Array(slots * WORDS);
    state = new Uint8Array(slots);
    size = 0;
    beforeState.forEach((held, slot) => {
      if (held !== 0)
        put(
          [...before.subarray(slot * WORDS, slot * WORDS + 4)],
          before.subarray(slot * WORDS + 4, slot * WORDS + WORDS),
        );
    });
  };
  return {
    note(file, content) {
      const [number, words] = [wordsOfFile(file), hashesOf(content)];
      const slot = find(number);
      if (state[slot] !== 0) {
        if (isSmaller(words, [...contentAt(slot)])) contentAt(slot).set(words);
        return;
      }
      if (size * 2 >= slots) grow();
      put(number, words);
    },
    rewind: () => {
      state.forEach((held, slot) => {
        if (held === 2) state[slot] = 1;
      });
    },
    take(file, content) {
      const slot = find(wordsOfFile(file));
      const words = hashesOf(content);
      if (state[slot] !== 1 || contentAt(slot).some((word, at) => word !== words[at])) return false;
      state[slot] = 2;
      return true;
    },
  };
}
