// The stops of the tour for those who know an answer: a tip written beside its page, and a feed in the workshop.
import type { Page } from 'playwright-core';
import { openHelp } from '../browser/help.ts';
import { openOptions } from '../browser/options.ts';
import { awaitSidebar, closeSidebar } from '../browser/sidebar.ts';
import type { TourGear } from './tour.ts';

const TITLE = 'Which due date do I enter?';
const WORDS =
  'The one that is **printed on the invoice**. Where there is none, add the payment terms to the invoice date.';

/** Writes a tip for a field beside its page. */
export async function showWriting({ browser, album, say }: TourGear, page: Page): Promise<void> {
  await page.getByLabel('Due date').focus();
  const popup = await openHelp(browser, page);
  await popup.byRole('button', 'Open beside the page').click();
  const help = await awaitSidebar(browser, page);
  await help.getByRole('button', { name: 'Help menu' }).click();
  await help.getByRole('menuitem', { name: 'Write a tip for this page', exact: true }).click();
  await help.getByText('Field “Due date”', { exact: true }).first().waitFor();
  await help.getByRole('textbox', { name: 'Title', exact: true }).fill(TITLE);
  await help.getByRole('textbox', { name: 'Text', exact: true }).fill(WORDS);
  const place = help.getByText(/would come first/).first();
  await place.waitFor();
  say(`\nA tip is written: ${TITLE}`);
  say(`    ${await place.textContent()}`);
  await help.getByRole('heading', { name: 'New tip' }).scrollIntoViewIfNeeded();
  await album.addPage('write-tip', page);
  await help.getByRole('button', { name: 'Save to My tips', exact: true }).click();
  const saved = help.getByText('Saved.').first();
  await saved.waitFor();
  say(`    ${await saved.textContent()}`);
  await help.getByRole('button', { name: 'Back to tips', exact: true }).click();
  await help.getByRole('region', { name: 'Just saved' }).waitFor();
  await album.addPage('write-tip-saved', page);
  await closeSidebar(browser, page, help);
}

/** Makes a feed of one's own of the team's. */
export async function showWorkshop({ browser, album, say }: TourGear, feed: string): Promise<void> {
  const options = await openOptions(browser);
  const opening = browser.context.waitForEvent('page');
  await options.getByRole('button', { name: 'Write tips for your team' }).click();
  const workshop = await opening;
  await workshop.getByRole('button', { name: `Copy: ${feed}` }).click();
  await workshop.getByRole('button', { name: `Open ${feed}` }).click();
  const count = workshop.getByText(/^\d+ of \d+ tips$/);
  await count.waitFor();
  // Nothing is under the pointer.
  await workshop.mouse.move(0, 0);
  say(`\nThe workshop: ${await count.textContent()} in a feed of one’s own`);
  await album.addPage('workshop', workshop);
  await workshop.close();
  await options.close();
}
