import { describe, expect, it } from 'vitest';
import { createCovering } from '../../../lib/core/sidebar/covering.ts';

const FRAME_MS = 16;

interface Course {
  /** When help is in sight, by the time since it opened. */
  isVisible: (atMs: number) => boolean | undefined;
  forMs?: number;
  frameMs?: number;
  beatMs?: number;
}

/** What it comes to and when, in milliseconds; `undefined` when it comes to nothing. */
function run({ isVisible, forMs = 20_000, frameMs = FRAME_MS, beatMs = 150 }: Course) {
  const ask = createCovering(0);
  for (let atMs = frameMs; atMs < forMs; atMs += frameMs) {
    const answer = ask({ isVisible: isVisible(atMs), atMs, beats: Math.floor(atMs / beatMs) });
    if (answer) return { answer, atMs };
  }
  return undefined;
}

describe('help that has just opened beside a page', () => {
  it('is clear when nothing covers it', () => {
    expect(run({ isVisible: () => true })).toEqual({ answer: 'clear', atMs: expect.closeTo(1000, -2) });
  });

  it('is taken for clear where the browser does not say', () => {
    expect(run({ isVisible: () => undefined })?.answer).toBe('clear');
  });

  it('is covered by what lies on it from the start, a little more than a second later', () => {
    const ended = run({ isVisible: (atMs) => (atMs < 120 ? undefined : false) });
    expect(ended?.answer).toBe('covered');
    expect(ended?.atMs).toBeLessThan(1400);
  });

  it.each([200, 600, 1500])('is not covered by a dialog that closes, which the browser knows %i ms later', (lateMs) => {
    expect(run({ isVisible: (atMs) => atMs < 300 || atMs > 300 + lateMs })?.answer).toBe('clear');
  });

  it('is covered by a page that lets it come to the front again and again, for too short a time to use it', () => {
    const ended = run({ isVisible: (atMs) => atMs % 2000 < 600 && atMs % 120 < 60 });
    expect(ended?.answer).toBe('covered');
    expect(ended?.atMs).toBeLessThan(5000);
  });

  it('is not given up while few pictures are drawn', () => {
    expect(run({ isVisible: (atMs) => atMs > 4000, frameMs: 400 })?.answer).toBe('clear');
  });

  it('is not given up while the page is too busy for the host to speak', () => {
    expect(run({ isVisible: (atMs) => atMs > 6000, beatMs: 5000 })?.answer).toBe('clear');
  });
});
