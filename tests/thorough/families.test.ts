// Every field of the component families, as it is drawn in a browser: its name beside the browser's own, its message
// beside what the page shows.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePageReader, launchPlainChromium } from '../browser/page-reader.ts';
import { FLOORS, isErrorRight, isNameRight, tableOf, tallyOf } from '../families/judge.ts';
import { FAMILIES, type FieldRead, readFamily } from '../families/measure.ts';

let browser: Browser;
const read: FieldRead[] = [];

/** Shows its messages only while a field has the focus, so that a kept page has none. */
const SHOWS_AT_FOCUS = 'ui5';

beforeAll(async () => {
  const script = await bundlePageReader();
  browser = await launchPlainChromium();
  const page = await browser.newPage();
  for (const family of FAMILIES)
    for (const state of ['plain', 'errors'] as const) read.push(...(await readFamily(page, script, family, state)));
  console.log(`\n${tableOf(read)}\n`);
  for (const field of read)
    if (!isNameRight(field) || !isErrorRight(field))
      console.log(
        Object.values(field)
          .map((value) => value || '–')
          .join(' · '),
      );
});

afterAll(() => browser?.close());

describe('the families', () => {
  it('are enough, with fields of every kind', () => {
    expect(FAMILIES.length).toBeGreaterThanOrEqual(14);
    for (const family of FAMILIES) {
      const own = read.filter((field) => field.family === family);
      expect(`${family} ${own.length >= 12 && (own.some(({ due }) => due) || family === SHOWS_AT_FOCUS)}`).toBe(
        `${family} true`,
      );
    }
  });

  it('have their fields named as the browser names them, or better', () => {
    const { names, fields } = tallyOf(read);
    expect(names / fields).toBeGreaterThanOrEqual(FLOORS.names);
  });

  it('have the message of each field read as its own', () => {
    const { right, errors } = tallyOf(read);
    expect(right / errors).toBeGreaterThanOrEqual(FLOORS.errors);
  });

  it('have no message read where a field has none', () => {
    const { falseErrors, fine } = tallyOf(read);
    expect(falseErrors / fine).toBeLessThanOrEqual(FLOORS.falseErrors);
  });
});
