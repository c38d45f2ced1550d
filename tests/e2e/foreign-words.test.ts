// A page and a search in another language than the tips: the word pairs are read out of the package, by the worker.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHelp, openTip, type Stage, searchFor, setStage, tipsUnder } from '../browser/help.ts';
import type { Popup } from '../browser/popup.ts';
import { itThoroughly } from '../effort.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage?.close());

async function openOn(language: string): Promise<{ page: Page; popup: Popup }> {
  const page = await stage.visit('/demo/invoices/new');
  await page.evaluate((lang) => {
    document.documentElement.lang = lang;
  }, language);
  return { page, popup: await openHelp(stage.browser, page) };
}

it('finds an English tip by German words, and says by which', async () => {
  const { page, popup } = await openOn('de');
  await searchFor(popup, 'Zahlungsbedingungen');
  const [first] = await tipsUnder(popup, 'Results for “Zahlungsbedingungen”');
  expect(first).toMatch(/^Payment terms: /);
  // Help is in English here: to its reader the tip is in no other language.
  expect(await popup.text()).not.toContain('In English');
  await openTip(popup, first ?? '');
  await popup.byRole('button', 'Actions for this tip').click();
  await popup.byRole('menuitem', 'Why this tip?').click();
  expect(await popup.evaluate<string>('document.body.innerText')).toContain('“Zahlungsbedingungen ≈ payment terms”');
  await popup.close();
  await page.close();
});

itThoroughly('looks for the very words where page and tips are in one language', async () => {
  const { page, popup } = await openOn('en');
  await searchFor(popup, 'Zahlungsbedingungen');
  expect(await popup.names('heading')).toContain('Nothing found for “Zahlungsbedingungen”');
  await popup.close();
  await page.close();
});
