// An author saves the page they are on: what they saw is what the file holds, and the command line finds the same tip in it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAlongside } from '../../lib/cli/alongside.ts';
import { run as runMatch } from '../../lib/cli/author/match.ts';
import { readSavedPage } from '../../lib/core/author/read-pages.ts';
import { describeRules } from '../browser/axe.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { openHelp } from '../browser/help.ts';
import { addFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { closePopups, type Popup } from '../browser/popup.ts';
import { openBesideByToolbar, openPopupByToolbar, openSidebar, stayInSight } from '../browser/sidebar.ts';
import { everyNth, itThoroughly } from '../effort.ts';
import { FRAMES, SAID, TYPED, UNTIDY_ADDRESS, UNTIDY_PREFIX } from '../fixtures/pages/untidy-form.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';
import { runAuthorCommand } from '../fixtures/stand-ins/run-author-command.ts';

const SAVE = 'Save this page for testing';
const HANDBOOK = path.resolve(import.meta.dirname, '../fixtures/handbook');

let browser: ChromiumBrowser;
let feed: TestServer;
let out: string;

/** What the addresses of made-up hosts show. */
const PAGES: Record<string, string> = {
  [UNTIDY_ADDRESS]: UNTIDY_PREFIX,
  'https://netbox.example/empty': '<!doctype html><title></title>',
  'https://netbox.example/portal': FRAMES,
  'https://netbox.example/menu': '<label for="a">Search the portal</label><input id="a">',
  'https://netbox.example/content': `<h1>Handbook</h1><label for="b">Chapter</label><input id="b" value="${TYPED}">`,
};

beforeAll(async () => {
  out = mkdtempSync(path.join(tmpdir(), 'alongside-saved-'));
  const file = path.join(out, 'feed.json');
  const built = { cwd: out, out: () => {}, err: () => {}, isTerminal: false };
  expect(await runAlongside(['build', HANDBOOK, '-o', file], built)).toBe(0);
  feed = await startServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/feed+json', 'access-control-allow-origin': '*' });
    response.end(readFileSync(file));
  });
  browser = await launchChromium({ isUnshared: true });
  const html = new Map(Object.entries(PAGES).map(([address, body]) => [address.split('#')[0], body]));
  await browser.context.route('https://netbox.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.get(route.request().url()) ?? '' }),
  );
  const options = await openOptions(browser);
  await addFeed(options, feed.url);
  await options.getByText(/added, \d+ tips\./).waitFor();
  await options.close();
});

afterEach(() => closePopups(browser));

afterAll(async () => {
  await browser?.close();
  await feed?.close();
  rmSync(out, { recursive: true, force: true });
});

