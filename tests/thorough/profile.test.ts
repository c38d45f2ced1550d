// A profile is used again the next morning: the tips are there at once, and what was lost comes back by itself.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { openHelp, searchFor, tipsUnder } from '../browser/help.ts';
import { addFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { deleteDatabase, readStoredRows } from '../browser/stored-rows.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { noteHeld } from '../held.ts';

let demo: DemoServer;
let profile: string;

beforeAll(async () => {
  demo = await startDemoServer();
  profile = await mkdtemp(path.join(tmpdir(), 'alongside-profile-'));
  await use(async (browser) => {
    const options = await openOptions(browser);
    await addFeed(options, `${demo.origin}/feed.json`);
    await options.getByText('Northfield Finance tips added').waitFor();
  });
});

afterAll(async () => {
  await demo?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Starts the browser on the profile, does something in it and closes it again. */
async function use(task: (browser: ChromiumBrowser) => Promise<void>): Promise<void> {
  const browser = await launchChromium({ profile });
  try {
    await task(browser);
  } finally {
    await browser.close();
  }
}

/** Searches in the popup over the demo for something that only the team's feed has. */
async function findTeamTip(browser: ChromiumBrowser): Promise<string[]> {
  const page = await browser.open(`${demo.origin}/demo/invoices/new`);
  const popup = await openHelp(browser, page);
  expect((await popup.names('article')).length).toBeGreaterThan(0);
  await searchFor(popup, 'reverse charge');
  const found = await tipsUnder(popup, 'Results for “reverse charge”');
  await popup.close();
  return found;
}

const feedRequests = () => demo.hits.filter(({ path: where }) => where === '/feed.json').length;

describe('a profile that is used again', () => {
  it('has its tips at once, and asks for no feed that is not due', async () => {
    const before = feedRequests();
    await use(async (browser) => {
      expect(await findTeamTip(browser)).toContain('Tax code for services from abroad');
    });
    expect(feedRequests()).toBe(before);
  });

  it('fetches the tips anew when the database was deleted', async () => {
    const before = feedRequests();
    await use(async (browser) => {
      const options = await openOptions(browser);
      expect((await readStoredRows(options)).feeds).toHaveLength(2);
      await deleteDatabase(options);
    });
    await use(async (browser) => {
      const options = await openOptions(browser);
      await poll('the rows', async () => (await readStoredRows(options)).feeds.length === 2);
      expect(await findTeamTip(browser)).toContain('Tax code for services from abroad');
    });
    expect(feedRequests()).toBeGreaterThan(before);
  });
});

it('finds one’s own tips, also when the database was deleted under the worker', async ({ task }) => {
  const browser = await launchChromium();
  try {
    const options = await openOptions(browser);
    await options.evaluate(async (match) => {
      const _help = { match: [match] };
      const tip = { id: 'own', title: 'Ask Bo before noon', content_text: 'Zebra crossing.', _help };
      await chrome.storage.local.set({ ownTips: [tip] });
    }, `${demo.origin}/*`);
    const page = await browser.open(`${demo.origin}/demo/invoices/new`);
    let held = 0;
    for (const damage of [async () => undefined, () => deleteDatabase(options), () => deleteDatabase(options)]) {
      await damage();
      const popup = await openHelp(browser, page);
      await searchFor(popup, 'zebra');
      const found = await tipsUnder(popup, 'Results for “zebra”');
      expect(found).toEqual(['Ask Bo before noon']);
      held += found.length;
      await popup.evaluate('chrome.storage.session.clear()');
      await popup.close();
    }
    noteHeld(task, 'own tips found after the database was deleted while open', 3, held);
  } finally {
    await browser.close();
  }
});
