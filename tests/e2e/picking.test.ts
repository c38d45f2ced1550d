// Picking what a tip is about, on an untidy page in Chromium: what is picked is named as help will read it, and is found again.
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Help } from '../../lib/core/messages.ts';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import type { Picked, PickedKind } from '../../lib/core/pointer/picked.ts';
import type { Pointed } from '../../lib/core/pointer/pointer.ts';
import { type Stage, setStage } from '../browser/help.ts';
import { openOptions } from '../browser/options.ts';
import { awaitNoPointer, awaitOutline, moveOver, outlineOf, press } from '../browser/pointer.ts';
import { poll } from '../browser/poll.ts';
import { closePopups } from '../browser/popup.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import { closeSidebar, headingsIn, openBesideByToolbar, openSidebar, sidebarOf } from '../browser/sidebar.ts';
import { watchSpotlight } from '../browser/spotlight.ts';
import { everyNth, itThoroughly } from '../effort.ts';
import { UNTIDY_FRAME, UNTIDY_PAGE } from '../fixtures/pages/untidy-page.ts';
import { UNTIDY_THINGS } from '../fixtures/pages/untidy-things.ts';

let stage: Stage;
let scratch: ScratchPages;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  scratch = await startScratchPages();
  scratch.put('/untidy', UNTIDY_PAGE);
  scratch.put('/untidy-frame', UNTIDY_FRAME);
  const rows = '<tr><td>Ink</td><td><button>Edit</button></td><td><input></td></tr>'.repeat(1000);
  scratch.put(
    '/huge',
    `<!doctype html><h1>Orders</h1><table><tr><th>Item</th><th>Do</th><th>Note</th></tr>${rows}</table>`,
  );
  await openBesideByToolbar(stage.browser);
  page = await stage.browser.context.newPage();
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto(`${scratch.origin}/untidy`);
  await openBeside();
});

// One test closes it.
beforeEach(async () => {
  if (!sidebarOf(stage.browser, page)) await openBeside();
});

/**
 * Opens help beside the page, presses in it, and turns to the page, as a person does who picks: what takes the focus
 * without a press is fought, and so is what lies over help that nobody has used.
 */
async function openBeside(): Promise<void> {
  await closePopups(stage.browser);
  const help = await openSidebar(stage.browser, page);
  await help.locator('main').click({ position: { x: 2, y: 2 } });
  await page.mouse.click(2, 2);
  await poll('the focus in the page', () => page.evaluate(() => document.activeElement === document.body));
}

afterAll(async () => {
  await stage?.close();
  await scratch?.close();
});

/** Makes a call from a page of the extension, as whoever brings this token. */
const callFrom = <T>(from: Frame | Page, token: string, name: string, args: object): Promise<T> =>
  from.evaluate(
    ({ token, name, args }) => {
      const port = chrome.runtime.connect({ name: `alongside:${token}` });
      return new Promise<unknown>((resolve, reject) => {
        // The worker was stopped before it answered.
        port.onDisconnect.addListener(() => reject(new Error('nobody answers')));
        port.onMessage.addListener((given) => {
          resolve((given as { value: unknown }).value);
          port.disconnect();
        });
        port.postMessage({ id: 1, name, args });
      });
    },
    { token, name, args },
  ) as Promise<T>;

/** The help beside the page: on a busy machine a press that seemed lost may have put another in its place. */
function besidePage(): Frame {
  return sidebarOf(stage.browser, page) ?? expect.fail('There is no help beside the page.');
}

/** Makes a call as the help beside the page does. */
async function call<T>(name: string, args: object = {}): Promise<T> {
  const { answer } = await poll(`an answer to ${name}`, async () => {
    const help = besidePage();
    return { answer: await callFrom<T>(help, new URL(help.url()).hash.slice(1), name, args) };
  });
  return answer;
}

const takePicked = async () => (await call<{ picked: Picked | null }>('takePicked')).picked;

async function startPicking(): Promise<void> {
  const words = { unnamed: 'Unnamed', outOfReach: 'Out of reach', purpose: 'pick' };
  // Begun in the moment in which help has just been opened anew, it may end with what was there before: then once more.
  await poll('the layer', async () => {
    expect(await call('startPointer', { words })).toEqual({ outcome: 'pointing' });
    return (await outlineOf(page)) !== null;
  });
}

/** Picks with the mouse what lies at the middle of something. */
async function pick(element: Locator, outlined: string | RegExp = /./): Promise<Picked> {
  await element.scrollIntoViewIfNeeded();
  await startPicking();
  await moveOver(page, element);
  await awaitOutline(page, outlined);
  await press(page);
  await awaitNoPointer(page);
  return (await takePicked()) ?? expect.fail('Nothing was picked.');
}

/** How help reads the page now. */
async function readAgain(): Promise<PageSnapshot> {
  const { page: state } = await call<Help>('getHelp');
  return state.status === 'read' ? state.snapshot : expect.fail(`The page is ${state.status}.`);
}

/** The words of a kind that help finds tips by; those of a field when it has the focus. */
const KNOWN_AGAIN: Partial<Record<PickedKind, (thing: Locator) => Promise<(string | null)[]>>> = {
  field: async (field) => {
    await field.focus();
    return [(await readAgain()).field?.label ?? null];
  },
  message: async () => (await readAgain()).errors,
  heading: async () => (await readAgain()).headings,
};

