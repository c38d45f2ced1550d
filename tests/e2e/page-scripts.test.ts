// What a script can do in the world that our own scripts have in a page: read nothing, write nothing, call nothing.
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALLS } from '../../lib/core/messages.ts';
import { type FeedServer, startFeedServer } from '../browser/feed-server.ts';
import { type Stage, setStage } from '../browser/help.ts';
import { addFeed, allowHost, openOptions, readRefusal } from '../browser/options.ts';
import { grantHostPermission } from '../browser/permissions.ts';
import { poll } from '../browser/poll.ts';
import { openBesideByToolbar, openSidebar } from '../browser/sidebar.ts';
import { readStored } from '../browser/stored-profile.ts';
import { howMany } from '../effort.ts';
import { forgeMessages } from '../fixtures/attacks/forged-messages.ts';
import * as attempts from '../fixtures/attacks/isolated-world.ts';
import { noteHeld } from '../held.ts';

const KEY = 'Bearer key-canary-51f0';
const AREAS = ['local', 'sync', 'session', 'managed'];

let stage: Stage;
let server: FeedServer;
let options: Page;
let page: Page;
let frame: Frame;
let tabId: number;

beforeAll(async () => {
  stage = await setStage();
  server = await startFeedServer({
    items: [{ id: 'ferry', title: 'When does the ferry leave?', content_text: 'At the full hour.' }],
    pages: (request, response) => {
      const isIn = request.headers.authorization === KEY;
      if (!isIn) response.writeHead(401).end();
      return !isIn;
    },
  });
  await grantHostPermission(stage.browser, `${server.origin.replace(/:\d+$/, '')}/*`);
  options = await openOptions(stage.browser, 'granted');
  await allowHost(options, `${server.origin.replace(/:\d+$/, '')}/*`);
  await addFeed(options, `${server.origin}/feed.json`);
  await readRefusal(options);
  await options.getByLabel('Key', { exact: true }).fill(KEY);
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await options.getByText('Northfield Finance tips added, 1 tip.').waitFor();
  await openBesideByToolbar(stage.browser);
  page = await stage.visit('/demo/invoices/new');
  frame = await openSidebar(stage.browser, page);
  const worker = await stage.browser.worker();
  tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id ?? -1);
  await inWorld(attempts.listen);
  // That help was opened is counted a moment later: no test is to take that for what it did itself.
  await poll('the count of the opening', async () => (await state()).includes('"event":"opened"'));
});

afterAll(async () => {
  await stage?.close();
  await server?.close();
});

/** Runs a function in the page, in the world of the extension's scripts. */
async function inWorld<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
  const worker = await stage.browser.worker();
  const given = `{ target: { tabId: ${tabId} }, func: ${run}, args: ${JSON.stringify(args)} }`;
  return worker.evaluate<R>(`chrome.scripting.executeScript(${given}).then(([{ result }]) => result)`);
}

const state = async () => {
  const evaluate = (expression: string) => options.evaluate<string>(expression);
  const session = await evaluate('chrome.storage.session.get(null).then(JSON.stringify)');
  return JSON.stringify([await readStored(evaluate), session]);
};

/** Does something and answers whether everything that is stored is as it was before. */
async function leavesAsItWas(attempt: () => Promise<unknown>): Promise<boolean> {
  const before = await state();
  await attempt();
  // What follows from a message asks the storage first, and is answered before these questions are.
  const worker = await stage.browser.worker();
  for (let time = 0; time < 10; time += 1) await worker.evaluate(() => chrome.storage.session.get(null));
  return (await state()) === before;
}

