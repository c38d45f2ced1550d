// Help beside the page, from being stuck to going on: opened, alive, kept, and gone without a trace.
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { poll } from '../browser/poll.ts';
import { clickToolbar, openPopup } from '../browser/popup.ts';
import {
  awaitAnswers,
  awaitNoSidebar,
  awaitSidebar,
  awaitTurnOf,
  closeSidebar,
  goBeside,
  headingsIn,
  openBesideByToolbar,
  openSidebar,
  sendMenuClick,
  sendShortcut,
  sidebarOf,
  titlesIn,
} from '../browser/sidebar.ts';
import { itThoroughly } from '../effort.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  await openBesideByToolbar(stage.browser);
});

beforeEach(async () => {
  page = await stage.visit('/demo/invoices/new');
});

afterEach(async () => {
  await page.close();
  const worker = await stage.browser.worker();
  await worker.evaluate(() => chrome.storage.local.remove('sidebarLayout'));
});

afterAll(() => stage?.close());

const field = (name: string) => page.getByRole(name === 'Tax code' ? 'combobox' : 'textbox', { name, exact: true });
const firstHeading = (frame: Frame, heading: string) =>
  poll(`“${heading}” at the top`, async () => (await headingsIn(frame))[0] === heading);
/** The browser gives access to a page with a real click; what follows is then sent as events. */
async function grantAccess(): Promise<void> {
  await openSidebar(stage.browser, page);
  await clickToolbar(stage.browser, page);
  await awaitNoSidebar(stage.browser, page);
}
const open = () => openSidebar(stage.browser, page);
/** A mouse driven by the protocol leaves a frame of another process without a word; a real one tells it. */
const leaveTips = (frame: Frame) =>
  frame.locator('.help-tips').evaluate((list) => list.dispatchEvent(new PointerEvent('pointerleave')));
const isFocused = (name: string) => field(name).evaluate((element) => element === document.activeElement);

