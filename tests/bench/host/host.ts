// npm run bench:host: what it costs to answer the first page after the worker has slept, by what is kept for its host.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { PageSnapshot } from '../../../lib/core/place/page-snapshot.ts';
import { type ChromiumBrowser, launchChromium } from '../../browser/chromium.ts';
import { createStop, EMPTY_WORKER, writeExtension } from '../empty-extension.ts';
import { quantile } from '../relevance/measures.ts';
import { readData } from '../relevance/read-data.ts';
import { WAYS, type WayName } from './records.ts';
import type { Answer, Ask } from './worker.ts';

const SIZES = [50, 200, 1000];
/** Asked in turn, so that a busy moment meets all alike; the first round warms the disk up and is left out. */
const ROUNDS = 16;

/** The worker as one script, built as the extension's is. */
async function bundleWorker(): Promise<string> {
  const entry = path.join(import.meta.dirname, 'worker.ts');
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { lib: { entry, formats: ['iife'], name: 'worker' }, write: false, target: 'es2024' },
  });
  const [output] = built as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}

/** A page of an extension, from which its worker can be asked, and be stopped before it is. */
interface Asker {
  ask(ask: unknown): Promise<{ answer: unknown; took: number }>;
  stop(): Promise<void>;
}

async function openAsker(browser: ChromiumBrowser, extensionId: string): Promise<Asker> {
  const page: Page = await browser.context.newPage();
  await page.goto(`chrome-extension://${extensionId}/page.html`);
  return {
    ask: (ask) =>
      page.evaluate(async (asked) => {
        const start = performance.now();
        const answer = await chrome.runtime.sendMessage(asked);
        return { answer, took: performance.now() - start };
      }, ask),
    stop: await createStop(await browser.cdp(), page),
  };
}

interface Row {
  tips: number;
  way: WayName;
  page: PageSnapshot;
  took: number[];
  answers: Answer[];
}

/** Asks once after a stop; the answer must be one. */
async function askCold(asker: Asker, ask: Ask): Promise<{ answer: Answer; took: number }> {
  await asker.stop();
  const { answer, took } = await asker.ask(ask);
  if (typeof answer !== 'object' || answer === null || !('found' in answer)) {
    throw new Error(`The worker did not find: ${JSON.stringify(answer)}`);
  }
  return { answer: answer as Answer, took };
}

async function measure(worker: Asker, empty: Asker): Promise<{ pings: number[]; rows: Row[] }> {
  const { sets } = readData(undefined);
  const largest = sets.reduce((most, set) => (set.feed.tips.length > most.feed.tips.length ? set : most));
  const page = largest.queries.find(({ kind }) => kind === 'field')?.page;
  if (!page) throw new Error('The data has no page with a field.');
  const sizes = SIZES.filter((size) => size <= largest.feed.tips.length);
  for (const size of sizes) await worker.ask({ kind: 'keep', tips: largest.feed.tips.slice(0, size) } satisfies Ask);
  const ways = Object.keys(WAYS) as WayName[];
  const rows: Row[] = sizes.flatMap((tips) => ways.map((way) => ({ tips, way, page, took: [], answers: [] })));
  const pings: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await empty.stop();
    const ping = await empty.ask({});
    if (round > 0) pings.push(ping.took);
    for (const row of rows) {
      const { answer, took } = await askCold(worker, { kind: 'find', way: row.way, tips: row.tips, page });
      if (round === 0) continue;
      row.took.push(took);
      row.answers.push(answer);
    }
  }
  return { pings, rows };
}

function print({ pings, rows }: { pings: number[]; rows: Row[] }): void {
  const median = (values: readonly number[]) => quantile(values, 0.5);
  const ms = (value: number) => value.toFixed(1).padStart(7);
  const ping = median(pings);
  console.log(`From a stopped worker to the ranked tips of a page, ${ROUNDS - 1} times each, medians in ms.`);
  console.log(`An empty worker's answer: ${ping.toFixed(1)} (${Math.min(...pings).toFixed(1)} at best)\n`);
  console.log('tips  kept for the host    took  × ping    read    open    rank');
  for (const { tips, way, took, answers } of rows) {
    const steps = (['read', 'open', 'rank'] as const).map((step) => ms(median(answers.map((answer) => answer[step]))));
    const ratio = (median(took) / ping).toFixed(2).padStart(6);
    console.log(`${String(tips).padStart(4)}  ${way.padEnd(17)} ${ms(median(took))}  ${ratio} ${steps.join(' ')}`);
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'alongside-host-'));
// These extensions have no welcome page to be kept from opening, and no storage to say so in.
const browser = await launchChromium({
  extension: writeExtension(folder, 'host', await bundleWorker()),
  welcome: true,
  isUnsparing: true,
});
try {
  const session = await browser.cdp();
  const empty = await session.send('Extensions.loadUnpacked', { path: writeExtension(folder, 'empty', EMPTY_WORKER) });
  print(await measure(await openAsker(browser, browser.extensionId), await openAsker(browser, empty.id)));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
