// Every state of the interface, light and dark, against the rules of accessibility that a machine can check.

import type { AxeResults } from 'axe-core';
import { source } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, type Look, NARROW, openGallery, POPUP } from '../gallery/open-gallery.ts';
import { STATES } from '../gallery/states.ts';

let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = await gallery.newPage();
}, 120_000);

afterAll(() => gallery?.close());

/** Light and dark differ in their colours alone: the dark one is judged by the rules about those. */
async function judge(scheme: Look['scheme']): Promise<{ violations: string[]; incomplete: string[] }> {
  await page.emulateMedia({ colorScheme: scheme });
  const rules =
    scheme === 'dark' ? `{ runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }` : '{}';
  const results = await page.evaluate<AxeResults>(`axe.run(${rules})`);
  const name = ({ id, nodes }: AxeResults['violations'][number]) =>
    `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`;
  return { violations: results.violations.map(name), incomplete: results.incomplete.map(name) };
}

describe.each(Object.keys(STATES))('%s', (state) => {
  it('breaks no rule of accessibility, light or dark', async () => {
    await gallery.visit(page, state, { scheme: 'light', size: POPUP, frame: 'popup' });
    await page.evaluate(source);
    for (const scheme of ['light', 'dark'] as const) {
      const { violations, incomplete } = await judge(scheme);
      if (incomplete.length > 0) console.info(`${state} ${scheme}, to be judged by eye:\n${incomplete.join('\n')}`);
      expect({ scheme, violations }).toEqual({ scheme, violations: [] });
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
