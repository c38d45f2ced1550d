import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright-core';
import { findBrowser } from '../set-up/setup.mjs';
import { isPlain, takeKeptChromium } from './kept-chromium.ts';
import { readMails } from './mails.ts';
import { poll } from './poll.ts';

/** How to start Chromium; everything has a default. */
export interface ChromiumOptions {
  /** The folder of the unpacked extension. */
  extension?: string;
  headed?: boolean;
  /** The screen to be shown on, such as `:42`; default: the one of this process. */
  display?: string;
  /** A profile folder to keep; without it a temporary one is removed on close. */
  profile?: string;
  args?: string[];
  /** The language of the browser, of the extension and of pages, such as `de`. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  /** Notes mailto: links instead of opening a mail app (Linux only). */
  captureMail?: boolean;
  /** Lets the extension into private windows, as a person does on the browser's page for extensions. */
  isInPrivate?: boolean;
  /** Lets the welcome page open, which would come between a test and its tab. */
  welcome?: boolean;
  /** Keeps pages that were left as they were, as the browser does for people; tests usually go without. */
  backForwardCache?: boolean;
}

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

const fakeBin = path.join(import.meta.dirname, 'fake-bin');

const quietArgs = [
  // Lets the DevTools protocol load the extension and click its toolbar button.
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The screen without a display is 800 by 600, too small for a popup at full height.
  '--screen-info={1600x1200}',
];

function environment(locale: string, mailLog: string | undefined): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // Chromium on Linux takes the language of its own and of extensions' texts from here, not from --lang alone.
  const env = { ...Object.fromEntries(inherited), LANGUAGE: locale };
  if (!mailLog) return env;
  return { ...env, MAIL_LOG: mailLog, PATH: `${fakeBin}${path.delimiter}${process.env.PATH ?? ''}` };
}

/** The executable to test with, or an error that says what to do. */
function chromiumExecutable(): string {
  const file = findBrowser('chromium');
  if (!file) throw new Error('No Chromium was found: run `npm run setup`, or set CHROMIUM to its executable.');
  return file;
}

/** A running Chromium that has no extension yet. */
export interface StartedChromium {
  context: BrowserContext;
  /** Where the mailto: links are noted. */
  mailLog: string | undefined;
  end(): Promise<void>;
}

/** Starts Chromium, headless unless told otherwise. */
export async function startChromium(options: ChromiumOptions): Promise<StartedChromium> {
  const { locale = 'en-US', colorScheme = 'light', captureMail = false, headed = false } = options;
  const scratch = await mkdtemp(path.join(tmpdir(), 'alongside-chromium-'));
  const mailLog = captureMail ? path.join(scratch, 'mails.log') : undefined;
  const context = await chromium.launchPersistentContext(options.profile ?? path.join(scratch, 'profile'), {
    executablePath: chromiumExecutable(),
    headless: !headed,
    locale,
    colorScheme,
    viewport: { width: 1280, height: 800 },
    env: { ...environment(locale, mailLog), ...(options.display && { DISPLAY: options.display }) },
    // Whoever launched it closes it; at the end of the process Playwright ends what is left.
    handleSIGINT: false,
    handleSIGTERM: false,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [...quietArgs, `--lang=${locale}`, ...(options.args ?? [])],
  });
  const removeScratch = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeScratch);
  const end = async () => {
    process.off('exit', removeScratch);
    await context.close().catch(() => {});
    removeScratch();
  };
  return { context, mailLog, end };
}

/** Puts the unpacked extension into a browser; `close` gives the browser back. */
async function installInChromium(
  { context, mailLog }: StartedChromium,
  options: ChromiumOptions,
  close: (extensionId: string | undefined) => Promise<void>,
): Promise<ChromiumBrowser> {
  const extension = path.resolve(options.extension ?? '.output/chrome-mv3');
  let extensionId: string | undefined;
  try {
    if (!existsSync(path.join(extension, 'manifest.json'))) {
      throw new Error(`No built extension in ${extension}: run \`npm run build\` first.`);
    }
    const id = await loadExtension(context, extension, options.isInPrivate ?? false);
    extensionId = id;
    const worker = () => poll('the service worker', () => extensionWorker(context, id));
    if (!options.welcome) await (await worker()).evaluate(() => chrome.storage.local.set({ welcomed: true }));
    return {
      context,
      extensionId: id,
      colorScheme: options.colorScheme ?? 'light',
      worker,
      mails: (count = 1) => readMails(options.captureMail ? mailLog : undefined, count),
      cdp: () => browserSession(context),
      close: () => close(id),
    };
  } catch (error) {
    await close(extensionId);
    throw error;
  }
}

/** Starts Chromium with the unpacked extension; plain ones are one and the same browser with an extension that is new. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<ChromiumBrowser> {
  const kept = isPlain(options) ? await takeKeptChromium() : undefined;
  if (kept) return installInChromium(kept.started, options, kept.giveBack);
  const started = await startChromium(options);
  return installInChromium(started, options, started.end);
}

/** A session with the browser itself. */
export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has been closed.');
  return browser.newBrowserCDPSession();
}

/** Loads the folder over the protocol: branded Chrome ignores `--load-extension` since version 137. */
async function loadExtension(context: BrowserContext, folder: string, enableInIncognito: boolean): Promise<string> {
  const session = await browserSession(context);
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder, enableInIncognito });
  await session.detach();
  // Only with its worker up can the extension answer anything.
  await poll('the service worker', () => extensionWorker(context, id), 20_000);
  return id;
}

/** The newest one: after a stop, Playwright may still list the worker before it. */
function extensionWorker(context: BrowserContext, extensionId: string): Worker | undefined {
  return context.serviceWorkers().findLast((worker) => new URL(worker.url()).host === extensionId);
}
