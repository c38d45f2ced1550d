// npm run bench:page: how long reading a page blocks it, beside a script that does nothing.
import process from 'node:process';
import type { Page } from 'playwright-core';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { poll } from '../browser/poll.ts';
import { openPopup } from '../browser/popup.ts';
import { startScratchPages } from '../browser/scratch-pages.ts';
import { HUGE_PAGE, hugePages } from '../fixtures/pages/huge-pages.ts';

const READS = 20;

/** A page of many rows in which everything is that reading looks for. */
function document(elements: number): string {
  const row = (at: number) =>
    `<div class="row item-${at % 50}"><span class="cell wide">Row ${at}</span><b>${at}</b>` +
    `${at % 40 === 0 ? `<h3>Part ${at}</h3>` : '<i class=cell>x</i>'}${at % 9 === 0 ? `<label>Field ${at}</label>` : '<u>y</u>'}</div>`;
  const rows = Array.from({ length: Math.ceil(elements / 5) }, (_, at) => row(at)).join('');
  return `<!doctype html><html lang=en><title>Load</title><h1>Load</h1><label>Own <input id=f autofocus></label>
    <p role=alert>Not saved</p>${rows}<p class="toast error">Late</p></html>`;
}

/** Beats as often as the page can, and keeps the longest pause between two beats. */
const HEART = `(() => {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  globalThis.heart = { longest: 0, from: () => { heart.longest = 0; last = performance.now(); } };
  port1.onmessage = () => {
    const now = performance.now();
    heart.longest = Math.max(heart.longest, now - last);
    last = now;
    port2.postMessage(0);
  };
  port2.postMessage(0);
})()`;

const SCRIPTS = {
  nothing: `func: () => undefined`,
  reading: `files: ['/page-agent.js']`,
};

/** Runs a script in the tab in front; answers how long it took until the answer. Fails where the page was not read. */
async function inject(browser: ChromiumBrowser, script: keyof typeof SCRIPTS): Promise<number> {
  const worker = await browser.worker();
  const { took, answer } = await worker.evaluate<{ took: number; answer: object | null }>(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const target = { tabId: tab.id };
    // The help that gave the right to run scripts has also said until when it waits.
    const forget = () => void delete globalThis[Symbol.for('alongside')];
    await chrome.scripting.executeScript({ target, func: forget });
    const start = performance.now();
    const [{ result }] = await chrome.scripting.executeScript({ target, ${SCRIPTS[script]} });
    return { took: performance.now() - start, answer: result ?? null };
  })()`);
  if (script === 'reading' && !(answer && 'snapshot' in answer)) {
    throw new Error(`The page was not read: ${JSON.stringify(answer)}`);
  }
  return took;
}

interface Figures {
  blocks: number[];
  times: number[];
}

async function measure(
  browser: ChromiumBrowser,
  page: Page,
  script: keyof typeof SCRIPTS,
  isDirty: boolean,
  reads: number,
) {
  const figures: Figures = { blocks: [], times: [] };
  for (let read = 0; read < reads; read += 1) {
    await page.evaluate('new Promise((resolve) => setTimeout(() => resolve(heart.from()), 100))');
    if (isDirty) await page.evaluate(`void (document.body.style.width = ${600 + read} + 'px')`);
    figures.times.push(await inject(browser, script));
    figures.blocks.push(await page.evaluate<number>('heart.longest'));
  }
  return figures;
}

function at(share: number, figures: number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

const ms = (figure: number) => `${figure.toFixed(1)} ms`.padStart(9);

function print(label: string, { nothing, reading }: Record<keyof typeof SCRIPTS, Figures>): void {
  const line = (share: number) => {
    const [block, none] = [at(share, reading.blocks), at(share, nothing.blocks)];
    return `${ms(block)} (nothing:${ms(none)}, ${(block / none).toFixed(1)} ×)`;
  };
  console.log(`${label.padEnd(38)} longest block, median ${line(0.5)}   p99 ${line(0.99)}   best ${line(0)}`);
  console.log(
    `${''.padEnd(38)} until the answer: ${ms(at(0.5, reading.times))} (nothing:${ms(at(0.5, nothing.times))})`,
  );
}

/** Shows a page and measures on it; `fill` makes it large. */
async function measureOn(
  label: string,
  html: string,
  { fill = '', isDirty = false, reads = READS } = {},
): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(pages.put('/load', html));
  if (fill) await page.evaluate(fill);
  // The click on the toolbar gives the right to run scripts in the page; the popup is not wanted.
  await (await openPopup(browser, page)).close();
  await page.evaluate(HEART);
  await poll('the right to run scripts', async () => (await inject(browser, 'nothing')) >= 0);
  const nothing = await measure(browser, page, 'nothing', isDirty, reads);
  print(label, { nothing, reading: await measure(browser, page, 'reading', isDirty, reads) });
  await page.close();
}

const pages = await startScratchPages();
const browser = await launchChromium({ isUnsparing: true });
if (!process.argv.includes('--huge')) {
  for (const [label, elements, isDirty] of [
    ['1,000 elements', 1000, false],
    ['10,000 elements', 10_000, false],
    ['100,000 elements', 100_000, false],
    ['10,000, layout pending', 10_000, true],
  ] as const) {
    await measureOn(label, document(elements), { isDirty });
  }
}
for (const [label, { fill }] of Object.entries(hugePages(1_000_000))) {
  // Some are more than the browser itself can show.
  await measureOn(label, HUGE_PAGE, { fill, reads: 3 }).catch((error: Error) =>
    console.log(`${label}: ${error.message}`),
  );
}
await browser.close();
await pages.close();
