// A tip that was written beside its page goes into a feed of the workshop, which is open in another tab.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, it } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { followTeamFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { openBesideByToolbar, openSidebar } from '../browser/sidebar.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  await followTeamFeed(stage.browser, stage.demo.origin);
  await openBesideByToolbar(stage.browser);
});

afterAll(() => stage?.close());

const field = (help: Frame, name: string) => help.getByRole('textbox', { name, exact: true });
const press = (help: Frame, name: string) => help.getByRole('button', { name, exact: true }).click();

/** The workshop in a tab, with a feed in it and the form of a tip open. */
async function openWorkshopWith(feed: string, tip: string): Promise<Page> {
  const options = await openOptions(stage.browser);
  const opening = stage.browser.context.waitForEvent('page');
  await options.getByRole('button', { name: 'Write tips for your team' }).click();
  const workshop = await opening;
  await workshop.getByRole('textbox', { name: 'Title' }).fill(feed);
  await workshop.getByRole('button', { name: 'Create' }).click();
  await workshop.getByRole('button', { name: 'New tip', exact: true }).click();
  await workshop.getByRole('textbox', { name: 'Title' }).fill(tip);
  await workshop.getByText('Saved on this device').waitFor();
  await options.close();
  return workshop;
}

it('goes into the feed while that is open, where nothing that is written is lost', async () => {
  const workshop = await openWorkshopWith('Own tips', 'Written in the workshop');
  const page = await stage.visit('/demo/invoices/new');
  const help = await openSidebar(stage.browser, page);
  await press(help, 'Help menu');
  await help.getByRole('menuitem', { name: 'Write a tip for this page', exact: true }).click();
  await field(help, 'Title').fill('Written in the page');
  await field(help, 'Text').fill('The one that the buyer has sent you.');
  await press(help, 'Save to My tips');
  await press(help, 'Add to “Own tips”');
  await help.getByText('Added to “Own tips”.', { exact: true }).waitFor();
  const titles = () => workshop.getByRole('list', { name: 'Tips' }).getByRole('listitem').allInnerTexts();
  const hasTitles = (...expected: string[]) =>
    poll(`the tips ${expected.join(', ')}`, async () => {
      const found = await titles();
      return found.length === expected.length && expected.every((one, at) => found[at]?.startsWith(one));
    });
  // The form of the other tip stayed open meanwhile.
  await workshop.getByRole('textbox', { name: 'Title' }).fill('Written on in the workshop');
  await workshop.getByRole('button', { name: 'All tips' }).click();
  await hasTitles('Written on in the workshop', 'Written in the page');
  await workshop.getByText('Saved on this device').waitFor();
  await workshop.reload();
  await workshop.getByRole('button', { name: 'Open Own tips' }).click();
  await hasTitles('Written on in the workshop', 'Written in the page');
  await press(help, 'Undo');
  await hasTitles('Written on in the workshop');
});
