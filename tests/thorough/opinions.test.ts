// What a person says of a tip is kept on the device: hidden, it is gone until it is brought back.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHelp, openTip, type Stage, setStage } from '../browser/help.ts';
import { openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';

const TIP = 'Which cost centre do I use?';
let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage?.close());

it('a hidden tip stays away, also from the search, and comes back from the options', async () => {
  const page = await stage.visit('/demo/invoices/new');
  await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
  const first = await openHelp(stage.browser, page);
  await openTip(first, TIP);
  await first.byRole('button', 'Actions for this tip').click();
  await first.byRole('menuitem', 'Hide this tip').click();
  await poll('that it is hidden', async () => (await first.text()).includes(`“${TIP}” is hidden`));
  expect(await first.names('article')).not.toContain(TIP);
  expect((await first.axe()).violations).toEqual([]);
  await first.close();

  const second = await openHelp(stage.browser, page);
  expect(await second.names('article')).not.toContain(TIP);
  await second.close();

  const options = await openOptions(stage.browser);
  await options.getByRole('button', { name: `Show again: ${TIP}` }).click();
  await options.getByRole('region', { name: 'Hidden tips and quiet mode' }).getByText('Saved').waitFor();
  await options.close();

  const third = await openHelp(stage.browser, page);
  await poll('the tip', async () => (await third.names('article')).includes(TIP));
  await third.close();
});

it('quiet on a site is chosen in the head and taken back in the options', async () => {
  const page = await stage.visit('/demo/invoices');
  const popup = await openHelp(stage.browser, page);
  await popup.byRole('button', 'Help menu').click();
  expect((await popup.axe()).violations).toEqual([]);
  await popup.byRole('menuitem', 'Keep quiet on this site').click();
  await popup.close();
  const options = await openOptions(stage.browser);
  await options.getByRole('button', { name: 'Show again: 127.0.0.1' }).click();
  await options.getByRole('region', { name: 'Hidden tips and quiet mode' }).getByText('Saved').waitFor();
  await options.close();
});
