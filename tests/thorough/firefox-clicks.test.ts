// Clicks that count, in real Firefox, which does not tell the help what is above it: the host beside it does.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { isFirefoxPopupOpen, takeFirefoxPopup } from '../browser/firefox-popup.ts';
import {
  clickAt,
  countFirefoxHelp,
  type FirefoxHelp,
  openBesideByFirefoxToolbar,
  openFirefoxHelp,
} from '../browser/firefox-sidebar.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { howMany } from '../effort.ts';
import { CLICK_WAYS, isHeld, tryOnceOrMore } from '../fixtures/attacks/click-ways.ts';
import { noteHeld } from '../held.ts';

/** Longer than help must have been seen, and than the host takes to say that it is not. */
const A_WHILE_MS = 900;

const ALL = Object.entries(CLICK_WAYS)
  .filter(([, { endsInFirefox }]) => endsInFirefox !== null)
  .map(([name, way]) => [name, { ...way, ends: way.endsInFirefox ?? way.ends }] as const);
const WAYS = ALL.filter((_, at) => at % Math.round(ALL.length / howMany(2, ALL.length)) === 0);

describe('in Firefox', { ...needs('linux'), ...needs('firefox') }, () => {
  let demo: DemoServer;
  let firefox: FirefoxBrowser;
  let mails = 0;

  beforeAll(async () => {
    demo = await startDemoServer();
    firefox = await launchFirefox({ captureMail: true });
    const options = await firefox.open(`${firefox.extensionOrigin}/options.html`);
    await openBesideByFirefoxToolbar(firefox, options);
  });

  afterAll(async () => {
    // Nothing came later either than what was meant.
    expect(await firefox?.mails(0)).toHaveLength(mails);
    await firefox?.close();
    await demo?.close();
  });

  /** Lets time go by as the help itself counts it. */
  async function passTime(help: FirefoxHelp): Promise<void> {
    const from = await help.evaluate<number>('performance.now()');
    await poll('time to pass', () => help.evaluate(`performance.now() > ${from + A_WHILE_MS}`));
  }

  async function begin() {
    const tab = await firefox.open(`${demo.origin}/demo/invoices/new`);
    const help = await openFirefoxHelp(firefox, tab);
    await help.click('button', 'Ask Ana');
    await help.fill('textbox', 'What I’m trying to do', 'I want to ask about cost centre 410 200.');
    // Its cursor blinks.
    await help.evaluate(`(document.activeElement.blur(), document.querySelector('.ask-foot').scrollIntoView())`);
    await passTime(help);
    const at = await help.placeOf('button', 'Open draft');
    return { tab, help, at };
  }

  /** What is drawn where help stands. */
  async function pictureOf(tab: string): Promise<string> {
    const { x, height } = await firefox.evaluate<{ x: number; height: number }>(
      tab,
      `({ x: document.documentElement.clientWidth, height: innerHeight })`,
    );
    const clip = { type: 'box', x: x - 376, y: 0, width: 374, height };
    const picture = await firefox.session.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: tab,
      clip,
    });
    return picture.data;
  }

  async function end(tab: string): Promise<void> {
    if (await isFirefoxPopupOpen(firefox)) await (await takeFirefoxPopup(firefox)).close();
    await firefox.session.send('browsingContext.close', { context: tab });
  }

  async function tryWay({ script, last }: (typeof CLICK_WAYS)[string]): Promise<string> {
    const { tab, help, at } = await begin();
    const before = await pictureOf(tab);
    await firefox.evaluate(tab, `(() => { ${script} })()`);
    await passTime(help);
    const isAsItWas = (await pictureOf(tab)) === before;
    if (last) await firefox.evaluate(tab, `(() => { ${last} })()`);
    await clickAt(firefox, tab, at);
    const outcome = await poll('a draft or the popup', async () => {
      if ((await firefox.mails(0)).length > mails) return isAsItWas ? 'stands' : 'pressed unseen';
      return (await countFirefoxHelp(firefox, tab)) === 0 && (await isFirefoxPopupOpen(firefox)) ? 'refused' : '';
    });
    if (outcome === 'refused') {
      const popup = await takeFirefoxPopup(firefox);
      await poll('the reason', async () => (await popup.text()).includes('Help was partly hidden'));
    } else mails += 1;
    await end(tab);
    return outcome;
  }

  test('on a page that does nothing a press opens the draft', async () => {
    const { tab, at } = await begin();
    await clickAt(firefox, tab, at);
    mails += 1;
    expect(await firefox.mails(mails)).toHaveLength(mails);
    await end(tab);
  });

  test('a page can hide or move nothing, or what is pressed does not count', { timeout: 400_000 }, async ({ task }) => {
    const outcomes: Record<string, string> = {};
    for (const [name, way] of WAYS) outcomes[name] = await tryOnceOrMore(way, tryWay);
    const broken = WAYS.filter(([name, way]) => !isHeld(way, outcomes[name]));
    noteHeld(task, 'the same in Firefox', WAYS.length, WAYS.length - broken.length);
    expect(broken.map(([name]) => `${name}: ${outcomes[name]}`)).toEqual([]);
  });
});
