// A tip while it is compared with a page: each word of the page is looked for in it once, with its variants.
import type { Candidate } from '../index/candidate.ts';
import type { PlacedCandidate } from '../index/candidates.ts';
import type { WeighedWord } from './weighed-part.ts';

/** How a tip holds a word of the page, as itself or as a variant. */
interface Held {
  /** How strongly, 0 to nearly 1. */
  strength: number;
  /** How close a word of its title is, 0 to 1. */
  inTitle: number;
}

const NOT_HELD: Held = { strength: 0, inTitle: 0 };

/** A tip while it is compared with a page; `held` looks a word of the page up once. */
export interface ComparedTip extends PlacedCandidate {
  held(word: WeighedWord): Held;
}

function lookUp({ variants }: WeighedWord, { strength, titleTerms }: Candidate): Held {
  let [most, closest] = [0, 0];
  for (const [word, closeness] of variants) {
    most = Math.max(most, closeness * strength(word));
    if (closeness > closest && titleTerms.has(word)) closest = closeness;
  }
  return most === 0 ? NOT_HELD : { strength: most, inTitle: closest };
}

/** Makes a tip ready to be compared with the parts of a page. */
export function toComparedTip(placed: PlacedCandidate): ComparedTip {
  const { candidate } = placed;
  // By the numbers of words: a map of them would cost a seventh of the ranking's time.
  const known: Held[] = [];
  const held = (word: WeighedWord) => {
    if (word.variants.length === 0) return NOT_HELD;
    const found = known[word.number] ?? lookUp(word, candidate);
    known[word.number] = found;
    return found;
  };
  return { ...placed, held };
}
