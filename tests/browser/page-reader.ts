import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../set-up/setup.mjs';
import type { ScratchPages } from './scratch-pages.ts';
import { WITHOUT_FEATURES } from './without-features.ts';

/** The shipped modules of the page reader as one script, which sets the global `pageReader`. */
export async function bundlePageReader(): Promise<string> {
  const entry = fileURLToPath(new URL('../fixtures/stand-ins/page-reader.ts', import.meta.url));
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
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', WITHOUT_FEATURES],
  });
}

/**
 * Draws a page in the document that is there, which costs a third of loading one, and has the page reader in it. One with
 * scripts or shadow roots in its markup is loaded: what a script declares cannot be declared twice in one window, and
 * documents that were written anew do not always take such markup.
 */
export async function drawForReader(page: Page, pages: ScratchPages, script: string, html: string): Promise<void> {
  if (/<script|<template/.test(html)) await page.goto(pages.put('/drawn', html));
  else await page.setContent(html);
  await page.evaluate(`globalThis.pageReader ?? (() => { ${script} })()`);
}
