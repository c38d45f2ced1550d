// Every state of the interface, light and dark, against the rules of accessibility that a machine can check.

import type { AxeResults } from 'axe-core';
import { source } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gallery, type Look, NARROW, openGallery, POPUP } from '../gallery/open-gallery.ts';
import { STATES } from '../gallery/states.ts';

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery();
}, 120_000);

afterAll(() => gallery?.close());

async function check(state: string, look: Look): Promise<{ violations: string[]; incomplete: string[] }> {
  const page = await gallery.visit(state, look);
  await page.evaluate(source);
  const results = await page.evaluate<AxeResults>('axe.run()');
  await page.close();
  const name = ({ id, nodes }: AxeResults['violations'][number]) =>
    `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`;
  return { violations: results.violations.map(name), incomplete: results.incomplete.map(name) };
}

describe.each(Object.keys(STATES))('%s', (state) => {
  it.each(['light', 'dark'] as const)('breaks no rule of accessibility in %s', async (scheme) => {
    const { violations, incomplete } = await check(state, { scheme, size: POPUP, frame: 'popup' });
    if (incomplete.length > 0) console.info(`${state} ${scheme}, to be judged by eye:\n${incomplete.join('\n')}`);
    expect(violations).toEqual([]);
  });

  it('fits into 320 pixels without scrolling sideways', async () => {
    const page = await gallery.visit(state, { scheme: 'light', size: NARROW, frame: 'page' });
    const wide = await page.evaluate(() =>
      Array.from(document.querySelectorAll('*'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    await page.close();
    expect(wide).toEqual([]);
  });
});
