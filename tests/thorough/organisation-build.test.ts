// A package that an organisation has built for its own sites: help is beside the page there, and counts, without a question.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildFor } from '../../lib/cli/release/build-folders.ts';
import { readBadge } from '../browser/badge.ts';
import { openHelp, type Stage, setStage } from '../browser/help.ts';
import { followTeamFeed, openOptions } from '../browser/options.ts';
import { manifestWarnings } from '../browser/permissions.ts';
import { poll } from '../browser/poll.ts';
import { awaitSidebar, openBesideByToolbar, openPopupByToolbar, openSidebar } from '../browser/sidebar.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';

const root = path.resolve(import.meta.dirname, '../..');
const INTO = '.output/organisation-build';
/** Two names of this machine, which to a browser are two sites. */
const SITES = ['http://127.0.0.1/*', 'http://localhost/*'];

let stage: Stage;
let other: DemoServer;
let options: Page;
const readManifest = (folder: string) => JSON.parse(readFileSync(path.join(root, folder, 'manifest.json'), 'utf8'));

beforeAll(async () => {
  process.env.ALONGSIDE_SITES = SITES.join(' ');
  try {
    await buildFor('chrome', root, INTO);
  } finally {
    delete process.env.ALONGSIDE_SITES;
  }
  stage = await setStage({ extension: path.join(root, INTO, 'chrome') });
  other = await startDemoServer();
  await followTeamFeed(stage.browser, stage.demo.origin);
  options = await openOptions(stage.browser, 'granted');
});

afterAll(async () => {
  await stage?.close();
  await other?.close();
  rmSync(path.join(root, INTO), { recursive: true, force: true });
});

it('asks for exactly these sites at the install, and the package for everybody for none', async () => {
  const manifest = readManifest(`${INTO}/chrome`);
  const everybody = readManifest('.output/chrome-mv3');
  expect(manifest).toEqual({ ...everybody, host_permissions: SITES });
  expect(await manifestWarnings(stage.browser, everybody)).toEqual([]);
  expect(await manifestWarnings(stage.browser, manifest)).toEqual([
    expect.stringMatching(/^Read and change your data on (127\.0\.0\.1 and localhost|localhost and 127\.0\.0\.1)$/),
  ]);
});

it('counts there from the start, and stays beside the page on the way to another of the sites', async () => {
  const page = await stage.visit('/demo/invoices/new');
  await poll('a number on the button', async () => Number((await readBadge(options, page)).text) > 0);
  await openBesideByToolbar(stage.browser);
  await page.bringToFront();
  await openSidebar(stage.browser, page);
  // A click lets the site be read that it was made on; here it is another.
  await page.goto(`${other.origin.replace('127.0.0.1', 'localhost')}/demo/invoices/new`);
  await awaitSidebar(stage.browser, page);
  await page.close();
  await openPopupByToolbar(stage.browser);
});

it('lets a person turn help off for a site, and on again', async () => {
  const page = await stage.visit('/demo/invoices/new');
  const popup = await openHelp(stage.browser, page);
  await popup.byRole('button', 'On this site: help is always on').click();
  await popup.byRole('button', 'Turn off for this site').click();
  await popup.byRole('button', 'Turn on for this site').text();
  await popup.close();
  await poll('no number on the button', async () => (await readBadge(options, page)).text === '');
  await options.bringToFront();
  await options.getByRole('button', { name: 'Turn on: http://127.0.0.1' }).click();
  await poll('the number again', async () => Number((await readBadge(options, page)).text) > 0);
  await page.close();
});
