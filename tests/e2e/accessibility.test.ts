// The real popup and the options page, light and dark, against the rules of accessibility that a machine can check.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeRules, type Judged, judge } from '../browser/axe.ts';
import { forgetTabs, openHelp, openTip, type Stage, searchFor, setStage } from '../browser/help.ts';
import { addFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import type { Popup } from '../browser/popup.ts';
import { closeSidebar, openBesideByToolbar, openPopupByToolbar, openSidebar } from '../browser/sidebar.ts';
import { everyNth, itThoroughly } from '../effort.ts';

let stage: Stage;
let pages: Record<'form' | 'expenses' | 'browser', Page>;

beforeAll(async () => {
  stage = await setStage();
  const browser = await stage.browser.open('chrome://version/');
  const form = await stage.visit('/demo/invoices/new');
  await form.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
  pages = { browser, form, expenses: await stage.visit('/demo/expenses/2291') };
});

afterAll(() => stage?.close());

/** Runs in the page: the ids that more than one element has, so that names and descriptions point at the wrong one. */
function repeatedIds(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}

function expectClean(name: string, { violations, incomplete }: Judged): void {
  if (incomplete.length > 0) console.info(`${name}, to be judged by eye:\n${describeRules(incomplete).join('\n')}`);
  expect(describeRules(violations)).toEqual([]);
}

const states: Record<string, { over: keyof typeof pages; prepare: (popup: Popup) => Promise<unknown> }> = {
  tips: { over: 'form', prepare: async () => {} },
  'a tip open with its reasons': {
    over: 'form',
    prepare: async (popup) => {
      await openTip(popup, 'Which cost centre do I use?');
      await popup.byRole('button', 'Actions for this tip').click();
      await popup.byRole('menuitem', 'Why this tip?').click();
    },
  },
  'the actions for a tip': {
    over: 'form',
    prepare: async (popup) => {
      await openTip(popup, 'Which cost centre do I use?');
      await popup.byRole('button', 'Actions for this tip').click();
    },
  },
  'all tips in sight': { over: 'form', prepare: (popup) => popup.byRole('button', /^More/).click() },
  'search results': { over: 'form', prepare: (popup) => searchFor(popup, 'tax') },
  'nothing found': { over: 'form', prepare: (popup) => searchFor(popup, 'qqqxyzzy') },
  'no tip': { over: 'expenses', prepare: async () => {} },
  'a question': {
    over: 'expenses',
    prepare: async (popup) => {
      await popup.byRole('button', /^Ask /).click();
      await popup.byRole('button', 'Preview the email').click();
    },
  },
  'a question to somebody else, refused': {
    over: 'expenses',
    prepare: async (popup) => {
      await popup.byRole('button', /^Ask /).click();
      await popup.byRole('radio', 'Someone else').click();
      await popup.byRole('button', 'Open draft').click();
    },
  },
  'the details of the feeds': {
    over: 'form',
    prepare: async (popup) => {
      await popup.byRole('button', 'Details about the tips').click();
      await popup.byRole('button', 'Sync now').focus();
    },
  },
  'a page that cannot be read': { over: 'browser', prepare: async () => {} },
};

describe.each(everyNth(6, Object.entries(states)))('the popup with %s', (name, { over, prepare }) => {
  it('breaks no rule', async () => {
    await forgetTabs(stage.browser);
    const popup = await openHelp(stage.browser, pages[over]);
    await prepare(popup);
    for (const colorScheme of ['light', 'dark'] as const) {
      await popup.emulate({ colorScheme });
      // A colour in the middle of its transition is nobody's colour: the picture waits for the end of all of them.
      await popup.screenshot();
      expectClean(`${name}, ${colorScheme}`, await popup.axe());
      expect(await popup.evaluate(repeatedIds)).toEqual([]);
    }
    await popup.close();
  });
});

/** Runs in the help. What head and people take of the height, and whether a whole head of a tip is in sight. */
function measureHeight() {
  const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
  const [header, people, tips] = [box('.header'), box('.people'), box('.help-tips')];
  const heads = [...document.querySelectorAll('.tip-button')].map((head) => head.getBoundingClientRect());
  const bottom = Math.min(innerHeight, tips?.bottom ?? 0);
  return {
    isLittle: (header?.height ?? innerHeight) + (people?.height ?? innerHeight) <= innerHeight / 3,
    isHeadInSight: heads.some((head) => head.top >= (tips?.top ?? 0) && head.bottom <= bottom + 0.5),
  };
}

describe('head and people take a third of the height at most, and a tip is in sight', () => {
  const FITS = { isLittle: true, isHeadInSight: true };

  it('in the popup', async () => {
    await forgetTabs(stage.browser);
    const popup = await openHelp(stage.browser, pages.form);
    await popup.waitFor('.tip-button');
    expect(await popup.evaluate(`(${measureHeight})()`)).toEqual(FITS);
    await popup.close();
  });

  itThoroughly('beside a page at 200 %, on a screen of 1440 by 900', async () => {
    await openBesideByToolbar(stage.browser);
    const page = await stage.visit('/demo/invoices/new');
    // What the browser leaves of the screen for the page.
    await page.setViewportSize({ width: 1440, height: 780 });
    const help = await openSidebar(stage.browser, page);
    const zoomTo = async (factor: number) =>
      (await stage.browser.worker()).evaluate(async (zoom) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        await chrome.tabs.setZoom(tab?.id, zoom);
      }, factor);
    await zoomTo(2);
    await poll('the help to be zoomed', () => help.evaluate(() => devicePixelRatio === 2 && innerHeight === 390));
    await poll('it to fit', async () => {
      const { isLittle, isHeadInSight } = await help.evaluate(measureHeight);
      return isLittle && isHeadInSight;
    });
    // It is kept for the whole site.
    await zoomTo(1);
    await closeSidebar(stage.browser, page, help);
    await page.close();
    await openPopupByToolbar(stage.browser);
  });
});

describe('the options page', () => {
  it.each(everyNth(2, ['light', 'dark'] as const))('breaks no rule in %s', async (colorScheme) => {
    const options = await openOptions(stage.browser);
    await options.emulateMedia({ colorScheme });
    await addFeed(options, `${stage.demo.origin}/bad-items.json`);
    await poll('an answer', async () =>
      /added,|already in your list/.test(await options.locator('form.add-feed').innerText()),
    );
    await options.getByRole('listitem').filter({ hasText: 'author’s attention' }).locator('.feed-button').click();
    await options.getByRole('button', { name: /need.* author/ }).click();
    expect(await options.evaluate(repeatedIds)).toEqual([]);
    await addFeed(options, 'no address');
    await options.locator('form.add-feed .field-error').waitFor();
    expectClean(`options, ${colorScheme}`, await judge(options));
    await options.close();
  });
});
