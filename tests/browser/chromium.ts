import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { borrowChromium, isLent } from './lent-chromium.ts';
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
  const { context, end } = started;
  const extension = path.resolve(options.extension ?? '.output/chrome-mv3');
  try {
    if (!existsSync(path.join(extension, 'manifest.json'))) {
      throw new Error(`No built extension in ${extension}: run \`npm run build\` first.`);
    }
    const session = await browserSession(context);
    const extensionId = await loadExtension(session, context, extension, options.isInPrivate ?? false);
    const browser = driveChromium(started, session, extensionId, options);
    if (!options.welcome) await (await browser.worker()).evaluate(() => chrome.storage.local.set({ welcomed: true }));
    return browser;
  } catch (error) {
    await end();
    throw error;
  }
}

function driveChromium(
  { context, mailLog, end }: StartedChromium,
  session: CDPSession,
  extensionId: string,
  options: ChromiumOptions,
): ChromiumBrowser {
  return {
    context,
    extensionId,
    colorScheme: options.colorScheme ?? 'light',
    worker: () => poll('the service worker', () => extensionWorker(context, extensionId)),
    mails: (count = 1) => readMails(options.captureMail ? mailLog : undefined, count),
    open: inTurn((address: string) => openTab(session, context, address)),
    cdp: async () => session,
    close: end,
  };
}

/** Starts Chromium where a policy installs the extension under this id, and waits until it has. */
export async function launchManagedChromium(extensionId: string, options: ChromiumOptions): Promise<ChromiumBrowser> {
  const started = await startChromium({ ...options, fetchesPackages: true });
  try {
    const session = await browserSession(started.context);
    const browser = driveChromium(started, session, extensionId, options);
    await browser.worker();
    return browser;
  } catch (error) {
    await started.end();
    throw error;
  }
}

/** Starts Chromium with the unpacked extension; a test that asks for nothing special gets one that runs, as if new. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumBrowser> {
  if (!isLent(options)) return installInChromium(await startChromium(options), options);
  const lent = await borrowChromium();
  const browser = await installInChromium(lent.started, { ...options, extension: lent.extension });
  return { ...browser, close: () => lent.giveBack(browser.extensionId) };
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
  // Where the page was there before it was listened to, Playwright waits for its load event in vain at times.
  await poll(`${href} to have loaded`, () => page.evaluate(() => document.readyState === 'complete'));
  return page;
}

/** The newest one: after a stop, Playwright may still list the worker before it. */
function extensionWorker(context: BrowserContext, extensionId: string): Worker | undefined {
  return context.serviceWorkers().findLast((worker) => new URL(worker.url()).host === extensionId);
}
