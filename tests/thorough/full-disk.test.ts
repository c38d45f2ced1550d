// A disk of its own, which is for root to make, is really full: what was there is found, what cannot be kept is said, and with room again all goes on.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { openHelp, searchFor, tipsUnder } from '../browser/help.ts';
import { needs } from '../browser/needs.ts';
import { addFeed, feedRow, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { mountSmallDisk } from '../browser/small-disk.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { demoFeed } from '../demo/team-feed.ts';

const TITLE = 'Northfield Finance tips';
const NO_ROOM = 'There’s no space left on this device';

let demo: DemoServer;
let browser: ChromiumBrowser | undefined;

beforeAll(async () => {
  demo = await startDemoServer();
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

async function find(words: string): Promise<string[]> {
  if (!browser) return [];
  const page = await browser.open(`${demo.origin}/demo/invoices/new`);
  const popup = await openHelp(browser, page);
  await searchFor(popup, words);
  const found = await tipsUnder(popup, `Results for “${words}”`);
  await popup.close();
  await page.close();
  return found;
}

const large = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `large-${n}`,
    title: `Large ${n}`,
    content_text: `Word${n} `.repeat(300),
    _help: { match: ['https://finance.example/*'] },
  }));

const sync = (options: Page) => feedRow(options, TITLE).getByRole('button', { name: 'Sync now' }).click();

it('on a full disk nothing is lost or hidden, and with room again it goes on without a restart', {
  ...needs('disk'),
}, async () => {
  const disk = mountSmallDisk(120);
  try {
    browser = await launchChromium({ profile: disk.profile, args: ['--disk-cache-size=1000000'] });
    const options = await openOptions(browser);
    await addFeed(options, `${demo.origin}/feed.json`);
    await options.getByText(`${TITLE} added`).waitFor();
    expect(await find('reverse charge')).toContain('Tax code for services from abroad');
    disk.fill();

    const feed = demoFeed(demo.origin);
    demo.setFeed({ ...feed, items: [...(feed as { items: object[] }).items, ...large(1500)] });
    await sync(options);
    await options.getByText(NO_ROOM).first().waitFor({ timeout: 60_000 });

    // What a person sets now cannot be kept, and they are told.
    const apps = ['Gmail', 'Outlook.com'];
    await poll('to be told that it cannot be kept', async () => {
      // What a sync that failed gives back in its own time is taken again.
      disk.fill();
      await options.getByRole('radio', { name: apps[0] ?? '' }).click();
      apps.reverse();
      return options.getByText('That didn’t work. Please try again.').first().isVisible();
    });
    let found: string[] = [];
    const isFound = async () => {
      found = await find('reverse charge');
      return found.includes('Tax code for services from abroad');
    };
    await poll('the tips', isFound, 40_000).catch(async (error: Error) => {
      const said = await feedRow(options, TITLE).innerText();
      throw new Error(`${error.message}; found: ${found.join(', ')}; the options say: ${said}`, { cause: error });
    });

    disk.makeRoom();
    await poll('the setting', async () => {
      await options.getByRole('radio', { name: 'Gmail' }).click();
      return options.evaluate<boolean>(
        `chrome.storage.local.get('settings').then(({ settings }) => settings.mailApp === 'gmail')`,
      );
    });
    await sync(options);
    await poll(
      'the sync',
      () =>
        options.evaluate<boolean>(
          `chrome.storage.local.get('feedStatus').then(({ feedStatus }) =>
          Object.values(feedStatus).every(({ status }) => !status.failure && !status.progress))`,
        ),
      40_000,
    );
    expect(await find('reverse charge')).toContain('Tax code for services from abroad');
    await options.getByText(NO_ROOM).waitFor({ state: 'hidden' });
  } finally {
    await browser?.close();
    browser = undefined;
    disk.close();
  }
});