describe('a script in our own world in a page', { shuffle: false }, () => {
  it('reads no area of the storage and no database, nor hears of a change', async ({ task }) => {
    const found = await inWorld(attempts.readEverything);
    // Something changes while it listens.
    await options.locator('.feed-button').last().click();
    await options.evaluate(() => chrome.storage.local.set({ heard: 'change-canary' }));
    await options.evaluate(() => chrome.storage.local.remove('heard'));
    const heard = await inWorld(attempts.tellHeard);
    const refused = AREAS.flatMap((area) => [area, `${area} by name`, `${area} names`]).filter((name) =>
      found[name]?.startsWith('refused'),
    );
    noteHeld(
      task,
      'ways to read the storage from a page’s script, refused (Chromium)',
      3 * AREAS.length,
      refused.length,
    );
    expect(refused).toHaveLength(3 * AREAS.length);
    expect(found['database alongside-keys']).toBe('[]');
    expect(JSON.stringify(found)).not.toContain('canary');
    expect(heard.join()).not.toContain('canary');
  });

  it('writes nothing, and cannot lift the guard', async ({ task }) => {
    let refused: string[] = [];
    const held = await leavesAsItWas(async () => {
      refused = await inWorld(attempts.writeEverything, AREAS);
    });
    noteHeld(
      task,
      'ways to write the storage from a page’s script, refused (Chromium)',
      4 * AREAS.length,
      refused.length,
    );
    expect(refused).toHaveLength(4 * AREAS.length);
    expect(held).toBe(true);
  });

  it('is answered on no port, with no token', async ({ task }) => {
    const token = await inWorld(attempts.stealToken);
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    const names = ['alongside', 'alongside:', 'alongside:guess', `alongside:${token}`];
    const calls = Object.keys(CALLS).map((name) => ({ name, args: {} }));
    let answers: string[] = [];
    const held = await leavesAsItWas(async () => {
      answers = await inWorld(attempts.callOverPorts, names, calls);
    });
    const tried = names.length * calls.length;
    noteHeld(task, 'calls from a page’s script, none answered (Chromium)', tried, tried - answers.length);
    expect(answers).toEqual([]);
    expect(held).toBe(true);
  });

  it('changes nothing by forged messages', async ({ task }) => {
    const token = await inWorld(attempts.stealToken);
    const count = howMany(1000, 20_000);
    const messages = [...forgeMessages(count / 2), ...forgeMessages(count / 2, token)];
    const held = await leavesAsItWas(async () => {
      await inWorld(attempts.sendAll, messages);
      // The page itself has only its window.
      await page.evaluate((all) => {
        for (const message of all) window.postMessage(message, '*');
      }, messages);
    });
    noteHeld(task, 'forged messages that changed nothing stored (Chromium)', count, held ? count : 0);
    expect(held).toBe(true);
    expect(await frame.evaluate(() => innerWidth)).toBe(380);
    expect((await inWorld(attempts.tellHeard)).join()).not.toContain('canary');
  });

  it('with the host’s own token says no more than the host may: a width within its limits', async () => {
    const token = await inWorld(attempts.stealToken);
    const from = { from: 'alongside-host', token };
    const held = await leavesAsItWas(() =>
      inWorld(attempts.sendAll, [
        { ...from, event: 'changed', reason: 'place' },
        { ...from, event: 'unlit' },
        { ...from, event: 'restored' },
        // Four would open the popup, had the sidebar really been taken away.
        ...Array.from({ length: 8 }, () => ({ ...from, event: 'lost' })),
      ]),
    );
    expect(held).toBe(true);
    expect(await frame.evaluate(() => innerWidth)).toBe(380);
    await inWorld(attempts.sendAll, [{ ...from, event: 'resized', width: 400 }]);
    const layout = () => options.evaluate(() => chrome.storage.local.get('sidebarLayout'));
    await poll('the width', async () => JSON.stringify(await layout()).includes('"width":400'));
  });

  it('that frames the help page gets an empty one, whatever stands behind the address', async ({ task }) => {
    const address = await inWorld(attempts.addressOfHelp);
    const token = await inWorld(attempts.stealToken);
    const sources = ['', '?frame=panel', '#', '#guess', `#${token}`, `?frame=popup#${token}`].map(
      (end) => address + end,
    );
    await page.evaluate(async (all) => {
      const frames = all.map((src) => Object.assign(document.createElement('iframe'), { src, className: 'framed' }));
      const loaded = frames.map((one) => new Promise((resolve) => one.addEventListener('load', resolve)));
      document.body.append(...frames);
      await Promise.all(loaded);
    }, sources);
    const framed = page.frames().filter((one) => one !== frame && one.url().includes('help.html'));
    expect(framed).toHaveLength(sources.length);
    for (const one of framed) await one.evaluate(awaitRefusals);
    const texts = await Promise.all(framed.map((one) => one.evaluate(() => document.body.innerText)));
    const empty = texts.filter((text) => text === '');
    noteHeld(task, 'help pages framed by a page that show nothing', sources.length, empty.length);
    expect(empty).toHaveLength(sources.length);
  });
});

/** Runs in a framed help page: its own ports were refused before these are, and then it has had time to draw. */
async function awaitRefusals(): Promise<void> {
  for (let time = 0; time < 5; time += 1) {
    await new Promise<void>((resolve) =>
      chrome.runtime.connect({ name: 'alongside:refused' }).onDisconnect.addListener(() => resolve()),
    );
    await chrome.storage.local.get(null);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
