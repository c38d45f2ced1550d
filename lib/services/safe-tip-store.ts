// A tip store that survives its database: what cannot be opened or read is opened once more, then left for another place,
// and where there is none the tips stay in memory. Everything in it can be fetched again.

import { type StagedGeneration, StoreMoved, type TipStore } from './ports/tip-store.ts';
import { isDiskFull } from './storage-failure.ts';
import type { Seat } from './tip-homes.ts';
import { createSeats, readWholeFeeds, type SafeTipStorePorts } from './tip-seats.ts';

/** What a mistake of ours looks like: no other database would mend it. */
const isOurs = (error: unknown) =>
  error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;

const isBroken = (error: unknown) => !isOurs(error) && !isDiskFull(error) && !(error instanceof StoreMoved);

/** Creates the tip store that survives its database. */
export function createSafeTipStore(ports: SafeTipStorePorts): TipStore {
  const seats = createSeats(ports);

  /** Asks for what is in force now: after a change of place that is another answer, and as good. */
  async function ask<T>(question: (store: TipStore, seat: Seat) => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      const seat = await seats.take();
      try {
        return await question(seat.store, seat);
      } catch (error) {
        // Opened once more, then elsewhere, then in memory.
        if (!isBroken(error) || tries > 2) throw error;
        await seats.replace(seat);
      }
    }
  }

  /** Reads rows of a feed that was told before: after a change of place they are not there, which is no answer. */
  async function read<T>(question: (store: TipStore) => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      const seat = await seats.take();
      try {
        return await question(seat.store);
      } catch (error) {
        if (!isBroken(error) || tries > 1) throw error;
        if ((await seats.replace(seat)).place !== seat.place) throw new StoreMoved();
      }
    }
  }

  async function stage(feedId: string): Promise<StagedGeneration> {
    await seats.leaveMemory();
    const { staged, seat } = await ask(async (store, seat) => ({ staged: await store.stage(feedId), seat }));
    const write = async <T>(task: () => Promise<T>): Promise<T> => {
      if ((await seats.take()) !== seat) throw new StoreMoved();
      try {
        return await task();
      } catch (error) {
        if (!isBroken(error)) throw error;
        await seats.replace(seat);
        throw new StoreMoved();
      }
    };
    return {
      generation: staged.generation,
      addTips: (tips) => write(() => staged.addTips(tips)),
      addDerived: (places, index) => write(() => staged.addDerived(places, index)),
      commit: (feed) => write(() => staged.commit(feed)),
      discard: () => staged.discard(),
    };
  }

  return {
    readFeeds: () => ask(readWholeFeeds),
    readPlaces: (feeds, keys) => read((store) => store.readPlaces(feeds, keys)),
    readIndex: (feed) => read((store) => store.readIndex(feed)),
    readShards: (feed, numbers) => read((store) => store.readShards(feed, numbers)),
    writeIndex: (feed, index) => read((store) => store.writeIndex(feed, index)),
    readTips: (feed, positions) => read((store) => store.readTips(feed, positions)),
    readTipsOfFile: (feed, page) => read((store) => store.readTipsOfFile(feed, page)),
    deleteFeed: (feedId) => ask((store) => store.deleteFeed(feedId)),
    readOwners: () => ask((store) => store.readOwners()),
    deleteAll: () => ask((store) => store.deleteAll()),
    stage,
  };
}
