// What is counted of a place and of words: by then nothing private is left in either.
import { createMask, maskText } from '../ask/mask.ts';
import { generalise } from '../place/generalise.ts';
import { cleanLine, shorten } from '../text/clean.ts';
import { USE_LIMITS } from './use-week.ts';

/** The pattern that stands for a page in counts, as a tip of one's own would have it; empty where there is none. */
export function placeOfUse(address: string | null | undefined): string {
  const patterns = address ? generalise(address, createMask()) : null;
  return [patterns?.alike, patterns?.site].find((place) => place && place.length <= USE_LIMITS.place) ?? '';
}

/** Words as they are counted: masked, on one line, and short. */
export const wordsOfUse = (words: string): string => shorten(maskText(cleanLine(words)), USE_LIMITS.words);
