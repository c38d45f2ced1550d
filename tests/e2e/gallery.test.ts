// Every state of the interface against the rules of accessibility that a machine can check: light, dark, in forced
// colours, at 320 pixels, with large and with wide text, and in the other languages by turns.
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directionOf } from '../../components/ui/direction.ts';
import { LANGUAGES } from '../../lib/core/text/languages.ts';
import { describeRules, judge } from '../browser/axe.ts';
import { everyNth } from '../effort.ts';
import { type Gallery, type Look, NARROW, openGallery, POPUP } from '../gallery/open-gallery.ts';
import { STATES } from '../gallery/states.ts';

/** One page for each test that the runner lets go on at a time; most of it is waiting for what is drawn. */
const PAGES = 3;

let gallery: Gallery;
let idle: Page[];

beforeAll(async () => {
  gallery = await openGallery();
  idle = await Promise.all(Array.from({ length: PAGES }, () => gallery.newPage()));
});

afterAll(() => gallery?.close());

/** Far longer than a state is looked at on a machine with much else to do: by then the browser answers for this page no more. */
const HUNG_MS = 60_000;

async function nextIdle(): Promise<Page> {
  let page = idle.pop();
  while (!page) {
    await wait(10);
    page = idle.pop();
  }
  return page;
}

/** Lends a page of the few there are. One that hangs is given up, and what was looked at is looked at once more in another. */
async function withPage(look: (page: Page) => Promise<void>): Promise<void> {
  for (const isLastTry of [false, true]) {
    const page = await nextIdle();
    const looked = look(page).then(() => 'looked' as const);
    const outcome = await Promise.race([looked, wait(HUNG_MS, 'hung' as const)]).catch((error: unknown) => {
      idle.push(page);
      throw error;
    });
    idle.push(outcome === 'looked' ? page : await gallery.newPage());
    if (outcome === 'looked') return;
    looked.catch(() => undefined);
    void page.close().catch(() => undefined);
    if (isLastTry) throw new Error('The page hung, and so did another one.');
    console.warn('A page hung; what was looked at is looked at once more in another one.');
  }
}

