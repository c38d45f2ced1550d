// What help is used for on a page full of canaries: the options list exactly that, and nothing once it is switched off.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openHelp, type Stage, searchFor, setStage } from '../browser/help.ts';
import { followTeamFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { closePopups, type Popup } from '../browser/popup.ts';

/** What is on the page and in its address, and must be in no entry. */
const CANARY = /canary|Xk29f|20417|zaphod/i;
const TIP = 'Which cost centre to take';

let stage: Stage;
let options: Page;

beforeAll(async () => {
  stage = await setStage({ captureMail: true });
  await followTeamFeed(stage.browser, stage.demo.origin);
  options = await openOptions(stage.browser);
});
afterAll(() => stage?.close());

beforeEach(() =>
  options.evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null));
    await chrome.storage.local.remove(keys.filter((key) => key.startsWith('use ')));
  }),
);

/** What is stored of the use of help. */
const stored = () =>
  options.evaluate(async () => {
    const all = Object.entries(await chrome.storage.local.get(null));
    const weeks = all.filter(([key]) => key.startsWith('use ')) as [string, { counts: Record<string, unknown>[] }][];
    return weeks.flatMap(([, { counts }]) => counts);
  });
const awaitCount = (event: string, count = 1) =>
  poll(`“${event}” to be counted`, async () =>
    (await stored()).some((row) => row.event === event && row.count === count),
  );

async function visitUntidyPage(): Promise<Page> {
  const page = await stage.visit('/demo/invoices/new?session=Xk29fQabcCanary&tab=tax&q=canary#canary-20417');
  await page.evaluate(() => {
    document.title = 'Canary invoice 20417 of Zaphod';
    for (let at = 0; at < 300; at += 1) {
      const field = document.createElement('input');
      field.setAttribute('aria-label', `Canary ${at}`);
      field.value = 'canary typed';
      document.body.append(field);
    }
  });
  await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
  return page;
}

/** Opens a tip by hand, also one that has opened by itself. */
async function openByHand(popup: Popup, title: string): Promise<void> {
  await popup.byRole('button', title).call(`function () { if (this.ariaExpanded === 'true') this.click(); }`);
  await popup.byRole('button', title).call(`function () { this.click(); }`);
}

it('the options list what was done, where, and nothing of the page', async () => {
  const page = await visitUntidyPage();
  let popup = await openHelp(stage.browser, page);
  await openByHand(popup, TIP);
  await popup.byRole('button', 'Helped').click();
  await poll('the question', async () => (await popup.text()).includes('Would you have asked somebody otherwise?'));
  await popup.byRole('button', 'Yes').click();
  await popup.byRole('button', 'Ask Ana').click();
  await popup.byRole('textbox', 'What I’m trying to do').click();
  await popup.type('canary goal');
  await popup.byRole('button', 'Open draft').click();
  await awaitCount('question');
  await closePopups(stage.browser);

  popup = await openHelp(stage.browser, page);
  if ((await popup.names('button')).includes('Back to tips')) await popup.byRole('button', 'Back to tips').click();
  await searchFor(popup, 'qwxz zaphod@canary.example');
  await awaitCount('unanswered');
  await awaitCount('opened', 2);
  await closePopups(stage.browser);

  await options.bringToFront();
  const section = options.getByRole('region', { name: 'What help was used for' });
  await section.getByRole('button', { name: /^Week of .* \(6\)$/ }).click();
  await section.getByText(TIP).first().waitFor();
  const rows = await section
    .getByRole('row')
    .evaluateAll((all) =>
      all
        .slice(1)
        .map((row) => Array.from(row.children, (cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' '))),
    );
  const place = `${stage.demo.origin}/demo/invoices/new?tab=tax`;
  expect(rows.map((row) => row.slice(0, 3)).sort()).toEqual(
    [
      ['Help opened', place, '2'],
      [`Tip read ${TIP}`, place, '1'],
      [`Tip helped ${TIP}`, place, '1'],
      [`Would have asked somebody ${TIP}`, place, '1'],
      ['Question asked', place, '1'],
      ['Search that found nothing qwxz •••', place, '1'],
    ].sort(),
  );
  expect(JSON.stringify(await stored())).not.toMatch(CANARY);
});

it('one entry is deleted, and with the switch all of them; what comes after is not counted', async () => {
  const page = await visitUntidyPage();
  await openByHand(await openHelp(stage.browser, page), TIP);
  await awaitCount('read');
  await closePopups(stage.browser);
  await options.bringToFront();
  const section = options.getByRole('region', { name: 'What help was used for' });
  await section.getByRole('button', { name: /^Week of .* \(2\)$/ }).click();
  await section.getByRole('button', { name: `Delete Tip read · ${TIP}` }).click();
  await section.getByRole('button', { name: /^Week of .* \(1\)$/ }).waitFor();
  const toggle = section.getByRole('checkbox');
  await toggle.click();
  await section.getByRole('button', { name: 'Switch off and delete' }).click();
  await poll('all to be deleted', async () => (await stored()).length === 0);

  await openHelp(stage.browser, page);
  await closePopups(stage.browser);
  await options.bringToFront();
  await toggle.click();
  await section.getByText('Saved').waitFor();
  // What was done meanwhile would have been counted before this.
  const popup = await openHelp(stage.browser, page);
  await openByHand(popup, TIP);
  await awaitCount('read');
  expect((await stored()).map(({ event, count }) => [event, count])).toEqual([
    ['opened', 1],
    ['read', 1],
  ]);
});
