// The icon of the toolbar button on pages that tips are written for, as it is drawn on the screen.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Display, startDisplay } from '../browser/display.ts';
import { type Stage, setStage } from '../browser/help.ts';
import { needs } from '../browser/needs.ts';
import { addFeed, openOptions, removeFeed } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { isWorkerRunning, stopWorker } from '../browser/worker.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

/** The middle of the dot. */
const DOT = '#ffc247';

const WITH_TIPS = '/demo/invoices/new';
const WITHOUT = '/elsewhere';

const feedOf = (origin: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Other team',
  items: [{ id: '1', title: 'Which form?', content_text: 'The blue one.', _help: { match: [`${origin}/other/*`] } }],
});

describe('a dot on the toolbar icon', needs('screen'), () => {
  let display: Display;
  let stage: Stage;
  let options: Page;
  let pages: TestServer;

  beforeAll(async () => {
    display = await startDisplay();
    stage = await setStage({ headed: true, display: display.name });
    pages = await startServer(({ url = '/' }, response) => {
      const isFeed = url === '/feed.json';
      response.writeHead(200, {
        'content-type': isFeed ? 'application/feed+json' : 'text/html',
        'access-control-allow-origin': '*',
      });
      response.end(isFeed ? JSON.stringify(feedOf(new URL(pages.url).origin)) : '<title>Page</title><p>Text');
    });
    await pinButton();
    options = await openOptions(stage.browser);
  });

  afterAll(async () => {
    await stage?.close();
    await pages?.close();
    display?.close();
  });

  /** Pins the button to the toolbar, as a person does behind the puzzle piece. */
  async function pinButton(): Promise<void> {
    const page = await stage.browser.open('chrome://extensions/');
    await page.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({
        extensionId: '${stage.browser.extensionId}', pinnedToToolbar: true })`,
    );
    await page.close();
  }
  /** Presses the switch, and waits until what it says is kept: the next press is another one's. */
  async function switchDot(isOn: boolean): Promise<void> {
    await options.bringToFront();
    await options.getByRole('checkbox', { name: 'Put a dot on the toolbar icon where there are tips' }).click();
    const isKept = `chrome.storage.local.get('settings').then(({ settings }) => settings?.tipsIcon === ${isOn})`;
    await poll('the switch to be kept', () => options.evaluate(isKept));
  }
  const appears = () => poll('the dot', () => display.count(DOT) > 0);
  const goes = () => poll('the dot to go', () => display.count(DOT) === 0);
  const at = async (page: Page, address: string) => {
    await page.bringToFront();
    await page.goto(address);
  };
  const demo = (path: string) => `${stage.demo.origin}${path}`;

  it('is there where there are tips and nowhere else, also within an application, and starts no worker', async () => {
    const page = await stage.visit(WITHOUT);
    await goes();
    await at(page, demo(WITH_TIPS));
    await appears();
    await stopWorker(stage.browser);
    await at(page, demo(WITHOUT));
    await goes();
    await page.evaluate((path) => history.pushState(null, '', path), WITH_TIPS);
    await appears();
    // Nothing is written for this port of the host, nor for another host at the same path.
    await at(page, `${new URL(pages.url).origin}/`);
    await goes();
    await page.goBack();
    await appears();
    expect(await isWorkerRunning(stage.browser)).toBe(false);
    await page.close();
  });

  it('follows the feeds: a new one, and one that is removed', async () => {
    const page = await stage.browser.open(`${new URL(pages.url).origin}/other/page`);
    await goes();
    await options.bringToFront();
    await addFeed(options, `${new URL(pages.url).origin}/feed.json`);
    await page.bringToFront();
    await appears();
    await options.bringToFront();
    await removeFeed(options, 'Other team');
    await page.bringToFront();
    await goes();
    await page.close();
  });

  it('is not there once it was switched off, nor where help keeps quiet', async () => {
    const page = await stage.visit(WITH_TIPS);
    await appears();
    await switchDot(false);
    await page.bringToFront();
    await goes();
    await switchDot(true);
    await page.bringToFront();
    await appears();
    await options.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
      chrome.storage.local.set({ settings: { ...settings, quietSites: ['${new URL(stage.demo.origin).hostname}'] } }))`);
    await goes();
    await options.bringToFront();
    await options.getByRole('button', { name: /^Show again/ }).click();
    await page.bringToFront();
    await appears();
    await page.close();
  });
});
