// “Point at it” on real pages in Chromium: the next thing one points at is what help is about, and the page hears nothing.
import { mkdir, writeFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../browser/axe.ts';
import { type Stage, setStage } from '../browser/help.ts';
import { addFeed, openOptions } from '../browser/options.ts';
import { awaitNoPointer, awaitOutline, moveOver, outlineOf, press, startPointing } from '../browser/pointer.ts';
import { poll, pollText } from '../browser/poll.ts';
import { openPopup } from '../browser/popup.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import {
  awaitSidebar,
  closeSidebar,
  headingsIn,
  openBesideByToolbar,
  openPopupByToolbar,
  openSidebar,
  sendMenuClick,
  sendPointCommand,
} from '../browser/sidebar.ts';
import { everyNth, itThoroughly } from '../effort.ts';
import {
  FOR_MESSAGE,
  INNER_PAGE,
  isHeading,
  MESSAGE,
  SENTENCE,
  THINGS_ITEMS,
  THINGS_PAGE,
} from '../fixtures/pages/things-page.ts';

const PICTURES = '.output/pointer';

let stage: Stage;
let scratch: ScratchPages;
let elsewhere: ScratchPages;

beforeAll(async () => {
  stage = await setStage();
  scratch = await startScratchPages({ items: THINGS_ITEMS });
  elsewhere = await startScratchPages();
  scratch.put('/inner', INNER_PAGE);
  elsewhere.put('/other', '<!doctype html><button>Other</button>');
  scratch.put('/things', THINGS_PAGE);
  const other = elsewhere.origin.replace('127.0.0.1', 'localhost');
  scratch.put('/other', `<!doctype html><button>Own</button><iframe src="${other}/other"></iframe>`);
  scratch.put('/huge', `<!doctype html><h1>Huge</h1><div>${'<p><b>cell</b><i>x</i></p>'.repeat(10_000)}</div>`);
  scratch.put(
    '/dialog',
    `<!doctype html><button>Behind</button><dialog><button>In front</button></dialog>
     <script>document.querySelector('dialog').showModal()</script>`,
  );
  const options = await openOptions(stage.browser);
  await addFeed(options, `${scratch.origin}/feed.json`);
  await poll('the feed', async () => (await options.getByRole('button', { name: 'Sync now' }).count()) >= 2);
  await options.close();
  await openBesideByToolbar(stage.browser);
  await mkdir(PICTURES, { recursive: true });
});

afterAll(async () => {
  await stage?.close();
  await scratch?.close();
  await elsewhere?.close();
});

async function visit(path: string): Promise<{ page: Page; help: Frame }> {
  const page = await stage.browser.open(`${scratch.origin}${path}`);
  const help = await openSidebar(stage.browser, page);
  return { page, help };
}

async function visitPointing(path: string): Promise<{ page: Page; help: Frame }> {
  const { page, help } = await visit(path);
  await startPointing(page, help);
  return { page, help };
}

const firstHeading = (help: Frame, heading: string | RegExp) =>
  poll(`“${heading}” at the top`, async () => isHeading((await headingsIn(help))[0], heading)).catch(
    async (error: Error) => {
      throw new Error(`${error.message}. Instead there is: ${await help.locator('body').innerText()}`);
    },
  );

/** Waits until help says something; where it never does, fails with what it says and what has the keys. */
const awaitWords = (help: Frame, words: string) =>
  pollText(
    `“${words}”`,
    {
      text: () =>
        help.evaluate(
          () =>
            `${document.body.innerText} (keys: ${document.hasFocus()} ${document.activeElement?.textContent?.slice(0, 40)})`,
        ),
    },
    (text) => text.includes(words),
  );

