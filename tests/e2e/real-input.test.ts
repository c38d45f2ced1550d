// What only a real mouse and a real keyboard can show: the browser's own menu, its shortcut, and the pointer's leaving.
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Display, startDisplay } from '../browser/display.ts';
import { type Stage, setStage } from '../browser/help.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { hasPopup } from '../browser/popup.ts';
import {
  awaitAnswers,
  awaitNoSidebar,
  headingsIn,
  openBesideByToolbar,
  openSidebar,
  sidebarOf,
  titlesIn,
} from '../browser/sidebar.ts';
import { itThoroughly } from '../effort.ts';

describe('with a real mouse and keyboard', needs('screen'), () => {
  let display: Display;
  let stage: Stage;
  let page: Page;

  beforeAll(async () => {
    display = await startDisplay();
    stage = await setStage({ headed: true, display: display.name });
    await openBesideByToolbar(stage.browser);
  });

  beforeEach(async () => {
    page = await stage.visit('/demo/invoices/new');
    await page.bringToFront();
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await stage?.close();
    display?.close();
  });

  /** Where the middle of something in the page is on the screen. */
  async function onScreen(box: { x: number; y: number; width: number; height: number } | null) {
    const origin = await page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
    if (!box) throw new Error('It is not drawn.');
    return { x: origin.x + box.x + box.width / 2, y: origin.y + box.y + box.height / 2 };
  }
  /** Moves the real mouse to a place of the page, whatever bars the browser has put above it. */
  async function moveTo({ x, y }: { x: number; y: number }): Promise<void> {
    await page.evaluate(() => {
      addEventListener('mousemove', ({ clientX, clientY }) =>
        Object.assign(window, { at: { x: clientX, y: clientY } }),
      );
      addEventListener('keyup', ({ key }) => Object.assign(window, { released: key }));
      Object.assign(window, { released: '' });
    });
    const guess = await onScreen({ x, y, width: 0, height: 0 });
    display.move(guess.x + 7, guess.y + 7);
    display.move(guess.x, guess.y);
    // A key pressed after the moves comes after them.
    display.key('Shift_L');
    await poll('the key', () => page.evaluate(() => 'released' in window && window.released === 'Shift'));
    const at = await poll('the mouse in the page', () =>
      page.evaluate(() => ('at' in window ? (window.at as { x: number; y: number }) : null)),
    );
    display.move(guess.x + x - at.x, guess.y + y - at.y);
  }
  const firstHeading = (frame: Frame, heading: string) =>
    poll(`“${heading}” at the top`, async () => (await headingsIn(frame))[0] === heading);

  it('the shortcut opens help for the field, and closes it again', async () => {
    await page.getByRole('textbox', { name: 'Cost centre', exact: true }).click();
    const frame = await openSidebar(stage.browser, page, async () => display.key('alt+shift+h'));
    await firstHeading(frame, 'For “Cost centre”');
    display.key('alt+shift+h');
    await awaitNoSidebar(stage.browser, page);
  });

  itThoroughly('“Get help on this” on marked words opens help about them', async () => {
    await page.evaluate(() => {
      const words = document.createElement('p');
      words.id = 'words';
      words.textContent = 'payment terms of the supplier';
      document.querySelector('h1')?.after(words);
      getSelection()?.selectAllChildren(words);
    });
    const box = (await page.locator('#words').boundingBox()) ?? expect.fail('The words are not drawn.');
    const wanted = { x: box.x + 40, y: box.y + box.height / 2 };
    await moveTo(wanted);
    const frame = await openSidebar(stage.browser, page, async () => {
      display.click(3);
      // The first letter chooses the one item that begins with it, once the menu is drawn; the page makes nothing of it.
      await poll('the menu to be there and gone', async () => {
        if (sidebarOf(stage.browser, page) || (await hasPopup(stage.browser))) return true;
        display.key('g');
        return false;
      });
    });
    await poll('the tip for the words', async () => /^Payment terms/.test((await titlesIn(frame))[0] ?? ''));
  });

  it('nothing moves under the pointer, and help catches up when it has left', async () => {
    await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
    const frame = await openSidebar(stage.browser, page);
    await firstHeading(frame, 'For “Cost centre”');
    const over = await onScreen(await frame.locator('.help-tips').boundingBox());
    display.move(over.x, over.y);
    await poll('the mouse over the tips', () => frame.locator('.help-tips').evaluate((tips) => tips.matches(':hover')));
    await page.getByRole('combobox', { name: 'Tax code', exact: true }).focus();
    // The answer has come, and is held back.
    await awaitAnswers(page, frame, 'payment terms');
    expect((await headingsIn(frame))[0]).toBe('For “Cost centre”');
    display.move(over.x - 600, over.y);
    await firstHeading(frame, 'For “Tax code”');
  });
});
