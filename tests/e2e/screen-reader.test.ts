// The help as somebody has it who does not see it: in which order it is read, what it says by itself, where the focus is.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetTabs, openHelp, openTip, type Stage, searchFor, setStage } from '../browser/help.ts';
import { feedRow, openOptions, unfoldFeed } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import type { Popup } from '../browser/popup.ts';
import { goBeside } from '../browser/sidebar.ts';
import { itThoroughly } from '../effort.ts';

const TIP = 'Which cost centre do I use?';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
});

beforeEach(async () => {
  await forgetTabs(stage.browser);
  page = await stage.visit('/demo/invoices/new');
  await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
});

afterEach(() => page.close());

afterAll(() => stage?.close());

/** What says its words by itself, and has some. */
const announced = async (popup: Popup) =>
  (await popup.readThrough()).filter(({ live, words }) => live && words !== '').map(({ words }) => words);

const says = (popup: Popup, words: string) =>
  poll(`“${words}” to be announced`, async () => (await announced(popup)).some((said) => said.includes(words)));

/** What has the focus: nothing, or the name of a control. */
const focused = (popup: Popup) =>
  popup.evaluate<string>(() => {
    const at = document.activeElement as HTMLElement | null;
    if (!at || at === document.body) return '';
    return at.ariaLabel || at.innerText.trim() || at.getAttribute('placeholder') || at.localName;
  });

/** Runs in the popup. Whether what has the focus shows that it has, and nothing lies over it. */
function howFocused() {
  const at = document.activeElement as HTMLElement;
  const { x, y, width, height } = at.getBoundingClientRect();
  const there = document.elementFromPoint(x + width / 2, y + height / 2);
  return {
    // The ring of a tip's button is drawn around its card.
    isOutlined: [at, at.closest('article')].some((one) => one && getComputedStyle(one).outlineStyle !== 'none'),
    isInFront: at.contains(there),
  };
}

describe('the popup', () => {
  let popup: Popup;

  beforeEach(async () => {
    popup = await openHelp(stage.browser, page);
  });

  afterEach(() => popup.close());

  itThoroughly('is read from where one is over what helps to who helps', async () => {
    await openTip(popup, TIP);
    const read = (await popup.readThrough()).map(({ role, name }) => `${role} ${name}`);
    const order = [
      'main Help for this page',
      'heading New invoice',
      'searchbox Search tips',
      'region For “Cost centre”',
      'heading For “Cost centre”',
      'list ',
      `article ${TIP}`,
      `heading ${TIP}`,
      `button ${TIP}`,
      'list Steps',
      'button Helped',
      'button Not this time',
      'button Actions for this tip',
      'region People who can help',
      'button Ask Ana',
      'button Details about the tips',
    ];
    let from = -1;
    for (const stop of order) {
      const at = read.findIndex((one, place) => place > from && one.startsWith(stop));
      expect({ stop, isThere: at > from, after: read[from], all: at > from ? undefined : read }).toMatchObject({
        isThere: true,
      });
      from = at;
    }
  });

  it('every control is reached with Tab in the order it is read, and is seen to have the focus', async () => {
    await openTip(popup, TIP);
    await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const read = (await popup.readThrough()).filter(({ role }) => ['button', 'link', 'searchbox'].includes(role));
    const reached: string[] = [];
    for (let presses = 0; presses < read.length; presses += 1) {
      await popup.press('Tab');
      reached.push(await focused(popup));
      expect({ at: reached.at(-1), ...(await popup.evaluate<object>(howFocused)) }).toEqual({
        at: reached.at(-1),
        isOutlined: true,
        isInFront: true,
      });
    }
    const wordsOf = ({ name, words }: { name: string; words: string }) => [name, words];
    const missing = reached.filter((name, at) => {
      const wanted = read[at];
      return !wanted || !wordsOf(wanted).some((words) => words.includes(name) || name.includes(words));
    });
    expect({ missing, reached }).toMatchObject({ missing: [] });
  });

  it('says what has happened, and keeps the focus', async () => {
    const press = (name: string | RegExp) => popup.byRole('button', name).click();
    // What comes next may take a moment to be there.
    const hasFocus = (after: string) => expect.poll(() => focused(popup), { message: after }).not.toBe('');
    await openTip(popup, TIP);
    await press('Helped');
    await says(popup, 'Good to hear.');
    await hasFocus('Helped');
    await press('Undo');
    await hasFocus('Undo of Helped');
    await press('Not this time');
    await says(popup, 'It’s OK to ask.');
    await hasFocus('Not this time');
    await popup.evaluate(() => document.querySelector<HTMLElement>('.tip-why-form input')?.focus());
    await popup.type('too old');
    await popup.press('Enter');
    await says(popup, 'Saved on this device.');
    await hasFocus('a word why');
    await press('Actions for this tip');
    await hasFocus('Actions for this tip');
    await popup.press('Escape');
    await hasFocus('Escape from the actions');
    await press('Actions for this tip');
    await popup.byRole('menuitem', 'Why this tip?').click();
    await says(popup, 'You’re in the field “Cost centre”');
    await hasFocus('Why this tip?');
    await press('Actions for this tip');
    await popup.byRole('menuitem', 'Hide this tip').click();
    await says(popup, `“${TIP}” is hidden`);
    await hasFocus('Hide this tip');
    await press('Undo');
    await hasFocus('Undo of Hide');
    await searchFor(popup, 'tax');
    await says(popup, 'found');
    await press('Clear');
    await hasFocus('Clear');
    await press('Ask Ana');
    await hasFocus('Ask Ana');
    await press('Back to tips');
    await hasFocus('Back to tips');
    await press('Details about the tips');
    await hasFocus('Details');
    await press('Sync now');
    await hasFocus('Sync now');
  });
});

it('beside the page, what comes up for another field is announced politely', async () => {
  const popup = await openHelp(stage.browser, page);
  const frame = await goBeside(stage.browser, page, popup);
  const live = frame.locator('[aria-live=polite], [role=status]');
  await page.getByRole('combobox', { name: 'Tax code' }).focus();
  await poll('the other field to be announced', async () =>
    (await live.allInnerTexts()).some((words) => words.includes('For “Tax code”')),
  );
});

itThoroughly('the options keep the focus near when what has it goes away', async () => {
  const options = await openOptions(stage.browser);
  await feedRow(options, 'Alongside samples').getByText('checked').waitFor();
  const row = await unfoldFeed(options, 'Alongside samples');
  await row.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
  await options.getByText('Alongside samples removed').waitFor();
  const where = () => options.evaluate(() => document.activeElement?.localName);
  expect(await where()).not.toBe('body');
  await options.getByRole('button', { name: 'Undo' }).press('Enter');
  await feedRow(options, 'Alongside samples').waitFor();
  expect(await where()).not.toBe('body');
  await options.close();
});
