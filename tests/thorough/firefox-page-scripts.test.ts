// The same in Firefox, which lets scripts in pages read what the extension stores: no key is among it, and no call or
// message of theirs does anything.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALLS } from '../../lib/core/messages.ts';
import { type FeedServer, startFeedServer } from '../browser/feed-server.ts';
import { type FirefoxBrowser, grantFirefoxHost, launchFirefox } from '../browser/firefox.ts';
import { type FirefoxHelp, openBesideByFirefoxToolbar, openFirefoxHelp } from '../browser/firefox-sidebar.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { readStored } from '../browser/stored-profile.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { howMany } from '../effort.ts';
import { forgeMessages } from '../fixtures/attacks/forged-messages.ts';
import * as attempts from '../fixtures/attacks/isolated-world.ts';
import { noteHeld } from '../held.ts';

const KEY = 'Bearer key-canary-51f0';

describe('a script in our own world in a page of Firefox', { ...needs('firefox'), shuffle: false }, () => {
  let demo: DemoServer;
  let server: FeedServer;
  let firefox: FirefoxBrowser;
  let options: string;
  let tab: string;
  let help: FirefoxHelp;
  let tabId: number;

  beforeAll(async () => {
    demo = await startDemoServer();
    server = await startFeedServer({
      pages: (request, response) => {
        const isIn = request.headers.authorization === KEY;
        if (!isIn) response.writeHead(401).end();
        return !isIn;
      },
    });
    firefox = await launchFirefox();
    options = await firefox.open(`${firefox.extensionOrigin}/options.html`);
    await grantFirefoxHost(firefox, 'http://127.0.0.1/*');
    // As an earlier build has left it: the key is moved when the background starts.
    const left = { [`${server.origin}/feed.json`]: { header: 'Authorization', value: KEY } };
    await firefox.evaluate(options, `browser.storage.local.set({ feedKeys: ${JSON.stringify(left)} })`);
    await firefox.stopBackground();
    expect(await call('addFeed', { url: `${server.origin}/feed.json` })).toContain('"ok":true');
    expect(await keysInStorage()).toBe(false);
    await openBesideByFirefoxToolbar(firefox, options);
    tab = await firefox.open(`${demo.origin}/demo/invoices/new`);
    help = await openFirefoxHelp(firefox, tab);
    tabId = await firefox.evaluate(options, `browser.tabs.query({ active: true }).then(([{ id }]) => id)`);
    await inWorld(attempts.listen);
    // That help was opened is counted a moment later: no test is to take that for what it did itself.
    await poll('the count of the opening', async () => (await state()).includes('"event":"opened"'));
  });

  afterAll(async () => {
    await firefox?.close();
    await server?.close();
    await demo?.close();
  });

  /** Makes a call as a page of the extension does. */
  const call = (name: string, args: unknown) =>
    firefox.evaluate<string>(
      options,
      `new Promise((resolve) => {
        const port = browser.runtime.connect({ name: 'alongside' });
        port.onMessage.addListener((answer) => resolve(JSON.stringify(answer)));
        port.postMessage(${JSON.stringify({ id: 1, name, args })});
      })`,
    );

  /** Runs a function in the page, in the world of the extension's scripts. */
  async function inWorld<A extends unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const given = `{ target: { tabId: ${tabId} }, func: ${run}, args: ${JSON.stringify(args)} }`;
    const text = `browser.scripting.executeScript(${given}).then(([{ result, error }]) => {
      if (error) throw new Error(String(error));
      return JSON.stringify(result ?? null);
    })`;
    return JSON.parse(await firefox.evaluate<string>(options, text)) as R;
  }

  const keysInStorage = () =>
    firefox.evaluate<boolean>(options, `browser.storage.local.get(null).then((all) => 'feedKeys' in all)`);
  const state = async () => {
    const evaluate = (expression: string) => firefox.evaluate<string>(options, expression);
    const session = await evaluate('chrome.storage.session.get(null).then(JSON.stringify)');
    return JSON.stringify([await readStored(evaluate), session]);
  };
  async function leavesAsItWas(attempt: () => Promise<unknown>): Promise<boolean> {
    const before = await state();
    await attempt();
    // What follows from a message asks the storage first, and is answered before these questions are.
    for (let time = 0; time < 10; time += 1) await firefox.evaluate(options, `browser.storage.session.get(null)`);
    return (await state()) === before;
  }

  it('finds no key, in no area and no database, and hears of none that changes', async ({ task }) => {
    const found = await inWorld(attempts.readEverything);
    await call('putFeedKey', { feedId: `${server.origin}/feed.json`, key: { header: 'X-Key', value: 'other-canary' } });
    await call('putFeedKey', {
      feedId: `${server.origin}/feed.json`,
      key: { header: 'Authorization', value: KEY },
    });
    const heard = await inWorld(attempts.tellHeard);
    const places = Object.values(found);
    const clean = places.filter((place) => !place.includes('canary'));
    noteHeld(task, 'places that a page’s script can read, without a key (Firefox)', places.length, clean.length);
    expect(clean).toHaveLength(places.length);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.join()).not.toContain('canary');
    // It does read there: the test would see a key.
    expect(found.local).toContain(`${server.origin}/feed.json`);
    expect(found.session === 'nothing' || found.session?.startsWith('refused')).toBe(true);
    expect(found['database alongside-keys']).toBe('[]');
    expect(await state()).toContain('canary');
  });

  it('cannot write where the browser keeps it out, and a key that it plants is not taken', async ({ task }) => {
    let refused: string[] = [];
    const held = await leavesAsItWas(async () => {
      refused = await inWorld(attempts.writeEverything, ['session', 'managed']);
    });
    noteHeld(task, 'ways to write the storage from a page’s script, refused (Firefox)', 8, refused.length);
    expect(refused).toHaveLength(8);
    expect(held).toBe(true);
    const feedId = `${server.origin}/feed.json`;
    await inWorld(async (id: string) => {
      const planted = { [id]: { header: 'Authorization', value: 'Bearer planted' } };
      await (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ feedKeys: planted });
    }, feedId);
    await firefox.stopBackground();
    expect(await call('syncNow', { feedId })).not.toContain('failure');
    expect(server.hits.at(-1)?.headers.authorization).toBe(KEY);
    expect(await keysInStorage()).toBe(false);
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
    noteHeld(task, 'calls from a page’s script, none answered (Firefox)', tried, tried - answers.length);
    expect(answers).toEqual([]);
    expect(held).toBe(true);
  });

  it('changes nothing by forged messages', async ({ task }) => {
    const token = await inWorld(attempts.stealToken);
    const count = howMany(1000, 20_000);
    const messages = [...forgeMessages(count / 2), ...forgeMessages(count / 2, token)];
    const held = await leavesAsItWas(() => inWorld(attempts.sendAll, messages));
    noteHeld(task, 'forged messages that changed nothing stored (Firefox)', count, held ? count : 0);
    expect(held).toBe(true);
    expect(await help.evaluate('innerWidth')).toBe(380);
  });

  it('that frames the help page gets an empty one', async ({ task }) => {
    const address = await inWorld(attempts.addressOfHelp);
    const token = await inWorld(attempts.stealToken);
    const ends = ['', '?frame=panel', '#', '#guess', `#${token}`];
    await firefox.evaluate(
      tab,
      `Promise.all(${JSON.stringify(ends)}.map((end) => new Promise((resolve) => {
        const frame = Object.assign(document.createElement('iframe'), { src: ${JSON.stringify(address)} + end });
        frame.addEventListener('load', resolve);
        document.body.append(frame);
      }))).then(() => null)`,
    );
    const { contexts } = await firefox.session.send<{ contexts: { children: { context: string; url: string }[] }[] }>(
      'browsingContext.getTree',
      { root: tab },
    );
    const framed = contexts[0]?.children.filter(({ url }) => url.startsWith(address)).slice(-ends.length) ?? [];
    expect(framed).toHaveLength(ends.length);
    let empty = 0;
    for (const { context } of framed) {
      // Its own ports were refused before these are, and then it has had time to draw.
      const text = await firefox.evaluate<string>(
        context,
        `(async () => {
          for (let time = 0; time < 5; time += 1) {
            await new Promise((resolve) => browser.runtime.connect({ name: 'alongside:refused' }).onDisconnect.addListener(resolve));
            await browser.storage.local.get(null);
            await new Promise((resolve) => setTimeout(resolve));
          }
          return document.body.innerText;
        })()`,
      );
      if (text === '') empty += 1;
    }
    noteHeld(task, 'help pages framed by a page that show nothing (Firefox)', ends.length, empty);
    expect(empty).toBe(ends.length);
  });
});
