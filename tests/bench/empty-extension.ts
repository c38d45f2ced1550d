// An extension with nothing in it, as the floor of what one can cost; and how its worker is asked and stopped.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { poll } from '../browser/poll.ts';

/** A worker that answers every message with nothing. */
export const EMPTY_WORKER = 'chrome.runtime.onMessage.addListener((ask, sender, answer) => answer({}));';

/** Writes an extension that is a worker and an empty page into a folder; answers where. */
export function writeExtension(folder: string, name: string, worker: string, manifest: object = {}): string {
  const own = path.join(folder, name);
  mkdirSync(own);
  const whole = { manifest_version: 3, name, version: '1', background: { service_worker: 'worker.js' }, ...manifest };
  writeFileSync(path.join(own, 'manifest.json'), JSON.stringify(whole));
  writeFileSync(path.join(own, 'worker.js'), worker);
  writeFileSync(path.join(own, 'page.html'), '<!doctype html><p>Page');
  return own;
}

/** Stops the workers of an extension, seen from one of its pages, and waits until none runs. */
export async function createStop(browser: CDPSession, page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const { origin } = new URL(page.url());
  const isRunning = async () =>
    (await browser.send('Target.getTargets')).targetInfos.some(
      ({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`),
    );
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    await poll('the worker to stop', async () => !(await isRunning()));
  };
}
