// Recording the steps of a task in Chromium, as an author does it: what is done becomes steps whose targets are found again,
// and nothing that was typed or chosen is kept or sent anywhere.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordedAction } from '../../lib/core/author/record/recorded-action.ts';
import { toStepDrafts } from '../../lib/core/author/record/to-steps.ts';
import type { StepDraft } from '../../lib/core/author/tip-draft.ts';
import { en } from '../../lib/core/text/en.ts';
import { createText } from '../../lib/core/text/text.ts';
import { type Stage, setStage } from '../browser/help.ts';
import { poll } from '../browser/poll.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import { awaitSidebar, closeSidebar, openBesideByToolbar, openSidebar } from '../browser/sidebar.ts';
import { watchSpotlight } from '../browser/spotlight.ts';
import { stopWorker } from '../browser/worker.ts';
import { describeThoroughly, itThoroughly } from '../effort.ts';
import { CANARIES, CORNERS_PAGE, INVOICE_PAGE, LIST_PAGE } from '../fixtures/pages/recorded-task.ts';

const text = createText(en, 'en');

let stage: Stage;
let scratch: ScratchPages;
let elsewhere: ScratchPages;

beforeAll(async () => {
  stage = await setStage();
  scratch = await startScratchPages();
  elsewhere = await startScratchPages();
  scratch.put('/record/list', LIST_PAGE);
  scratch.put('/record/invoice', INVOICE_PAGE);
  scratch.put('/record/corners', CORNERS_PAGE);
  elsewhere.put('/other', '<!doctype html><title>Other</title><h1>Other</h1><button>Elsewhere</button>');
  await openBesideByToolbar(stage.browser);
});

afterAll(async () => {
  await stage?.close();
  await scratch?.close();
  await elsewhere?.close();
});

const card = (help: Frame) => help.getByRole('region', { name: 'Recording steps' });
const press = (help: Frame, name: string) => card(help).getByRole('button', { name, exact: true }).click();

async function startRecording(page: Page): Promise<Frame> {
  const help = await openSidebar(stage.browser, page);
  await help.getByRole('button', { name: 'Help menu' }).click();
  await help.getByRole('menuitem', { name: 'Record steps' }).click();
  await card(help).getByText('Recording', { exact: true }).waitFor();
  return help;
}

/** Waits until the card shows a step as the last one. */
async function awaitStep(help: Frame, sentence: string): Promise<void> {
  let seen: unknown;
  const isLast = async () => {
    seen = await card(help).getByRole('listitem').allTextContents();
    return (seen as string[]).at(-1) === sentence;
  };
  await poll(`“${sentence}” as the last step`, isLast).catch((error: Error) => {
    throw new Error(`${error.message}: ${JSON.stringify(seen)}`);
  });
}

/** Makes a call as the help beside the page makes it. */
const call = <T>(help: Frame, name: string, args: object = {}): Promise<T> =>
  help.evaluate(
    ([name, args]) =>
      new Promise<T>((resolve, reject) => {
        const port = chrome.runtime.connect({ name: `alongside:${location.hash.slice(1)}` });
        port.onMessage.addListener((message) => {
          const answer = message as { ok: boolean; value: T; error: string };
          port.disconnect();
          answer.ok ? resolve(answer.value) : reject(new Error(answer.error));
        });
        // What is answered under an id is forgotten when whoever asked has gone.
        port.postMessage({ id: 1, name, args, callId: crypto.randomUUID() });
      }),
    [name, args] as const,
  );

async function endRecording(help: Frame): Promise<StepDraft[]> {
  const { actions } = await call<{ actions: RecordedAction[] }>(help, 'stopRecording');
  return toStepDrafts(actions, text);
}

/** Collects all that pages tell the worker. */
async function collectMessages(): Promise<() => Promise<string>> {
  const worker = await stage.browser.worker();
  await worker.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    chrome.runtime.onMessage.addListener((message: unknown) => void told.push(JSON.stringify(message)));
  });
  return () => worker.evaluate(() => (globalThis as unknown as { told: string[] }).told.join('\n'));
}

async function everythingStored(): Promise<string> {
  const worker = await stage.browser.worker();
  return worker.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
  );
}

