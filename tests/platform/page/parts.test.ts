// @vitest-environment happy-dom
// What is read of a page beside its field: title, headings, labels, landmarks, alerts, language and description.
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { READING_LIMITS, ReadingEnded } from '../../../lib/platform/page/budget.ts';
import { readPage } from '../../../lib/platform/page/read-page.ts';
import { useInitialStyles } from '../../fixtures/stand-ins/initial-styles.ts';

beforeAll(useInitialStyles);
afterEach(() => {
  document.head.innerHTML = '';
  document.documentElement.removeAttribute('lang');
});

const read = (html: string) => {
  document.body.innerHTML = html;
  return readPage(document);
};

describe('headings', () => {
  test.each([
    ['of every level', '<h1>One</h1><h6>Six</h6>', ['One', 'Six']],
    ['by role', '<div role=heading>One</div>', ['One']],
    ['once each', '<h2>One</h2><h3>One</h3>', ['One']],
    ['that say something', '<h1> </h1><h2>One</h2>', ['One']],
    ['that are drawn', '<h1 style="display:none">No</h1><h2>One</h2>', ['One']],
    ['by what they are called', '<div class=page-title>New invoice</div>', ['New invoice']],
    ['at the end of a trail', '<ol class=breadcrumb><li>Home<li>Invoices</ol>', ['Invoices']],
  ])('%s', async (_, html, headings) => expect((await read(html)).headings).toEqual(headings));
});

test('labels are those of fields, groups and columns', async () => {
  const html =
    '<label>Own <input></label><fieldset><legend>Paid by</legend></fieldset><table><tr><th>Net</table><input aria-label=Tax>';
  expect((await read(html)).labels).toEqual(['Own', 'Paid by', 'Net', 'Tax']);
});

test('landmarks are told where they have a name', async () => {
  const html = '<nav aria-label=Main></nav><nav></nav><section aria-label=Totals></section><div aria-label=no></div>';
  expect((await read(html)).landmarks).toEqual(['Main', 'Totals']);
});

test('title, language and description are what the page says', async () => {
  document.title = 'New invoice';
  document.documentElement.lang = 'de-AT';
  document.head.insertAdjacentHTML('beforeend', '<meta name=description content="Enter invoices here">');
  expect(await read('<p>x</p>')).toMatchObject({
    url: location.href,
    title: 'New invoice',
    lang: 'de-AT',
    description: 'Enter invoices here',
  });
});

test('the language is that around the focus', async () => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<div lang=fr><input id=f aria-label=Nom></div>';
  document.getElementById('f')?.focus();
  expect((await readPage(document)).lang).toBe('fr');
});

test('no page brings more than there is room for', async () => {
  // What is cut short for want of time is another matter, and a busy machine has none.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  onTestFinished(() => clock.mockRestore());
  const count = fc.integer({ min: 0, max: 120 });
  const words = fc.constantFrom('x', 'Word ', 'long '.repeat(200));
  await fc.assert(
    fc.asyncProperty(count, words, async (many, word) => {
      const all = Array.from({ length: many }, (_, at) => `<h2>${at} ${word}</h2><label>${at} ${word}</label>`).join(
        '',
      );
      const { headings, labels } = await read(all);
      expect(headings).toHaveLength(Math.min(many, READING_LIMITS.headings));
      expect(labels).toHaveLength(Math.min(many, READING_LIMITS.labels));
      for (const text of [...headings, ...labels]) expect(text.length).toBeLessThanOrEqual(READING_LIMITS.textLength);
    }),
    { numRuns: 20 },
  );
});

test('nobody who has given up is read for', async () => {
  document.body.innerHTML = '<h1>One</h1>';
  await expect(readPage(document, { until: Date.now() - 1 })).rejects.toBeInstanceOf(ReadingEnded);
});
