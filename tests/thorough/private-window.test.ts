// A private window leaves nothing behind: what is asked, said and typed there ends with it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openHelp, openTip, SENT, type Stage, setStage } from '../browser/help.ts';
import { followTeamFeed } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { type Popup, pressToolbarOver, takeOpenedPopup } from '../browser/popup.ts';
import { noteHeld } from '../held.ts';

const SECRET = 'Zaphod';
const TIP = 'Which cost centre to take';
const PATH = '/demo/invoices/new';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage({ captureMail: true, isInPrivate: true });
  await followTeamFeed(stage.browser, stage.demo.origin);
});
afterAll(() => stage?.close());

const inWorker = async <T>(task: (given: string) => Promise<T>, given = ''): Promise<T> =>
  (await stage.browser.worker()).evaluate(task, given);

/** Opens a private window; answers its number. */
const openPrivate = (address: string) =>
  inWorker(async (url) => (await chrome.windows.create({ incognito: true, url }))?.id ?? -1, address);

async function openHelpOver(address: string): Promise<Popup> {
  await poll('the page in the private window', () =>
    inWorker(async () => {
      const tabs = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tabs.some(({ incognito, status }) => incognito && status === 'complete');
    }),
  );
  const popup = await takeOpenedPopup(stage.browser, () => pressToolbarOver(stage.browser, address));
  await poll('the help for the page', async () => {
    const isSent = (await popup.names('region')).includes(SENT);
    return isSent || (await popup.names('button')).includes('Ask Ana');
  });
  return popup;
}

const ask = async (popup: Popup, goal: string) => {
  await popup.byRole('button', 'Ask Ana').click();
  await popup.byRole('textbox', 'What I’m trying to do').click();
  await popup.type(goal);
};

it('its questions, what was said of tips and what was typed end with it', async ({ task }) => {
  const address = `${stage.demo.origin}${PATH}?in=private`;
  const before = await inWorker(() => chrome.storage.local.get(['asks', 'opinions']));
  const window = await openPrivate(address);
  let popup = await openHelpOver(address);
  // No site is kept from here, so nothing that would keep it is offered.
  expect(await popup.text()).not.toContain('On this site: help');
  await popup.byRole('button', 'Help menu').click();
  expect(await popup.names('menu')).toEqual(['Help menu']);
  expect(await popup.text()).toContain('Keep quiet until tomorrow');
  expect(await popup.text()).not.toContain('Keep quiet on this site');
  await popup.press('Escape');
  await popup.byRole('button', /^More/).click();
  await openTip(popup, TIP);
  await popup.byRole('button', 'Helped').click();
  await ask(popup, `Sent: what does ${SECRET} earn?`);
  expect(await popup.text()).toContain('Questions asked in a private window aren’t kept.');
  await popup.byRole('button', 'Open draft').click();
  const [mail = ''] = await stage.browser.mails();
  expect(decodeURIComponent(mail)).toContain(SECRET);
  if (await popup.isOpen()) await popup.close();

  // Once it was seen what comes next, help is as if nothing had been asked; a question not sent is lost with the window.
  popup = await openHelpOver(address);
  expect(await popup.text()).toContain('you won’t be asked about the answer');
  await popup.byRole('button', 'Back to tips').click();
  expect(await popup.text()).not.toContain('Asked Ana');
  await ask(popup, `Unsent: what does ${SECRET} earn?`);
  const session = () => inWorker(async () => JSON.stringify(await chrome.storage.session.get(null)));
  await poll('what was typed to be kept while the window is there', async () => (await session()).includes(SECRET));
  if (await popup.isOpen()) await popup.close();
  await inWorker((id) => chrome.windows.remove(Number(id)), `${window}`);
  await poll('what was typed to be gone', async () => !(await session()).includes(SECRET));

  const kept = await inWorker(() => chrome.storage.local.get(null));
  const { asks, opinions } = kept as Record<string, unknown>;
  const page = await stage.visit(PATH);
  popup = await openHelp(stage.browser, page);
  const inSight = await popup.text();
  const places = [JSON.stringify(kept), await session(), inSight];
  const clean = places.filter((words) => !words.includes(SECRET)).length + Number(!inSight.includes('Asked Ana'));
  noteHeld(task, 'places looked through after a private window', places.length + 1, clean);
  expect(clean).toBe(places.length + 1);
  // What was used there would have been counted before this.
  const counts = await poll('this help to be counted', () =>
    inWorker(async () => {
      const all = Object.entries(await chrome.storage.local.get(null));
      const weeks = all.filter(([key]) => key.startsWith('use ')) as [string, { counts: object[] }][];
      return weeks.flatMap(([, { counts }]) => counts);
    }).then((rows) => rows.length > 0 && rows),
  );
  expect(counts).toMatchObject([{ event: 'opened', count: 1 }]);
  expect({ asks, opinions }).toEqual({ asks: undefined, opinions: undefined, ...before });
});