/** Does the task, and waits for each of its steps. */
async function doTask(page: Page, first: Frame): Promise<Frame> {
  await page.getByText('CANARY Ltd').click();
  await page.waitForURL('**/record/invoice');
  const help = await awaitSidebar(stage.browser, page);
  const step = (sentence: string) => awaitStep(help, sentence);
  expect(first.isDetached()).toBe(true);
  await step('Choose a row in Invoices to post.');
  await page.getByRole('tab', { name: 'Tax' }).click();
  await step('Open the Tax tab.');
  await page.getByText('Just words').click();
  await page.locator('#code').click();
  await page.locator('#codes li').first().click();
  await step('Choose the Tax code.');
  await page.locator('#terms').click();
  await page.getByRole('option').nth(1).click();
  await step('Choose the Payment terms.');
  await page.locator('#due').click();
  await page.locator('.day').nth(16).click();
  await step('Choose the Due date.');
  await page.locator('#lines input').nth(3).pressSequentially('CANARY 4711');
  await step('Fill in Cost share.');
  await page.locator('x-field input').pressSequentially('4711 Lisboa');
  await step('Fill in Cost centre.');
  await page.getByText('Urgent').click();
  await step('Tick Urgent.');
  await page.locator('#pin').pressSequentially('CANARY4711');
  await step('Fill in Release PIN.');
  await page.locator('#country').focus();
  await page.keyboard.press('ArrowDown');
  await step('Choose the Country.');
  await page.frameLocator('iframe').locator('#memo').pressSequentially('CANARY');
  await step('Fill in Memo.');
  await page.locator('#find').pressSequentially('Lisboa');
  await page.keyboard.press('Enter');
  await step('Click Find.');
  await page.locator('#post').dblclick();
  await step('Click Post now.');
  return help;
}

const TASK = [
  'Choose a row in **Invoices to post**.',
  'Open the **Tax** tab.',
  'Choose the **Tax code**.',
  'Choose the **Payment terms**.',
  'Choose the **Due date**.',
  'Fill in **Cost share**.',
  'Fill in **Cost centre**.',
  'Tick **Urgent**.',
  'Fill in **Release PIN**.',
  'Choose the **Country**.',
  'Fill in **Memo**.',
  'Fill in **Find account**.',
  'Click **Find**.',
  'Click **Post now**.',
];

/** Where each step points, in their order; the row is on the page before. */
const TARGETS = [
  ...['#tax', '#code', '#terms', '#due', '#lines tr:nth-child(3) td:nth-child(2) input', 'x-field input', '#urgent'],
  ...['#pin', '#country', 'iframe >> internal:control=enter-frame >> #memo', '#find', 'form button', '#post'],
];

describe('a task in untidy business software', () => {
  it('becomes steps without a value, over a page load, and each is found again', async () => {
    const page = await stage.browser.open(`${scratch.origin}/record/list`);
    const first = await startRecording(page);
    const messages = await collectMessages();
    const help = await doTask(page, first);

    const [told, stored] = [await messages(), await everythingStored()];
    // The number in the heading is data, too.
    expect(stored).toContain('Invoice •••');
    expect(stored).not.toContain('20417');
    expect(told).toContain('Cost centre');
    expect(stored).toContain('Cost centre');
    for (const canary of CANARIES) {
      expect(told.includes(canary) && canary).toBe(false);
      expect(stored.includes(canary) && canary).toBe(false);
    }

    const steps = await endRecording(help);
    expect(steps.map((step) => step.text)).toEqual(TASK);
    await card(help).waitFor({ state: 'detached' });
    const spotlight = watchSpotlight(page);
    for (const [at, selector] of TARGETS.entries()) {
      const { target, text: sentence } = steps[at + 1] ?? expect.fail('a step too few');
      expect(await call(help, 'pointAt', { target }), sentence).toEqual({ outcome: 'shown' });
      await spotlight
        .isAround(() => page.locator(selector).boundingBox())
        .catch((error: Error) => {
          throw new Error(`${sentence} ${JSON.stringify(target)}: ${error.message}`);
        });
    }
    await page.goto(`${scratch.origin}/record/list`);
    const back = await awaitSidebar(stage.browser, page);
    expect(await call(back, 'pointAt', { target: steps[0]?.target })).toEqual({ outcome: 'shown' });
    await page.close();
  });
});

