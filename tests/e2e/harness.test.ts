// The tools of the browser tests, tested themselves.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { launchFirefox } from '../browser/firefox.ts';
import { openFirefoxPopup } from '../browser/firefox-popup.ts';
import { needs } from '../browser/needs.ts';
import { grantHostPermission, permissionWarnings, revokeHostPermission } from '../browser/permissions.ts';
import { poll } from '../browser/poll.ts';
import { openPopup } from '../browser/popup.ts';
import { stopWorker } from '../browser/worker.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';

let demo: DemoServer;
let browser: ChromiumBrowser;

beforeAll(async () => {
  demo = await startDemoServer();
  browser = await launchChromium({ locale: 'en-US' });
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

describe('Chromium', () => {
  it('runs the extension', async () => {
    expect((await browser.worker()).url()).toBe(`chrome-extension://${browser.extensionId}/background.js`);
  });

  it('opens the real popup over a demo page', async () => {
    const page = await browser.open(`${demo.origin}/demo/invoices/new`);
    expect(await page.title()).toBe('New invoice · Northfield Finance');
    const popup = await openPopup(browser, page);
    expect(await popup.evaluate('location.href')).toBe(`chrome-extension://${browser.extensionId}/help.html`);
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
    await page.close();
  });

  it('lets the extension read the page only once the toolbar button is pressed', async () => {
    const page = await browser.open(`${demo.origin}/demo/invoices`);
    const worker = await browser.worker();
    const readTitle = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title }))
      .then(([{ result }]) => result, () => 'refused')`;
    expect(await worker.evaluate(readTitle)).toBe('refused');
    const popup = await openPopup(browser, page);
    // Chromium now and then refuses in the first moments after the click.
    const title = await poll('the page to be read', async () => {
      const answer = await worker.evaluate<string>(readTitle);
      return answer !== 'refused' && answer;
    });
    expect(title).toBe('Invoices · Northfield Finance');
    // One that is left to close by itself may be taken for the one that the next test opens.
    await popup.close();
    await page.close();
  });

  it('keeps what the extension has stored when a profile is used again', async () => {
    const profile = await mkdtemp(path.join(tmpdir(), 'alongside-profile-'));
    try {
      const first = await launchChromium({ profile });
      await (await first.worker()).evaluate(`chrome.storage.local.set({ kept: 'yes' })`);
      await first.close();
      const second = await launchChromium({ profile });
      expect(await (await second.worker()).evaluate(`chrome.storage.local.get('kept')`)).toEqual({ kept: 'yes' });
      await second.close();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('meets a closed cost centre in the demo', async () => {
    const page = await browser.open(`${demo.origin}/demo/invoices/new`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    expect(await page.getByRole('alert').textContent()).toBe('FI-204: Cost centre 410 200 is closed');
    const field = page.getByRole('textbox', { name: 'Cost centre', exact: true });
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.close();
  });
});

describe('tools around the extension', () => {
  it('reads the warnings and errors of the extension', async () => {
    expect(await permissionWarnings(browser)).toEqual({ warnings: [], manifestErrors: [], runtimeErrors: [] });
  });

  it('grants and revokes a host permission', async () => {
    const own = await launchChromium();
    const page = await own.open(`chrome-extension://${own.extensionId}/help.html`);
    const url = `${demo.origin}/nocors.json`;
    const readFeed = () => page.evaluate(`fetch('${url}').then((response) => response.ok, () => false)`);
    expect(await readFeed()).toBe(false);
    await grantHostPermission(own, 'http://127.0.0.1/*');
    expect(await page.evaluate(`chrome.permissions.request({ origins: ['http://127.0.0.1/*'] })`)).toBe(true);
    expect(await readFeed()).toBe(true);
    await revokeHostPermission(own, 'http://127.0.0.1/*');
    expect(await readFeed()).toBe(false);
    await own.close();
  });

  it('stops the worker, which a message starts afresh', async () => {
    const page = await browser.open(`chrome-extension://${browser.extensionId}/help.html`);
    await (await browser.worker()).evaluate(`globalThis.mark = 1`);
    await stopWorker(browser);
    await page.evaluate(`chrome.runtime.sendMessage({ wake: true }).catch(() => {})`);
    expect(await (await browser.worker()).evaluate(`globalThis.mark`)).toBeUndefined();
    await page.close();
  });
});

describe('Firefox', needs('firefox'), () => {
  it('opens the real popup over a demo page, which lets the extension read the page', async () => {
    const firefox = await launchFirefox();
    try {
      await firefox.open(`${demo.origin}/demo/invoices/new`);
      const popup = await openFirefoxPopup(firefox);
      expect(await popup.evaluate('location.href')).toBe(`${firefox.extensionOrigin}/help.html`);
      const readTitle = `browser.tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => browser.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title }))
        .then(([{ result }]) => result)`;
      expect(await popup.evaluate(readTitle)).toBe('New invoice · Northfield Finance');
      expect((await popup.screenshot()).length).toBeGreaterThan(0);
      await popup.close();
      await firefox.stopBackground();
    } finally {
      await firefox.close();
    }
  });
});
