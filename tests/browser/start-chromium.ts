// Starts Chromium for tests, without the extension.
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { findBrowser } from '../set-up/setup.mjs';
import { atEnd } from './at-end.ts';
import { PATIENCE_MS } from './poll.ts';
import { WITHOUT_FEATURES } from './without-features.ts';

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

const fakeBin = path.join(import.meta.dirname, 'fake-bin');

const quietArgs = [
  WITHOUT_FEATURES,
  // Lets the DevTools protocol load the extension and click its toolbar button.
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Of what the browser draws around pages nothing has to move.
  '--animation-duration-scale=0',
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
  context.setDefaultTimeout(PATIENCE_MS);
  const removeScratch = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  const forget = atEnd(removeScratch);
  const end = async () => {
    forget();
    await context.close().catch(() => {});
    removeScratch();
  };
  return { context, mailLog, end };
}

/** A session with the browser itself. */
export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has been closed.');
  return browser.newBrowserCDPSession();
}