describeThoroughly('lists that close early, dialogs, menus and drawn marks', () => {
  it('become steps without a value as well', async () => {
    const page = await stage.browser.open(`${scratch.origin}/record/corners`);
    const help = await startRecording(page);
    const step = (sentence: string) => awaitStep(help, sentence);
    await page.getByText('CANARY slow').click();
    await step('Choose the Delivery.');
    await page.locator('#city').pressSequentially('CAN');
    await step('Fill in City.');
    const item = (await page.locator('#cities li').nth(1).boundingBox()) ?? expect.fail('no list');
    await page.mouse.click(item.x + 5, item.y + 5);
    await step('Choose the City.');
    await page.locator('#lookup').click();
    await step('Click Look up a project.');
    await page.getByText('CANARY tower').click();
    await step('Choose a row in Projects.');
    await page.locator('#more').click();
    await step('Click More.');
    await page.getByText('Duplicate').click();
    await step('Click Duplicate.');
    // To close what is open is no step.
    await page.locator('#details').click();
    await page.locator('#notify').click();
    await step('Untick Notify me.');
    await page.locator('#note').pressSequentially('CANARY');
    await step('Fill in Note.');
    await page.locator('#remove').click();
    await step('Click Remove.');
    await page.locator('x-save button').focus();
    await page.keyboard.press('Enter');
    await step('Click Save all.');
    expect(await everythingStored()).not.toContain('CANARY');
    const steps = await endRecording(help);
    expect(steps).toHaveLength(10);
    const spotlight = watchSpotlight(page);
    for (const [sentence, selector] of [
      ['Choose the **Delivery**.', 'fieldset'],
      ['Choose the **City**.', '#city'],
      ['Click **Remove**.', '#remove'],
      ['Click **Save all**.', 'x-save button'],
    ] as const) {
      const { target } = steps.find((one) => one.text === sentence) ?? expect.fail(sentence);
      expect(await call(help, 'pointAt', { target }), sentence).toEqual({ outcome: 'shown' });
      await spotlight.isAround(() => page.locator(selector).boundingBox());
    }
    await page.close();
  });
});

describeThoroughly('a recording', () => {
  it('takes nothing that a script of the page makes up, and changes nothing on the page', async () => {
    const page = await stage.browser.open(`${scratch.origin}/record/invoice`);
    const help = await openSidebar(stage.browser, page);
    const before = await page.content();
    await call(help, 'startRecording');
    await card(help).waitFor();
    expect(await page.content()).toBe(before);
    await page.evaluate('forge()');
    await page.locator('#urgent').click();
    await awaitStep(help, 'Tick Urgent.');
    expect((await endRecording(help)).map((step) => step.text)).toEqual(['Tick **Urgent**.']);
    await page.close();
  });

  it('outlives the worker and the help, can be undone and paused, and nothing more is told once it is done', async () => {
    const page = await stage.browser.open(`${scratch.origin}/record/invoice`);
    const help = await startRecording(page);
    await page.getByRole('tab', { name: 'Tax' }).click();
    await awaitStep(help, 'Open the Tax tab.');
    await closeSidebar(stage.browser, page, help);
    await stopWorker(stage.browser);
    await page.locator('#urgent').click();
    const again = await openSidebar(stage.browser, page);
    await awaitStep(again, 'Tick Urgent.');
    await press(again, 'Undo last');
    await awaitStep(again, 'Open the Tax tab.');
    await press(again, 'Pause');
    await card(again).getByText('Paused', { exact: true }).waitFor();
    await page.locator('#urgent').click();
    await press(again, 'Resume');
    await card(again).getByText('Recording', { exact: true }).waitFor();
    await page.locator('#post').click();
    await awaitStep(again, 'Click Post now.');
    await press(again, 'Done');
    const step = (n: number) => again.getByRole('textbox', { name: `Step ${n}`, exact: true });
    await step(2).waitFor();
    expect([await step(1).inputValue(), await step(2).inputValue()]).toEqual([
      'Open the **Tax** tab.',
      'Click **Post now**.',
    ]);
    expect(await again.getByRole('textbox', { name: /^Step \d+$/ }).count()).toBe(2);
    const messages = await collectMessages();
    await page.locator('#urgent').click();
    expect(await messages()).not.toContain('alongside-recorder');
    await again.getByRole('button', { name: 'Back to tips', exact: true }).click();
    await again.getByRole('button', { name: 'Discard draft', exact: true }).click();
    await poll('the recording to be forgotten', async () => !(await everythingStored()).includes('Post now'));
    await page.close();
  });

  itThoroughly(
    'waits on a site that the browser keeps closed, shows nothing of the other there, and goes on at a press',
    async () => {
      const page = await stage.browser.open(`${scratch.origin}/record/invoice`);
      const help = await startRecording(page);
      await page.locator('#urgent').click();
      await awaitStep(help, 'Tick Urgent.');
      await page.goto(`${elsewhere.origin.replace('127.0.0.1', 'localhost')}/other`);
      const there = await openSidebar(stage.browser, page);
      await card(there).getByText('Paused', { exact: true }).waitFor();
      await card(there).getByText('1 step so far').waitFor();
      expect(await card(there).innerText()).not.toContain('Urgent');
      await press(there, 'Resume');
      await card(there).getByText('Recording', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Elsewhere' }).click();
      await awaitStep(there, 'Click Elsewhere.');
      await press(there, 'Cancel');
      await card(there).waitFor({ state: 'detached' });
      await poll('the recording to be forgotten', async () => !(await everythingStored()).includes('Elsewhere'));
      await page.close();
    },
  );
});