async function visit(address: string): Promise<Page> {
  // What is answered by the test has to be caught, and a tab that opens at its address is already on its way.
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

async function chooseSave(popup: Popup): Promise<void> {
  await popup.byRole('button', 'Help menu').click();
  await popup.byRole('menuitem', SAVE).click();
  await poll('the page to be saved', async () => (await popup.names('region')).includes(SAVE));
}

/** Lets what is saved go into a folder of its own, and answers what waits for the file there. */
async function catchSaved(): Promise<() => Promise<string>> {
  const folder = mkdtempSync(path.join(out, 'downloads-'));
  const session = await browser.cdp();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return async () => {
    const whole = async () => (await readdir(folder)).find((name) => name.endsWith('.json'));
    return path.join(folder, await poll('the saved file', whole));
  };
}

/** Saves in the popup; answers the file. */
async function downloadsOf(popup: Popup): Promise<() => Promise<string>> {
  const saved = await catchSaved();
  return async () => {
    await popup.byRole('button', 'Save to a file').click();
    return saved();
  };
}

/** The tips that are shown in help, in their order. */
const shownIn = (popup: Popup) =>
  popup.evaluate<string[]>(`[...document.querySelectorAll('article .tip-title')].map((one) => one.textContent)`);

/** The tip that the command line finds first for a saved page, by its title. */
async function firstByCommand(file: string): Promise<string | undefined> {
  const { code, json } = await runAuthorCommand(runMatch, out, HANDBOOK, '--page', file, '--json');
  expect(code).toBe(0);
  const [first] = json as { title: string; shown: boolean }[];
  expect(first?.shown).toBe(true);
  return first?.title;
}

function readFileAgain(file: string) {
  const text = readFileSync(file, 'utf8');
  const read = readSavedPage('pages/saved.json', text);
  if (!('page' in read)) throw new Error(read.message);
  return { text, page: read.page };
}

describe('from the popup', () => {
  beforeEach(() => openPopupByToolbar(browser));

  it('a page goes into a file as it was shown, and the command line finds the same tip first', async () => {
    const page = await visit(UNTIDY_ADDRESS);
    await page.getByRole('textbox', { name: 'VRF' }).focus();
    const popup = await openHelp(browser, page);
    const [first = ''] = await shownIn(popup);
    expect(first).not.toBe('');
    await chooseSave(popup);
    const shown = await popup.text();
    for (const words of [TYPED, ...SAID]) expect(shown).not.toContain(words);
    await poll('the tip that comes first', async () => (await popup.text()).includes(`“${first}” comes first`));
    expect(shown).not.toContain('On the page itself');
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.emulate({ colorScheme });
      expect(describeRules((await popup.axe()).violations)).toEqual([]);
    }

    const save = await downloadsOf(popup);
    const file = await save();
    expect(path.basename(file)).toBe('ipam-prefixes-edit-vlan.json');
    await poll('that it is saved', async () => (await popup.text()).includes('Saved as ipam-prefixes-edit-vlan.json.'));
    const { text, page: saved } = readFileAgain(file);
    for (const words of [TYPED, ...SAID]) expect(text).not.toContain(words);
    expect(saved.url).toMatch(/^https:\/\/netbox\.example\/ipam\/prefixes\/00000\/edit\/\?session=\w+&tab=vlan/);
    expect(saved.field?.label).toBe('VRF');
    expect(saved.labels).toEqual(expect.arrayContaining(['Prefix', 'Is a pool', 'Mark utilized', 'VLAN']));
    expect(await firstByCommand(file)).toBe(first);
    await page.close();
  });

  itThoroughly('what is no longer masked is shown and written, but never what stands in a field', async () => {
    const page = await visit(UNTIDY_ADDRESS);
    const popup = await openHelp(browser, page);
    await chooseSave(popup);
    await popup.byRole('checkbox', 'Mask the address').click();
    await popup.byRole('checkbox', 'Mask texts').click();
    const shown = await popup.text();
    for (const words of SAID) expect(shown).toContain(words);
    expect(shown).not.toContain(TYPED);
    const save = await downloadsOf(popup);
    const { text, page: saved } = readFileAgain(await save());
    for (const words of SAID) expect(text).toContain(words);
    expect(text).not.toContain(TYPED);
    expect(saved.url).toBe(UNTIDY_ADDRESS);
    await page.close();
  });

  itThoroughly('is all done by the keyboard, and Escape leads back to the menu', async () => {
    const page = await visit(UNTIDY_ADDRESS);
    const popup = await openHelp(browser, page);
    await popup.byRole('button', 'Help menu').call('function () { this.focus(); }');
    await popup.press('Enter');
    await poll('the menu', async () => (await popup.names('menuitem')).includes(SAVE));
    const focused = () =>
      popup.evaluate<string>(`document.activeElement.textContent || document.activeElement.labels[0].textContent`);
    await poll('the way down to it', async () => {
      if ((await focused()) === SAVE) return true;
      await popup.press('ArrowDown');
      return false;
    });
    await popup.press('Enter');
    await poll('the page to be saved', async () => (await popup.names('region')).includes(SAVE));
    expect(await focused()).toBe(SAVE);
    const walked: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      await popup.press('Tab');
      walked.push(await focused());
    }
    expect(walked).toEqual([
      'Mask the address',
      'Mask texts',
      'Skip to saving',
      expect.stringContaining('Editing prefix'),
    ]);
    await popup.press('Tab', { shift: true });
    await popup.press('Enter');
    expect(await focused()).toBe('Save to a file');
    await popup.press('Escape');
    await poll('the tips', async () => !(await popup.names('region')).includes(SAVE));
    expect(await popup.evaluate(`document.activeElement.ariaLabel`)).toBe('Help menu');
    expect(await popup.isOpen()).toBe(true);
    await page.close();
  });

  itThoroughly('a screen reader hears what each line is, and whether it will be written', async () => {
    const page = await visit(UNTIDY_ADDRESS);
    const popup = await openHelp(browser, page);
    await chooseSave(popup);
    expect(await popup.names('group')).toEqual(
      expect.arrayContaining([
        'Title',
        'Messages',
        'Headings',
        'Fields',
        'Areas of the page',
        'Description',
        'Language',
      ]),
    );
    expect(await popup.names('checkbox')).toEqual(expect.arrayContaining(['Mask texts', 'Hello •••!', 'Is a pool']));
    await page.close();
  });

  it.each(
    everyNth(2, [
      ['that is empty', 'https://netbox.example/empty', 'empty.json', { title: '', labels: [] }],
      [
        'of frames',
        'https://netbox.example/portal',
        'portal.json',
        { title: 'Old portal', labels: ['Search the portal', 'Chapter'] },
      ],
    ] as const),
  )('a page %s is saved as far as it was read', async (_, address, name, content) => {
    const page = await visit(address);
    const popup = await openHelp(browser, page);
    await chooseSave(popup);
    const save = await downloadsOf(popup);
    const file = await save();
    expect(path.basename(file)).toBe(name);
    const { text, page: saved } = readFileAgain(file);
    expect(saved).toMatchObject({ url: address, ...content });
    expect(text).not.toContain(TYPED);
    await page.close();
  });

  itThoroughly('a page that may not be read leaves nothing to save', async () => {
    const page = await visit('chrome://version/');
    const popup = await openHelp(browser, page);
    await chooseSave(popup);
    expect(await popup.text()).toContain('This page can’t be read, so there’s nothing to save.');
    expect(await popup.names('button')).not.toContain('Save to a file');
    expect(describeRules((await popup.axe()).violations)).toEqual([]);
    await page.close();
  });
});

