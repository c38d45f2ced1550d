import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../set-up/setup.mjs';

/** The shipped modules of the page reader as one script, which sets the global `pageReader`. */
export async function bundlePageReader(): Promise<string> {
  const entry = fileURLToPath(new URL('../fixtures/page-reader.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { lib: { entry, formats: ['iife'], name: 'pageReader' }, write: false, target: 'es2024' },
  });
  const [output] = built as Rolldown.RolldownOutput[];
  return `${output?.output[0].code};globalThis.pageReader = pageReader;`;
}

/** Starts a Chromium without the extension. */
export function launchPlainChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser('chromium') ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}
