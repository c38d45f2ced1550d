// Every text of a feed has a limit: what is too long costs its key or its item, by name, and never the time of whoever
// opens help.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FEED_LIMITS, LIST_LIMITS, TEXT_LIMITS } from '../../../lib/core/feed/limits.ts';
import { toDocument } from '../../../lib/core/find/index/tip-document.ts';
import { feedWith, itemHelping, itemWith, parsed } from '../../fixtures/feeds/feed.ts';
import { COSTS_ITEM, COSTS_KEY, COSTS_KEY_OF_FEED, CUT, fullTip, ODD_FEEDS } from '../../fixtures/feeds/huge-feeds.ts';
import { noteHeld } from '../../held.ts';

const good = itemWith({ id: 'good' });

/** Nothing that is told of a feed may be as long as what was wrong with it. */
const isShort = (problems: unknown) => JSON.stringify(problems).length < 100 * 1000;

test('what decides over an item costs the item, by name', ({ task }) => {
  let held = 0;
  for (const [what, [key, item]] of Object.entries(COSTS_ITEM)) {
    const { tips, problems } = parsed(feedWith([item, good]));
    expect(
      tips.map(({ id }) => id),
      what,
    ).toEqual(['good']);
    const where = key === 'id' ? 'item 1' : 'a';
    expect(problems, what).toEqual([
      expect.objectContaining({
        severity: 'rejected',
        where,
        key,
        message: expect.stringMatching(/^expected at most [\d]+ /),
      }),
    ]);
    expect(isShort(problems), what).toBe(true);
    held += 1;
  }
  noteHeld(task, 'texts too long for a tip that cost the tip, by name', Object.keys(COSTS_ITEM).length, held);
});

test('anything else that is too long costs its key, noted', ({ task }) => {
  let held = 0;
  for (const [what, [key, item]] of Object.entries(COSTS_KEY)) {
    const { tips, problems } = parsed(feedWith([item]));
    expect(problems, what).toEqual([
      expect.objectContaining({
        severity: 'noted',
        where: 'a',
        key: expect.stringContaining(key),
        message: expect.stringContaining(`${key} is left out`),
      }),
    ]);
    expect(isShort(problems), what).toBe(true);
    expect(JSON.stringify(tips[0]).length, what).toBeLessThan(1000);
    held += 1;
  }
  noteHeld(task, 'keys of tips too long that cost only themselves', Object.keys(COSTS_KEY).length, held);
});

test('what is of use without its end is cut, noted', ({ task }) => {
  for (const [what, [key, item]] of Object.entries(CUT)) {
    const { tips, problems } = parsed(feedWith([item]));
    expect(tips, what).toHaveLength(1);
    expect(problems, what).toEqual([
      expect.objectContaining({ severity: 'noted', where: 'a', key, note: { kind: 'shortened', params: {} } }),
    ]);
    expect(isShort(problems), what).toBe(true);
    expect(JSON.stringify(tips[0]).length, what).toBeLessThan(4000);
  }
  noteHeld(task, 'keys of tips too long that are cut', Object.keys(CUT).length, Object.keys(CUT).length);
});

test('a title is cut between characters, and what is just too long by spaces is whole', () => {
  const { title: most } = TEXT_LIMITS;
  const titleOf = (title: string) => parsed(feedWith([itemWith({ title })])).tips[0]?.title ?? '';
  expect(titleOf('😀'.repeat(most))).toBe(`${'😀'.repeat((most - 2) / 2)}…`);
  expect(titleOf(` ${'x'.repeat(most)} `)).toBe('x'.repeat(most));
});

test('what a feed says of itself is held to limits, too', ({ task }) => {
  let held = 0;
  for (const [what, [key, more]] of Object.entries(COSTS_KEY_OF_FEED)) {
    const { head, tips, problems } = parsed(feedWith([good], more));
    expect(tips, what).toHaveLength(1);
    expect(
      problems.map((problem) => problem.key),
      what,
    ).toEqual([key]);
    expect(isShort(problems), what).toBe(true);
    expect(JSON.stringify(head).length, what).toBeLessThan(4000);
    held += 1;
  }
  noteHeld(task, 'keys of feeds too long that cost only themselves', Object.keys(COSTS_KEY_OF_FEED).length, held);
});

test('a feed whose title is too long is called by its beginning, noted', () => {
  const { head, tips, problems } = parsed(feedWith([good], { title: 'B '.repeat(2e6) }));
  expect(tips).toHaveLength(1);
  expect(head.title).toMatch(/^(B )+B…$/);
  expect(head.title.length).toBeLessThanOrEqual(TEXT_LIMITS.title);
  expect(problems).toEqual([
    expect.objectContaining({ severity: 'noted', key: 'title', note: { kind: 'shortened', params: {} } }),
  ]);
});

test('feeds that are odd as a whole keep their good tips, and few problems', ({ task }) => {
  for (const [what, text] of Object.entries(ODD_FEEDS)) {
    const { tips, problems } = parsed(JSON.parse(text));
    expect(tips[0]?.title, what).toBe('Title');
    expect(tips.length, what).toBeLessThanOrEqual(FEED_LIMITS.items);
    expect(problems.length, what).toBeLessThanOrEqual(FEED_LIMITS.problemsKept);
    expect(isShort(problems), what).toBe(true);
  }
  noteHeld(
    task,
    'feeds odd as a whole whose good tips are used',
    Object.keys(ODD_FEEDS).length,
    Object.keys(ODD_FEEDS).length,
  );
});

