// The extension is updated while help stands beside a page: what was typed stays, and the person is told what to do.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { poll } from '../browser/poll.ts';
import { closeSidebar, openBesideByToolbar, openSidebar } from '../browser/sidebar.ts';

// A browser of its own: Chromium 156 crashes when the toolbar button is pressed after a reload of the extension.
let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
  await openBesideByToolbar(stage.browser);
});

afterAll(() => stage?.close());

it('the help notices, keeps what was typed, says what brings it back, and closes', async () => {
  const page = await stage.visit('/demo/invoices/new');
  await page.evaluate(() => Object.assign(window, { isSameDocument: true }));
  const frame = await openSidebar(stage.browser, page);
  await frame.getByRole('button', { name: /^Ask / }).first().click();
  await frame.getByRole('textbox', { name: 'What I’m trying to do' }).fill('Half a question');
  await frame.getByRole('textbox', { name: 'Subject' }).fill('My own subject');

  // In another tab nothing is asked yet: what the question takes is still to be loaded.
  const other = await stage.visit('/demo/expenses/2291');
  const otherFrame = await openSidebar(stage.browser, other);

  const extensions = await stage.browser.open('chrome://extensions/');
  const reload = `chrome.developerPrivate.reload('${stage.browser.extensionId}', { failQuietly: true })`;
  await extensions.evaluate(reload);
  await poll('the word of it', () => frame.getByText('Alongside was updated').isVisible());
  expect(await frame.getByText('Press the shortcut or the toolbar button').isVisible()).toBe(true);
  expect(await frame.getByRole('textbox', { name: 'What I’m trying to do' }).inputValue()).toBe('Half a question');
  expect(await frame.getByRole('textbox', { name: 'Subject' }).inputValue()).toBe('My own subject');

  await frame.getByRole('button', { name: 'Back to tips' }).click();
  expect(await frame.getByText('Press the shortcut or the toolbar button').isVisible()).toBe(true);
  expect(await page.evaluate(() => 'isSameDocument' in window)).toBe(true);

  await otherFrame.getByRole('button', { name: /^Ask / }).first().click();
  expect(await otherFrame.getByText('Alongside was updated').isVisible()).toBe(true);
  await otherFrame.getByRole('button', { name: 'Back to tips' }).click();
  await otherFrame.getByRole('button', { name: /^Ask / }).first().click({ trial: true });

  // Nobody is made to reload a page with unsaved work: help can be closed as ever.
  await closeSidebar(stage.browser, page, frame);
  await poll('help to leave the page', () => page.evaluate(() => document.documentElement.children.length === 2));
});
