// Finds the element a step speaks of: by its name and role, else by its selector. What is in a field is never read.
import type { StepTarget } from '../../../core/walk.ts';
import { createReading, READING_LIMITS, type Reading } from '../budget.ts';
import { elementsBelow, walkElements } from '../element-walk.ts';
import { labelsOf } from '../native-name.ts';
import { walkPage } from '../page-parts.ts';
import { isSeen } from '../visibility.ts';
import { CANDIDATES, rankElement, topRank } from './rank-element.ts';

/** Elements that might be meant, compared with what is; each takes ten times as long as passing one by. */
const MOST_CANDIDATES = 8000;

/** Dialogs of a page. */
const MOST_DIALOGS = 50;

/** Some pages keep what only screen readers shall find far to the left, where nobody can scroll to. */
const FAR_LEFT = -3000;

/** An element that fits, as far as it can be seen. */
interface Found {
  rank: number;
  part: Element | null;
}

/** What can be seen of an element: itself, else its label, which many pages draw in place of a box to tick. */
export function seenPart(element: Element): Element | null {
  const canBeSeen = (part: Element) => isSeen(part) && part.getBoundingClientRect().right > FAR_LEFT;
  // Labels are looked for all over the page.
  return canBeSeen(element) ? element : (labelsOf(element).find(canBeSeen) ?? null);
}

/** The open modal dialogs of a page, the one in front first. */
const dialogsOf = (page: Document): Element[] =>
  Array.from({ length: MOST_DIALOGS }, (_, at) => page.getElementsByTagName('dialog').item(at))
    .filter((dialog) => dialog?.matches(':modal'))
    .flatMap((dialog) => dialog ?? [])
    .reverse();

/** Looks for what fits better than the best so far; the first one counts. */
function createTargetSearch(target: StepTarget, reading: Reading) {
  const top = topRank(target);
  let [candidates, best] = [0, { rank: 0, part: null } as Found];
  return {
    best: () => best,
    /** Compares one more element; `false` when looking on is useless. */
    compare: (element: Element): boolean => {
      if (!element.matches(CANDIDATES)) return true;
      candidates += 1;
      const rank = rankElement(element, target, reading);
      const part = rank > best.rank ? seenPart(element) : null;
      if (part) best = { rank, part };
      return best.rank < top && candidates < MOST_CANDIDATES;
    },
  };
}

/** The first element in sight that a selector names; a selector that is none finds nothing. */
function createSelection(selector: string) {
  let [tries, found] = [0, null as Element | null];
  let isSelector = true;
  return {
    found: () => found,
    compare: (element: Element): boolean => {
      try {
        if (!element.matches(selector)) return true;
      } catch {
        // The author's selector is none: as if it were not there.
        isSelector = false;
      }
      tries += 1;
      found = isSelector ? seenPart(element) : null;
      return isSelector && found === null && tries < READING_LIMITS.candidates;
    },
  };
}

/** Looks everywhere, within the limits of one reading. */
async function look(page: Document, target: StepTarget, reading: Reading): Promise<Element | null> {
  // An open dialog makes all that is behind it inert, so it comes first.
  const dialogs = await reading.piece(() => dialogsOf(page));
  const everywhere = async (visit: (element: Element) => boolean) => {
    let isWanted = true;
    const visitWanted = (element: Element) => {
      isWanted = visit(element);
      return isWanted;
    };
    for (const dialog of dialogs) {
      if (isWanted) await walkElements(elementsBelow(dialog), visitWanted, READING_LIMITS.searched, reading);
    }
    // Frames and shadow roots are looked into only when the page itself has not what is wanted.
    if (isWanted) await walkPage(page, reading, (element, root) => root !== page || visitWanted(element));
    if (isWanted) await walkPage(page, reading, (element, root) => root === page || visitWanted(element));
  };
  if (target.name || target.role) {
    const search = createTargetSearch(target, reading);
    await everywhere(search.compare);
    if (search.best().part) return search.best().part;
  }
  if (!target.selector) return null;
  const selection = createSelection(target.selector);
  await everywhere(selection.compare);
  return selection.found();
}

/**
 * Finds the element to point at, as far as it can be seen; `null` when it is not on this page now. Rejects with
 * `ReadingEnded` at the time of `until`, in milliseconds since 1970.
 */
export async function findTarget(page: Document, target: StepTarget, until?: number): Promise<Element | null> {
  const reading = createReading({ until });
  const found = await look(page, target, reading);
  // On a busy machine the time ran out, and nobody shall be told that something is missing which is there.
  return found ?? (reading.isOver() ? look(page, target, createReading({ until })) : null);
}