test('more items than a page may have are said so, and counted', () => {
  const items = Array.from({ length: FEED_LIMITS.items + 7 }, (_, at) => itemWith({ id: `t${at}` }));
  const { tips, problems, rejected } = parsed(feedWith(items));
  expect(tips).toHaveLength(FEED_LIMITS.items);
  expect(problems).toEqual([expect.objectContaining({ severity: 'rejected', key: 'items' })]);
  expect(rejected.count).toBe(7);
});

describe('what is just as long as it may be', () => {
  const at = (length: number) => 'x'.repeat(length);
  test.each<[string, object]>([
    ['title', itemWith({ title: at(TEXT_LIMITS.title) })],
    ['id', itemWith({ id: at(TEXT_LIMITS.id) })],
    ['summary', itemWith({ summary: at(TEXT_LIMITS.summary) })],
    ['text', itemWith({ content_text: at(FEED_LIMITS.contentCharacters) })],
    ['HTML', itemWith({ content_html: at(FEED_LIMITS.contentCharacters) })],
    ['keywords', itemHelping({ keywords: Array(LIST_LIMITS.words).fill(at(TEXT_LIMITS.word)) })],
    ['fields', itemHelping({ fields: Array(LIST_LIMITS.labels).fill(at(TEXT_LIMITS.label)) })],
    ['steps', itemHelping({ steps: Array(FEED_LIMITS.steps).fill({ title: at(TEXT_LIMITS.title) }) })],
    ['nesting', itemWith({ content_html: '<div>'.repeat(FEED_LIMITS.depth) })],
    ['elements', itemWith({ content_html: '<p>x</p>'.repeat(FEED_LIMITS.elements) })],
    ['everything at once', fullTip(1)],
  ])('%s', (_, item) => {
    const { tips, problems } = parsed(feedWith([item]));
    expect(problems).toEqual([]);
    expect(tips).toHaveLength(1);
  });

  test('is found by a limited number of words', () => {
    const [tip] = parsed(feedWith([fullTip(1)])).tips;
    const document = tip && toDocument(tip);
    expect(document?.lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(25_000);
    expect(document?.counts.size).toBeLessThan(10_000);
  });
});

describe('pictures', () => {
  const picture = (length: number) => {
    const begin = ' src="data:image/png;base64,';
    return `<img alt="Form"${begin}${'A'.repeat(length - begin.length - 1)}">`;
  };
  const withPictures = (...lengths: number[]) =>
    itemWith({ content_text: '', content_html: `<p>Words</p>${lengths.map(picture).join('')}` });
  const { pictureCharacters: most, picturesOfTip } = FEED_LIMITS;

  test('do not count as content', () => {
    const { tips, problems, pictures } = parsed(feedWith([withPictures(most, most)]));
    expect(problems).toEqual([]);
    expect(tips[0]?.html?.length).toBeGreaterThan(2 * most);
    expect(pictures).toBe(2 * most);
  });

  test.each([
    ['one that is too large', [most + 1, 500], 1],
    ['those for which a tip has no room', Array(picturesOfTip / most + 2).fill(most), picturesOfTip / most],
  ])('%s is left out of the tip, noted', (_, lengths, kept) => {
    const { tips, problems } = parsed(feedWith([withPictures(...lengths)]));
    expect(problems).toEqual([expect.objectContaining({ severity: 'noted', where: 'a', key: 'content_html' })]);
    expect(tips[0]?.html?.match(/data:/g)).toHaveLength(kept);
    expect(tips[0]?.html?.match(/alt="Form"/g)).toHaveLength(lengths.length);
    expect(tips[0]?.text).toBe('Words');
  });

  test('of steps count, too', () => {
    const steps = Array.from({ length: 7 }, () => ({ content_html: picture(most) }));
    const { tips } = parsed(feedWith([itemHelping({ steps })]));
    expect(tips[0]?.steps.filter(({ html }) => html?.includes('data:'))).toHaveLength(picturesOfTip / most);
  });

  test('that are none are content', () => {
    const { tips, problems } = parsed(feedWith([{ id: 'a', content_html: `<p>data:${'x'.repeat(300_000)}</p>` }]));
    expect(tips).toEqual([]);
    expect(problems[0]?.key).toBe('content_html');
  });
});

test('no real item is hurt', ({ task }) => {
  const here = path.resolve(import.meta.dirname, '../../..');
  const folder = path.resolve(here, '../shared/bench');
  const folders = ['feeds', 'feeds-labelled', 'feeds-plain'].map((name) => path.join(folder, name));
  const real = folders.flatMap((name) => {
    try {
      return readdirSync(name).map((file) => path.join(name, file));
    } catch {
      // The feeds of public help are not everywhere; the sample is.
      return [];
    }
  });
  const files = [path.join(here, 'public/sample-feed.json'), ...real];
  let items = 0;
  for (const file of files) {
    const document = JSON.parse(readFileSync(file, 'utf8'));
    const { problems } = parsed(document);
    expect([file, problems.filter(({ message }) => message.includes('at most'))]).toEqual([file, []]);
    items += document.items.length;
  }
  noteHeld(task, 'real items within the limits', items, items);
});
