// Everything is deleted in the middle of a sync: what is kept afterwards is what a new profile has, and stays so.
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { type EverythingKept, readEverythingKept } from '../browser/everything-kept.ts';
import { type FeedServer, startFeedServer } from '../browser/feed-server.ts';
import { type Stage, setStage } from '../browser/help.ts';
import { addFeed, feedRow, listedFeeds, openOptions, removeFeed } from '../browser/options.ts';
import { grantHostPermission } from '../browser/permissions.ts';
import { poll } from '../browser/poll.ts';
import { awaitNoSidebar, openBesideByToolbar, openSidebar } from '../browser/sidebar.ts';
import { noteHeld } from '../held.ts';

const TEAM = 'Northfield Finance tips';

/** A feed that begins and never ends. */
interface EndlessFeed extends FeedServer {
  isAsked(): boolean;
  isLeft(): boolean;
}

let stage: Stage;
let endless: EndlessFeed;

beforeAll(async () => {
  stage = await setStage();
  let response: ServerResponse | undefined;
  let isLeft = false;
  const server = await startFeedServer({
    pages: (_, answer) => {
      response = answer;
      answer.once('close', () => {
        isLeft = true;
      });
      answer.writeHead(200, { 'content-type': 'application/feed+json', 'access-control-allow-origin': '*' });
      return answer.write('{"version":"https://jsonfeed.org/version/1.1","title":"Endless","items":[');
    },
  });
  endless = { ...server, isAsked: () => response !== undefined, isLeft: () => isLeft };
});

afterAll(async () => {
  await stage?.close();
  await endless?.close();
});

/** What a new profile keeps once it has read its samples. */
async function newProfile(): Promise<EverythingKept> {
  const browser = await launchChromium();
  try {
    const options = await openOptions(browser);
    await feedRow(options, 'Alongside samples').getByText('tips · checked').waitFor();
    return await readEverythingKept(options);
  } finally {
    await browser.close();
  }
}

it('leaves what a new profile has, and nothing comes back', async ({ task }) => {
  const { browser, demo } = stage;
  await grantHostPermission(browser, 'http://127.0.0.1/*');
  const options = await openOptions(browser, 'granted');
  await feedRow(options, 'Alongside samples').getByText('tips · checked').waitFor();
  await addFeed(options, `${demo.origin}/feed.json`);
  await options.getByText(`${TEAM} added`).waitFor();
  await removeFeed(options, TEAM);
  await options.getByText(`${TEAM} removed`).waitFor();
  const line = options.getByRole('textbox', { name: 'Your closing line' });
  await line.fill('With many thanks');
  await line.blur();
  // What a person has beside feeds, and the rows of a first sync that ended with the worker.
  await options.evaluate(async () => {
    const item = { id: 'own', title: 'Mine', content_text: 'Ask Ana.' };
    const opinion = { feedId: 'sample', id: 'x', title: 'X', hidden: true };
    const key = { header: 'X-Key', value: 'secret' };
    await chrome.storage.local.set({
      ownTips: [item],
      opinions: [opinion],
      sidebarLayout: { side: 'left', width: 500, push: true },
      feedKeys: { 'https://gone.example/': key },
      // What happens while everything is deleted is logged, until that is.
      debugLog: { untilMs: Date.now() + 3_600_000, lines: [] },
    });
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('alongside');
      opening.onsuccess = () => {
        const writing = opening.result.transaction('segments', 'readwrite');
        writing.objectStore('segments').put({ key: ['https://cut.example/', 1, 0], tips: [] });
        writing.oncomplete = () => {
          opening.result.close();
          resolve();
        };
        writing.onerror = () => reject(writing.error);
      };
    });
  });
  // What was done in the help of a tab.
  await openBesideByToolbar(browser);
  const page = await stage.visit('/demo/invoices/new');
  const help = await openSidebar(browser, page);
  await help.getByRole('searchbox', { name: 'Search tips' }).fill('cost centre');
  await poll('what was typed to be kept', async () =>
    JSON.stringify((await readEverythingKept(options)).session).includes('cost centre'),
  );

  await addFeed(options, `${endless.origin}/feed.json`);
  await poll('the feed to be on its way', endless.isAsked);
  await options.bringToFront();
  await options.getByRole('button', { name: 'Delete everything…' }).click();
  await options.getByRole('button', { name: 'Delete everything', exact: true }).click();
  await options.getByText('Everything has been deleted. The samples are back.').waitFor();
  await feedRow(options, 'Alongside samples').getByText('tips · checked').waitFor();
  await awaitNoSidebar(browser, page);
  await poll('the fetch to be ended', endless.isLeft);

  const [left, expected] = [await readEverythingKept(options), await newProfile()];
  const parts = Object.keys(expected) as (keyof EverythingKept)[];
  const held = parts.filter((part) => JSON.stringify(left[part]) === JSON.stringify(expected[part]));
  noteHeld(
    task,
    'stores that hold what a new profile holds after everything was deleted in a sync',
    parts.length,
    held.length,
  );
  expect(left).toEqual(expected);
});

it('settings that were brought from elsewhere list what they follow, and nothing else', async () => {
  const { demo } = stage;
  const browser = await launchChromium();
  try {
    const options = await openOptions(browser);
    await feedRow(options, 'Alongside samples').getByText('tips · checked').waitFor();
    await options.evaluate(async (url) => {
      await chrome.storage.local.set({ settings: { feeds: [{ feedId: url, url, sample: false }], removed: [] } });
    }, `${demo.origin}/feed.json`);
    await feedRow(options, TEAM).getByText('7 tips · checked').waitFor();
    expect(await listedFeeds(options)).toEqual([TEAM]);
    await removeFeed(options, TEAM);
    await options.getByText(`${TEAM} removed`).waitFor();
    await options.getByText('No feeds yet').waitFor();
  } finally {
    await browser.close();
  }
});