/** Everything that a page can hear of somebody who points, counted as early as a page can. */
const HEARD = [
  ...['pointermove', 'pointerdown', 'pointerup', 'pointercancel', 'pointerrawupdate', 'gotpointercapture'],
  ...['mousemove', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu', 'selectstart'],
  ...['wheel', 'touchstart', 'touchmove', 'touchend', 'keydown', 'keypress', 'keyup', 'input', 'beforeinput'],
  ...['focusin', 'focusout', 'selectionchange', 'message', 'dragstart'],
];

async function countEvents(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate((names) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const note = (event: Event) => heard.push(event.type);
    for (const name of names) {
      for (const place of [window, document, document.body]) place.addEventListener(name, note, { capture: true });
    }
  }, HEARD);
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

describe('what is pointed at with the mouse, one thing after the other', () => {
  let page: Page;
  let help: Frame;
  beforeAll(async () => {
    ({ page, help } = await visit('/things'));
  });
  afterAll(() => page?.close());

  const things = [
    ['a button', '#save', 'Save', 'For “Save”'],
    ['a field', '#amount', 'Amount', 'For “Amount”'],
    ['a column', '#column', 'Due date', 'For “Due date”'],
    ['a picture', '#logo', 'Company logo', 'For “Company logo”'],
    ['a link', 'a', 'Reports', 'For “Reports”'],
    ['a word', '#word', 'Accrual', 'For “Accrual”'],
    ['a button in an open shadow root', '#shadow', 'Inside', 'For “Inside”'],
    ['a message, though another is above it', '#message', MESSAGE, FOR_MESSAGE],
  ] as const;

  it.each(everyNth(4, things))(
    '%s is what help is about, and its group is named for it',
    async (_, selector, name, heading) => {
      await startPointing(page, help);
      await moveOver(page, page.locator(selector));
      await awaitOutline(page, name);
      await press(page);
      await awaitNoPointer(page);
      await firstHeading(help, heading);
    },
  );
});

describe('what is pointed at with the mouse', () => {
  it('in running text is the sentence: its lines are outlined, the mail quotes it, and around it is the text', async () => {
    const { page, help } = await visitPointing('/things');
    const text = page.locator('#text');
    await moveOver(page, text);
    const { y, height } = await awaitOutline(page, /^Lisbon posts each invoice on .*…$/);
    const box = (await text.boundingBox()) ?? expect.fail('no text');
    expect(y + height).toBeLessThan(box.y + box.height - 10);
    await picture(page, 'sentence');
    await page.keyboard.press('ArrowUp');
    await awaitOutline(page, /^Ledgers close at night\. Lisbon/);
    await moveOver(page, page.locator('#save'));
    await awaitOutline(page, 'Save');
    await moveOver(page, text);
    await awaitOutline(page, /^Lisbon/);
    await press(page);
    await firstHeading(help, /^For “Lisbon posts each invoice/);
    await help
      .getByRole('button', { name: /^(Ask|Write)/ })
      .first()
      .click();
    await poll('the mail to quote it', async () => (await help.locator('body').innerText()).includes(SENTENCE));
    await page.close();
  });

  itThoroughly('is found in a frame of the same origin', async () => {
    const { page, help } = await visitPointing('/things');
    const field = page.frameLocator('#inner').locator('#framed');
    await moveOver(page, field);
    const outline = await awaitOutline(page, 'In the frame');
    const box = (await field.boundingBox()) ?? expect.fail('no field');
    expect(Math.abs(outline.x + 2 - box.x)).toBeLessThan(2);
    expect(Math.abs(outline.width - 4 - box.width)).toBeLessThan(2);
    await press(page);
    await firstHeading(help, 'For “In the frame”');
    await page.close();
  });

  itThoroughly('is found in an open modal dialog, behind which all is inert', async () => {
    const { page } = await visitPointing('/dialog');
    await moveOver(page, page.locator('dialog button'));
    await awaitOutline(page, 'In front');
    await press(page);
    await awaitNoPointer(page);
    await page.close();
  });

  itThoroughly('in a frame of another site is said to be out of reach, and is not taken', async () => {
    const { page, help } = await visitPointing('/other');
    await moveOver(page, page.locator('iframe'));
    const words = 'This part of the page belongs to another site and can’t be picked.';
    await awaitOutline(page, words);
    await help.getByText(words).waitFor();
    await press(page);
    await moveOver(page, page.getByRole('button', { name: 'Own' }));
    // Still pointing: the press has taken nothing.
    await awaitOutline(page, 'Own');
    await page.close();
  });
});

describe('the page', () => {
  it('hears nothing of it: no move, no press, no key, no change of the focus', async () => {
    const { page, help } = await visitPointing('/things');
    const heard = await countEvents(page);
    await moveOver(page, page.locator('#save'));
    await awaitOutline(page, 'Save');
    await moveOver(page, page.locator('#amount'));
    await awaitOutline(page, 'Amount');
    await page.keyboard.press('ArrowRight');
    await page.mouse.wheel(0, 30);
    await page.mouse.down({ button: 'right' });
    await page.mouse.up({ button: 'right' });
    await moveOver(page, page.locator('#save'));
    await awaitOutline(page, 'Save');
    await press(page);
    await firstHeading(help, 'For “Save”');
    expect(await heard()).toEqual([]);
    // It would have heard: without the layer it does.
    await page.locator('#save').click();
    expect(new Set(await heard())).toContain('click');
    await page.close();
  });

  itThoroughly('is as it was afterwards, and cannot look into the layer meanwhile', async () => {
    const { page, help } = await visit('/things');
    const before = await page.content();
    await startPointing(page, help);
    await moveOver(page, page.locator('#save'));
    await awaitOutline(page, 'Save');
    const reach = await page.evaluate(() => ({
      frames: window.length,
      roots: [...document.querySelectorAll('[popover]')].map(({ shadowRoot }) => shadowRoot),
      text: [...document.querySelectorAll('[popover]')].map(({ textContent }) => textContent).join(''),
    }));
    expect(reach).toEqual({ frames: 1, roots: [null, null], text: '' });
    await help.getByRole('button', { name: 'Cancel' }).click();
    await awaitNoPointer(page);
    expect(await page.content()).toBe(before);
    await page.close();
  });

  it('cannot choose: events that it makes up take nothing', async () => {
    const { page } = await visitPointing('/things');
    await moveOver(page, page.locator('#save'));
    await awaitOutline(page, 'Save');
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('[popover]')) {
        for (const name of ['pointermove', 'pointerdown', 'click']) {
          host.dispatchEvent(new MouseEvent(name, { bubbles: true, composed: true, clientX: 30, clientY: 300 }));
        }
      }
    });
    expect((await awaitOutline(page, 'Save')).words).toBe('Save');
    await page.close();
  });

  itThoroughly('that throws the layer out ends the pointing, and help says nothing is outlined any more', async () => {
    const { page, help } = await visitPointing('/things');
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('[popover][aria-hidden]')) host.remove();
    });
    await help.getByRole('button', { name: 'Get help on this' }).waitFor({ state: 'detached' });
    await awaitNoPointer(page);
    await page.close();
  });

  it.each(
    everyNth(2, [
      ['a modal dialog', '<dialog id="new"><button>In front</button></dialog>', 'showModal'],
      ['a popover', '<div id="new" popover="manual"><button>In front</button></div>', 'showPopover'],
    ] as const),
  )('that opens %s meanwhile is pointed at there, and still hears nothing', async (_, html, open) => {
    const { page, help } = await visitPointing('/things');
    await moveOver(page, page.locator('#save'));
    await awaitOutline(page, 'Save');
    await page.evaluate(
      ([markup, method]) => {
        document.body.insertAdjacentHTML('beforeend', markup);
        (document.querySelector('#new') as HTMLDialogElement)[method]();
      },
      [html, open] as const,
    );
    const heard = await countEvents(page);
    await moveOver(page, page.locator('#new button'));
    await awaitOutline(page, 'In front');
    await help.getByText('“In front” is outlined.').waitFor();
    await press(page);
    await awaitNoPointer(page);
    expect((await heard()).filter((name) => !name.startsWith('focus'))).toEqual([]);
    await page.close();
  });

  itThoroughly('that opens a dialog where nothing can come in front of it ends the pointing', async () => {
    const { page } = await visitPointing('/things');
    await page.evaluate(() => {
      const root = document.body.appendChild(document.createElement('x-dialog')).attachShadow({ mode: 'closed' });
      root.innerHTML = '<dialog><button>Out of reach</button></dialog>';
      root.querySelector('dialog')?.showModal();
    });
    await awaitNoPointer(page);
    await page.close();
  });

  itThoroughly('that takes away what is outlined has nothing outlined any more, and nothing is taken', async () => {
    const { page, help } = await visitPointing('/things');
    await moveOver(page, page.locator('#save'));
    await awaitOutline(page, 'Save');
    await help.getByText('“Save” is outlined.').waitFor();
    await page.evaluate(() => document.querySelector('#save')?.remove());
    await help.getByText('Nothing is outlined yet.').waitFor();
    expect(await outlineOf(page)).toBe('nothing');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await awaitOutline(page, 'Invoice');
    await page.close();
  });

  itThoroughly('has its clicks again when help is closed meanwhile, or the page is left', async () => {
    const { page, help } = await visitPointing('/things');
    const isClicked = async () => {
      const heard = await countEvents(page);
      await page.locator('#save').click();
      return (await heard()).includes('click');
    };
    await closeSidebar(stage.browser, page, help);
    expect(await outlineOf(page)).toBe(null);
    expect(await isClicked()).toBe(true);
    await startPointing(page, await openSidebar(stage.browser, page));
    await page.goto(`${scratch.origin}/things?next`);
    const next = await awaitSidebar(stage.browser, page);
    expect(await outlineOf(page)).toBe(null);
    expect(await next.getByText('Nothing is outlined yet.').count()).toBe(0);
    expect(await isClicked()).toBe(true);
    await page.close();
  });

  itThoroughly('of any size can be pointed at and stepped through', async () => {
    const { page, help } = await visitPointing('/huge');
    await moveOver(page, page.locator('b').first());
    await awaitOutline(page, 'cell');
    await help.getByRole('button', { name: 'Wider' }).click();
    await awaitOutline(page, 'cellx');
    await page.keyboard.press('ArrowUp');
    await awaitWords(help, 'Something without a name is outlined.');
    await page.keyboard.press('ArrowRight');
    await awaitOutline(page, 'Huge');
    await page.close();
  });
});

