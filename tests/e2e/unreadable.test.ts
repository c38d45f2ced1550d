// Pages that no extension may read, and a device without a network: the popup says so, and help goes on.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  forgetTabs,
  openHelp,
  openTip,
  readStatus,
  type Stage,
  searchFor,
  setStage,
  tipsUnder,
} from '../browser/help.ts';
import { addFeed, feedRow, openOptions, removeFeed } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { everyNth, itThoroughly } from '../effort.ts';
import { parseMailto } from '../fixtures/questions/parse-mailto.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  const page = await stage.visit('/demo/invoices');
  await (await openHelp(stage.browser, page)).close();
  await page.close();
});

afterAll(() => stage?.close());

const addresses: Record<string, () => string> = {
  'a page of the browser': () => 'chrome://version/',
  'the page of the extensions': () => 'chrome://extensions/',
  'a page of this extension': () => `chrome-extension://${stage.browser.extensionId}/options.html`,
  'an empty page': () => 'about:blank',
};

async function visit(address: string): Promise<Page> {
  // The browser starts with an empty page of its own.
  const [first] = stage.browser.context.pages();
  if (address === 'about:blank' && first) return first;
  const page = await stage.browser.open(address);
  return page;
}

describe('on a page that cannot be read', () => {
  it.each(everyNth(4, Object.keys(addresses)))('%s: the popup says so, and search and ask work', async (name) => {
    const page = await visit(addresses[name]?.() ?? '');
    await forgetTabs(stage.browser);
    const popup = await openHelp(stage.browser, page);
    expect(await popup.names('heading')).toContain('This page can’t be read');
    expect(await popup.names('article')).toEqual([]);

    await searchFor(popup, 'payment terms');
    expect((await tipsUnder(popup, 'Results for “payment terms”'))[0]).toMatch(/^Payment terms: /);

    // The people of the sample are made up: here nobody is named.
    await popup.byRole('button', 'Ask a colleague').click();
    await popup.byRole('combobox', 'Email address').click();
    await popup.type('ana.sa@finance.example');
    await popup.byRole('textbox', 'What I’m trying to do').click();
    await popup.type('Where do I begin?');
    const href = await poll('a draft with the goal in it', async () => {
      const address = await popup.byRole('button', 'Open draft').call<string>('function () { return this.href; }');
      return address.includes('begin') && address;
    });
    const { to, headers } = parseMailto(href);
    expect(to).toEqual(['ana.sa@finance.example']);
    const fields = new Map(headers);
    expect(fields.get('body')).toContain('Where do I begin?');
    // Nothing of the browser itself belongs in a mail.
    expect([...fields.values()].join(' ')).not.toMatch(/chrome|about:blank|undefined|null/);
    await popup.close();
    if (!page.url().startsWith('about:')) await page.close();
  });
});

describe('offline', () => {
  it('says so, and the tips and the search work', async () => {
    const page = await stage.visit('/demo/invoices/new');
    await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
    await stage.browser.context.setOffline(true);
    await forgetTabs(stage.browser);
    const popup = await openHelp(stage.browser, page);
    await popup.setOffline(true);
    await poll('the word of it', async () => /^Offline · tips from /.test((await readStatus(popup))[0] ?? ''));
    expect((await popup.names('article'))[0]).toBe('Which cost centre do I use?');
    expect(await openTip(popup, 'Which cost centre do I use?')).toContain('The cost centre follows the project');
    await searchFor(popup, 'payment terms');
    expect(await tipsUnder(popup, 'Results for “payment terms”')).not.toEqual([]);
    await popup.setOffline(false);
    await poll('the usual line', async () => /updated/.test((await readStatus(popup))[0] ?? ''));
    await popup.close();
    await stage.browser.context.setOffline(false);
    await page.close();
  });

  itThoroughly('a feed cannot be added, and the sentence says why', async () => {
    const options = await openOptions(stage.browser);
    await feedRow(options, 'Alongside samples').waitFor();
    await stage.browser.context.setOffline(true);
    await addFeed(options, `${stage.demo.origin}/feed.json`);
    await options.locator('form .field-error').getByText('You’re offline.').waitFor();
    await stage.browser.context.setOffline(false);
    await addFeed(options, `${stage.demo.origin}/feed.json`);
    await options.getByText('Northfield Finance tips added').waitFor();
    await removeFeed(options, 'Northfield Finance tips');
    await feedRow(options, 'Northfield Finance tips').waitFor({ state: 'detached' });
    await options.close();
  });
});