describe('beside the page', () => {
  it('the same file is saved, once it was in sight, and nothing is asked for on the way', async () => {
    await openBesideByToolbar(browser);
    const page = await visit(UNTIDY_ADDRESS);
    await page.getByRole('textbox', { name: 'VRF' }).focus();
    const frame = await openSidebar(browser, page);
    const first = await frame.locator('article .tip-title').first().innerText();
    const before = feed.requests.length;
    await frame.getByRole('button', { name: 'Help menu' }).click();
    await frame.getByRole('menuitem', { name: SAVE }).click();
    await frame.getByText(`“${first}” comes first`).waitFor();
    await stayInSight(frame);
    const saved = await catchSaved();
    await frame.getByRole('button', { name: 'Save to a file' }).click();
    const file = await saved();
    expect(path.basename(file)).toBe('ipam-prefixes-edit-vlan.json');
    const { text } = readFileAgain(file);
    for (const words of [TYPED, ...SAID]) expect(text).not.toContain(words);
    expect(await firstByCommand(file)).toBe(first);
    expect(feed.requests.length).toBe(before);
    const worker = await browser.worker();
    const kept = await worker.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await chrome.storage.session.get(null)]),
    );
    expect(kept).not.toContain('Editing prefix');
    await page.close();
  });
});
