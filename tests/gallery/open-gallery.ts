// Builds and serves the gallery and opens its states in Chromium: for the pictures and for the accessibility check.
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import type { Language } from '../../lib/core/text/languages.ts';
import { WITHOUT_FEATURES } from '../browser/without-features.ts';
import { findBrowser } from '../set-up/setup.mjs';
import type { DrawnGallery } from './main.tsx';

/** How a state is looked at. */
export interface Look {
  scheme: 'light' | 'dark';
  /** Width and height in CSS pixels. */
  size: { width: number; height: number };
  frame: 'popup' | 'page' | 'panel';
  /** In the reader's own colours, few and of high contrast. */
  forced?: boolean;
  /** The language of the interface; default that of the state. */
  language?: Language;
}

/** The size of the popup: what browsers allow at most is 800 by 600. */
export const POPUP: Look['size'] = { width: 400, height: 600 };
/** As narrow as a page may get (WCAG 1.4.10). */
export const NARROW: Look['size'] = { width: 320, height: 640 };

/** The gallery, built and served, with a browser to look at it. */
export interface Gallery {
  /** An empty page, to visit states with. */
  newPage(): Promise<Page>;
  /** Draws a state in a page; one page may visit many. */
  visit(page: Page, state: string, look: Look): Promise<void>;
  close(): Promise<void>;
}

/** Nothing that the browser would do by itself on the network is wanted here. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  WITHOUT_FEATURES,
];

/** Draws in the document that is there already, if one is: a page loaded anew costs several times as much. */
async function show(page: Page, address: string, search: string): Promise<void> {
  if (page.url().startsWith(address)) {
    await page.evaluate((search) => (globalThis as unknown as { gallery: DrawnGallery }).gallery.show(search), search);
  } else {
    await page.goto(`${address}${search}`);
    await page.waitForFunction(() => 'gallery' in globalThis);
  }
}

/** Builds the gallery, serves it and starts the browser. */
export async function openGallery(): Promise<Gallery> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('The gallery needs Chromium: run `npm run setup`.');
  const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));
  await build({ configFile });
  const server = await preview({ configFile, preview: { host: '127.0.0.1', port: 4620 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('The gallery could not be served.');
  const browser: Browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  const forcedPages = new WeakSet<Page>();
  return {
    visit: async (page, state, { scheme, size, frame, language, forced = false }) => {
      await page.setViewportSize(size);
      // A document that was drawn in forced colours keeps their background.
      if (forcedPages.has(page)) await page.goto('about:blank');
      if (forced) forcedPages.add(page);
      else forcedPages.delete(page);
      await page.emulateMedia({ colorScheme: scheme, forcedColors: forced ? 'active' : 'none' });
      const failures: Error[] = [];
      const note = (error: Error) => failures.push(error);
      page.on('pageerror', note);
      const search = `?state=${state}&frame=${frame}${language ? `&language=${language}` : ''}`;
      await show(page, address, search).catch((late) => {
        throw failures[0] ?? late;
      });
      page.off('pageerror', note);
    },
    newPage: () => browser.newPage({ reducedMotion: 'reduce', locale: 'en-GB' }),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
