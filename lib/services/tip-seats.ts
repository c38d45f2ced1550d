// Which place the tips stand in: found at the first question, and changed when it breaks.
import type { StorageTrouble } from '../core/storage-trouble.ts';
import type { TipHome } from './ports/tip-home.ts';
import type { StoredFeed, TipStore } from './ports/tip-store.ts';
import { isDiskFull } from './storage-failure.ts';
import { fromLastUsed, openHome, type Seat } from './tip-homes.ts';

/** What keeping tips safely needs of the world. */
export interface SafeTipStorePorts {
  places: readonly TipHome[];
  /** Which place was used last, whatever has become of the worker. */
  lastUsed: { load(): Promise<string | null>; save(name: string): Promise<void> };
  createMemory: () => TipStore;
  /** Waits: as long as a place may take to open, or for a moment before one that failed is tried again. */
  wait: (milliseconds: number) => Promise<void>;
  /** Says how tips are kept, as often as that changes; `null` as usual. */
  onKept: (trouble: StorageTrouble | null) => void;
  /** Called when the tips stand elsewhere: what was ready is void, and what is missing must be read. */
  onMoved: () => void;
}

/** The seat that is used. */
export interface Seats {
  take(): Promise<Seat>;
  /** Puts another seat in place of one that broke; whoever comes second gets what the first has found. */
  replace(broken: Seat): Promise<Seat>;
  /** Tries the places again where the tips are in memory: the disk may have room by now. */
  leaveMemory(): Promise<void>;
}

/** Nobody waits longer for tips; a database that is blocked by another page is not waited for. */
const PATIENCE_MS = 2000;
/** A browser that has just started may still hold the lock of its own files. */
const PAUSE_MS = 150;
/** How often the worker tries to leave memory: where that fails the tips stay there, and nothing goes round in circles. */
const MAX_RETURNS = 3;

/** A record that no version of ours has written is damage, too. */
const isFeed = ({ feedId, generation, head, pages }: StoredFeed) =>
  typeof feedId === 'string' && typeof generation === 'number' && typeof head === 'object' && Array.isArray(pages);

/** Reads the feeds in force; fails where one of them is none. */
export async function readWholeFeeds(store: TipStore): Promise<StoredFeed[]> {
  const feeds = await store.readFeeds();
  if (!feeds.every(isFeed)) throw new Error('A stored feed is damaged.');
  return feeds;
}

/** Creates what looks for a place; `onLate` hears of one that opened after it was waited for. */
function createSeatSearch(ports: SafeTipStorePorts, onLate: (seat: Seat) => void) {
  const { places, lastUsed, wait, onKept } = ports;
  const open = (place: TipHome) => openHome(place, wait(PATIENCE_MS));

  const inMemory = (trouble: StorageTrouble): Seat => {
    onKept(trouble);
    return { place: null, store: ports.createMemory(), close: () => undefined };
  };

  /** Stays in memory until a place that takes its time is open. */
  function untilOpen(whenOpen: Promise<Seat>): Seat {
    void whenOpen.then(onLate, () => undefined);
    return inMemory('memory');
  }

  const remember = (place: TipHome) => lastUsed.save(place.name).catch(() => undefined);

  /** Looks for a place from `start` on; what could not be opened is deleted once another one holds. */
  async function find(start: readonly TipHome[], broken: TipHome[]): Promise<Seat> {
    let isFull = false;
    for (const place of start) {
      let opening = await open(place);
      if (opening.is === 'failed') {
        await wait(PAUSE_MS);
        opening = await open(place);
      }
      if (opening.is === 'open') {
        onKept(broken.length > 0 ? 'anew' : null);
        if (broken.length > 0) await remember(place);
        // Not awaited: a place that is blocked may take for ever.
        for (const { remove } of broken) void remove().catch(() => undefined);
        return opening.seat;
      }
      if (opening.is === 'late') return untilOpen(opening.whenOpen);
      isFull ||= isDiskFull(opening.error);
      broken.push(place);
    }
    return inMemory(isFull ? 'full' : 'memory');
  }

  const inOrder = async () => fromLastUsed(places, await lastUsed.load().catch(() => null));
  return { open, untilOpen, remember, find, inOrder };
}

/** Creates the seat that is used; nothing is opened before it is asked for. */
export function createSeats(ports: SafeTipStorePorts): Seats {
  const { places, onKept, onMoved } = ports;
  let current: Promise<Seat> | null = null;
  let returns = 0;
  /** A place is opened once more, and then no more: reading it would fail for ever. */
  const reopened = new Set<string>();

  const changeTo = (seat: Seat) => {
    current = Promise.resolve(seat);
    onKept(null);
    onMoved();
  };
  const { open, untilOpen, remember, find, inOrder } = createSeatSearch(ports, changeTo);

  function take(): Promise<Seat> {
    current ??= inOrder().then((start) => find(start, []));
    return current;
  }

  async function seatAfter(place: TipHome): Promise<Seat> {
    if (!reopened.has(place.name)) {
      reopened.add(place.name);
      const again = await open(place);
      if (again.is === 'late') return untilOpen(again.whenOpen);
      const reads = again.is === 'open' && (await readWholeFeeds(again.seat.store).then(Boolean, () => false));
      if (again.is === 'open' && reads) return again.seat;
      if (again.is === 'open') again.seat.close();
    }
    return find(fromLastUsed(places, place.name).slice(1), [place]);
  }

  return {
    take,
    replace: async (broken) => {
      if ((await take()) !== broken || !broken.place) return take();
      broken.close();
      current = seatAfter(broken.place);
      const next = await current;
      if (next.place !== broken.place) onMoved();
      return next;
    },
    leaveMemory: async () => {
      if ((await take()).place || returns >= MAX_RETURNS) return;
      for (const place of await inOrder()) {
        const opening = await open(place);
        if (opening.is !== 'open') continue;
        returns += 1;
        await remember(place);
        return changeTo(opening.seat);
      }
    },
  };
}
