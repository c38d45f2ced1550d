// The browser stops an idle worker at any time. Whatever a person does next works as if it had not.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHelp, openTip, readStatus, type Stage, searchFor, setStage, tipsUnder } from '../browser/help.ts';
import { addFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import type { Popup } from '../browser/popup.ts';
import { stopWorker } from '../browser/worker.ts';
import { itThoroughly } from '../effort.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await stage.visit('/demo/invoices/new');
  await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
  // The tips are on the device before anything is stopped.
  await (await openHelp(stage.browser, page)).close();
});

afterAll(() => stage?.close());

/** Opens the popup with the worker stopped, does something in it and closes it. */
async function withPopup(use: (popup: Popup) => Promise<void>): Promise<void> {
  await stopWorker(stage.browser);
  const popup = await openHelp(stage.browser, page);
  await use(popup);
  // The next one starts afresh. A worker that was stopped could not be asked to forget.
  await popup.evaluate('chrome.storage.session.clear()');
  await popup.close();
}

describe('with the worker stopped just before', () => {
  it('opens the popup with the tips for the field', () =>
    withPopup(async (popup) => {
      expect((await popup.names('article'))[0]).toMatch(/^Which cost centre /);
    }));

  itThoroughly('searches', () =>
    withPopup(async (popup) => {
      await stopWorker(stage.browser);
      await searchFor(popup, 'tax code');
      expect(await tipsUnder(popup, 'Results for “tax code”')).toContain('Which tax code fits this invoice?');
      await stopWorker(stage.browser);
      await popup.press('Escape');
      await poll('the tips for the page', async () => (await popup.names('region')).includes('For “Cost centre”'));
    }),
  );

  itThoroughly('opens a tip', () =>
    withPopup(async (popup) => {
      await stopWorker(stage.browser);
      expect(await openTip(popup, 'Which cost centre do I use?')).toContain('The cost centre follows the project');
    }),
  );

  itThoroughly('asks', () =>
    withPopup(async (popup) => {
      await stopWorker(stage.browser);
      await popup.byRole('button', 'Ask Ana').click();
      const href = await popup.byRole('button', 'Open draft').call<string>('function () { return this.href; }');
      expect(href).toMatch(/^mailto:ana\.sa@/);
    }),
  );

  itThoroughly('syncs', () =>
    withPopup(async (popup) => {
      await popup.byRole('button', 'Details about the tips').click();
      const checkedAt = () =>
        popup.evaluate<number>(
          `chrome.storage.local.get('feedStatus').then((all) => all.feedStatus.sample.status.checkedAtMs)`,
        );
      const before = await checkedAt();
      await stopWorker(stage.browser);
      await popup.byRole('button', 'Sync now').click();
      await poll('a newer check', async () => (await checkedAt()) > before);
      // Another feed may be followed by now, and be checked after it.
      await poll('all to be up to date', async () =>
        /^\d+ tips · updated just now$/.test((await readStatus(popup)).join()),
      );
    }),
  );

  it('adds a feed and shows its tips', async () => {
    const options = await openOptions(stage.browser);
    await stopWorker(stage.browser);
    await addFeed(options, `${stage.demo.origin}/feed.json`);
    await options.getByText('Northfield Finance tips added, 7 tips.').waitFor();
    await options.close();
    await withPopup(async (popup) => {
      expect(await readStatus(popup)).toEqual(['129 tips · updated just now']);
      await searchFor(popup, 'split the line');
      expect(await tipsUnder(popup, 'Results for “split the line”')).toContain('Which cost centre to take');
    });
  });
});
