// What is asked for while somebody works all day under the fullest policy: pages of many sites, the feeds and their pictures.
// `npm run proof:traffic` visits 500 pages and prints every request.
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDigest } from '../../lib/cli/keys/read-key.ts';
import { POLICY_KEYS } from '../../lib/core/policy.ts';
import { toExtensionId } from '../../lib/core/release/extension-id.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { openHelp, tipsUnder } from '../browser/help.ts';
import { needs } from '../browser/needs.ts';
import { makeOwnPolicies, type OwnPolicies } from '../browser/own-policies.ts';
import { poll } from '../browser/poll.ts';
import { OF_THE_BROWSER, type RecordingProxy, startRecordingProxy } from '../browser/recording-proxy.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { demoFeed } from '../demo/team-feed.ts';
import { howMany } from '../effort.ts';
import { noteHeld } from '../held.ts';
import { findBrowser } from '../set-up/setup.mjs';

const PAGES = howMany(20, 500);
/** Help is opened on every so many pages. */
const HELP_EVERY = howMany(10, 25);
const SITES = 25;
const EXTENSION = path.resolve('.output/chrome-mv3');
/** Chromium knows an unpacked extension by its folder. */
const ID = toExtensionId(toDigest(Buffer.from(EXTENSION)));

const pageAt = (at: number) => `http://app-${at % SITES}.example/records/${at}`;
const isPage = (request: string) => /^GET http:\/\/app-\d+\.example\/(records\/\d+|favicon\.ico)$/.test(request);
const PAGE = `<!doctype html><title>Record</title><link rel="icon" href="data:,"><h1>Record</h1>
<label>Cost centre <input></label>`;

const fullestPolicy = (origin: string) => ({
  feeds: [`${origin}/feed.json`],
  otherFeeds: false,
  mailbox: 'help-desk@northfield.example',
  mailApp: 'outlook-work',
  report: 'insights@northfield.example',
  roles: ['approver'],
  language: 'en',
  toolbarClick: 'popup',
  side: 'right',
  makeRoom: true,
  counting: false,
  alwaysOn: Array.from({ length: SITES }, (_, at) => `http://app-${at}.example/*`),
  sample: true,
  welcome: true,
});

describe('a day of pages under the fullest policy', needs('mounts'), () => {
  let proxy: RecordingProxy;
  let demo: DemoServer;
  let policies: OwnPolicies;
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    proxy = await startRecordingProxy({ sites: ({ hostname }) => (hostname.endsWith('.example') ? PAGE : null) });
    demo = await startDemoServer();
    const feed = demoFeed(demo.origin);
    const picture = '<p>It stands here:</p><img src="picture.png" alt="The form">';
    const items = feed.items.map((item) => ({ ...item, content_text: undefined, content_html: picture }));
    demo.setFeed({ ...feed, items });
    policies = await makeOwnPolicies('chromium', findBrowser('chromium') ?? '');
    const values = { '3rdparty': { extensions: { [ID]: fullestPolicy(demo.origin) } } };
    await policies.write('managed/alongside.json', JSON.stringify(values));
    browser = await launchChromium({ args: proxy.args, executable: policies.executable, welcome: true });
  });

  afterAll(async () => {
    await browser?.close();
    await policies?.remove();
    await demo?.close();
    await proxy?.close();
  });

  it('asks for the pages, the feeds and their pictures, and for nothing else', {
    timeout: howMany(240_000, 1_200_000),
  }, async ({ task }) => {
    expect(Object.keys(fullestPolicy('')).filter((key) => !(POLICY_KEYS as readonly string[]).includes(key))).toEqual(
      [],
    );
    expect(browser.extensionId).toBe(ID);
    const ours = [`GET ${demo.origin}/feed.json`, `GET ${demo.origin}/picture.png`];
    await poll('the feed and its picture', () => ours.every((request) => proxy.requests.includes(request)));
    const page = await browser.open(pageAt(0));
    for (let at = 0; at < PAGES; at += 1) {
      await page.goto(pageAt(at));
      if (at % HELP_EVERY > 0) continue;
      await page.getByRole('textbox', { name: 'Cost centre' }).focus();
      const popup = await openHelp(browser, page);
      await tipsUnder(popup, 'For this page');
      await popup.close();
    }
    const seen = proxy.requests.filter((request) => !OF_THE_BROWSER.test(request));
    const pages = seen.filter(isPage);
    const others = seen.filter((request) => !isPage(request));
    noteHeld(task, 'requests of pages that were visited', pages.length, pages.length);
    for (const request of new Set(others)) {
      const count = others.filter((one) => one === request).length;
      noteHeld(task, request, count, ours.includes(request) ? count : 0);
    }
    expect(new Set(pages.filter((request) => request.includes('/records/'))).size).toBe(PAGES);
    expect([...new Set(others)].sort()).toEqual([...ours].sort());
  });
});
