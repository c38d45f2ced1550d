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
  /** Leaves processes and compilers as people have them: for figures, and for pages that keep a process busy for long. */
  isUnsparing?: boolean;
  /** What starts it, in place of the browser itself. */
  executable?: string;
  /** Lets the browser fetch packages that a policy installs, and their updates; tests usually go without. */
  fetchesPackages?: boolean;
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
  /** A browser that no other file gets, for tests that change what cannot be changed back, such as where downloads go. */
  isUnshared?: boolean;
  /** Lets the welcome page open, which would come between a test and its tab. */
  welcome?: boolean;
  /** Keeps pages that were left as they were, as the browser does for people; tests usually go without. */
  backForwardCache?: boolean;
}

const fakeMail = path.join(import.meta.dirname, 'fake-bin');
/** The browser tells the desktop that an extension is gone, by scripts that start a hundred processes. */
const fakeDesktop = path.join(import.meta.dirname, 'fake-desktop');

const quietArgs = [
  WITHOUT_FEATURES,
  // Lets the DevTools protocol load the extension and click its toolbar button.
  '--enable-unsafe-extension-debugging',
  '--no-first-run',
  '--disable-gpu',
  '--disable-quic',
  '--disable-component-update',
  '--disable-sync',
  // Of what the browser draws around pages nothing has to move.
  '--animation-duration-scale=0',
  // The screen without a display is 800 by 600, too small for a popup at full height.
  '--screen-info={1600x1200}',
];

/** Calls from which code is compiled for long use, ten times the usual and more: help is gone here before that pays. */
const COMPILED_LATE = {
  '--invocation-count-for-maglev': 6000,
  '--invocation-count-for-turbofan': 30_000,
  '--invocation-count-for-early-optimization': 3000,
};

/** What saves a third of the processor's time for each page with help: the pages of a site share a process, and see above. */
const SPARING = [
  '--process-per-site',
  '--renderer-process-limit=1',
  `--js-flags=${Object.entries(COMPILED_LATE)
    .map(([flag, count]) => `${flag}=${count}`)
    .join(',')}`,
];

/** Playwright gives it, too. */
const WITHOUT_PACKAGES = '--disable-background-networking';

function environment(locale: string, mailLog: string | undefined): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  // Chromium on Linux takes the language of its own and of extensions' texts from here, not from --lang alone.
  const first = mailLog ? [fakeMail, fakeDesktop] : [fakeDesktop];
  return {
    ...Object.fromEntries(inherited),
    LANGUAGE: locale,
    PATH: [...first, process.env.PATH ?? ''].join(path.delimiter),
    ...(mailLog && { MAIL_LOG: mailLog }),
  };
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
  /** A folder of its own, which goes with it. */
  scratch: string;
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
    executablePath: options.executable ?? chromiumExecutable(),
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
      ...(options.fetchesPackages ? [WITHOUT_PACKAGES] : []),
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [...quietArgs, ...(options.isUnsparing ? [] : SPARING), `--lang=${locale}`, ...(options.args ?? [])],
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const removeScratch = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  const forget = atEnd(removeScratch);
  const end = async () => {
    forget();
    await context.close().catch(() => {});
    removeScratch();
  };
  return { context, scratch, mailLog, end };
}

/** A session with the browser itself. */
export async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has been closed.');
  return browser.newBrowserCDPSession();
}