/** Light and dark differ in their colours alone: the dark one is judged by the rules about those. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Runs in the page. What hangs out on either side of it; the body of a popup asks for a size that it may not get. */
function widerThanThePage(): string[] {
  return Array.from(document.querySelectorAll('body *:not(.visually-hidden)'))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (right > innerWidth + 1 || left < -1);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/**
 * Runs in the page. Words that are cut off: more of them than their box shows, no way to scroll to the rest, and not all
 * of them shown on hovering either.
 */
function cutOff(): string[] {
  return Array.from(document.querySelectorAll<HTMLElement>('main *:not(.visually-hidden):not(textarea):not(input)'))
    .filter((element) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const isClipped = [overflowX, overflowY].some((flow) => flow === 'hidden' || flow === 'clip');
      const isTooLarge =
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      return (
        isClipped && textOverflow !== 'ellipsis' && isTooLarge && !element.title && element.innerText.trim() !== ''
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Runs in the page, whose policy lets no style element in. */
function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** Text as large as twice what the person reads usually (WCAG 1.4.4). */
const LARGE = 'html { font-size: 200% !important; }';

/** Room between lines, words and letters as some readers need it (WCAG 1.4.12). */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } ' +
  'p { margin-block-end: 2em !important; }';

/** What hangs out and what is cut off. */
const spoilt = async (page: Page) => [...(await page.evaluate(widerThanThePage)), ...(await page.evaluate(cutOff))];

/** What is drawn fits into its 320 pixels, with wide text too. */
async function expectToFit(page: Page): Promise<void> {
  expect(await page.evaluate(widerThanThePage)).toEqual([]);
  await page.evaluate(addStyle, SPACED);
  expect({ spaced: await spoilt(page) }).toEqual({ spaced: [] });
}

/** What is made alike in every state is looked at in every tenth of them, and in all where there is time. */
const IN_TURN = everyNth(10, Object.entries(STATES));

async function breaksNoRule(page: Page, state: string, scheme: Look['scheme'], rules?: string[]): Promise<void> {
  const { violations, incomplete } = await judge(page, rules);
  const byEye = describeRules(incomplete).join('\n');
  if (byEye) console.info(`${state} ${scheme}, to be judged by eye:\n${byEye}`);
  expect({ scheme, violations: describeRules(violations) }).toEqual({ scheme, violations: [] });
}

// Help is drawn otherwise beside a page than in the popup; all else is the same, and is drawn once for both looks.
describe.concurrent.each(everyNth(3, Object.entries(STATES)))('%s', (state, { app }) => {
  const alsoFits = app === 'help' ? '' : ', and fits into 320 pixels, with wide text too';
  it(`breaks no rule of accessibility${alsoFits}`, () =>
    withPage(async (page) => {
      await gallery.visit(page, state, { scheme: 'light', size: POPUP, frame: 'popup' });
      await breaksNoRule(page, state, 'light');
      if (app === 'help') return;
      await page.setViewportSize(NARROW);
      await expectToFit(page);
    }));
});

describe.concurrent.each(IN_TURN)('%s', (state, { app }) => {
  it('breaks no rule about colours in the dark, and takes text twice as large', () =>
    withPage(async (page) => {
      await gallery.visit(page, state, { scheme: 'dark', size: POPUP, frame: 'popup' });
      await breaksNoRule(page, state, 'dark', COLOUR_RULES);
      await page.evaluate(addStyle, LARGE);
      expect({ large: await spoilt(page) }).toEqual({ large: [] });
    }));

  if (app !== 'help') return;
  it('fits into 320 pixels beside a page, with wide text too', () =>
    withPage(async (page) => {
      await gallery.visit(page, state, { scheme: 'light', size: NARROW, frame: 'page' });
      await expectToFit(page);
    }));
});

/** The sizes that help has at 200 % zoom on a screen of 1440 by 900, in each of its frames, and its usual ones. */
const HEIGHTS = {
  popup: { 'the popup': POPUP, 'the popup at 200 %': { width: 400, height: 400 } },
  page: {
    'the sidebar at 200 %': { width: 380, height: 450 },
    'a narrow sidebar': { width: 280, height: 450 },
    'a narrow page': NARROW,
    'a split window': { width: 320, height: 340 },
  },
  panel: { 'the panel at 200 %': { width: 360, height: 430 } },
} as const;

/**
 * Runs in the page. What head and people take of the height, where the page has a title of more than two lines, and
 * whether a whole head of a tip is in sight.
 */
function measureHeight() {
  const title = document.querySelector('.header-title');
  const long = ' · Accounts of the northern branch · Northfield Finance';
  if (title && !title.textContent?.endsWith(long)) title.textContent += long;
  const list = document.querySelector('.help-tips');
  list?.scrollTo({ top: 0 });
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const [header, people, tips] = [box('.header'), box('.people'), box('.help-tips')];
  const heads = [...document.querySelectorAll('.tip-button')].map((head) => head.getBoundingClientRect());
  const bottom = Math.min(innerHeight, tips?.bottom ?? 0);
  return {
    share: ((header?.height ?? 0) + (people?.height ?? 0)) / innerHeight,
    isHeadInSight: heads.some((head) => head.top >= (tips?.top ?? 0) && head.bottom <= bottom + 0.5),
  };
}

it('two who can be asked and the status line take a seventh of the popup at most', () =>
  withPage(async (page) => {
    for (const language of ['en', 'de', 'ar'] as const) {
      await gallery.visit(page, 'tips', { scheme: 'light', size: POPUP, frame: 'popup', language });
      const { share, lines } = await page.evaluate(() => ({
        share: (document.querySelector('.help-foot')?.getBoundingClientRect().height ?? innerHeight) / innerHeight,
        lines: document.querySelectorAll('.person').length,
      }));
      expect({ language, lines, share, isLittle: share <= 1 / 7 }).toMatchObject({ lines: 2, isLittle: true });
    }
  }));

it('the practice form and its help are both in sight at 320 pixels, at whichever field', () =>
  withPage(async (page) => {
    await gallery.visit(page, 'practice', { scheme: 'light', size: NARROW, frame: 'page' });
    for (const field of await page.locator('.practice-form input').all()) {
      await field.focus();
      const boxes = [await field.boundingBox(), await page.locator('.practice-help .tip-button').first().boundingBox()];
      const [at, tip] = boxes.map((box) => ({ top: box?.y ?? -1, bottom: (box?.y ?? 0) + (box?.height ?? 0) }));
      const sheet = (await page.locator('.practice-help').boundingBox())?.y ?? 0;
      expect({
        isFieldInSight: (at?.top ?? -1) >= 0 && (at?.bottom ?? 0) <= sheet,
        isHelpInSight: (tip?.bottom ?? 1e4) <= NARROW.height,
      }).toEqual({
        isFieldInSight: true,
        isHelpInSight: true,
      });
    }
  }));

const FRAMES = ['popup', 'page', 'panel'] as const;

describe.concurrent.each(FRAMES)('in the heights of the %s', (frame) => {
  const sizes = Object.entries<Look['size']>(HEIGHTS[frame]);
  const withTips = ['tips', 'tips-more', 'tips-feeds', 'not-beside', 'tip-hidden', 'add-this', 'search'];
  it.each(everyNth(10, [...withTips, 'people-alike', 'people-elsewhere', 'no-tip', 'disk-full']))(
    '%s: head and people take a third at most, and a tip is in sight',
    (state) =>
      withPage(async (page) => {
        for (const language of ['en', 'de', 'ar'] as const) {
          await gallery.visit(page, state, { scheme: 'light', size: POPUP, frame, language });
          for (const [name, size] of sizes) {
            await page.setViewportSize(size);
            const { share, isHeadInSight } = await page.evaluate(measureHeight);
            const isInSight = isHeadInSight || !withTips.includes(state);
            expect({ name, language, share, isLittle: share <= 1 / 3, isInSight }).toMatchObject({
              isLittle: true,
              isInSight: true,
            });
          }
        }
      }),
  );
  it('tips breaks no rule', () =>
    withPage(async (page) => {
      await gallery.visit(page, 'tips', { scheme: 'light', size: POPUP, frame });
      for (const [name, size] of sizes) {
        await page.setViewportSize(size);
        expect({ name, over: await page.evaluate(widerThanThePage) }).toEqual({ name, over: [] });
        expect({ name, cut: await page.evaluate(cutOff) }).toEqual({ name, cut: [] });
        const { violations } = await judge(page);
        expect({ name, violations: describeRules(violations) }).toEqual({ name, violations: [] });
      }
    }));
});

it('is printed in dark ink by who reads in light words', () =>
  withPage(async (page) => {
    const inkOf = () => page.getByRole('heading', { level: 1 }).evaluate((one) => getComputedStyle(one).color);
    await gallery.visit(page, 'worth', { scheme: 'light', size: NARROW, frame: 'page' });
    const dark = await inkOf();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await inkOf()).not.toBe(dark);
    await page.emulateMedia({ media: 'print' });
    expect(await inkOf()).toBe(dark);
    await page.emulateMedia({ media: 'screen' });
  }));

it('what is pressed and what comes first stand out in the reader’s own colours', () =>
  withPage(async (page) => {
    await gallery.visit(page, 'tips-why', { scheme: 'dark', size: POPUP, frame: 'popup', forced: true });
    const groundOf = (name: string) =>
      page.getByRole('button', { name, exact: true }).evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await groundOf('Helped')).not.toBe(await groundOf('Not this time'));
    await gallery.visit(page, 'options', { scheme: 'dark', size: POPUP, frame: 'popup', forced: true });
    expect(await groundOf('Add')).not.toBe(await groundOf('Import a file'));
    const { violations } = await judge(page);
    expect(describeRules(violations)).toEqual([]);
  }));

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

/** In turn: each state in one of the languages, each language with a seventh of the states. */
const statesIn = (language: (typeof OTHERS)[number]) =>
  Object.keys(STATES).filter((_, index) => index % OTHERS.length === OTHERS.indexOf(language));

describe.concurrent.each(OTHERS)('in %s', (language) => {
  it.each(everyNth(10, statesIn(language)))('%s breaks no rule and fits into 320 pixels', (state) =>
    withPage(async (page) => {
      await gallery.visit(page, state, { scheme: 'light', size: NARROW, frame: 'page', language });
      expect(await page.evaluate(widerThanThePage)).toEqual([]);
      // Names and colours are made alike in every language; from right to left, the order of things is another.
      if (directionOf(language) === 'ltr') return;
      const { violations } = await judge(page, undefined, COLOUR_RULES);
      expect(describeRules(violations)).toEqual([]);
    }),
  );
});
