// Feeds as a person arranges them: private ones with a key, and names, colours and an order of one's own.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeRules, judge } from '../browser/axe.ts';
import { type FeedServer, startFeedServer } from '../browser/feed-server.ts';
import { openHelp, openTip, type Stage, setStage } from '../browser/help.ts';
import { addFeed, allowHost, feedRow, listedFeeds, openOptions, readRefusal, unfoldFeed } from '../browser/options.ts';
import { grantHostPermission } from '../browser/permissions.ts';
import { poll } from '../browser/poll.ts';

const KEY = 'glpat-canary-81c2';

let stage: Stage;
let server: FeedServer;
let options: Page;
const said: string[] = [];

beforeAll(async () => {
  stage = await setStage();
  server = await startFeedServer({
    items: [{ id: 'ferry', title: 'When does the ferry leave?', content_text: 'At the full hour.' }],
    pages: (request, response) => {
      const isIn = request.headers['private-token'] === KEY;
      if (!isIn) response.writeHead(401).end();
      return !isIn;
    },
  });
  await grantHostPermission(stage.browser, `${server.origin.replace(/:\d+$/, '')}/*`);
  (await stage.browser.worker()).on('console', (message) => said.push(message.text()));
  options = await openOptions(stage.browser, 'granted');
  await allowHost(options, `${server.origin.replace(/:\d+$/, '')}/*`);
  options.on('console', (message) => said.push(message.text()));
  await feedRow(options, 'Alongside samples').getByText('checked').waitFor();
});

afterAll(async () => {
  await server?.close();
  await stage?.close();
});

const team = () => feedRow(options, 'Northfield Finance tips');
const saved = () => options.getByRole('region', { name: 'Your feeds' }).getByText('Saved').waitFor();

/** Everything that is stored in the extension, but for the record of keys. */
const stored = () =>
  options.evaluate(async () => {
    const { feedKeys: _, ...local } = await chrome.storage.local.get(null);
    const session = await chrome.storage.session.get(null);
    return JSON.stringify([local, session, document.documentElement.outerHTML, { ...localStorage }]);
  });

// One story: each part begins where the one before has ended.
describe('feeds as a person arranges them', { shuffle: false }, () => {
  it('a private feed asks for its key, and reads with it', async () => {
    await addFeed(options, `${server.origin}/feed.json`);
    expect(await readRefusal(options)).toContain('requires you to sign in before it shares its tips');
    await options.getByLabel('Key', { exact: true }).fill(KEY);
    await options.getByRole('button', { name: 'Header to send it in' }).click();
    await options.getByRole('textbox', { name: 'Header to send it in' }).fill('PRIVATE-TOKEN');
    expect(describeRules((await judge(options)).violations)).toEqual([]);
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await options.getByText('Northfield Finance tips added, 1 tip.').waitFor();
    await team().getByRole('button', { name: 'Sync now' }).click();
    await poll('a request that was answered from what is known', () => server.hits.at(-1)?.status === 304);
    expect(server.hits.filter(({ status }) => status === 401)).toHaveLength(1);
  });

  it('its key is in nothing that is shown, said, stored with the rest, or saved as a file', async () => {
    expect(
      await options.evaluate(() => chrome.storage.local.get('feedKeys').then((all) => JSON.stringify(all))),
    ).toContain(KEY);
    const saving = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Save your data to a file' }).click();
    const file = readFileSync(await (await saving).path(), 'utf8');
    expect(file).toContain(server.origin);
    for (const place of [file, await stored(), said.join()]) expect(place).not.toContain(KEY);
  });

  it('a name and a colour are there at once in the help, too', async () => {
    await unfoldFeed(options, 'Northfield Finance tips');
    await team().getByRole('radio', { name: 'Blue' }).check();
    await saved();
    await team().getByRole('textbox', { name: 'Name' }).fill('Money');
    await team().getByRole('textbox', { name: 'Name' }).press('Enter');
    await feedRow(options, 'Money').waitFor();
    expect(describeRules((await judge(options)).violations)).toEqual([]);

    const page = await stage.visit('/demo/invoices/new');
    const popup = await openHelp(stage.browser, page);
    await popup.byRole('searchbox', 'Search tips').click();
    await popup.type('ferry');
    expect(await openTip(popup, 'When does the ferry leave?')).toContain('From Money');
    expect(await popup.evaluate(`document.querySelectorAll('.feed-mark--blue').length`)).toBeGreaterThan(0);
    await popup.close();
    await page.close();
  });

  it('the order is the person’s, and the button that moved a feed keeps the focus', async () => {
    expect(await listedFeeds(options)).toEqual([expect.stringContaining('Alongside samples'), 'Money']);
    await options.getByRole('button', { name: 'Move Money up' }).press('Enter');
    await poll('the other order', async () => (await listedFeeds(options))[0] === 'Money');
    await options.getByText('Money moved to position 1').waitFor();
    expect(await options.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Move Money up');
    await options.reload();
    await poll('the same order', async () => (await listedFeeds(options))[0] === 'Money');
  });

  it('without its key a private feed can no longer be read, and says so', async () => {
    await unfoldFeed(options, 'Money');
    await feedRow(options, 'Money').getByRole('button', { name: 'Remove key' }).click();
    await feedRow(options, 'Money').getByText('requires you to sign in before it shares its tips').waitFor();
    await feedRow(options, 'Money').getByLabel('Key', { exact: true }).fill(KEY);
    await feedRow(options, 'Money').getByRole('button', { name: 'Header to send it in' }).click();
    await feedRow(options, 'Money').getByRole('textbox', { name: 'Header to send it in' }).fill('PRIVATE-TOKEN');
    await feedRow(options, 'Money').getByRole('button', { name: 'Save key' }).click();
    await feedRow(options, 'Money').getByText('A key is set.').waitFor();
    await poll('the feed to be read', async () => !(await feedRow(options, 'Money').innerText()).includes('sign in'));
  });
});
