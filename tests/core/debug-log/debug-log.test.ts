// The debug log holds events of a closed list and no other text, and never more than there is room for.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addLines,
  emptyLog,
  isLogging,
  LOG_LIMITS,
  LOG_MS,
  NO_LOG,
  parseDebugLog,
  switchLog,
  toLogFile,
} from '../../../lib/core/debug-log/debug-log.ts';
import { type FieldOf, LOG_EVENTS, type LogEvent } from '../../../lib/core/debug-log/log-event.ts';
import { isLine, toLine } from '../../../lib/core/debug-log/log-line.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const line = (n: number) => toLine({ event: 'sync-begun', feed: n }, NOW) ?? '';
const on = switchLog(NO_LOG, true, NOW);

/** Every word that may stand in a line. */
const WORDS = new Set(
  Object.entries(LOG_EVENTS).flatMap(([event, fields]) => [
    event,
    ...Object.entries(fields).flatMap(([name, allowed]) => [name, ...(typeof allowed === 'string' ? [] : allowed)]),
  ]),
);
const isKnown = (word: string) => WORDS.has(word) || /^-?\d+$/.test(word);

describe('a line', () => {
  test('says when, what, and the fields of that', () => {
    const event: LogEvent = { event: 'sync-ended', feed: 1, outcome: 'http', http: 503, tips: undefined, ms: 12.4 };
    expect(toLine(event, NOW)).toBe('2026-11-23T09:00:00.000Z sync-ended feed=1 outcome=http http=503 ms=12');
    expect(toLine({ event: 'question-drafted' }, NOW)).toBe('2026-11-23T09:00:00.000Z question-drafted');
  });

  test('with free text does not compile', () => {
    const secret: string = 'Payroll';
    // @ts-expect-error: an event of another name.
    const named: LogEvent = { event: secret };
    // @ts-expect-error: a word that is not on the list.
    const worded: LogEvent = { event: 'storage-fault', kind: secret };
    // @ts-expect-error: a text where a number is wanted.
    const numbered: LogEvent = { event: 'sync-begun', feed: secret };
    // @ts-expect-error: one field too many.
    const extended: LogEvent = { event: 'sync-begun', feed: 1, url: secret };
    // @ts-expect-error: a list of words that is not closed lets nothing through.
    const open: FieldOf<readonly string[]> = secret;
    const lines = [named, worded, numbered, extended].map((event) => toLine(event, NOW));
    expect(lines.join()).not.toContain(open);
  });

  test('holds nothing but words and numbers of the table, whatever it is made from', () => {
    const field = fc.oneof(fc.string(), fc.double(), fc.constantFrom(...WORDS), fc.anything());
    const names = [...new Set(Object.values(LOG_EVENTS).flatMap((fields) => Object.keys(fields)))];
    const event = fc.record({
      event: fc.oneof(fc.constantFrom(...Object.keys(LOG_EVENTS)), fc.string()),
      ...Object.fromEntries(names.map((name) => [name, field])),
      url: fc.webUrl(),
    });
    fc.assert(
      fc.property(event, (given) => {
        const written = toLine(given as unknown as LogEvent, NOW);
        if (written === null) return !Object.hasOwn(LOG_EVENTS, given.event);
        const [, ...words] = written.split(/[ =]/);
        return isLine(written) && words.every(isKnown);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the ring', () => {
  test('is switched on for a day, and ends by itself', () => {
    const times = [NOW - 3_600_000, NOW - 30_000, NOW, NOW + LOG_MS - 1, NOW + LOG_MS];
    expect(times.map((at) => isLogging(on, at))).toEqual([false, true, true, true, false]);
    expect(isLogging(NO_LOG, NOW)).toBe(false);
    expect(addLines(on, [line(1)], NOW + LOG_MS)).toBe(on);
    expect(addLines(NO_LOG, [line(1)], NOW)).toBe(NO_LOG);
  });

  test('keeps the newest lines, so many and so long at most', () => {
    const many = Array.from({ length: LOG_LIMITS.lines + 10 }, (_, at) => line(at));
    const full = addLines(addLines(on, many.slice(0, 5), NOW), many.slice(5), NOW);
    expect(full.lines).toEqual(many.slice(10));
    const long = Array.from({ length: LOG_LIMITS.lines }, (_, at) => `${line(at)} ms=${'1'.repeat(20)} `.repeat(3));
    const { lines } = addLines(on, long, NOW);
    const size = toLogFile({ lines }).length;
    expect(size).toBeLessThanOrEqual(LOG_LIMITS.characters);
    expect(size).toBeGreaterThan(LOG_LIMITS.characters - 500);
    expect(lines.at(-1)).toBe(long.at(-1));
  });

  test('switched off it keeps its lines; emptied it stays on', () => {
    const some = addLines(on, [line(1), line(2)], NOW);
    expect(switchLog(some, false, NOW)).toEqual({ untilMs: 0, lines: [line(1), line(2)] });
    expect(emptyLog(some)).toEqual(on);
    expect(toLogFile(some)).toBe(`${line(1)}\n${line(2)}\n`);
  });

  test('is read whatever has been stored; what is no line is left out', () => {
    const some = addLines(on, [line(1)], NOW);
    expect(parseDebugLog(structuredClone(some))).toEqual(some);
    expect([undefined, null, 'x', 7, [], {}, { untilMs: 'x', lines: 'y' }].map(parseDebugLog)).toEqual(
      Array.from({ length: 7 }, () => NO_LOG),
    );
    const planted = ['Payroll of Ana', `${line(1)} title=“Payroll”`, 7, null, line(2)];
    expect(parseDebugLog({ untilMs: 1, lines: planted }).lines).toEqual([line(2)]);
  });
});