/** A picture of a part of a page, by the protocol: one by Playwright would hide what is in the top layer. */
async function picture(page: Page, name: string, clip?: { x: number; y: number; width: number; height: number }) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    ...(clip && { clip: { ...clip, scale: 1 } }),
  });
  await session.detach();
  await writeFile(`${PICTURES}/${name}.png`, Buffer.from(data, 'base64'));
  return data;
}

describe('the outline and its name', () => {
  const DARK = '<meta name="color-scheme" content="dark light">';
  it.each(
    everyNth(5, [
      ['light', '', {}],
      ['dark', DARK, { colorScheme: 'dark' }],
      ['forced colours', '', { forcedColors: 'active' }],
      ['forced colours on dark', DARK, { forcedColors: 'active', colorScheme: 'dark' }],
      ['reduced motion', '', { reducedMotion: 'reduce' }],
    ] as const),
  )('are drawn on the page as it is: %s', async (name, head, media) => {
    const page = await stage.browser.context.newPage();
    await page.emulateMedia(media);
    await page.goto(scratch.put('/looks', `${THINGS_PAGE}${head}<div style="height:300px">End</div>`));
    const help = await openSidebar(stage.browser, page);
    const clip = { x: 0, y: 300, width: 400, height: 200 };
    const before = await picture(page, `${name} before`, clip);
    await startPointing(page, help);
    await moveOver(page, page.locator('#save'));
    await awaitOutline(page, 'Save');
    // What lies over the page is seen through.
    expect(await picture(page, `${name} after`, clip)).toBe(before);
    await picture(page, name);
    await page.close();
  });

  itThoroughly('stay within the window, on pages from right to left, and at 200 %', async () => {
    const page = await stage.browser.context.newPage();
    // A window of 1440 × 900 at 200 %.
    await page.setViewportSize({ width: 720, height: 450 });
    const long = 'A button with a name that is longer than the page is wide';
    const html = `<!doctype html><html dir="rtl"><body style="margin:0"><button>${long}</button>
      <p style="margin-top:120px"><button id="last">Last</button></p>`;
    await page.goto(scratch.put('/narrow', html));
    const help = await openSidebar(stage.browser, page);
    await startPointing(page, help);
    for (const name of [long, 'Last']) {
      await page.keyboard.press('ArrowRight');
      const { label } = await awaitOutline(page, name);
      expect(Math.min(label.left, label.top)).toBeGreaterThanOrEqual(0);
      expect([label.right <= 720, label.bottom <= 450]).toEqual([true, true]);
    }
    await picture(page, 'narrow');
    await page.close();
  });
});

