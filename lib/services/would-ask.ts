// When to ask whether somebody would have turned to a person, had the tip not helped: seldom.
import type { Call } from '../core/calls.ts';
import type { KeptValue } from './ports/kept-value.ts';

/** It is asked once in so long at most. */
const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/** Says when to ask. */
export interface WouldAsk {
  /** Whether to ask now; if so it counts as asked. */
  mayAsk(call: Pick<Call, 'first'>): Promise<boolean>;
}

/** Creates what says when to ask: never where nothing is counted. */
export function createWouldAsk(ports: {
  /** When it was asked last, milliseconds since 1970; 0 where it never was. */
  askedAt: KeptValue<number>;
  isOn: () => Promise<boolean>;
  now: () => number;
}): WouldAsk {
  const { askedAt, isOn, now } = ports;
  const isDue = async () => (await isOn()) && Math.abs(now() - (await askedAt.load())) >= MONTH_MS;
  return {
    mayAsk: async ({ first }) => {
      const isNow = await first(isDue);
      if (isNow) await askedAt.update(now);
      return isNow;
    },
  };
}
