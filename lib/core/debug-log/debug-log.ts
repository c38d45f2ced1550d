// The debug log as it is kept: a ring of lines, and until when it goes on.
import { isLine } from './log-line.ts';

/** Lines kept at most, and characters in all of them; the oldest go first. */
export const LOG_LIMITS = { lines: 2000, characters: 200_000 } as const;

/** Who switches it on forgets it easily: it switches itself off after a day. */
export const LOG_MS = 24 * 60 * 60 * 1000;

/** The debug log. */
export interface DebugLog {
  /** When it switches itself off, in milliseconds since 1970; 0 while it is off. */
  untilMs: number;
  /** The oldest first. */
  lines: string[];
}

/** Nothing logged, and nothing to be. */
export const NO_LOG: DebugLog = { untilMs: 0, lines: [] };

/** Reads the log whatever version has written it; what is no line is left out. */
export function parseDebugLog(stored: unknown): DebugLog {
  if (typeof stored !== 'object' || stored === null) return NO_LOG;
  const { untilMs, lines } = stored as Partial<Record<keyof DebugLog, unknown>>;
  return {
    untilMs: typeof untilMs === 'number' ? untilMs : 0,
    lines: Array.isArray(lines) ? newestOf(lines.filter(isLine)) : [],
  };
}

/** The newest lines that there is room for. */
function newestOf(lines: readonly string[]): string[] {
  let room: number = LOG_LIMITS.characters;
  const newest = lines.slice(-LOG_LIMITS.lines);
  const first = newest.findLastIndex((line) => {
    room -= line.length + 1;
    return room < 0;
  });
  return newest.slice(first + 1);
}

/** A page draws by a clock that is behind by up to half a minute. */
const CLOCK_SLACK_MS = 60_000;

/** Tells whether the log goes on; a clock that was put back does not keep it on for longer than a day. */
export const isLogging = ({ untilMs }: Pick<DebugLog, 'untilMs'>, nowMs: number): boolean =>
  nowMs < untilMs && untilMs - nowMs <= LOG_MS + CLOCK_SLACK_MS;

/** Adds lines where the log goes on; else it stays as it is. */
export const addLines = (log: DebugLog, lines: readonly string[], nowMs: number): DebugLog =>
  lines.length > 0 && isLogging(log, nowMs) ? { ...log, lines: newestOf([...log.lines, ...lines]) } : log;

/** Switches the log on for a day, or off; its lines stay. */
export const switchLog = (log: DebugLog, isOn: boolean, nowMs: number): DebugLog => ({
  ...log,
  untilMs: isOn ? nowMs + LOG_MS : 0,
});

/** Takes every line out, and leaves it on or off. */
export const emptyLog = (log: DebugLog): DebugLog => ({ ...log, lines: [] });

/** The log as the text of a file. */
export const toLogFile = ({ lines }: Pick<DebugLog, 'lines'>): string => lines.map((line) => `${line}\n`).join('');
