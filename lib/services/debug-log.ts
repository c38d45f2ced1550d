// Notes what happens in the debug log, while that is switched on; written in batches, so that logging costs little.
import type { Caller } from '../core/calls.ts';
import { addLines, type DebugLog, isLogging, LOG_LIMITS } from '../core/debug-log/debug-log.ts';
import type { LogEvent, LoggedBuild } from '../core/debug-log/log-event.ts';
import { toLine } from '../core/debug-log/log-line.ts';
import type { KeptValue } from './ports/kept-value.ts';

/** Lines wait for others this long: short enough that little is lost with the worker. */
const BATCH_MS = 500;

/** Notes an event. */
export type Note = (event: LogEvent) => void;

/** Notes events in the debug log. */
export interface Logbook {
  /** Notes an event that has nothing to do with any window. */
  note: Note;
  /**
   * Gives what notes the events of a caller's help; of a private window nothing is noted. Where that is, is asked at once:
   * the help may have closed when there is something to note.
   */
  of(caller: Caller): Note;
  /** Writes what is still waiting. */
  write(): Promise<void>;
}

/** What logging needs of the world. */
export interface LogbookPorts {
  log: KeptValue<DebugLog>;
  /** Calls back with the log, now and at every change. */
  watch: (onChange: (log: DebugLog) => void) => void;
  build: LoggedBuild;
  /** Tells of a caller whose window is known whether that is private; `undefined` of any other. */
  isPrivate: (caller: Caller) => Promise<boolean | undefined>;
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
}

/** Creates what writes lines in batches; those that found no room wait for the next. */
function createBatches({ log, now, wait }: LogbookPorts, isWanted: () => boolean) {
  let waiting: string[] = [];
  let isDue = false;
  const write = async () => {
    const lines = waiting;
    waiting = [];
    isDue = false;
    if (lines.length === 0 || !isWanted()) return;
    // Whoever is logged goes on, whatever becomes of the log.
    await log
      .update((kept) => addLines(kept, lines, now()))
      .catch(() => {
        waiting = [...lines, ...waiting].slice(-LOG_LIMITS.lines);
      });
  };
  const add = (line: string) => {
    waiting = [...waiting, line].slice(-LOG_LIMITS.lines);
    if (isDue) return;
    isDue = true;
    void wait(BATCH_MS).then(write);
  };
  return { add, write };
}

/** Creates what notes events; it begins with the start of the worker. */
export function createLogbook(ports: LogbookPorts): Logbook {
  const { build, isPrivate, now } = ports;
  let known: DebugLog | null = null;
  // Until it is known whether the log is on, lines wait; where it is not, they go when they are to be written.
  const isWanted = () => known === null || isLogging(known, now());
  const batches = createBatches(ports, isWanted);
  const note: Note = (event) => {
    const line = isWanted() ? toLine(event, now()) : null;
    if (line !== null) batches.add(line);
  };
  ports.watch((log) => {
    const hasBegun = known !== null && !isLogging(known, now()) && isLogging(log, now());
    known = log;
    if (hasBegun) note({ event: 'log-begun', ...build });
  });
  note({ event: 'worker-started', ...build });
  return {
    note,
    of: (caller) => {
      if (!isWanted()) return () => undefined;
      const isOpen = isPrivate(caller).then(
        (is) => is === false,
        () => false,
      );
      return (event) => void isOpen.then((is) => is && note(event));
    },
    write: batches.write,
  };
}