describe('what is picked with the mouse', () => {
  it.each(everyNth(9, Object.entries(UNTIDY_THINGS)))(
    '%s is named as help reads it, and is what its target finds',
    async (_, one) => {
      const { over, picked, shown = over, focused } = one;
      const found = await pick(page.locator(over), picked.name === '' ? 'Unnamed' : /./);
      expect(found).toEqual(picked);
      expect(JSON.stringify(found)).not.toContain('canary');
      expect(await call('pointAt', { target: found.target, askedMs: Date.now() })).toEqual({ outcome: 'shown' });
      const light = watchSpotlight(page);
      await light.isAround(() => page.locator(shown).boundingBox());
      await call('stopPointing');
      await light.isGone();
      const read = focused === null ? undefined : KNOWN_AGAIN[picked.kind];
      if (read) expect(await read(page.locator(focused ?? over))).toContain(picked.name);
    },
  );

  it('a field in the second of two components alike has a name, and nothing that would show another', async () => {
    const { target, ...named } = await pick(page.locator('x-twin input').last());
    expect([named, target]).toEqual([{ kind: 'field', name: 'Buyer', alike: 2 }, {}]);
  });

  it('a field for a secret has a name, and nothing of it is read', async () => {
    const found = await pick(page.locator('#secret'));
    expect(found).toEqual({ kind: 'field', name: 'PIN', target: { name: 'PIN' }, alike: 1 });
  });
});

describe('the page', () => {
  itThoroughly('hears nothing of it, is as it was afterwards, and nothing of it is marked', async () => {
    const before = await page.content();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const note = ({ type }: Event) => heard.push(type);
      for (const name of ['pointermove', 'pointerdown', 'mousedown', 'click', 'keydown', 'focusin', 'message'])
        addEventListener(name, note, { capture: true });
      const seen = new MutationObserver((changes) => {
        for (const { type, target } of changes) if (type === 'attributes') heard.push(`${type} ${target.nodeName}`);
      });
      seen.observe(document.body, { attributes: true, subtree: true });
    });
    expect((await pick(page.locator('#post'), 'Post order')).name).toBe('Post order');
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(await page.content()).toBe(before);
    const marks = () => Object.getOwnPropertySymbols(globalThis).map(String);
    expect(await page.evaluate(marks)).not.toContain('Symbol(alongside)');
  });

  it('hands it over once, and help goes on to be about what it was about', async () => {
    const heading = (await headingsIn(besidePage()))[0];
    await pick(page.locator('#post'), 'Post order');
    expect(await takePicked()).toBeNull();
    expect((await headingsIn(besidePage()))[0]).toBe(heading);
  });

  itThoroughly(
    'hands over nothing that was not picked: left, or begun anew before anybody had fetched it',
    async () => {
      await startPicking();
      await moveOver(page, page.locator('#post'));
      await awaitOutline(page, 'Post order');
      await call('steerPointer', { move: 'leave' });
      await awaitNoPointer(page);
      expect(await takePicked()).toBeNull();
      await startPicking();
      await moveOver(page, page.locator('#post'));
      await awaitOutline(page, 'Post order');
      await press(page);
      await awaitNoPointer(page);
      await startPicking();
      await call('steerPointer', { move: 'leave' });
      expect(await takePicked()).toBeNull();
    },
  );

  it('of any size is picked from within the time that somebody waits', async () => {
    const other = await stage.browser.open(`${scratch.origin}/huge`);
    const was = page;
    page = other;
    try {
      await openBeside();
      const found = await pick(other.getByRole('button', { name: 'Edit' }).nth(1));
      expect(found.target).toEqual({
        name: 'Edit',
        role: 'button',
        selector: expect.stringMatching(/^tr:nth-of-type\(3\) > /),
      });
      expect(found.alike).toBeGreaterThan(1);
      expect(await call('pointAt', { target: found.target, askedMs: Date.now() })).toEqual({ outcome: 'shown' });
    } finally {
      page = was;
      await other.close();
    }
  });
});

describe('with the keyboard, and from the panel of the browser', () => {
  it('wider goes to what is around, and Enter in the help takes it', async () => {
    await page.locator('#net').click();
    await startPicking();
    await call('steerPointer', { move: 'next' });
    await call('steerPointer', { move: 'wider' });
    const { pointed } = await call<{ pointed: Pointed | null }>('steerPointer', { move: 'look' });
    expect(pointed?.kind).toBe('thing');
    expect(await call('steerPointer', { move: 'take' })).toEqual({ pointed: null });
    expect(await takePicked()).toMatchObject({ kind: 'words', target: { selector: expect.any(String) } });
  });

  const focusable = {
    'the page': () => page.locator('#net'),
    'a frame of the page': () => page.frameLocator('#inner').locator('#framed'),
  };

  it.each(Object.entries(focusable))(
    'the panel of the window has what was picked, with the keys in %s',
    async (_, field) => {
      const options = await openOptions(stage.browser);
      const windowId = await options.evaluate(async () => (await chrome.windows.getCurrent()).id);
      await closeSidebar(stage.browser, page, besidePage());
      await page.bringToFront();
      await field().focus();
      const ask = <T>(name: string, args: object = {}) => callFrom<T>(options, `window-${windowId}`, name, args);
      const words = { unnamed: 'Unnamed', outOfReach: 'Out of reach', purpose: 'pick' };
      expect(await ask('startPointer', { words })).toEqual({ outcome: 'pointing' });
      await moveOver(page, page.locator('#post'));
      await awaitOutline(page, 'Post order');
      await page.keyboard.press('Enter');
      await awaitNoPointer(page);
      expect(await ask('takePicked')).toMatchObject({ picked: { name: 'Post order', kind: 'control' } });
      await options.close();
      await openSidebar(stage.browser, page);
    },
  );
});
