// Reading a page must not be felt: it goes in slices, and ends when its time or its nodes are used up, with what it has.
import { nextTurn } from './turns.ts';

/** What one reading may cost and bring. */
export const READING_LIMITS = {
  /**
   * Of the whole reading, the page's own turns between included. Most readings end after 20 to 100; on a machine with
   * five times the work it can do, 300 cut short small pages. Help waits 1,500 at most.
   */
  totalMs: 1000,
  /** A slice that has used this much gives the page its turn. */
  sliceMs: 3,
  /** No piece of work between two turns goes on longer; what it has not read by then stays unread. */
  pieceMs: 8,
  /**
   * A piece of so few nodes is never cut short: it takes long only where the machine is busy with something else, and
   * what help was asked about is mostly that small.
   */
  pieceNodes: 64,
  nodes: 8000,
  /** Elements of a page that are looked at, from its beginning: 50,000 take some 100 ms, in slices. */
  searched: 50_000,
  /** From the end of a page that has more than that. */
  searchedAtEnd: 2000,
  /** Looked at on the way back from a field to the heading that it stands under. */
  searchedBack: 10_000,
  /** Elements in what should be small: in the group of a field, in a message. More of them are something else. */
  small: 300,
  /** Shadow roots and frames that are read. */
  parts: 300,
  /** Elements of one kind that are kept of one document: a table of 100,000 headers is not listed to its end. */
  candidates: 300,
  textLength: 300,
  urlLength: 2000,
  headings: 30,
  labels: 80,
  errors: 5,
  landmarks: 10,
} as const;

/** Counts down while something is read. */
export interface Budget {
  /** Takes one node; false when there is no time or no node left. */
  take(): boolean;
}

/** A budget that is spent in slices: between them the page has its turn. */
export interface Reading extends Budget {
  /** A reading for one part of the page: its own nodes, and half of the time that is left. */
  part(nodes: number): Reading;
  /**
   * Does one piece of work, after the page had its turn if that is due. A piece that was cut short is done again in a
   * slice of its own, twice at most: mostly the machine was busy then, not the page too large.
   */
  piece<T>(work: () => T): Promise<T>;
  /** True when nothing more may be read. */
  isOver(): boolean;
  /** True when it is the page's turn. */
  isSliceOver(): boolean;
}

/** Nobody waits for the reading any more. */
export class ReadingEnded extends Error {}

/** What a reading is measured by. */
interface ReadingOptions {
  now?: () => number;
  /** When whoever asked gives up, in milliseconds since 1970; default never. */
  until?: number | undefined;
  clock?: () => number;
}

/** Creates the budget of one reading. After `until` its pieces reject with `ReadingEnded`. */
export function createReading(options: ReadingOptions = {}): Reading {
  const { now = () => performance.now(), until = Number.POSITIVE_INFINITY, clock = Date.now } = options;
  const slice = { start: now(), isCut: false };

  const isSliceOver = () => now() - slice.start > READING_LIMITS.sliceMs;

  const readUntil = (end: number, nodes: number): Reading => {
    let [left, begun] = [nodes, nodes];
    const isOver = () => {
      if (now() > end) left = 0;
      return left <= 0;
    };
    return {
      isOver,
      isSliceOver,
      take: () => {
        left -= 1;
        // The clock is asked now and then: asking costs more than a node.
        const isSmall = begun - left <= READING_LIMITS.pieceNodes;
        if (left % 8 === 0 && !isSmall && now() > slice.start + READING_LIMITS.pieceMs) slice.isCut = true;
        return left > 0 && !slice.isCut;
      },
      part: (most) => readUntil((now() + end) / 2, most),
      piece: async (work) => {
        for (let attempt = 1; ; attempt += 1) {
          if (isSliceOver()) {
            await nextTurn();
            slice.start = now();
          }
          if (clock() > until) throw new ReadingEnded();
          const leftBefore = left;
          begun = left;
          slice.isCut = false;
          const result = work();
          if (!slice.isCut || attempt === 3 || isOver()) return result;
          left = leftBefore;
        }
      },
    };
  };

  return readUntil(now() + READING_LIMITS.totalMs, READING_LIMITS.nodes);
}