describe('with the keyboard alone', () => {
  it('arrows go from thing to thing, wider and narrower; Enter takes it, and the help says each', async () => {
    const { page, help } = await visitPointing('/things');
    await help.getByText('Nothing is outlined yet.').waitFor();
    await page.keyboard.press('ArrowRight');
    await awaitOutline(page, 'Invoice');
    await page.keyboard.press('ArrowRight');
    await awaitOutline(page, 'Save');
    await help.getByText('“Save” is outlined.').waitFor();
    await page.keyboard.press('ArrowUp');
    await awaitOutline(page, 'Save Reports');
    await page.keyboard.press('ArrowDown');
    await awaitOutline(page, 'Save');
    await page.keyboard.press('ArrowLeft');
    await awaitOutline(page, 'Invoice');
    await page.keyboard.press('ArrowRight');
    await awaitOutline(page, 'Save');
    await page.keyboard.press('Enter');
    await firstHeading(help, 'For “Save”');
    await page.close();
  });

  itThoroughly(
    'begins at the field that was left; Escape leaves it, help stays, and the focus is where it was',
    async () => {
      const page = await stage.browser.open(`${scratch.origin}/things`);
      await page.locator('#amount').focus();
      const help = await openSidebar(stage.browser, page);
      await firstHeading(help, 'For “Amount”');
      await startPointing(page, help);
      await awaitOutline(page, 'Amount');
      await page.keyboard.press('Escape');
      await awaitNoPointer(page);
      await poll('the focus', () =>
        help.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Point at it'),
      );
      await firstHeading(help, 'For “Amount”');
      // But for what the page has lent to help, which still stands there.
      expect((await page.content()).replaceAll('data-alongside-lent', '')).not.toContain('data-alongside');
      await page.close();
    },
  );

  itThoroughly('breaks no rule of accessibility, in the help and on the page', async () => {
    const { page, help } = await visit('/things');
    const tree = await page.locator('body').ariaSnapshot();
    await startPointing(page, help);
    await moveOver(page, page.locator('#save'));
    await awaitOutline(page, 'Save');
    expect((await judge(help)).violations).toEqual([]);
    expect(await page.locator('body').ariaSnapshot()).toBe(tree);
    await page.close();
  });
});

