// Help as it is used, and the page that tells what it was worth, as the tests of journeys need them.
import type { Page } from 'playwright-core';
import { openHelp, type Stage, searchFor } from './help.ts';
import { poll } from './poll.ts';
import { closePopups } from './popup.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a person does with help on the page of a new invoice. */
export interface HelpUse {
  /** The title of the tip that is opened by hand. */
  tip: string;
  feedback: 'Helped' | 'Not this time';
  /** Words that find nothing. */
  search?: string;
}

/** Uses help on the page of a new invoice, and waits until all of it is counted. */
export async function useHelp(stage: Stage, { tip, feedback, search }: HelpUse): Promise<void> {
  const page = await stage.visit('/demo/invoices/new');
  await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
  const popup = await openHelp(stage.browser, page);
  await popup.byRole('button', tip).call(`function () { if (this.ariaExpanded === 'true') this.click(); }`);
  await popup.byRole('button', tip).call(`function () { this.click(); }`);
  await popup.byRole('button', feedback).click();
  if (search !== undefined) await searchFor(popup, search);
  const events = [
    'opened',
    'read',
    feedback === 'Helped' ? 'helped' : 'not-helped',
    ...(search === undefined ? [] : ['unanswered']),
  ];
  await poll('the use to be counted', async () => {
    const worker = await stage.browser.worker();
    const kept = await worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    return events.every((event) => kept.includes(`"event":"${event}"`));
  });
  await closePopups(stage.browser);
}

/** Opens the page of worth when a month has gone by since, whatever day it is; for all pages of the browser, for good. */
export async function openWorthLater(stage: Stage): Promise<Page> {
  const worth = await stage.browser.context.newPage();
  await worth.clock.setFixedTime(Date.now() + 40 * DAY_MS);
  await showWorth(stage, worth);
  return worth;
}

/** Shows the page of worth in a tab, also anew. */
export async function showWorth(stage: Stage, worth: Page): Promise<void> {
  await worth.goto(`chrome-extension://${stage.browser.extensionId}/worth.html`);
  await worth.getByRole('heading', { name: 'Send to the author' }).waitFor();
}
