// Every state of the interface, light and dark, against the rules of accessibility that a machine can check.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/core/text/languages.ts';
import { describeRules, judge } from '../browser/axe.ts';
import { type Gallery, NARROW, openGallery, POPUP } from '../gallery/open-gallery.ts';
import { STATES } from '../gallery/states.ts';

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.newPage();
}, 120_000);

afterAll(() => gallery?.close());

/** Light and dark differ in their colours alone: the dark one is judged by the rules about those. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Runs in the page. What hangs out on either side of it. */
function widerThanThePage(): string[] {
  return Array.from(document.querySelectorAll('*:not(.visually-hidden)'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > innerWidth + 1 || left < -1);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

describe.each(Object.keys(STATES))('%s', (state) => {
  it('breaks no rule of accessibility, light or dark', async () => {
    await gallery.visit(page, state, { scheme: 'light', size: POPUP, frame: 'popup' });
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      const { violations, incomplete } = await judge(page, scheme === 'dark' ? COLOUR_RULES : undefined);
      const byEye = describeRules(incomplete).join('\n');
      if (byEye) console.info(`${state} ${scheme}, to be judged by eye:\n${byEye}`);
      expect({ scheme, violations: describeRules(violations) }).toEqual({ scheme, violations: [] });
    }
  });

  it('fits into 320 pixels without scrolling sideways', async () => {
    await gallery.visit(page, state, { scheme: 'light', size: NARROW, frame: 'page' });
    expect(await page.evaluate(widerThanThePage)).toEqual([]);
  });
});

/** The fullest states: what is longer in another language shows in them first. */
const FULLEST = [
  'welcome',
  'options-quiet',
  'tip-failed',
  'ask-knows',
  'search-nothing',
  'keep',
  'options-pages',
  'asked',
];

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  it('the fullest states break no rule and fit into 320 pixels', async () => {
    for (const state of FULLEST) {
      await gallery.visit(page, state, { scheme: 'light', size: NARROW, frame: 'page', language });
      const { violations } = await judge(page);
      expect({ state, violations: describeRules(violations) }).toEqual({ state, violations: [] });
      expect({ state, wide: await page.evaluate(widerThanThePage) }).toEqual({ state, wide: [] });
    }
  });
});
