import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, CDPSession, Worker } from 'playwright-core';
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
  /** A session with the browser itself, for what pages cannot do. */
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
    const extensionId = await loadExtension(context, extension, options.isInPrivate ?? false);
    const worker = () => poll('the service worker', () => extensionWorker(context, extensionId));
    if (!options.welcome) await (await worker()).evaluate(() => chrome.storage.local.set({ welcomed: true }));
    return {
      context,
      extensionId,
      colorScheme: options.colorScheme ?? 'light',
      worker,
      mails: (count = 1) => readMails(options.captureMail ? mailLog : undefined, count),
      cdp: () => browserSession(context),
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
async function loadExtension(context: BrowserContext, folder: string, enableInIncognito: boolean): Promise<string> {
  const session = await browserSession(context);
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder, enableInIncognito });
  await session.detach();
  // Only with its worker up can the extension answer anything.
  await poll('the service worker', () => extensionWorker(context, id));
  return id;
}

/** The newest one: after a stop, Playwright may still list the worker before it. */
function extensionWorker(context: BrowserContext, extensionId: string): Worker | undefined {
  return context.serviceWorkers().findLast((worker) => new URL(worker.url()).host === extensionId);
}
