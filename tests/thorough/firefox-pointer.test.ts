// In real Firefox the right-click is about the very thing that was clicked, and what is pointed at is what help is about.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import {
  awaitFirefoxHelp,
  centreOf,
  clickAt,
  ESCAPE,
  type FirefoxHelp,
  getHelpByMenuAt,
  openBesideByFirefoxToolbar,
  openFirefoxHelp,
  type Point,
  typeKeys,
} from '../browser/firefox-sidebar.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import {
  FOR_MESSAGE,
  INNER_PAGE,
  isHeading,
  MESSAGE,
  THINGS_ITEMS,
  THINGS_PAGE,
} from '../fixtures/pages/things-page.ts';

describe('Firefox, about one thing', needs('firefox'), () => {
  let scratch: ScratchPages;
  let firefox: FirefoxBrowser;
  let options: string;
  let tab = '';

  beforeAll(async () => {
    scratch = await startScratchPages({ items: THINGS_ITEMS });
    scratch.put('/inner', INNER_PAGE);
    scratch.put('/things', THINGS_PAGE);
    firefox = await launchFirefox();
    options = await firefox.open(`${firefox.extensionOrigin}/options.html`);
    const added = await firefox.evaluate<string>(
      options,
      `new Promise((resolve) => {
        const port = browser.runtime.connect({ name: 'alongside' });
        port.onMessage.addListener((answer) => resolve(JSON.stringify(answer)));
        port.postMessage({ id: 1, name: 'addFeed', args: { url: '${scratch.origin}/feed.json' } });
      })`,
    );
    expect(added).toContain('"ok":true');
    await openBesideByFirefoxToolbar(firefox, options);
  });

  afterEach(async () => {
    if (tab) await firefox.session.send('browsingContext.close', { context: tab });
    tab = '';
  });

  afterAll(async () => {
    await firefox?.close();
    await scratch?.close();
  });

  const moveAcross = (from: Point, to: Point) => {
    const actions = [from, to].map((at) => ({ type: 'pointerMove', ...at, duration: 60 }));
    return firefox.session.send('input.performActions', {
      context: tab,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  };
  const visit = async () => {
    tab = await firefox.open(`${scratch.origin}/things`);
  };
  /** The middle of something in the frame, where it stands in the window. */
  const inFrame = (selector: string) =>
    firefox.evaluate<Point>(
      tab,
      `((frame) => {
        const outer = frame.getBoundingClientRect();
        const { x, y, width, height } = frame.contentDocument.querySelector('${selector}').getBoundingClientRect();
        const [left, top] = [outer.x + frame.clientLeft + 6, outer.y + frame.clientTop + 6];
        return { x: Math.round(left + x + width / 2), y: Math.round(top + y + height / 2) };
      })(document.querySelector('iframe'))`,
    );
  const placeOf = (selector: string) =>
    selector.startsWith('frame ') ? inFrame(selector.slice(6)) : centreOf(firefox, tab, selector);
  const firstHeading = async (help: FirefoxHelp, heading: string | RegExp) => {
    let seen: string[] = [];
    await poll(`“${heading}” at the top`, async () => {
      seen = await help.headings();
      return isHeading(seen[0], heading);
    }).catch((error: Error) => expect.fail(`${error.message}: ${seen.join(' | ')}`));
  };

  it.each([
    ['a button', '#save', 'For “Save”'],
    ['a field', '#amount', 'For “Amount”'],
    ['a column', '#column', 'For “Due date”'],
    ['a picture', '#logo', 'For “Company logo”'],
    ['a link', 'a', 'For “Reports”'],
    ['a word', '#word', 'For “Accrual”'],
    ['a message, though another is above it', '#message', FOR_MESSAGE],
    ['a word in the middle of a paragraph', '#text', /^For “Lisbon posts each invoice/],
    ['a word in a shadow root', '#shadow', 'For “Inside”'],
    ['a field in a frame', 'frame #framed', 'For “In the frame”'],
    ['a word in a frame', 'frame #bold', 'For “Ledger”'],
  ])('the menu of a right-click: on %s, the first time', async (_, selector, heading) => {
    await visit();
    await getHelpByMenuAt(firefox, tab, await placeOf(selector));
    await firstHeading(await awaitFirefoxHelp(firefox, tab), heading);
  });

  it('pointing: the mouse outlines it, a press takes it, and the page hears no move, no press and no key', async () => {
    await visit();
    const help = await openFirefoxHelp(firefox, tab);
    await help.click('button', 'Point at it');
    // Help says so before the layer stands in the page; until then the page hears everything, as ever.
    await poll('the layer', () => firefox.evaluate(tab, `document.querySelector('[popover][aria-hidden]') !== null`));
    await firefox.evaluate(
      tab,
      `(globalThis.heard = [], ['pointermove', 'mousemove', 'pointerrawupdate', 'wheel', 'pointerdown', 'pointerup', 'mouseup', 'mousedown', 'click', 'keydown', 'keyup'].forEach(
        (name) => addEventListener(name, ({ type }) => globalThis.heard.push(type), true)), null)`,
    );
    await poll('pointing', async () => (await help.text()).includes('Nothing is outlined yet.'));
    const save = await placeOf('#save');
    await moveAcross(save, await placeOf('#word'));
    await moveAcross(await placeOf('#word'), save);
    await clickAt(firefox, tab, save);
    await firstHeading(help, 'For “Save”');
    expect(await firefox.evaluate(tab, 'globalThis.heard.join()')).toBe('');
    await clickAt(firefox, tab, save);
    expect(await firefox.evaluate(tab, 'globalThis.heard.join()')).toContain('click');
  });

  it('pointing: Escape leaves it, and help stays', async () => {
    await visit();
    const help = await openFirefoxHelp(firefox, tab);
    await clickAt(firefox, tab, await help.placeOf('button', 'Point at it'));
    await poll('pointing', async () => (await help.text()).includes('Nothing is outlined yet.'));
    await typeKeys(firefox, tab, ESCAPE);
    await poll('the end of it', async () => !(await help.text()).includes('Nothing is outlined yet.'));
    expect(await firefox.evaluate(tab, `document.querySelectorAll('[popover][aria-hidden]').length`)).toBe(0);
  });

  it.each([
    ['a field', '#amount', 'field', 'Amount', { name: 'Amount', role: 'textbox' }],
    ['a field in a frame', 'frame #framed', 'field', 'In the frame', { name: 'In the frame', role: 'textbox' }],
    ['a message', '#message', 'message', MESSAGE, { selector: '#message' }],
  ])('picking: %s is handed over once', async (_, selector, kind, name, target) => {
    await visit();
    const help = await openFirefoxHelp(firefox, tab);
    const call = async (name: string, args: object = {}) => {
      const answer = await help.evaluate<string>(
        `new Promise((resolve) => {
          const port = browser.runtime.connect({ name: 'alongside:' + location.hash.slice(1) });
          port.onMessage.addListener(({ value }) => (port.disconnect(), resolve(JSON.stringify(value))));
          port.postMessage({ id: 1, name: '${name}', args: ${JSON.stringify(args)} });
        })`,
      );
      return JSON.parse(answer);
    };
    const words = { unnamed: 'Unnamed', outOfReach: 'Out of reach', purpose: 'pick' };
    expect(await call('startPointer', { words })).toEqual({ outcome: 'pointing' });
    const thing = await placeOf(selector);
    await moveAcross(await placeOf('#word'), thing);
    await poll('the outline', async () => (await call('steerPointer', { move: 'look' })).pointed?.name === name);
    await clickAt(firefox, tab, thing);
    await poll('the end of it', async () => (await call('steerPointer', { move: 'look' })).pointed === null);
    expect(await call('takePicked')).toEqual({ picked: { kind, name, target, alike: 1 } });
    expect(await call('takePicked')).toEqual({ picked: null });
  });
});
