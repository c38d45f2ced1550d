// Tests wait for what they wait for: no pause of a fixed length in what drives browsers.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from './markdown.ts';

/** A pause: Playwright's own, Node's, or a promise that a timer of some length resolves. */
const PAUSE =
  /waitForTimeout\(|\bwait\(|new Promise(?:<\w+>)?\(\((\w+)\) => setTimeout\(\s*(?:\1|\(\) => (?:\1|requestAnimationFrame)\(.*\)),\s*(?!0\))/g;

/** Where a timer is what is meant, with how often it is there. */
const MEANT: Record<string, [times: number, why: string]> = {
  'tests/browser/firefox-press.ts': [1, 'asks again, until a time has passed'],
  'tests/browser/poll.ts': [1, 'asks again, until a time has passed'],
  'tests/browser/settle-animations.ts': [1, 'transitions begin with the next frame, which a hidden page does not draw'],
  'tests/browser/sidebar.ts': [1, 'timers of one page come in their order'],
  'tests/browser/worker.ts': [1, 'an answer that may never come'],
  'tests/e2e/gallery.test.ts': [2, 'asks again, until a time has passed; and the end of waiting for one that hangs'],
  'tests/thorough/worker-ended.test.ts': [1, 'the browser is ended at many moments'],
};

const files = globSync('tests/{e2e,thorough,browser}/**/*.ts', { cwd: root }).map((file) =>
  file.split(path.sep).join('/'),
);
const pausesIn = (text: string) => [...text.matchAll(PAUSE)].length;

test('a pause is found where there is one', () => {
  const pauses = [
    'await page.waitForTimeout(200)',
    'new Promise((resolve) => setTimeout(resolve, 300))',
    'new Promise<void>((done) => setTimeout(() => done(), 300))',
    'await wait(50)',
  ];
  expect(pauses.map(pausesIn)).toEqual([1, 1, 1, 1]);
  expect(pausesIn('new Promise((resolve) => setTimeout(resolve))')).toBe(0);
  expect(pausesIn('setTimeout(() => child.kill(), 8000); await poll("x", ask)')).toBe(0);
});

test('there is none but those that are meant', () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.map((file) => [file, pausesIn(readFileSync(path.join(root, file), 'utf8'))] as const);
  expect(Object.fromEntries(found.filter(([, times]) => times > 0))).toEqual(
    Object.fromEntries(Object.entries(MEANT).map(([file, [times]]) => [file, times])),
  );
});
