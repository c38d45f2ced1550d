// Reads the benchmark's pages in Chromium, at their own addresses, with the page agent that is shipped.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { type PageSnapshot, parsePageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { launchPlainChromium } from '../../browser/page-reader.ts';
import { DataError } from '../relevance/bench-data.ts';
import { readAs } from '../relevance/read-data.ts';

const AGENT = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3/page-agent.js');

/** A page of the benchmark: the query it belongs to, its file, its address and the field that the person is in. */
const pageSchema = v.object({
  query: v.string(),
  file: v.string(),
  url: v.string(),
  focus: v.nullish(v.string()),
});
export type BenchPage = v.InferOutput<typeof pageSchema>;

/** The pages that a folder of benchmark data lists; `DataError` when there are none. */
export function listPages(folder: string): BenchPage[] {
  return readAs(v.array(pageSchema), path.join(folder, 'pages', 'manifest.json'));
}

function agentSource(): string {
  if (!existsSync(AGENT)) throw new DataError(`${AGENT} is not there: run \`npm run build\` first.`);
  return readFileSync(AGENT, 'utf8');
}

/** Runs in the page: opens what the field is in, as the page's own script had done for a person to be there. */
function focusWhereItIs(field: HTMLElement | SVGElement): void {
  for (let around: Element | null = field; around; around = around.parentElement) {
    if (around instanceof HTMLElement && getComputedStyle(around).display === 'none') {
      around.hidden = false;
      around.style.display = around.localName.startsWith('t') ? '' : 'block';
    }
  }
  field.focus();
}

async function readOne(browser: Browser, agent: string, folder: string, page: BenchPage): Promise<PageSnapshot> {
  const context = await browser.newContext();
  try {
    const body = readFileSync(path.join(folder, page.file), 'utf8');
    // No request leaves the machine: the page stands at its own address, and there is nothing else.
    await context.route('**', (route) => {
      const isPage = route.request().isNavigationRequest();
      return isPage ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
    });
    const tab = await context.newPage();
    await tab.goto(page.url);
    if (page.focus) await tab.locator(page.focus).first().evaluate(focusWhereItIs);
    const told = await tab.evaluate<{ snapshot?: unknown }>(agent);
    const snapshot = parsePageSnapshot(told.snapshot);
    if (!snapshot) throw new DataError(`${page.file} could not be read.`);
    return snapshot;
  } finally {
    await context.close();
  }
}

/** Reads every page; what was read stands by the id of its query. */
export async function readPages(folder: string, pages: readonly BenchPage[]): Promise<Map<string, PageSnapshot>> {
  const agent = agentSource();
  const browser = await launchPlainChromium();
  try {
    const read = new Map<string, PageSnapshot>();
    for (const page of pages) read.set(page.query, await readOne(browser, agent, folder, page));
    return read;
  } finally {
    await browser.close();
  }
}
