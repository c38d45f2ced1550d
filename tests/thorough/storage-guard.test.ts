// The guard of the storage outlives the browser and the build that has set it: there is no moment before the worker's
// first line in which a script in a page could read.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { type BuildCopies, makeBuildCopies } from '../browser/copied-build.ts';
import { poll } from '../browser/poll.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { readEverything } from '../fixtures/attacks/isolated-world.ts';
import { noteHeld } from '../held.ts';

let demo: DemoServer;
let builds: BuildCopies;

beforeAll(async () => {
  demo = await startDemoServer();
  builds = await makeBuildCopies();
});

afterAll(async () => {
  await demo?.close();
  await builds?.remove();
});

/** Puts another build in its place, whose worker does nothing. */
async function replaceBuild(build: string): Promise<void> {
  const file = path.join(build, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const other = { version: '99.0.0', host_permissions: ['http://127.0.0.1/*'] };
  await writeFile(file, JSON.stringify({ ...manifest, ...other }));
  await writeFile(path.join(build, 'background.js'), '');
}

/** What a script finds that is put into a page in this browser. */
async function findInPage(browser: ChromiumBrowser): Promise<Record<string, string>> {
  await browser.open(`${demo.origin}/demo/invoices`);
  const worker = await browser.worker();
  return worker.evaluate<Record<string, string>>(
    `chrome.tabs.query({ active: true }).then(([{ id: tabId }]) =>
      chrome.scripting.executeScript({ target: { tabId }, func: ${readEverything} }).then(([{ result }]) => result))`,
  );
}

it('holds when the browser starts again with another build, whose worker guards nothing', async ({ task }) => {
  const [extension, profile] = [await builds.copy('updated'), path.join(builds.folder, 'profile')];
  const first = await launchChromium({ profile, extension });
  await (await first.worker()).evaluate(() => chrome.storage.local.set({ kept: 'canary' }));
  await first.close();
  await replaceBuild(extension);
  const second = await launchChromium({ profile, extension });
  try {
    // While a build takes the place of another, a worker that has just been found may be gone.
    const inWorker = <T>(ask: () => Promise<T>) =>
      poll('an answer of the worker', async () => ({ answer: await (await second.worker()).evaluate(ask) }));
    expect(await inWorker(async () => chrome.runtime.getManifest().version)).toEqual({ answer: '99.0.0' });
    expect(await inWorker(() => chrome.storage.local.get('kept'))).toEqual({ answer: { kept: 'canary' } });
    const found = await findInPage(second);
    const areas = ['local', 'sync', 'session', 'managed'];
    const refused = areas.filter((area) => found[area]?.startsWith('refused'));
    noteHeld(task, 'areas still guarded after a restart and an update', areas.length, refused.length);
    expect(refused).toEqual(areas);
  } finally {
    await second.close();
  }
});

it('is none where our worker never ran: what holds above is its doing', async () => {
  const extension = await builds.copy('never');
  await replaceBuild(extension);
  const never = await launchChromium({ extension });
  try {
    expect((await findInPage(never)).local).toContain('welcomed');
  } finally {
    await never.close();
  }
});
