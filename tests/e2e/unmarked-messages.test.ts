// A person presses Save, two red messages appear that no markup tells from other words, and help speaks of them.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openHelp, type Stage, setStage, tipsUnder } from '../browser/help.ts';
import { followTeamFeed } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import {
  awaitSidebar,
  openBesideByToolbar,
  openPopupByToolbar,
  openSidebar,
  sendMenuClick,
  titlesIn,
} from '../browser/sidebar.ts';

/** The tips for the first message: the team’s and the sample’s. */
const CLOSED = ['The cost centre is closed (FI-204)', 'FI-204: the cost centre is closed'];
const isClosed = (title: string | undefined) => title !== undefined && CLOSED.includes(title);
const SECRET = 'Between us: Helena Prado, salary band C';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  await followTeamFeed(stage.browser, stage.demo.origin);
});

beforeEach(async () => {
  page = await stage.visit('/demo/invoices/new');
  // The application answers without a role, a class that means anything, or a mark at a field.
  await page.evaluate((secret) => {
    document.querySelector('form')?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        const red = (words: string) => {
          const text = Object.assign(document.createElement('p'), { textContent: words });
          text.style.color = 'rgb(190, 20, 20)';
          return text;
        };
        document.querySelector('#summary')?.replaceChildren(red('FI-204: Cost centre 410 200 is closed'));
        document.querySelector('#order')?.after(red('Above 2,000 EUR an order is needed'));
        document.querySelector('main')?.append(Object.assign(document.createElement('p'), { textContent: secret }));
      },
      { capture: true },
    );
  }, SECRET);
});

afterEach(() => page.close());

afterAll(() => stage?.close());

const save = () => page.getByRole('button', { name: 'Save', exact: true }).click();

it('in the popup: the tip for the message comes first, and nothing else of the page is kept', async () => {
  await openPopupByToolbar(stage.browser);
  await save();
  const popup = await openHelp(stage.browser, page);
  await poll('the tip for the message', async () => isClosed((await tipsUnder(popup, 'For this message'))[0]));
  expect(isClosed((await popup.names('article'))[0])).toBe(true);
  await popup.close();
  const worker = await stage.browser.worker();
  const kept = await worker.evaluate<string>(
    `Promise.all([chrome.storage.session.get(null), chrome.storage.local.get(null)]).then((all) => JSON.stringify(all))`,
  );
  expect(kept).not.toContain('Helena Prado');
});

it('beside the page: help that is open already goes along, and the other message is read too', async () => {
  await openBesideByToolbar(stage.browser);
  const frame = await openSidebar(stage.browser, page);
  await save();
  await poll('the tip for the message', async () => isClosed((await titlesIn(frame))[0]));
  expect(await frame.getByRole('region', { name: 'For this message' }).count()).toBe(1);
});

it('on a right-click, where the browser does not tell the element: the message is what help is about', async () => {
  await openBesideByToolbar(stage.browser);
  // Access to the page comes with a click of the person, as on the menu.
  await openSidebar(stage.browser, page);
  await save();
  await page.getByText('FI-204').click({ button: 'right' });
  await sendMenuClick(stage.browser, {});
  const frame = await awaitSidebar(stage.browser, page);
  await poll('the tip for the message', async () => isClosed((await titlesIn(frame))[0]));
  await frame.getByRole('button', { name: /^Ask Ana/ }).click();
  await poll('the mail to quote the message', async () =>
    (await frame.locator('body').innerText()).includes('FI-204: Cost centre 410 200 is closed'),
  );
});
