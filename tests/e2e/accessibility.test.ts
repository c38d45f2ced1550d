// The real popup and the options page, light and dark, against the rules of accessibility that a machine can check.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeRules, type Judged, judge } from '../browser/axe.ts';
import { forgetTabs, openHelp, openTip, type Stage, searchFor, setStage } from '../browser/help.ts';
import { addFeed, openOptions } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import type { Popup } from '../browser/popup.ts';

let stage: Stage;
let pages: Record<'form' | 'expenses' | 'browser', Page>;

beforeAll(async () => {
  stage = await setStage();
  const browser = await stage.browser.context.newPage();
  await browser.goto('chrome://version/');
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
      await popup.byRole('button', 'Why this tip?').click();
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
      await popup.byRole('button', 'See the whole mail').click();
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

describe.each(Object.entries(states))('the popup with %s', (name, { over, prepare }) => {
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

describe('the options page', () => {
  it.each(['light', 'dark'] as const)('breaks no rule in %s', async (colorScheme) => {
    const options = await openOptions(stage.browser);
    await options.emulateMedia({ colorScheme });
    await addFeed(options, `${stage.demo.origin}/bad-items.json`);
    await poll('an answer', async () => /added,|in your list already/.test(await options.locator('form').innerText()));
    await options.getByRole('button', { name: /need.* author/ }).click();
    expect(await options.evaluate(repeatedIds)).toEqual([]);
    await addFeed(options, 'no address');
    await options.locator('form .field-error').waitFor();
    expectClean(`options, ${colorScheme}`, await judge(options));
    await options.close();
  });
});
