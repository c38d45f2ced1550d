import { beforeEach, expect, it } from 'vitest';
import { createSight, type Sight } from '../../../lib/core/sidebar/sight.ts';

let nowMs: number;
let sight: Sight;

beforeEach(() => {
  nowMs = 0;
  sight = createSight(['browser', 'host'], ['host'], () => nowMs);
});

/** Lets time pass while the host goes on saying that nothing is in the way. */
function pass(milliseconds: number): void {
  for (const end = nowMs + milliseconds; nowMs < end; ) {
    nowMs = Math.min(end, nowMs + 100);
    sight.note('host', true);
  }
}

function begin(): void {
  sight.note('browser', true);
  sight.note('host', true);
}

it('counts as seen after half a second in which every witness says so', () => {
  begin();
  pass(499);
  expect(sight.isSeen()).toBe(false);
  pass(1);
  expect(sight.isSeen()).toBe(true);
});

it('does not count before everybody has said anything', () => {
  sight.note('host', true);
  pass(5000);
  expect(sight.isSeen()).toBe(false);
  sight.note('browser', true);
  pass(500);
  expect(sight.isSeen()).toBe(true);
});

it('begins anew after the shortest break, whoever tells of it', () => {
  for (const witness of ['browser', 'host'] as const) {
    begin();
    pass(5000);
    sight.note(witness, false);
    expect(sight.isSeen()).toBe(false);
    sight.note(witness, true);
    pass(499);
    expect(sight.isSeen()).toBe(false);
    pass(1);
    expect(sight.isSeen()).toBe(true);
  }
});

it('does not count while a witness that should speak again and again is silent, nor right after', () => {
  begin();
  pass(5000);
  nowMs += 1001;
  expect(sight.isSeen()).toBe(false);
  sight.note('host', true);
  expect(sight.isSeen()).toBe(false);
  pass(500);
  expect(sight.isSeen()).toBe(true);
});

it('lets the browser be silent, which speaks only when something changes', () => {
  begin();
  pass(600_000);
  expect(sight.isSeen()).toBe(true);
});
