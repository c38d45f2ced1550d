// Times that are taken in turn, so that a busy moment of the machine meets all alike.
import { quantile } from '../relevance/measures.ts';

/** Something whose time is taken: it makes ready what it needs, and answers the milliseconds of what counts. */
export interface Timed {
  name: string;
  run(): Promise<number>;
}

/** Runs all in turn, `rounds` times and once before that does not count; answers the median of each in milliseconds. */
export async function takeTurns(all: readonly Timed[], rounds: number): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(all.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, run } of all) {
      const took = await run();
      if (round > 0) times.get(name)?.push(took);
    }
  }
  return new Map([...times].map(([name, took]) => [name, quantile(took, 0.5)]));
}
