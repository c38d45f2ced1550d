import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { readMails } from './mails.ts';
import { poll } from './poll.ts';
import { browserSession, type ChromiumOptions, type StartedChromium, startChromium } from './start-chromium.ts';

export type { ChromiumOptions } from './start-chromium.ts';

/** A running Chromium with the extension in it. */
export interface ChromiumBrowser {
  context: BrowserContext;
  extensionId: string;
  colorScheme: 'light' | 'dark';
  /** The extension's service worker that runs now; waits for one that is just starting. */
  worker(): Promise<Worker>;
  /** The mailto: links that reached the mail app; waits until there are at least `count`. */
  mails(count?: number): Promise<string[]>;
  /** Opens a page in a new tab in front, at its address from the start: by way of a blank tab there would be two loads. */
  open(address: string): Promise<Page>;
  /** The one session with the browser itself, for what pages cannot do. */
  cdp(): Promise<CDPSession>;
  close(): Promise<void>;
}

/** Puts the unpacked extension into a browser. */
async function installInChromium(started: StartedChromium, options: ChromiumOptions): Promise<ChromiumBrowser> {
  const { context, mailLog, end } = started;
  const extension = path.resolve(options.extension ?? '.output/chrome-mv3');
  try {
    if (!existsSync(path.join(extension, 'manifest.json'))) {
      throw new Error(`No built extension in ${extension}: run \`npm run build\` first.`);
    }
    const session = await browserSession(context);
    const extensionId = await loadExtension(session, context, extension, options.isInPrivate ?? false);
    const worker = () => poll('the service worker', () => extensionWorker(context, extensionId));
    if (!options.welcome) await (await worker()).evaluate(() => chrome.storage.local.set({ welcomed: true }));
    return {
      context,
      extensionId,
      colorScheme: options.colorScheme ?? 'light',
      worker,
      mails: (count = 1) => readMails(options.captureMail ? mailLog : undefined, count),
      open: inTurn((address: string) => openTab(session, context, address)),
      cdp: async () => session,
      close: end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Starts Chromium with the unpacked extension. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumBrowser> {
  return installInChromium(await startChromium(options), options);
}

/** Loads the folder over the protocol: branded Chrome ignores `--load-extension` since version 137. */
async function loadExtension(
  session: CDPSession,
  context: BrowserContext,
  folder: string,
  enableInIncognito: boolean,
): Promise<string> {
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder, enableInIncognito });
  // Only with its worker up can the extension answer anything.
  await poll('the service worker', () => extensionWorker(context, id));
  return id;
}

/** The browser does not say which new page belongs to which request: they are made one after the other. */
function inTurn<In, Out>(task: (given: In) => Promise<Out>): (given: In) => Promise<Out> {
  let before: Promise<unknown> = Promise.resolve();
  return (given) => {
    const now = before.then(() => task(given));
    before = now.catch(() => undefined);
    return now;
  };
}

async function openTab(session: CDPSession, context: BrowserContext, address: string): Promise<Page> {
  const { href } = new URL(address);
  // A page of the extension may come in between; what could not be loaded has the address that it was to have. Requests
  // that a test answers itself (`context.route`) are not caught yet: such a page is opened first, and then goes there.
  const opened = context.waitForEvent('page', (page) => page.url() === href);
  const [page] = await Promise.all([opened, session.send('Target.createTarget', { url: href })]);
  await page.waitForLoadState();
  return page;
}

/** The newest one: after a stop, Playwright may still list the worker before it. */
function extensionWorker(context: BrowserContext, extensionId: string): Worker | undefined {
  return context.serviceWorkers().findLast((worker) => new URL(worker.url()).host === extensionId);
}
