// Every state of the interface, light and dark, against the rules of accessibility that a machine can check.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    const wide = await page.evaluate(() =>
      Array.from(document.querySelectorAll('*'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(wide).toEqual([]);
  });
});
