// A browser with the built extension and an empty one in it, and a server with pages and feeds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { BackgroundCalls } from '../../../lib/core/messages.ts';
import { PORT } from '../../../lib/core/messages.ts';
import { type ChromiumBrowser, launchChromium } from '../../browser/chromium.ts';
import { allowHost } from '../../browser/options.ts';
import { grantHostPermission } from '../../browser/permissions.ts';
import { startServer, type TestServer } from '../../fixtures/stand-ins/http-server.ts';
import { createStop, EMPTY_WORKER, writeExtension } from '../empty-extension.ts';
import { BARE_HOST, feedFiles, HOSTS } from './feed-of.ts';

/** What the floors are taken of: a worker, a popup, and a page that can be framed. */
const EMPTY = {
  action: { default_popup: 'page.html' },
  permissions: ['scripting', 'activeTab'],
  web_accessible_resources: [{ resources: ['page.html'], matches: ['<all_urls>'] }],
};
/** The calls of the extension's pages, made from a page that does nothing else; answers milliseconds and the answer. */
export interface Asker {
  page: Page;
  call<K extends keyof BackgroundCalls>(
    name: K,
    args: Parameters<BackgroundCalls[K]>[0],
  ): Promise<{ took: number; value: Awaited<ReturnType<BackgroundCalls[K]>> }>;
  stop(): Promise<void>;
}

/** The empty extension. */
export interface Floor {
  extensionId: string;
  page: Page;
  /** Asks its worker; answers milliseconds. */
  ping(): Promise<number>;
  stop(): Promise<void>;
}

/** Everything that is measured with. */
export interface SpeedStage {
  browser: ChromiumBrowser;
  server: TestServer;
  port: number;
  /** The address of a feed of so many tips. */
  feedAt(tips: number): string;
  asker: Asker;
  floor: Floor;
  close(): Promise<void>;
}

/** Pages for every host, and feeds with their validators. */
function startPages(): Promise<TestServer> {
  const feeds = new Map<string, string>();
  return startServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const port = request.socket.localPort ?? 0;
    const [, tips] = /^\/feed-(\d+)\.json$/.exec(pathname) ?? [];
    if (tips && !feeds.has(pathname)) {
      const files = feedFiles(Number(tips), `http://127.0.0.1:${port}`, port);
      for (const [address, document] of files) feeds.set(address, JSON.stringify(document));
    }
    const text = feeds.get(pathname);
    if (!text) {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(PAGE);
      return;
    }
    const etag = `"${pathname}"`;
    const headers = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag', etag };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end();
      return;
    }
    response.writeHead(200, { ...headers, 'content-type': 'application/feed+json' });
    response.end(text);
  });
}

/** A form as business software has them. */
const PAGE = `<!doctype html><title>New order</title><h1>New order</h1><form>${Array.from(
  { length: 40 },
  (_, at) => `<div><label for="f${at}">Field ${at} kalemi</label><input id="f${at}" name="f${at}"></div>`,
).join('')}<button>Save</button></form>`;

async function openAsker(browser: ChromiumBrowser): Promise<Asker> {
  // A file of the package with no script in it: nothing but what is asked reaches the worker.
  const page = await browser.open(`chrome-extension://${browser.extensionId}/managed_schema.json`);
  return {
    page,
    stop: await createStop(await browser.cdp(), page),
    call: async (name, args) => {
      const answer = await page.evaluate(
        ([portName, callName, given]) =>
          new Promise<{ took: number; ok?: boolean; value?: unknown; error?: string }>((resolve) => {
            const start = performance.now();
            const port = chrome.runtime.connect({ name: portName });
            port.onMessage.addListener((message: unknown) => {
              resolve({ took: performance.now() - start, ...(message as object) });
              port.disconnect();
            });
            port.postMessage({ id: 1, name: callName, args: given, callId: crypto.randomUUID() });
          }),
        [PORT, name, args] as const,
      );
      if (!answer.ok) throw new Error(`${name}: ${answer.error}`);
      return { took: answer.took, value: answer.value as never };
    },
  };
}

async function openFloor(browser: ChromiumBrowser, folder: string): Promise<Floor> {
  const session = await browser.cdp();
  const { id } = await session.send('Extensions.loadUnpacked', {
    path: writeExtension(folder, 'empty', EMPTY_WORKER, EMPTY),
  });
  const page = await browser.open(`chrome-extension://${id}/page.html`);
  const stop = await createStop(session, page);
  const ping = () =>
    page.evaluate(async () => {
      const start = performance.now();
      await chrome.runtime.sendMessage({});
      return performance.now() - start;
    });
  return { extensionId: id, page, ping, stop };
}

/** Starts everything. */
export async function setSpeedStage(): Promise<SpeedStage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-speed-'));
  const server = await startPages();
  const browser = await launchChromium({ isUnsparing: true });
  const port = Number(new URL(server.url).port);
  const asker = await openAsker(browser);
  for (const host of [BARE_HOST, ...Object.values(HOSTS)]) {
    await grantHostPermission(browser, `http://${host}/*`);
    await allowHost(asker.page, `http://${host}/*`);
  }
  return {
    browser,
    server,
    port,
    feedAt: (tips) => `http://127.0.0.1:${port}/feed-${tips}.json`,
    asker,
    floor: await openFloor(browser, folder),
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
