// An author writes a tip in the help of the page it is for: found at once, on the right field, by nobody else before.
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { describeRules, judge } from '../browser/axe.ts';
import { openHelp, type Stage, setStage } from '../browser/help.ts';
import { followTeamFeed } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { closePopups } from '../browser/popup.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import { closeSidebar, openBesideByToolbar, openPopupByToolbar, openSidebar, sidebarOf } from '../browser/sidebar.ts';
import { stopWorker } from '../browser/worker.ts';
import { describeThoroughly, itThoroughly } from '../effort.ts';

const WRITE = 'Write a tip for this page';
const FORM = '/demo/invoices/new';

let stage: Stage;
let scratch: ScratchPages;

beforeAll(async () => {
  stage = await setStage();
  scratch = await startScratchPages({});
  await followTeamFeed(stage.browser, stage.demo.origin);
  await openBesideByToolbar(stage.browser);
});

afterAll(async () => {
  await stage?.close();
  await scratch?.close();
});

afterEach(async () => {
  for (const page of stage.browser.context.pages().slice(1)) await page.close();
});

const field = (help: Frame, name: string) => help.getByRole('textbox', { name, exact: true });
const press = (help: Frame, name: string) => help.getByRole('button', { name, exact: true }).click();
async function choose(help: Frame, name: string): Promise<void> {
  await press(help, 'Help menu');
  await help.getByRole('menuitem', { name, exact: true }).click();
}
const says = (help: Frame, words: string) => help.getByText(words, { exact: true }).first().waitFor();

/** A page of the demo application with help beside it and the form of a new tip in that. */
async function beginOn(path: string, inField?: string): Promise<{ page: Page; help: Frame }> {
  const page = await stage.visit(path);
  if (inField) await page.getByRole('textbox', { name: inField, exact: true }).focus();
  const help = await openSidebar(stage.browser, page);
  await choose(help, WRITE);
  await help.getByRole('region', { name: 'New tip' }).waitFor();
  return { page, help };
}

const TITLE = 'Which purchase order do I name?';

describe('a tip written beside its page', () => {
  it('is filled in, tried, saved, and found at once on pages like it and on no other', async () => {
    const { page, help } = await beginOn(FORM, 'Purchase order');
    await says(help, 'Field “Purchase order”');
    await field(help, 'Title').fill(TITLE);
    await field(help, 'Text').fill('The one that the **buyer** has sent you.');
    await says(help, 'It would come first here.');
    expect(describeRules((await judge(help)).violations)).toEqual([]);
    await press(help, 'Save to My tips');
    await says(help, `Saved. “${TITLE}” shows here from now on.`);
    await press(help, 'Back to tips');
    await help.getByRole('button', { name: TITLE }).first().waitFor();
    await closeSidebar(stage.browser, page, help);
  });

  it('is not lost by closing help, by the end of the worker, or by a page load, and is offered on no other site', async () => {
    const { page, help } = await beginOn(FORM);
    await field(help, 'Title').fill('Half a ti');
    await field(help, 'Text').fill('Half a sen');
    await closeSidebar(stage.browser, page, help);
    await stopWorker(stage.browser);
    const again = await openSidebar(stage.browser, page);
    await poll('the words as they were', async () => (await field(again, 'Text').inputValue()) === 'Half a sen');
    expect(await field(again, 'Title').inputValue()).toBe('Half a ti');
    await press(again, 'Back to tips');
    await says(again, 'You started a tip here: “Half a ti”');
    const elsewhere = await stage.browser.open(scratch.put('/other', '<label>Cost centre<input></label>'));
    const other = await openSidebar(stage.browser, elsewhere);
    await other.getByRole('searchbox').waitFor();
    expect(await other.getByText('Half a ti').count()).toBe(0);
    await elsewhere.close();
    await press(again, 'Discard draft');
    await says(again, 'Tip draft discarded');
    await press(again, 'Undo');
    await says(again, 'You started a tip here: “Half a ti”');
    await press(again, 'Discard draft');
    await says(again, 'Tip draft discarded');
  });

  itThoroughly(
    'begins with the words that were searched for in vain, and with the field that somebody is in',
    async () => {
      const page = await stage.visit(FORM);
      await page.getByRole('textbox', { name: 'Purchase order' }).focus();
      const help = await openSidebar(stage.browser, page);
      await help.getByRole('searchbox').fill('zzyzx quux');
      await press(help, 'Write a tip about “zzyzx quux”');
      await says(help, 'Words “zzyzx quux”');
      await says(help, 'Field “Purchase order”');
      await press(help, 'Save to My tips');
      await says(help, 'Fix what’s marked, then save.');
      await says(help, 'Give it a title.');
      expect(await field(help, 'Title').evaluate((title) => title === document.activeElement)).toBe(true);
    },
  );
});

describeThoroughly('a tip begun in the popup', () => {
  afterEach(async () => {
    await closePopups(stage.browser);
    await openBesideByToolbar(stage.browser);
  });

  it('goes on beside the page, which the popup would not outlast', async () => {
    await openPopupByToolbar(stage.browser);
    const page = await stage.visit(FORM);
    const popup = await openHelp(stage.browser, page);
    const begin = async () => {
      await popup.byRole('button', 'Help menu').click();
      await popup.byRole('menuitem', WRITE).click();
    };
    await begin();
    const help = await poll('the form beside the page', async () => {
      const beside = sidebarOf(stage.browser, page);
      if (beside) return beside;
      // A page that was too busy has the form in the popup; there it is begun again.
      const isHere = await popup.names('region').then(
        (names) => names.includes('New tip'),
        () => false,
      );
      if (!isHere) return null;
      await popup.byRole('button', 'Back to tips').click();
      await begin();
      return null;
    });
    await help.getByRole('region', { name: 'New tip' }).waitFor();
  });
});
