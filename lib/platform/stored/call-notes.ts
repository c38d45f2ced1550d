// Calls that happen once: what each has answered is noted where a stopped worker does not lose it, until it was received.
import type { Call } from '../../core/calls.ts';
import { browser } from '../browser.ts';
import { exclusively } from '../exclusively.ts';
import { createSessionRecord, recordLock } from './local-record.ts';
import type { SessionKey } from './stored-keys.ts';

/** The key of the notes in the storage that ends with the browser. */
const KEY = 'calls' satisfies SessionKey;

/** Calls noted at most, and characters in all of them: far more than are ever under way. */
const MOST = { calls: 50, characters: 500_000 } as const;

interface Note {
  id: string;
  /** What was so before it. */
  first?: { value: unknown };
  answer?: { value: unknown };
}

/** Written by the background alone, and gone before another version of it runs. */
const parseNotes = (stored: unknown): Note[] => (Array.isArray(stored) ? stored : []);

/** The newest that there is room for. */
function fitting(notes: readonly Note[]): Note[] {
  let room: number = MOST.characters;
  return notes
    .slice(-MOST.calls)
    .reverse()
    .filter((note) => {
      room -= JSON.stringify(note).length;
      return room >= 0;
    })
    .reverse();
}

/** Carries out calls once. */
export interface CallNotes {
  /** Carries out a call, or answers as the first time where it was carried out before. */
  once(id: string, task: (call: Call) => Promise<unknown>): Promise<unknown>;
  /** Forgets calls whose answers nobody needs any more. */
  forget(ids: readonly string[]): void;
}

/** Takes notes away; where none is left nothing stays, as before the first call. */
const forgetNotes = (ids: readonly string[]): Promise<void> =>
  exclusively(recordLock(KEY), async () => {
    const notes = parseNotes((await browser.storage.session.get(KEY))[KEY]);
    const left = notes.filter(({ id }) => !ids.includes(id));
    if (left.length === notes.length) return;
    await (left.length > 0 ? browser.storage.session.set({ [KEY]: left }) : browser.storage.session.remove(KEY));
  });

/** Creates the notes of the calls of one port. */
export function createCallNotes(): CallNotes {
  const record = createSessionRecord(KEY, parseNotes);
  const inThisLife = new Map<string, Promise<unknown>>();
  const find = async (id: string) => (await record.load()).find((note) => note.id === id);
  const note = (id: string, part: Omit<Note, 'id'>) =>
    record
      .update((notes) => {
        const old = notes.find((one) => one.id === id);
        return fitting([...notes.filter((one) => one !== old), { ...old, id, ...part }]);
      })
      // A call whose note finds no room is carried out all the same.
      .catch(() => undefined);

  const first =
    (id: string): Call['first'] =>
    async <T>(read: () => Promise<T>) => {
      const noted = (await find(id))?.first;
      if (noted) return noted.value as T;
      const value = await read();
      if (value !== undefined) await note(id, { first: { value } });
      return value;
    };

  async function carryOut(id: string, task: (call: Call) => Promise<unknown>): Promise<unknown> {
    const noted = (await find(id))?.answer;
    if (noted) return noted.value;
    const value = await task({ id, first: first(id) });
    await note(id, { answer: { value } });
    return value;
  }

  return {
    once: (id, task) => {
      // A page that connects anew while this worker lives gets what the first call gets.
      const answer = inThisLife.get(id) ?? carryOut(id, task);
      inThisLife.set(id, answer);
      answer.catch(() => inThisLife.delete(id));
      for (const old of [...inThisLife.keys()].slice(0, -MOST.calls)) inThisLife.delete(old);
      return answer;
    },
    forget: (ids) => {
      if (ids.length > 0) void forgetNotes(ids).catch(() => undefined);
    },
  };
}
