// The database of a profile breaks between two starts: the tips are read anew, what a person wrote is there, and what is
// said about it is true.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../lib/core/text/en.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { breakExtensionStorage, DAMAGES, type Damage } from '../browser/damage.ts';
import { openHelp, searchFor, tipsUnder } from '../browser/help.ts';
import { addFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { howMany } from '../effort.ts';
import { noteHeld } from '../held.ts';

const DAMAGED = 'The tips on this device were damaged and had to be fetched again.';
const UNREADABLE = 'Your settings, tips and questions can’t be read right now.';

/** What damage is not: read from the words themselves, so that other words are not looked for in vain. */
const UNTRUE = [en['orphaned.title'], en['notice.goneTitle']];

let demo: DemoServer;
let folder: string;
const good = () => path.join(folder, 'good');
const profile = () => path.join(folder, 'profile');

async function use<T>(task: (browser: ChromiumBrowser) => Promise<T>, welcome = false): Promise<T> {
  const browser = await launchChromium({ profile: profile(), welcome });
  try {
    return await task(browser);
  } finally {
    await browser.close();
  }
}

const feedRequests = () => demo.hits.filter(({ path: where }) => where === '/feed.json').length;

/** A tip of one's own, as a file of a feed. */
const ownTip = {
  id: 'own-parking',
  title: 'Parking permits for visitors',
  content_text: 'Ask the front desk the day before.',
};

beforeAll(async () => {
  demo = await startDemoServer();
  folder = await mkdtemp(path.join(tmpdir(), 'alongside-damaged-'));
  await use(async (browser) => {
    const options = await openOptions(browser);
    await addFeed(options, `${demo.origin}/feed.json`);
    await options.getByText('Northfield Finance tips added').waitFor();
    const file = path.join(folder, 'tips.json');
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Mine', items: [ownTip] };
    await writeFile(file, JSON.stringify(feed));
    await options.getByLabel('Import a file').setInputFiles(file);
    await options.getByRole('heading', { name: ownTip.title }).waitFor();
  });
  // The deletion of any database makes the browser turn its log into tables.
  await use(async (browser) => {
    const options = await openOptions(browser);
    await options.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('spare');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            request.result.close();
            indexedDB.deleteDatabase('spare').onsuccess = () => resolve();
          };
        }),
    );
  });
  await cp(profile(), good(), { recursive: true });
});

afterAll(async () => {
  await demo?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function restoreProfile(): Promise<void> {
  await rm(profile(), { recursive: true, force: true, maxRetries: 5 });
  await cp(good(), profile(), { recursive: true });
}

/** What help finds, in a new popup, and all that it says. */
async function look(browser: ChromiumBrowser): Promise<{ found: string[]; words: string }> {
  const page = await browser.open(`${demo.origin}/demo/invoices/new`);
  const popup = await openHelp(browser, page);
  const words = await popup.text();
  const found: string[] = [];
  for (const search of ['reverse charge', 'parking permits']) {
    await searchFor(popup, search);
    found.push(...(await tipsUnder(popup, `Results for “${search}”`)));
    await popup.press('Escape');
  }
  await popup.close();
  await page.close();
  return { found, words };
}

const isWhole = (found: string[]) =>
  found.includes('Tax code for services from abroad') && found.includes(ownTip.title);

/** Damages the profile and uses it twice; answers with what did not hold. */
async function tryDamage(damage: Damage): Promise<string[]> {
  await restoreProfile();
  if ('files' in damage) damage.files(profile());
  else await use(async (browser) => damage.rows(await openOptions(browser)));
  const troubles: string[] = [];
  await use(async (browser) => {
    const seen = await poll(
      'all tips',
      async () => {
        const now = await look(browser);
        return isWhole(now.found) ? now : null;
      },
      20_000,
    ).catch(() => look(browser));
    if (!isWhole(seen.found)) troubles.push(`found only ${seen.found.join(', ')}`);
    if (UNTRUE.some((words) => seen.words.includes(words))) troubles.push('says what is not true');
    const options = await openOptions(browser);
    if (damage.isTold) {
      await options
        .getByText(DAMAGED)
        .waitFor({ timeout: 5000 })
        .catch(() => troubles.push('options say nothing'));
      if (!seen.words.includes(DAMAGED)) troubles.push('help says nothing');
    }
  });
  const before = feedRequests();
  await use(async (browser) => {
    const seen = await look(browser);
    if (!isWhole(seen.found)) troubles.push('gone again at the next start');
    if (seen.words.includes(DAMAGED)) troubles.push('still says so at the next start');
  });
  if (feedRequests() > before) troubles.push('fetched again at the next start');
  return troubles;
}

it('whatever breaks, all tips are found again, and the next start is as ever', async ({ task }) => {
  const kinds = DAMAGES.slice(0, howMany(1, DAMAGES.length));
  const failed: string[] = [];
  for (const damage of kinds) {
    const troubles = await tryDamage(damage).catch((error: unknown) => [String(error)]);
    if (troubles.length > 0) failed.push(`${damage.kind}: ${troubles.join('; ')}`);
  }
  noteHeld(
    task,
    'kinds of damage to the database, with every tip found after',
    kinds.length,
    kinds.length - failed.length,
  );
  expect(failed).toEqual([]);
}, 600_000);

it('where extension storage is broken as well, help says so and finds what it can', async () => {
  await restoreProfile();
  breakExtensionStorage(profile());
  await use(async (browser) => {
    const page = await browser.open(`${demo.origin}/demo/invoices/new`);
    const options = await openOptions(browser);
    await options.getByText(UNREADABLE).waitFor();
    const popup = await openHelp(browser, page);
    await poll('that help says so', async () => (await popup.text()).includes(UNREADABLE));
    await searchFor(popup, 'reverse charge');
    expect(await tipsUnder(popup, 'Results for “reverse charge”')).toContain('Tax code for services from abroad');
    expect(await popup.text()).not.toContain(en['orphaned.title']);
  }, true);
});
