// Which texts are the messages of a field, in the markup of many component libraries.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { bundlePageReader, drawForReader, launchPlainChromium } from '../browser/page-reader.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import { everyNth } from '../effort.ts';
import { type Beside, FAMILIES, type Family, NOTICES } from '../fixtures/pages/message-families.ts';
import { OWN_MESSAGES } from '../fixtures/pages/own-messages.ts';
import { NO_NOTICES, PAGE_NOTICES } from '../fixtures/pages/page-notices.ts';
import { PLAIN_MESSAGES } from '../fixtures/pages/plain-messages.ts';
import { NO_ERRORS, UNTIDY_MESSAGES } from '../fixtures/pages/untidy-messages.ts';

let pages: ScratchPages;
let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  script = await bundlePageReader();
  pages = await startScratchPages();
  browser = await launchPlainChromium();
  page = await browser.newPage();
  await page.goto(pages.put('/messages', '<!doctype html>'));
});

afterAll(async () => {
  await browser?.close();
  await pages?.close();
});

const WORDS: Record<Beside, string> = {
  error: 'The period is closed',
  hint: 'As on the papers',
  success: 'Looks good',
  nothing: '',
};

const show = (html: string) =>
  drawForReader(page, pages, script, `<!doctype html><html lang=en><title>Form</title><body>${html}`);

const read = (at: string) =>
  page.evaluate<PageSnapshot>(`pageReader.readPage(document, { at: document.querySelector('${at}') })`);

/** What is beside the first field, and beside the second. */
const PAIRS: [Beside, Beside][] = [
  ['error', 'nothing'],
  ['error', 'error'],
  ['error', 'hint'],
  ['hint', 'error'],
  ['nothing', 'error'],
  ['hint', 'success'],
];

/** Reads a form of two fields; answers the messages of each, and those that the page has. */
async function readForm({ field, style = '' }: Family, [first, second]: [Beside, Beside]) {
  const two = field('a', 'City', first, WORDS[first]) + field('b', 'Plate', second, second && `${WORDS[second]} too`);
  await show(`<style>${style}</style><h1>Order</h1><form>${two.replaceAll(' too</', ' too</')}</form>`);
  const [a, b] = [await read('#a'), await read('#b')];
  return { a, b };
}

const wanted = (beside: Beside, words: string) => (beside === 'error' ? words : null);

describe.each(everyNth(3, FAMILIES))('$family', (family) => {
  it.each(PAIRS)('%s beside the first field, %s beside the second', async (first, second) => {
    const { a, b } = await readForm(family, [first, second]);
    const own = [wanted(first, WORDS.error), wanted(second, `${WORDS.error} too`)];
    const all = own.filter((words) => words !== null);
    expect([...a.errors].sort()).toEqual([...all].sort());
    if (own[0]) expect(a.error).toBe(own[0]);
    if (own[1]) expect(b.error).toBe(own[1]);
    expect(a.field?.label ?? '').not.toContain('closed');
  });
});

describe('without a field', () => {
  it.each([...NOTICES, ...PAGE_NOTICES])('$notice', async ({ html, errors }) => {
    await show(html);
    expect((await read('none')).errors).toEqual(errors);
  });
});

it.each(everyNth(2, [...NO_ERRORS, ...NO_NOTICES]))('no error: %s', async (html) => {
  await show(html);
  expect((await read('none')).errors).toEqual([]);
});

/** What a page is given. */
interface Reader {
  errorOf(field: Element): string;
}

describe('the message of', () => {
  it.each(everyNth(2, [...OWN_MESSAGES, ...UNTIDY_MESSAGES, ...PLAIN_MESSAGES]))('$of', async ({ html, at, error }) => {
    await show(html);
    const errorOf = (field: Element) => (globalThis as unknown as { pageReader: Reader }).pageReader.errorOf(field);
    expect(await page.locator(at).evaluate(errorOf)).toBe(error);
  });
});