describe('stuck on a field', () => {
  it('the shortcut opens help with that field’s tip first, its steps readable, and Escape leads back to the field', async () => {
    await grantAccess();
    await field('Tax code').focus();
    await sendShortcut(stage.browser);
    const frame = await awaitSidebar(stage.browser, page);
    await firstHeading(frame, 'For “Tax code”');
    expect((await titlesIn(frame))[0]).toBe('Which tax code fits this invoice?');
    await frame.getByText('Find the VAT rate printed beside the lines').waitFor();

    await poll('the focus in the help', () => frame.evaluate(() => document.hasFocus()));
    expect(await frame.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.keyboard.press('Escape');
    await awaitNoSidebar(stage.browser, page);
    await poll('the focus back in the field', () => isFocused('Tax code'));
  });

  itThoroughly('the shortcut goes to help that is open, and closes it from there', async () => {
    const frame = await open();
    await field('Amount').focus();
    await sendShortcut(stage.browser);
    await poll('the focus in the help', () => frame.evaluate(() => document.hasFocus()));
    await sendShortcut(stage.browser);
    await awaitNoSidebar(stage.browser, page);
    await poll('the focus back in the field', () => isFocused('Amount'));
  });

  itThoroughly('the popup puts help beside the page and closes', async () => {
    const worker = await stage.browser.worker();
    await worker.evaluate(() => chrome.action.setPopup({ popup: 'help.html' }));
    const popup = await openPopup(stage.browser, page);
    await goBeside(stage.browser, page, popup);
    await poll('the popup to close', async () => !(await popup.isOpen()));
    await worker.evaluate(() => chrome.action.setPopup({ popup: '' }));
  });
});

describe('a right-click', () => {
  it('after a message has come: the tip for the message is first', async () => {
    await grantAccess();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const message = await page.getByRole('alert').first().textContent();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await sendMenuClick(stage.browser, { editable: false });
    const frame = await awaitSidebar(stage.browser, page);
    await firstHeading(frame, 'For this message');
    expect(message).toContain((await titlesIn(frame))[0]?.match(/FI-\d+/)?.[0]);
  });

  itThoroughly('on marked words: they are what help is about, and not what is typed among them', async () => {
    await grantAccess();
    await page.evaluate(() => {
      const words = document.createElement('p');
      words.innerHTML =
        'payment terms <input value="canary-value"> of the <b contenteditable>canary-typed</b> supplier';
      document.querySelector('h1')?.after(words);
      getSelection()?.selectAllChildren(words);
    });
    await sendMenuClick(stage.browser, {
      editable: false,
      selectionText: 'payment terms canary-typed of the supplier',
    });
    const frame = await awaitSidebar(stage.browser, page);
    await poll('the tip for the words', async () => /^Payment terms/.test((await titlesIn(frame))[0] ?? ''));
    await frame.getByRole('button', { name: /^Ask Ana/ }).click();
    await frame.getByText('payment terms of the supplier').first().waitFor();
    expect(await frame.evaluate(() => document.body.innerText)).not.toContain('canary');
  });

  it('on the value of a field that is only to be read: it goes nowhere', async () => {
    await grantAccess();
    await field('Amount').evaluate((input: HTMLInputElement) => {
      input.readOnly = true;
      input.focus();
      input.select();
    });
    await sendMenuClick(stage.browser, { editable: false, selectionText: '2,450.00' });
    const frame = await awaitSidebar(stage.browser, page);
    await firstHeading(frame, 'For “Amount”');
    await frame.getByRole('button', { name: /^Ask Ana/ }).click();
    await frame.getByRole('textbox', { name: 'What I’m trying to do' }).waitFor();
    expect(await frame.evaluate(() => document.body.innerText)).not.toContain('2,450');
  });

  itThoroughly('asks about that, whatever was searched before', async () => {
    const frame = await open();
    await frame.getByRole('searchbox').fill('tax code');
    await frame.getByText('Results for “tax code”').waitFor();
    await field('Cost centre').focus();
    await sendMenuClick(stage.browser, { editable: true });
    await firstHeading(frame, 'For “Cost centre”');
    await closeSidebar(stage.browser, page, frame);
  });

  itThoroughly('on words inside a field: they are a value and go nowhere', async () => {
    await grantAccess();
    await field('Cost centre').focus();
    await sendMenuClick(stage.browser, { editable: true, selectionText: '410 200' });
    const frame = await awaitSidebar(stage.browser, page);
    await firstHeading(frame, 'For “Cost centre”');
    expect(await frame.evaluate(() => document.body.innerText)).not.toContain('410 200');
  });

  itThoroughly('on exactly that element, where help is open already', async () => {
    const frame = await open();
    await field('Amount').focus();
    await firstHeading(frame, 'For “Amount”');
    await page.getByText('Due date', { exact: true }).click({ button: 'right' });
    await sendMenuClick(stage.browser, { editable: false });
    await firstHeading(frame, 'For “Due date”');
  });
});

describe('alive', () => {
  it('follows the focus from field to field, and says so politely', async () => {
    await field('Cost centre').focus();
    const frame = await open();
    await firstHeading(frame, 'For “Cost centre”');
    await field('Tax code').focus();
    await firstHeading(frame, 'For “Tax code”');
    await poll('the word of it', async () =>
      (await frame.locator('[aria-live=polite]').allTextContents()).includes(
        'For “Tax code”: Which tax code fits this invoice?',
      ),
    );
  });

  itThoroughly('leaves what is being read where it is, and offers what is new above it', async () => {
    await field('Cost centre').focus();
    const frame = await open();
    await firstHeading(frame, 'For “Cost centre”');
    const tip = frame.getByRole('article', { name: 'Which cost centre do I use?' });
    // Opened by itself, it would make way; opened by a person, it stays.
    const head = frame.getByRole('button', { name: 'Which cost centre do I use?' });
    if ((await head.getAttribute('aria-expanded')) === 'true') await head.click();
    await head.click();
    const before = await tip.boundingBox();
    await leaveTips(frame);
    await field('Tax code').focus();
    await firstHeading(frame, 'For “Tax code”');
    const after = await tip.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
    await tip.getByRole('button', { name: 'Helped' }).waitFor();
    await frame.getByRole('button', { name: 'Above: For “Tax code”' }).click();
    await poll('the top of the list', () => frame.locator('.help-tips').evaluate((list) => list.scrollTop === 0));
  });

  itThoroughly('moves nothing under the pointer, and catches up when it has left', async () => {
    await field('Cost centre').focus();
    const frame = await open();
    await firstHeading(frame, 'For “Cost centre”');
    await frame.locator('.help-tips').hover();
    await field('Tax code').focus();
    // The answer has come, and is held back.
    await awaitAnswers(page, frame, 'payment terms');
    expect((await headingsIn(frame))[0]).toBe('For “Cost centre”');
    await leaveTips(frame);
    await firstHeading(frame, 'For “Tax code”');
  });

  it('notices a message that appears', async () => {
    const frame = await open();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await poll('the tip for the message', async () => (await headingsIn(frame)).includes('For this message'));
  });

  it('follows an application to another place without a load', async () => {
    const frame = await open();
    await page.evaluate(() => {
      history.pushState(null, '', '/demo/invoices/20417');
      document.title = 'Invoice 20417';
    });
    await frame.getByRole('heading', { level: 1, name: 'Invoice 20417' }).waitFor();
    await page.evaluate(() => history.back());
    await poll('the tips of the form', async () => (await titlesIn(frame)).some((title) => /Attach/.test(title)));
  });

  itThoroughly('stands in each tab for itself', async () => {
    await field('Cost centre').focus();
    const first = await open();
    await firstHeading(first, 'For “Cost centre”');
    const other = await stage.visit('/demo/expenses/2291');
    const second = await openSidebar(stage.browser, other);
    await second.getByRole('heading', { level: 1, name: /Expense report/ }).waitFor();
    await other.getByLabel('Per diem').focus();
    await page.bringToFront();
    await field('Tax code').focus();
    await firstHeading(first, 'For “Tax code”');
    expect(await second.getByRole('heading', { level: 1 }).textContent()).toMatch(/Expense report/);
    await other.close();
  });
});

describe('kept', () => {
  itThoroughly('query, scroll and opened tip survive closing', async () => {
    let frame = await open();
    await frame.getByRole('button', { name: /^More/ }).click();
    const [title = ''] = await titlesIn(frame);
    await frame.getByRole('button', { name: title }).click();
    await frame.locator('.help-tips').evaluate((list) => list.scrollTo(0, 90));
    const scrolled = () => frame.locator('.help-tips').evaluate((list) => list.scrollTop);
    const before = await scrolled();
    expect(before).toBeGreaterThan(20);
    const worker = await stage.browser.worker();
    await poll('the place in the list to be kept', () =>
      worker.evaluate(
        async (top) => JSON.stringify(await chrome.storage.session.get()).includes(`"scroll":${top}`),
        before,
      ),
    );
    await closeSidebar(stage.browser, page, frame);
    frame = await open();
    await frame.getByRole('article', { name: title }).getByRole('button', { name: 'Helped' }).waitFor();
    await poll('the place in the list', async () => Math.abs((await scrolled()) - before) < 2);

    await frame.getByRole('searchbox').fill('tax code');
    await frame.getByText('Results for “tax code”').waitFor();
    await closeSidebar(stage.browser, page, frame);
    frame = await open();
    expect(await frame.getByRole('searchbox').inputValue()).toBe('tax code');
    await frame.getByText('Results for “tax code”').waitFor();
  });

  itThoroughly('the same in the popup as beside the page', async () => {
    const frame = await open();
    await frame.getByRole('searchbox').fill('payment terms');
    await frame.getByText('Results for “payment terms”').waitFor();
    await closeSidebar(stage.browser, page, frame);
    const worker = await stage.browser.worker();
    await worker.evaluate(() => chrome.action.setPopup({ popup: 'help.html' }));
    const popup = await openPopup(stage.browser, page);
    await poll('what was searched', async () => (await popup.text()).includes('Results for “payment terms”'));
    await popup.close();
    await worker.evaluate(() => chrome.action.setPopup({ popup: '' }));
  });

  it('comes back after a navigation within the site, without taking the focus', async () => {
    const first = await open();
    await first.getByRole('searchbox').fill('tax code');
    await first.getByText('Results for “tax code”').waitFor();
    await page.goto(`${stage.demo.origin}/demo/invoices/20417`);
    const frame = await awaitSidebar(stage.browser, page);
    await frame.getByRole('heading', { level: 1, name: /Invoice 20417/ }).waitFor();
    expect(await frame.getByRole('searchbox').inputValue()).toBe('tax code');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  });

  itThoroughly('comes back once with the page out of the back/forward cache', async () => {
    await open();
    await page.goto(`${stage.demo.origin}/demo/invoices/20417`);
    await awaitSidebar(stage.browser, page);
    await page.goBack();
    const frame = await awaitSidebar(stage.browser, page);
    await frame.getByRole('heading', { level: 1, name: /New invoice/ }).waitFor();
    await awaitTurnOf(stage);
    expect(page.frames().filter((one) => one.url().includes('/help.html'))).toHaveLength(1);
  });

  itThoroughly('stays closed after a navigation when it was closed', async () => {
    const frame = await open();
    await closeSidebar(stage.browser, page, frame);
    await page.goto(`${stage.demo.origin}/demo/invoices/20417`);
    await awaitTurnOf(stage);
    expect(sidebarOf(stage.browser, page)).toBeUndefined();
  });
});

describe('how it stands', () => {
  const box = async () => {
    const owner = await sidebarOf(stage.browser, page)?.frameElement();
    return (await owner?.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  };
  const choose = async (frame: Frame, item: string) => {
    await frame.getByRole('button', { name: 'Help menu' }).click();
    await frame.getByRole('menuitemradio', { name: item }).click();
  };

  it('at the right, over the whole height, and can be moved to the left', async () => {
    const frame = await open();
    expect(await box()).toEqual({ x: 900, y: 0, width: 380, height: 800 });
    await choose(frame, 'On the left');
    await poll('help at the left', async () => (await box()).x === 0);
    await choose(frame, 'On the right');
    await poll('help at the right', async () => (await box()).x === 900);
  });

  itThoroughly('as wide as its edge is drawn, and remembers it', async () => {
    await open();
    await page.mouse.move(896, 400);
    await page.mouse.down();
    await page.mouse.move(800, 400, { steps: 4 });
    await page.mouse.up();
    expect((await box()).width).toBe(476);
    await page.mouse.move(796, 400);
    await page.mouse.down();
    await page.mouse.move(100, 400, { steps: 4 });
    await page.mouse.up();
    expect((await box()).width).toBe(560);
    const other = await stage.visit('/demo/invoices');
    const frame = await openSidebar(stage.browser, other);
    expect(await frame.evaluate(() => innerWidth)).toBe(560);
    await other.close();
  });

  itThoroughly('makes room beside the page, and gives all of it back', async () => {
    const width = () => page.locator('main').evaluate((main) => main.getBoundingClientRect().right);
    const [before, style] = [await width(), await page.evaluate(() => document.documentElement.getAttribute('style'))];
    const frame = await open();
    await choose(frame, 'Make room beside the page');
    await poll('the page to make room', async () => (await width()) <= 900);
    await choose(frame, 'Float over the page');
    await poll('the page to have its room', async () => (await width()) === before);
    await choose(frame, 'Make room beside the page');
    await closeSidebar(stage.browser, page, frame);
    expect(await width()).toBe(before);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBe(style);
  });

  itThoroughly('at the left on a page written from right to left', async () => {
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await open();
    expect((await box()).x).toBe(0);
  });
});
