// Searching in the real popup, with the keyboard alone where there is one.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHelp, type Stage, searchFor, setStage, tipsUnder } from '../browser/help.ts';
import { poll } from '../browser/poll.ts';
import type { Popup } from '../browser/popup.ts';
import { itThoroughly } from '../effort.ts';
import { parseMailto } from '../fixtures/questions/parse-mailto.ts';

let stage: Stage;
let page: Page;
let popup: Popup;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage?.close());

// In a tab of its own: what was searched for is kept with the tab.
beforeEach(async () => {
  page = await stage.visit('/demo/invoices/new');
  popup = await openHelp(stage.browser, page);
});

afterEach(async () => {
  await popup.close();
  await page.close();
});

const focused = () =>
  popup.evaluate<string>(`document.activeElement.ariaLabel ?? document.activeElement.innerText.trim()`);
const searchWords = () => popup.evaluate<string>(`document.querySelector('input[type=search]').value`);

describe('searching', () => {
  itThoroughly('finds a tip in spite of typing errors', async () => {
    await searchFor(popup, 'closd cost center');
    expect((await tipsUnder(popup, 'Results for “closd cost center”'))[0]).toBe('FI-204: the cost centre is closed');
    await popup.byRole('button', 'Clear').click();
    await searchFor(popup, 'paymnet terms');
    expect((await tipsUnder(popup, 'Results for “paymnet terms”'))[0]).toMatch(/^Payment terms: /);
  });

  it('finds tips of other places, and codes as they stand', async () => {
    await searchFor(popup, 'fi-117');
    expect((await tipsUnder(popup, 'Results for “fi-117”'))[0]).toBe('FI-117: the purchase order has no open amount');
    await popup.byRole('button', 'Clear').click();
    await searchFor(popup, 'merge request');
    expect((await tipsUnder(popup, 'Results for “merge request”')).length).toBeGreaterThan(0);
  });

  it('says when nothing is found, and takes the words along to a colleague', async () => {
    await searchFor(popup, 'qqqxyzzy');
    expect(await popup.names('heading')).toContain('Nothing found for “qqqxyzzy”');
    expect(await popup.names('article')).toEqual([]);
    expect(await popup.names('button')).toContain('Ask Ana');
    await popup.byRole('button', 'Ask about “qqqxyzzy”').click();
    const href = await popup.byRole('button', 'Open draft').call<string>('function () { return this.href; }');
    expect(new Map(parseMailto(href).headers).get('body')).toContain('“qqqxyzzy”');
    await popup.press('Escape');
    await popup.byRole('button', 'Clear search').click();
    await poll('the tips for the page', async () => (await popup.names('article')).length > 0);
  });
});

describe('a question', () => {
  it('goes by what it is about', async () => {
    const question = 'how do I know which cost centre to take?';
    await searchFor(popup, question);
    expect((await tipsUnder(popup, `Results for “${question}”`))[0]).toMatch(/cost centre/i);
  });

  itThoroughly('that may be answered is told so, above the ways on', async () => {
    const question = 'which supplier sends the laptop?';
    await searchFor(popup, question);
    expect((await tipsUnder(popup, `May help with “${question}”`)).length).toBeGreaterThan(0);
    const regions = await popup.names('region');
    expect(regions).not.toContain(`Results for “${question}”`);
    expect(regions).not.toContain('Closest matches');
    expect(await popup.names('heading')).toContain('Not what you need?');
    await popup.byRole('button', `Ask about “${question}”`).click();
    const href = await popup.byRole('button', 'Open draft').call<string>('function () { return this.href; }');
    expect(new Map(parseMailto(href).headers).get('body')).toContain(`“${question}”`);
  });

  it('that nothing fits gets the nearest as such, and the ways on', async () => {
    await searchFor(popup, 'where is the lunch menu for this month?');
    expect(await popup.names('heading')).toContain('Nothing found for “where is the lunch menu for this month?”');
    expect(await popup.names('region')).not.toContain('Results for “where is the lunch menu for this month?”');
    expect((await tipsUnder(popup, 'Closest matches')).length).toBeGreaterThan(0);
    await popup.byRole('button', 'Ask about “where is the lunch menu for this month?”').click();
    const href = await popup.byRole('button', 'Open draft').call<string>('function () { return this.href; }');
    expect(new Map(parseMailto(href).headers).get('body')).toContain('“where is the lunch menu for this month?”');
  });
});

it('forgets what was cleared, however soon the popup closes', async () => {
  await searchFor(popup, 'umbrella');
  await popup.evaluate(clearAndClose).catch(() => {});
  await poll('the popup to close', async () => !(await popup.isOpen()));
  popup = await openHelp(stage.browser, page);
  expect(await searchWords()).toBe('');
});

/** Runs in the popup. It closes as soon as the click has been drawn, before the browser has painted it. */
async function clearAndClose(): Promise<void> {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find((button) => button.textContent === 'Clear' || button.ariaLabel === 'Clear')?.click();
  await Promise.resolve();
  window.close();
}

describe('with the keyboard alone', () => {
  it('goes to the search with /, to a tip with Tab, and opens it with Enter', async () => {
    await popup.evaluate('document.activeElement.blur()');
    await popup.press('/');
    expect(await focused()).toBe('Search tips');
    for (const letter of 'tax code') await popup.press(letter);
    expect(await searchWords()).toBe('tax code');
    await poll('what was found', async () => (await popup.names('region')).includes('Results for “tax code”'));

    const wanted = 'Which tax code fits this invoice?';
    await poll(`the focus on “${wanted}”`, async () => {
      await popup.press('Tab');
      return (await focused()) === wanted;
    });
    await popup.press('Enter');
    const isOpen = () => popup.byRole('button', wanted).call<string>('function () { return this.ariaExpanded; }');
    await poll('the tip to open', async () => (await isOpen()) === 'true');
    expect(await popup.text()).toContain('full domestic VAT');
    await popup.press('Enter');
    await poll('the tip to close', async () => (await isOpen()) === 'false');
  });

  itThoroughly('clears the search with Escape, then leaves the field, and the popup stays open', async () => {
    await popup.press('/');
    await searchFor(popup, 'holiday');
    await popup.press('Escape');
    expect(await searchWords()).toBe('');
    await poll('the tips for the page', async () => !(await popup.text()).includes('holiday'));
    await popup.press('Escape');
    expect(await focused()).not.toBe('Search tips');
    expect(await popup.isOpen()).toBe(true);
  });

  it('reaches everything by Tab and comes around again', async () => {
    const names = new Set<string>();
    for (let presses = 0; presses < 40; presses += 1) {
      await popup.press('Tab');
      names.add(await focused());
    }
    expect([...names]).toEqual(
      expect.arrayContaining(['Search tips', 'Ask Ana', 'Details about the tips', ...(await popup.names('article'))]),
    );
  });
});
