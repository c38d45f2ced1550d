// Clicks that count: whatever a page does to the help beside it, what leaves the help happens only when it was in sight.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, setStage } from '../browser/help.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { closePopups, hasPopup, takeOpenedPopup } from '../browser/popup.ts';
import { awaitNoSidebar, openBesideByToolbar, openSidebar, sidebarOf, stayInSight } from '../browser/sidebar.ts';
import { everyNth, howMany } from '../effort.ts';
import { CLICK_WAYS, isHeld, tryOnceOrMore } from '../fixtures/attacks/click-ways.ts';
import { noteHeld } from '../held.ts';

const GOAL = 'I want to ask about cost centre 410 200.';

/** In `npm test` two ways; the others follow the same two paths. */
const ALL = Object.entries(CLICK_WAYS);
const WAYS = ALL.filter((_, at) => at % Math.round(ALL.length / howMany(2, ALL.length)) === 0);

let stage: Stage;
/** A page of no interest that compares pictures. */
let judge: Page;
let mails = 0;

beforeAll(async () => {
  stage = await setStage({ captureMail: true });
  await openBesideByToolbar(stage.browser);
  judge = await stage.browser.context.newPage();
});

afterAll(async () => {
  // Nothing came later either than what was meant.
  expect(await stage?.browser.mails(0)).toHaveLength(mails);
  await stage?.close();
});

/** Opens help beside a page, at a question with a draft to open; answers where to press. */
async function begin(): Promise<{ page: Page; frame: Frame; at: { x: number; y: number } }> {
  const page = await stage.visit('/demo/invoices/new');
  const frame = await openSidebar(stage.browser, page);
  await frame.getByRole('button', { name: /^Ask Ana/ }).click();
  await frame.getByRole('textbox', { name: 'What I’m trying to do' }).fill(GOAL);
  const draft = frame.getByRole('button', { name: 'Open draft' });
  await draft.hover();
  // The cursor in the field blinks.
  await frame.evaluate(() => (document.activeElement as HTMLElement).blur());
  await stayInSight(frame);
  const box = await poll('the button to be drawn', () => draft.boundingBox());
  return { page, frame, at: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

/** True when two pictures are the same to the eye: what is drawn anew may differ by a shade at the edges of letters. */
function look(before: Buffer, after: Buffer): Promise<boolean> {
  return judge.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (picture) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          pen?.drawImage(bitmap, 0, 0);
          return pen?.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      return one?.every((value, at) => Math.abs(value - (other?.[at] ?? 0)) <= 4) === true;
    },
    [before.toString('base64'), after.toString('base64')],
  );
}

/** What is drawn where help stands. */
const pictureOf = (page: Page) => page.screenshot({ clip: { x: 901, y: 0, width: 378, height: 800 } });

async function awaitMail(): Promise<void> {
  mails += 1;
  expect(await stage.browser.mails(mails)).toHaveLength(mails);
}

async function end(page: Page): Promise<void> {
  await page.close();
  await closePopups(stage.browser);
}

test.each(everyNth(3, ['mouse', 'Enter', 'Space']))(
  'on a page that does nothing a press opens the draft, by %s',
  needs('linux'),
  async (by) => {
    const { page, frame, at } = await begin();
    if (by === 'mouse') await page.mouse.click(at.x, at.y);
    else await frame.getByRole('button', { name: 'Open draft' }).press(by);
    await awaitMail();
    await end(page);
  },
);

/** Does one way to help beside a page, presses the button with the real mouse, and answers how that ended. */
async function tryWay(way: (typeof CLICK_WAYS)[string]): Promise<string> {
  const begun = await begin();
  try {
    return await pressBy(way, begun);
  } finally {
    await end(begun.page);
  }
}

async function pressBy(
  { script, last }: (typeof CLICK_WAYS)[string],
  { page, frame, at }: Awaited<ReturnType<typeof begin>>,
): Promise<string> {
  const before = await pictureOf(page);
  await page.evaluate(script);
  await stayInSight(frame);
  const isAsItWas = await look(before, await pictureOf(page));
  if (last) await page.evaluate(last);
  await page.mouse.click(at.x, at.y);
  const outcome = await poll('a draft or the popup', async () => {
    if ((await stage.browser.mails(0)).length > mails) return isAsItWas ? 'stands' : 'pressed unseen';
    return sidebarOf(stage.browser, page) ? '' : 'refused';
  });
  if (outcome !== 'refused') mails += 1;
  // It says why, a moment after help has left the page; over the next page it would be in the way.
  else await poll('the popup', () => hasPopup(stage.browser));
  return outcome;
}

test('a page can hide or move nothing, or what is pressed does not count', {
  ...needs('linux'),
  timeout: 480_000,
}, async ({ task }) => {
  const outcomes: Record<string, string> = {};
  const isBroken = ([name, way]: (typeof WAYS)[number]) => !isHeld(way, outcomes[name]);
  for (const [name, way] of WAYS) {
    outcomes[name] = await tryOnceOrMore(way, tryWay);
    // One that waits in vain takes its time: two say what is to be said.
    if (WAYS.filter((one) => one[0] in outcomes && isBroken(one)).length > 1) break;
  }
  const broken = WAYS.filter(isBroken);
  noteHeld(task, 'ways to have a button of the help pressed unseen', WAYS.length, WAYS.length - broken.length);
  expect(broken.map(([name]) => `${name}: ${outcomes[name] ?? 'not tried'}`)).toEqual([]);
});

test('what was pressed unseen is said in the popup, and the question has come along', needs('linux'), async () => {
  const { page, frame, at } = await begin();
  const { script = '' } = CLICK_WAYS['covers all of it'] ?? {};
  await page.evaluate(script);
  await stayInSight(frame);
  const popup = await takeOpenedPopup(stage.browser, () => page.mouse.click(at.x, at.y));
  await poll('the reason', async () => (await popup.text()).includes('Help was partly hidden'));
  await awaitNoSidebar(stage.browser, page);
  const goal = `document.querySelector('form textarea')?.value ?? ''`;
  // A question that was begun is in sight by itself.
  expect(await poll('the question', () => popup.evaluate(goal))).toBe(GOAL);
  await end(page);
});
