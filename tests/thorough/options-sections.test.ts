// The way to the sections of the options: by their links, by an address, and in a narrow window.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { describeRules, judge } from '../browser/axe.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';

let browser: ChromiumBrowser;
let options: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  options = await openOptions(browser);
  await options.setViewportSize({ width: 1000, height: 600 });
});
afterEach(() => options.close());

const link = (name: string) => options.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name });
const isCurrent = (name: string) =>
  poll(`“${name}” to be the one that is read`, async () => (await link(name).getAttribute('aria-current')) === 'true');
const topOf = (id: string) => options.locator(`#${id}`).evaluate((section) => section.getBoundingClientRect().top);

it('a link leads to its section and says so, the way back leads back, and what is scrolled to is marked', async () => {
  await isCurrent('Your feeds');
  await link('About you').press('Enter');
  await isCurrent('About you');
  expect(new URL(options.url()).hash).toBe('#you');
  expect(await topOf('you')).toBeLessThan(100);
  await link('About').last().press('Enter');
  await poll('the end of the page', () =>
    options.evaluate(() => Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight),
  );
  expect(await link('About').last().getAttribute('aria-current')).toBe('true');
  await options.goBack();
  await isCurrent('About you');
  await options.evaluate(() => scrollTo(0, 0));
  await isCurrent('Your feeds');
  expect(describeRules((await judge(options)).violations)).toEqual([]);
});

it('an address leads to the section that it names, though that is drawn later, and so it does when loaded anew', async () => {
  await options.close();
  options = await browser.context.newPage();
  await options.setViewportSize({ width: 1000, height: 600 });
  await options.goto(`chrome-extension://${browser.extensionId}/options.html#data`);
  await isCurrent('Your data');
  expect(await topOf('data')).toBeGreaterThanOrEqual(0);
  expect(await topOf('data')).toBeLessThan(400);
  await options.reload();
  await isCurrent('Your data');
  expect(new URL(options.url()).hash).toBe('#data');
});

it('in a narrow window a bar at the top unfolds them, and what has the focus is never below it', async () => {
  await options.setViewportSize({ width: 320, height: 640 });
  const bar = options.getByRole('navigation', { name: 'Sections' }).getByRole('button');
  await bar.click();
  await link('On your pages').click();
  await link('On your pages').waitFor({ state: 'hidden' });
  await poll('the bar to say so', async () => (await bar.innerText()) === 'On your pages');
  const bottom = await bar.evaluate((button) => button.getBoundingClientRect().bottom);
  expect(await topOf('pages')).toBeGreaterThanOrEqual(bottom);
  const under: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    await options.keyboard.press('Shift+Tab');
    const focus = await options.evaluate(() => {
      const { top } = document.activeElement?.getBoundingClientRect() ?? { top: 0 };
      return { top, isInBar: document.activeElement?.closest('nav') !== null, name: document.activeElement?.outerHTML };
    });
    if (!focus.isInBar && focus.top < bottom) under.push(focus.name ?? '');
  }
  expect(under).toEqual([]);
});
