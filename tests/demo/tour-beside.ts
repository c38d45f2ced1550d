// Stops of the tour beside the page: help that stays, follows, shows where, and is asked for in other ways.
import type { Frame, Page } from 'playwright-core';
import { openHelp } from '../browser/help.ts';
import { poll } from '../browser/poll.ts';
import { awaitSidebar, closeSidebar, headingsIn, titlesIn } from '../browser/sidebar.ts';
import type { TourGear } from './tour.ts';

/** Puts help beside the page from the popup, and lets it follow the person through the form. */
export async function showBeside(gear: TourGear, page: Page): Promise<void> {
  const { browser, album, say } = gear;
  await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
  const popup = await openHelp(browser, page);
  await popup.byRole('button', 'Open beside the page').click();
  const frame = await awaitSidebar(browser, page);
  await comesFirst(frame, 'For “Cost centre”');
  say('\nBeside the page');
  await sayFirst(gear, frame, 'in the field Cost centre');
  await album.addPage('beside', page);

  await page.getByRole('combobox', { name: 'Tax code', exact: true }).focus();
  await comesFirst(frame, 'For “Tax code”');
  await sayFirst(gear, frame, 'in the field Tax code');
  await album.addPage('beside-next-field', page);

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await poll('a tip for the message', async () => (await headingsIn(frame)).includes('For this message'));
  await sayFirst(gear, frame, 'after Save');
  await showWhere(gear, page, frame);

  await frame.getByRole('button', { name: 'Help menu' }).click();
  await album.addPage('beside-menu', page);
  await frame.getByRole('menuitemradio', { name: 'Make room beside the page' }).click();
  await page.waitForTimeout(300);
  await album.addPage('beside-room', page);
  await frame.getByRole('button', { name: 'Help menu' }).click();
  await frame.getByRole('menuitemradio', { name: 'Float over the page' }).click();
  await closeSidebar(browser, page, frame);
}

async function showWhere({ album, say }: TourGear, page: Page, frame: Frame): Promise<void> {
  const tip = frame.getByRole('button', { name: /FI-204/ }).first();
  if ((await tip.getAttribute('aria-expanded')) !== 'true') await tip.click();
  await album.addPage('beside-message', page);
  const showMe = frame.getByRole('button', { name: 'Show me' }).first();
  if (!(await showMe.isVisible())) return;
  await showMe.click();
  await frame.getByRole('button', { name: 'Stop' }).waitFor();
  say('    Show me: the step is marked on the page');
  await album.addPage('show-me', page);
  await frame.getByRole('button', { name: 'Stop' }).click();
}

const comesFirst = (frame: Frame, heading: string) =>
  poll(`“${heading}” at the top`, async () => (await headingsIn(frame))[0] === heading);

async function sayFirst({ say }: TourGear, frame: Frame, where: string): Promise<void> {
  say(`    ${where}: ${(await titlesIn(frame))[0]}`);
}
