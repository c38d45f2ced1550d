// Finds the element a step speaks of: by its name and role, else by its selector. What is in a field is never read.
import type { StepTarget } from '../../../core/walk.ts';
import { createReading, READING_LIMITS, type Reading } from '../budget.ts';
import { findParts, type PagePart } from '../page-parts.ts';
import { isSeen } from '../visibility.ts';
import { CANDIDATES, rankElement, topRank } from './rank-element.ts';

/** Elements looked at in one piece of work. */
const AT_ONCE = 20;

/** Some pages keep what only screen readers shall find far to the left, where nobody can scroll to. */
const FAR_LEFT = -3000;

/** An element that fits, as far as it can be seen. */
interface Found {
  rank: number;
  part: Element | null;
}

/** What can be seen of an element: itself, else its label, which many pages draw in place of a box to tick. */
function seenPart(element: Element): Element | null {
  const labels = 'labels' in element ? ((element as HTMLInputElement).labels ?? []) : [];
  const canBeSeen = (part: Element) => isSeen(part) && part.getBoundingClientRect().right > FAR_LEFT;
  return [element, ...labels].find(canBeSeen) ?? null;
}

/** Looks in the roots for what fits better than the best so far; the first one counts. */
async function findByName(roots: ParentNode[], target: StepTarget, best: Found, reading: Reading): Promise<Found> {
  for (const root of roots) {
    const elements = [...root.querySelectorAll(CANDIDATES)];
    for (let from = 0; from < elements.length && !reading.isOver(); from += AT_ONCE) {
      if (best.rank === topRank(target)) return best;
      const lookAtSome = (): Found => {
        let bestHere = best;
        for (const element of elements.slice(from, from + AT_ONCE)) {
          const rank = rankElement(element, target, reading);
          const part = rank > bestHere.rank ? seenPart(element) : null;
          if (part) bestHere = { rank, part };
        }
        return bestHere;
      };
      best = await reading.piece(lookAtSome);
    }
  }
  return best;
}

/** The first element in sight that a selector names in one of the roots; a selector that is none finds nothing. */
function findBySelector(roots: ParentNode[], selector: string): Element | null {
  try {
    for (const root of roots) {
      for (const element of [...root.querySelectorAll(selector)].slice(0, READING_LIMITS.candidates)) {
        const part = seenPart(element);
        if (part) return part;
      }
    }
  } catch {
    // The author's selector is none: as if it were not there.
  }
  return null;
}

const rootsIn = ({ inner }: PagePart): ParentNode[] => inner.flatMap((part) => [part.root, ...rootsIn(part)]);

/** Looks everywhere, within the limits of one reading. */
async function look(page: Document, target: StepTarget, reading: Reading): Promise<Element | null> {
  const hasName = Boolean(target.name || target.role);
  // An open dialog makes all that is behind it inert, so it comes first.
  const front = [...[...page.querySelectorAll('dialog:modal')].reverse(), page];
  let found: Found = { rank: 0, part: null };
  if (hasName) found = await findByName(front, target, found, reading);
  if (found.part && found.rank === topRank(target)) return found.part;
  // Frames and shadow roots are looked into only when the page itself has not what is wanted.
  const inside = rootsIn(await findParts(page, reading));
  if (hasName) found = await findByName(inside, target, found, reading);
  return found.part ?? (target.selector ? findBySelector([...front, ...inside], target.selector) : null);
}

/** Finds the element to point at, as far as it can be seen; `null` when it is not on this page now. */
export async function findTarget(page: Document, target: StepTarget): Promise<Element | null> {
  const reading = createReading();
  const found = await look(page, target, reading);
  // On a busy machine the time ran out, and nobody shall be told that something is missing which is there.
  return found ?? (reading.isOver() ? look(page, target, createReading()) : null);
}
