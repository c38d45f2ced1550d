// How a tip stands among the others that may come: whether another one is about its whole subject, and how long it is.
import type { Candidate } from '../index/candidate.ts';

/** How a tip stands among the others. */
export interface SiblingFit {
  /** 1 when its tag is the title of another tip: that one is about the subject as a whole, this one about a part of it. */
  partOfSubject: number;
  /** How much longer its text is than usual here, as a logarithm; below 0 where it is shorter. */
  longer: number;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Beyond this, as a logarithm, a length says no more. */
const MOST = 1;

const timesAsLong = (length: number, usual: number) =>
  Math.max(-MOST, Math.min(MOST, Math.log((1 + length) / (1 + usual))));

/** Makes a function that tells how a tip stands among `all`. */
export function createSiblingFit(all: readonly Candidate[]): (candidate: Candidate) => SiblingFit {
  const titles = new Set(all.map(({ titleName }) => titleName));
  const usual = medianOf(all.map(({ length }) => length));
  return ({ tagNames, titleName, length }) => ({
    partOfSubject: Number(!tagNames.includes(titleName) && tagNames.some((tag) => titles.has(tag))),
    longer: timesAsLong(length, usual),
  });
}