describe('another way in', () => {
  it('from the popup: help goes beside the page and begins with pointing', async () => {
    await openPopupByToolbar(stage.browser);
    const page = await stage.browser.open(`${scratch.origin}/things`);
    const popup = await openPopup(stage.browser, page);
    await popup.byRole('button', 'Point at it').click();
    const help = await awaitPointing(page);
    await poll('the popup to close', async () => !(await popup.isOpen()));
    await moveOver(page, page.locator('#column'));
    await awaitOutline(page, 'Due date');
    await press(page);
    await firstHeading(help, 'For “Due date”');
    await page.close();
    await openBesideByToolbar(stage.browser);
  });

  itThoroughly(
    'by the command, which has no key of its own: the first time, and where help is open already',
    async () => {
      const page = await stage.browser.open(`${scratch.origin}/things`);
      // The browser gives access to the page with the command; here a click has to.
      await closeSidebar(stage.browser, page, await openSidebar(stage.browser, page));
      for (const _ of ['first', 'again']) {
        await sendPointCommand(stage.browser);
        const help = await awaitPointing(page);
        await moveOver(page, page.locator('#save'));
        await awaitOutline(page, 'Save');
        await page.keyboard.press('Enter');
        await firstHeading(help, 'For “Save”');
      }
      await page.close();
    },
  );

  itThoroughly('by a right-click on a word, where help is open: it is about the sentence', async () => {
    const { page, help } = await visit('/things');
    await page.locator('#text').click({ button: 'right' });
    await sendMenuClick(stage.browser, {});
    await firstHeading(help, /^For “Lisbon posts each invoice/);
    await page.close();
  });

  itThoroughly('after a right-click of which the browser did not say what it was on', async () => {
    const page = await stage.browser.open(`${scratch.origin}/things`);
    await closeSidebar(stage.browser, page, await openSidebar(stage.browser, page));
    await sendMenuClick(stage.browser, { editable: false });
    const help = await awaitSidebar(stage.browser, page);
    await help.getByText('What do you need help with?').waitFor();
    await help.getByRole('button', { name: 'Point at it' }).last().click();
    await awaitPointing(page);
    await moveOver(page, page.locator('#message'));
    await awaitOutline(page, MESSAGE);
    await press(page);
    await firstHeading(help, FOR_MESSAGE);
    await help.getByText('What do you need help with?').waitFor({ state: 'detached' });
    await page.close();
  });
});

/** Waits until the help beside a page lets something be pointed at. */
async function awaitPointing(page: Page): Promise<Frame> {
  await poll('the layer', async () => (await outlineOf(page)) !== null);
  const help = await awaitSidebar(stage.browser, page);
  await help.getByRole('button', { name: 'Get help on this' }).waitFor();
  return help;
}
