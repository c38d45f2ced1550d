// “Show me” on real pages: the ring is around the right element, follows it, and leaves nothing behind.
import { mkdir, writeFile } from 'node:fs/promises';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge } from '../browser/axe.ts';
import { openTip, type Stage, setStage } from '../browser/help.ts';
import { addFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { clickToolbar, type Popup, takeOpenedPopup } from '../browser/popup.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import { closeSidebar, openBesideByToolbar, openSidebar } from '../browser/sidebar.ts';
import { type Rect, type Spotlight, watchSpotlight } from '../browser/spotlight.ts';
import { stopWorker } from '../browser/worker.ts';
import { itThoroughly } from '../effort.ts';

const CLOSED = 'The cost centre is closed (FI-204)';
const PICTURES = '.output/spotlight';

let stage: Stage;
let scratch: ScratchPages;

const target = (id: string, target: object, then: object[] = []) => ({
  id,
  title: `Where is ${id}?`,
  content_text: 'Background.',
  _help: {
    match: [`http://127.0.0.1:*/${id}`],
    steps: [{ content_text: 'Here.', target }, ...then],
  },
});

const items = [
  target('selector', { name: 'Not its name', role: 'button', selector: '.row > [data-role="last"]' }),
  target('bad-selector', { selector: 'div:has(' }),
  target('shadow', { name: 'Inside', role: 'button' }),
  target('frame', { name: 'In the frame', role: 'textbox' }),
  target('dialog', { name: 'Save', role: 'button' }),
  target('names', { name: 'cost centre', role: 'textbox' }),
  target('hidden', { name: 'Delete', role: 'button' }),
  target('tick', { name: 'Remember me', role: 'checkbox' }),
  target('redraw', { name: 'Again', role: 'button' }),
  target('scrolled', { name: 'Deep down', role: 'button' }),
  target('hostile', { name: 'Save', role: 'button' }),
  target('dark', { name: 'Save', role: 'button' }),
  target('forced', { name: 'Save', role: 'button' }),
  target('link', { name: 'Reports', role: 'button' }),
];

beforeAll(async () => {
  stage = await setStage();
  scratch = await startScratchPages({ items });
  const options = await openOptions(stage.browser);
  await addFeed(options, `${stage.demo.origin}/feed.json`);
  await options.getByText('Northfield Finance tips').first().waitFor();
  await addFeed(options, `${scratch.origin}/feed.json`);
  await poll('both feeds', async () => (await options.getByRole('button', { name: 'Sync now' }).count()) >= 3);
  await options.close();
  await openBesideByToolbar(stage.browser);
  await mkdir(PICTURES, { recursive: true });
});

afterAll(async () => {
  await stage?.close();
  await scratch?.close();
});

const rectOf = (element: Locator) => async (): Promise<Rect | null> => element.boundingBox();
/** The id of what a click in the middle of an element would reach. */
async function hit(page: Page, element: Locator): Promise<string | undefined> {
  const box = (await element.boundingBox()) ?? expect.fail('The element is not there.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.id, middle);
}
const press = (help: Frame, name: string) => help.getByRole('button', { name, exact: true }).click();
async function says(help: Frame, words: string | RegExp): Promise<void> {
  let text = '';
  const isSaid = async () => {
    text = await help.locator('main').innerText();
    return typeof words === 'string' ? text.includes(words) : words.test(text);
  };
  await poll(`“${words}” in the help`, isSaid).catch((error: Error) => {
    throw new Error(`${error.message}. It says: ${text}`, { cause: error });
  });
}
async function closeHelp(page: Page, help: Frame): Promise<void> {
  await closeSidebar(stage.browser, page, help);
}

/** The form of the demo application, with the message that the tip is about. */
async function visitForm(): Promise<Page> {
  const page = await stage.visit('/demo/invoices/new');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('alert').waitFor();
  return page;
}

/** Opens help beside a page, and presses “Show me” in the tip about it. */
async function showOn(page: Page, title: string): Promise<{ help: Frame; spotlight: Spotlight }> {
  const spotlight = watchSpotlight(page);
  const help = await openSidebar(stage.browser, page);
  const tip = help.getByRole('button', { name: title, exact: true });
  if ((await tip.getAttribute('aria-expanded')) !== 'true') await tip.click();
  await press(help, 'Show me');
  return { help, spotlight };
}

/** Presses “Show me” in the popup over a page that does not let help stand beside it. */
async function showInPopup(page: Page, title: string): Promise<{ popup: Popup; spotlight: Spotlight }> {
  const spotlight = watchSpotlight(page);
  const popup = await takeOpenedPopup(stage.browser, () => clickToolbar(stage.browser, page));
  await openTip(popup, title);
  await popup.byRole('button', 'Show me').click();
  return { popup, spotlight };
}

async function showScratch(id: string, html: string, media: Parameters<Page['emulateMedia']>[0] = {}) {
  const page = await stage.browser.context.newPage();
  await page.emulateMedia(media);
  await page.goto(scratch.put(`/${id}`, `<!doctype html><title>${id}</title><body style="margin:40px">${html}`));
  const shown = await showOn(page, `Where is ${id}?`);
  const close = async () => {
    await page.close();
  };
  return { page, ...shown, close };
}

/** Taken by the protocol: a screenshot by Playwright takes the page to the front, which closes the popup. */
async function picture(page: Page, name: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await writeFile(`${PICTURES}/${name}.png`, Buffer.from(data, 'base64'));
  await session.detach();
}

/** Notes from now on what help says, each time it changes: the step, and what can be seen of it. */
async function noteWords(help: Frame): Promise<() => Promise<[string, string][]>> {
  const notes = await help.evaluateHandle(() => {
    const noted: [string, string][] = [];
    const words = (part: string) => document.querySelector(part)?.textContent ?? '';
    const note = () => noted.push([words('.walk-place'), words('.walk-sight')]);
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
    return noted;
  });
  return () => notes.jsonValue();
}

describe('a walk in the demo application', () => {
  it('points at what each step speaks of, and leaves nothing behind', async () => {
    const page = await visitForm();
    const before = await page.content();
    const { help, spotlight } = await showOn(page, CLOSED);
    await says(help, 'Nothing to highlight in this step, just to read.');
    expect(await spotlight.ring()).toBeNull();

    const noted = await noteWords(help);
    await press(help, 'Next');
    await says(help, '“Cost centre” is highlighted on the page.');
    const costCentre = page.getByRole('textbox', { name: 'Cost centre', exact: true });
    await spotlight.isAround(rectOf(costCentre));
    await picture(page, 'cost-centre');
    // The page can be worked in through it.
    expect(await hit(page, costCentre)).toBe('cost-centre');

    await press(help, 'Next');
    await says(help, '“Save” is highlighted on the page.');
    await spotlight.isAround(rectOf(page.getByRole('button', { name: 'Save', exact: true })));
    await picture(page, 'save');
    // What was seen of the step before is never said of this one.
    const [, ...changed] = (await noted()).filter(([step], place, all) => step !== all[place - 1]?.[0]);
    expect(changed).toEqual([['Step 3 of 3', '']]);

    await press(help, 'Done');
    await spotlight.isGone();
    await closeHelp(page, help);
    expect(await page.content()).toBe(before);
    await page.close();
  });

  it('scrolls to an element out of sight, and stays on it through scrolling and another size', async () => {
    const page = await visitForm();
    await page.setViewportSize({ width: 900, height: 360 });
    const { help, spotlight } = await showOn(page, CLOSED);
    await press(help, 'Next');
    // Help may go to the other side of the page for what it hides: a person presses where it has come to stand.
    await spotlight.isAround(rectOf(page.getByRole('textbox', { name: 'Cost centre', exact: true })));
    await press(help, 'Next');
    await says(help, '“Save” is highlighted on the page.');
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await spotlight.isAround(rectOf(save));
    const at = await save.boundingBox();
    expect(at && at.y > 0 && at.y + at.height < 360).toBe(true);
    await page.mouse.wheel(0, -20);
    await spotlight.isAround(rectOf(save));
    await page.setViewportSize({ width: 700, height: 420 });
    await save.scrollIntoViewIfNeeded();
    await spotlight.isAround(rectOf(save));
    // Out of sight there is no light, and the page is not dimmed for nothing.
    await page.evaluate(() => scrollTo(0, 0));
    await poll('the light to go off', async () => (await spotlight.ring()) === null);
    await closeHelp(page, help);
    await spotlight.isGone();
    await page.close();
  });

  itThoroughly('says so when an element is not on the page, and looks again', async () => {
    const page = await visitForm();
    await page.evaluate(() => document.querySelector('.actions')?.remove());
    const { help, spotlight } = await showOn(page, CLOSED);
    await press(help, 'Next');
    await says(help, '“Cost centre” is highlighted on the page.');
    await press(help, 'Next');
    await says(help, /“Save” isn’t on this page right now\./);
    await spotlight.isGone();
    await page.evaluate(() => document.querySelector('form')?.insertAdjacentHTML('beforeend', '<button>Save</button>'));
    await press(help, 'Try again');
    await says(help, '“Save” is highlighted on the page.');
    await spotlight.isAround(rectOf(page.getByRole('button', { name: 'Save', exact: true })));
    await closeHelp(page, help);
    await page.close();
  });

  itThoroughly('breaks no rule of accessibility, in the help and on the page', async () => {
    const page = await visitForm();
    const { help, spotlight } = await showOn(page, CLOSED);
    await press(help, 'Next');
    await spotlight.isAround(rectOf(page.getByRole('textbox', { name: 'Cost centre', exact: true })));
    expect((await judge(help)).violations).toEqual([]);
    const tree = await page.locator('body').ariaSnapshot();
    await press(help, 'Stop');
    await spotlight.isGone();
    expect(await page.locator('body').ariaSnapshot()).toBe(tree);
    await closeHelp(page, help);
    await page.close();
  });

  itThoroughly(
    'in the popup ends with it, also when the worker has been stopped in between and the page is used',
    async () => {
      const page = await stage.browser.context.newPage();
      await page.route('**/demo/invoices/new', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': 'sandbox' } });
      });
      await page.goto(`${stage.demo.origin}/demo/invoices/new`);
      const costCentre = page.getByRole('textbox', { name: 'Cost centre', exact: true });
      await costCentre.focus();
      const first = await showInPopup(page, CLOSED);
      await first.popup.byRole('button', 'Next').click();
      await first.spotlight.isAround(rectOf(costCentre));
      await first.popup.close();
      await first.spotlight.isGone();

      // What was being shown goes on when help is opened again.
      const popup = await takeOpenedPopup(stage.browser, () => clickToolbar(stage.browser, page));
      await first.spotlight.isAround(rectOf(costCentre));
      await stopWorker(stage.browser);
      await costCentre.click();
      await first.spotlight.isGone();
      await popup.close();
      await page.close();
    },
  );
});

describe('the element', () => {
  itThoroughly(
    'is found by its selector when its name is another, and a selector that is none finds nothing',
    async () => {
      const { page, spotlight, close } = await showScratch(
        'selector',
        '<div class="row"><button>One</button> <button data-role="last">Two</button></div>',
      );
      await spotlight.isAround(rectOf(page.getByRole('button', { name: 'Two' })));
      await close();
      const bad = await showScratch('bad-selector', '<div>Nothing</div>');
      await says(bad.help, 'What this step is about isn’t on this page right now.');
      await bad.close();
    },
  );

  itThoroughly('is found in open shadow roots', async () => {
    const { page, spotlight, close } = await showScratch(
      'shadow',
      `<p>Light</p><x-outer></x-outer><script>
        const outer = document.querySelector('x-outer').attachShadow({ mode: 'open' });
        outer.innerHTML = '<div style="padding:40px"><x-inner></x-inner></div>';
        outer.querySelector('x-inner').attachShadow({ mode: 'open' }).innerHTML = '<button>Inside</button>';
      </script>`,
    );
    await spotlight.isAround(rectOf(page.getByRole('button', { name: 'Inside' })));
    await close();
  });

  itThoroughly('is found in a frame of the same origin, and shown where it stands in the window', async () => {
    scratch.put('/inner', '<!doctype html><div style="height:900px">Far</div><label>In the frame <input></label>');
    const { page, spotlight, close } = await showScratch(
      'frame',
      '<h1>Outer</h1><iframe src="/inner" style="margin:50px;padding:11px;border:7px solid;width:400px;height:300px"></iframe>',
    );
    const field = page.frameLocator('iframe').getByRole('textbox', { name: 'In the frame' });
    await spotlight.isAround(rectOf(field));
    await picture(page, 'frame');
    await close();
  });

  itThoroughly('in an open dialog comes before its like behind it, and is lit above the dialog', async () => {
    const { page, spotlight, close } = await showScratch(
      'dialog',
      `<button>Save</button><dialog><p>Really?</p><button id="really">Save</button></dialog>
       <script>document.querySelector('dialog').showModal()</script>`,
    );
    await spotlight.isAround(rectOf(page.locator('dialog button')));
    await picture(page, 'dialog');
    expect(await hit(page, page.locator('dialog button'))).toBe('really');
    await close();
  });

  itThoroughly(
    'may be written otherwise: case, white space, the mark of a required field, a role that became another',
    async () => {
      const { page, spotlight, close } = await showScratch(
        'names',
        `<h2>Cost centre</h2><label>Cost centre of the year before <input></label>
       <label>Cost&nbsp; Centre: * <input id="right" role="combobox" aria-expanded="false"></label>`,
      );
      await spotlight.isAround(rectOf(page.locator('#right')));
      await close();
    },
  );

  itThoroughly('is the first in sight of several', async () => {
    const { page, spotlight, close } = await showScratch(
      'hidden',
      `<button hidden>Delete</button><button style="visibility:hidden">Delete</button>
       <button style="position:absolute;left:-9999px">Delete</button><div inert><button>Delete</button></div>
       <button disabled>Delete</button><button id="first">Delete</button><button>Delete</button>`,
    );
    await spotlight.isAround(rectOf(page.locator('#first')));
    await close();
  });

  itThoroughly('is its label where the page draws that instead of it', async () => {
    const { page, spotlight, close } = await showScratch(
      'tick',
      `<input type="checkbox" id="tick" style="position:absolute;opacity:0"><label for="tick">Remember me</label>`,
    );
    await spotlight.isAround(rectOf(page.locator('label')));
    await close();
  });

  itThoroughly('is a link where the author saw a button', async () => {
    const { page, spotlight, close } = await showScratch('link', '<h1>Reports</h1><a href="/reports">Reports</a>');
    await spotlight.isAround(rectOf(page.getByRole('link')));
    await close();
  });

  it('is found again when the page draws it anew, and let go when it stays away', async () => {
    const { page, spotlight, close } = await showScratch('redraw', '<main><button>Again</button></main>');
    await spotlight.isAround(rectOf(page.getByRole('button', { name: 'Again' })));
    await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = '';
      setTimeout(() => {
        main.innerHTML = '<p>Something above</p><button>Again</button>';
      }, 400);
    });
    await page.getByText('Something above').waitFor();
    await spotlight.isAround(rectOf(page.getByRole('button', { name: 'Again' })));
    await page.evaluate(() => document.querySelector('main')?.remove());
    await poll('the light to go off', async () => (await spotlight.ring()) === null);
    await spotlight.isGone();
    await close();
  });

  itThoroughly('is followed in a part of the page that scrolls by itself', async () => {
    const { page, spotlight, close } = await showScratch(
      'scrolled',
      `<div id="list" style="height:200px;overflow:auto;border:1px solid"><div style="height:900px">Long</div>
       <button>Deep down</button><div style="height:900px"></div></div>`,
    );
    const button = page.getByRole('button', { name: 'Deep down' });
    await spotlight.isAround(rectOf(button));
    await page.evaluate(() => document.querySelector('#list')?.scrollBy(0, -40));
    await spotlight.isAround(rectOf(button));
    await page.evaluate(() => document.querySelector('#list')?.scrollTo(0, 0));
    await poll('the light to go off', async () => (await spotlight.ring()) === null);
    await close();
  });

  itThoroughly('can be told from a dark page, and in the reader’s own colours', async () => {
    const html = '<h1>Settings</h1><p>Some words to read.</p><button>Save</button> <button>Cancel</button>';
    for (const [id, media] of [
      ['dark', { colorScheme: 'dark' }],
      ['forced', { forcedColors: 'active' }],
    ] as const) {
      const { page, spotlight, close } = await showScratch(
        id,
        `<meta name="color-scheme" content="dark">${html}`,
        media,
      );
      await spotlight.isAround(rectOf(page.getByRole('button', { name: 'Save' })));
      await picture(page, id);
      await close();
    }
  });

  itThoroughly('is lit whatever the styles of the page say', async () => {
    const { page, spotlight, close } = await showScratch(
      'hostile',
      `<style>@layer x { * { all: unset !important; opacity: 0.9 !important; position: static !important } }
        div { display: none !important; transform: scale(2) !important } html { transform: translateX(10px) }</style>
       <button style="margin:60px">Save</button>`,
    );
    await spotlight.isAround(rectOf(page.getByRole('button', { name: 'Save' })));
    await close();
  });
});
