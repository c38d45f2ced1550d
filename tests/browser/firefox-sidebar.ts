// Help beside the page, as a person opens and uses it in real Firefox.
import { findInPage } from './find-in-page.ts';
import type { FirefoxBrowser } from './firefox.ts';
import { type FirefoxPopup, isFirefoxPopupOpen, pressFirefoxToolbar, takeFirefoxPopup } from './firefox-popup.ts';
import { poll, pollText } from './poll.ts';
import { pressUntilThere } from './popup.ts';

/** The help page in its frame beside a page. */
export interface FirefoxHelp {
  evaluate<T = unknown>(expression: string): Promise<T>;
  text(): Promise<string>;
  /** The headings of the groups in sight, in order. */
  headings(): Promise<string[]>;
  /** The titles of the tips in sight, in order. */
  titles(): Promise<string[]>;
  /** Clicks the first element with this role and accessible name; waits until it is there. */
  click(role: string, name: string): Promise<void>;
  /** Puts words into a field, in place of what stands there. */
  fill(role: 'searchbox' | 'textbox', name: string, words: string): Promise<void>;
  /** Where an element is drawn in the page: its middle. */
  placeOf(role: string, name: string): Promise<Point>;
  /** Puts words into the search field, in place of what stands there, and waits for what is found. */
  search(words: string): Promise<void>;
}

interface Tree {
  contexts: { context: string; url: string; children: { context: string; url: string }[] }[];
}

async function framesOf({ session, extensionOrigin }: FirefoxBrowser, tab: string): Promise<string[]> {
  const { contexts } = await session.send<Tree>('browsingContext.getTree', { root: tab });
  const frames = contexts[0]?.children ?? [];
  return frames.filter(({ url }) => url.startsWith(`${extensionOrigin}/help.html#`)).map(({ context }) => context);
}

/** How many help pages stand beside a page. */
export async function countFirefoxHelp(browser: FirefoxBrowser, tab: string): Promise<number> {
  return (await framesOf(browser, tab)).length;
}

/** The frame of help that stands beside the page and knows it; undefined while there is none. */
async function drawnFrame(browser: FirefoxBrowser, tab: string): Promise<string | undefined> {
  const [frame] = await framesOf(browser, tab);
  const people = `document.querySelector('[aria-label="People who can help"]')?.checkVisibility() === true`;
  return frame !== undefined && (await browser.evaluate<boolean>(frame, people)) ? frame : undefined;
}

/** Waits until help stands beside the page and knows it. */
export async function awaitFirefoxHelp(browser: FirefoxBrowser, tab: string): Promise<FirefoxHelp> {
  return drive(browser, tab, await poll('help beside the page', () => drawnFrame(browser, tab)));
}

/**
 * Opens help beside a page by a way in, such as the toolbar button. A machine with too much to do may be late, as if the
 * page had not let help stand: then it is asked again.
 */
export async function openFirefoxHelp(
  browser: FirefoxBrowser,
  tab: string,
  press: (browser: FirefoxBrowser) => Promise<void> = pressFirefoxToolbar,
  tries = 8,
): Promise<FirefoxHelp> {
  await press(browser);
  const frame = await poll('help', async () => {
    if (await isFirefoxPopupOpen(browser)) return 'popup';
    return drawnFrame(browser, tab);
  });
  if (frame !== 'popup') return drive(browser, tab, frame);
  const popup = await takeFirefoxPopup(browser);
  // Drawn, it says why it has opened there.
  const people = `document.querySelector('[aria-label="People who can help"]') !== null`;
  await poll('the popup to be drawn', () => popup.evaluate(people));
  if (tries === 1) throw new Error(`Help has opened in the popup, again and again; it says: ${await popup.text()}`);
  await popup.close();
  return openFirefoxHelp(browser, tab, press, tries - 1);
}

/** Presses “Open beside the page” in the popup; again where a busy page has let no help stand, and the popup says so. */
export async function goBesideInFirefox(
  browser: FirefoxBrowser,
  tab: string,
  popup: FirefoxPopup,
): Promise<FirefoxHelp> {
  const press = () => popup.click('button', 'Open beside the page');
  const isOnItsWay = async () => (await countFirefoxHelp(browser, tab)) > 0 || !(await isFirefoxPopupOpen(browser));
  await press();
  const pressAgain = pressUntilThere(press, isOnItsWay);
  const look = async () => {
    await pressAgain();
    return drawnFrame(browser, tab);
  };
  return drive(browser, tab, await poll('help beside the page', look));
}

/** Sets that a press on the toolbar button opens help beside the page; `options` is a tab with the options page. */
export async function openBesideByFirefoxToolbar(browser: FirefoxBrowser, options: string): Promise<void> {
  await browser.evaluate(
    options,
    `browser.storage.local.get('settings').then(({ settings }) =>
      browser.storage.local.set({ settings: { ...settings, toolbarClick: 'sidebar' } }))`,
  );
  await poll('the toolbar button to be set', () =>
    browser.evaluate(options, `browser.action.getPopup({}).then((popup) => popup === '')`),
  );
}

/** Waits until no help stands beside the page. */
export async function awaitNoFirefoxHelp(browser: FirefoxBrowser, tab: string): Promise<void> {
  await poll('help to leave the page', async () => (await countFirefoxHelp(browser, tab)) === 0);
}

/** Runs in the help: the middle of an element once it moves no more and nothing lies over it; `null` until then. */
const restingPlace = `async (element) => {
  const place = () => {
    const { x, y, width, height } = element?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
    return { x: x + width / 2, y: y + height / 2 };
  };
  const before = place();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { x, y } = place();
  const isFree = element?.contains(document.elementFromPoint(x, y)) ?? false;
  return isFree && x === before.x && y === before.y ? { x, y } : null;
}`;

/** Runs in the page: a place of the help beside it as the page counts; `null` while something else lies there, such as the page. */
const placeInPage = `(x, y) => {
  const host = [...document.querySelectorAll('[popover=manual]')].at(-1);
  const at = { x: Math.round(host.getBoundingClientRect().left + x), y: Math.round(y) };
  return document.elementFromPoint(at.x, at.y) === host ? at : null;
}`;

function drive(browser: FirefoxBrowser, tab: string, frame: string): FirefoxHelp {
  const evaluate = <T>(expression: string) => browser.evaluate<T>(frame, expression);
  const texts = (selector: string) =>
    evaluate<string[]>(`[...document.querySelectorAll('${selector}')].map((one) => one.textContent)`);
  const text = () => evaluate<string>(`(document.querySelector('main') ?? document.body).innerText`);
  const fill = async (role: string, name: string, words: string) => {
    await poll(`a ${role} named ${name}`, () =>
      evaluate(`((field) => {
        field?.focus();
        document.execCommand('selectAll');
        document.execCommand('insertText', false, ${JSON.stringify(words)});
        return field !== undefined;
      })((${findInPage})(${JSON.stringify(role)}, ${JSON.stringify(name)}))`),
    );
  };
  return {
    evaluate,
    text,
    headings: () => texts('.help-tips h2'),
    titles: () => texts('article .tip-title'),
    click: async (role, name) => {
      const found = `(${findInPage})(${JSON.stringify(role)}, ${JSON.stringify(name)})`;
      await poll(`a ${role} named ${name}`, () =>
        evaluate(`((element) => { element?.click(); return element !== undefined; })(${found})`),
      );
    },
    fill,
    placeOf: async (role, name) => {
      const element = `(${findInPage})(${JSON.stringify(role)}, ${JSON.stringify(name)})`;
      return poll(`where the ${role} ${name} comes to rest`, async () => {
        const inHelp = await evaluate<Point | null>(`(${restingPlace})(${element})`);
        return inHelp && browser.evaluate<Point | null>(tab, `(${placeInPage})(${inHelp.x}, ${inHelp.y})`);
      });
    },
    search: async (words) => {
      await fill('searchbox', 'Search tips', words);
      const answers = ['Results for', 'May help with', 'Nothing found for'].map((said) => `${said} “${words}”`);
      await pollText(`what is found for ${words}`, { text }, (seen) => answers.some((answer) => seen.includes(answer)));
    },
  };
}

/** Chooses “Get help on this” in the real menu of a right-click on an element of the page. */
export async function getHelpByMenu(browser: FirefoxBrowser, tab: string, selector: string): Promise<void> {
  await getHelpByMenuAt(browser, tab, await centreOf(browser, tab, selector));
}

/** Chooses “Get help on this” in the real menu of a right-click at a place of the page; also what a frame shows there. */
export async function getHelpByMenuAt(browser: FirefoxBrowser, tab: string, at: Point): Promise<void> {
  await clickAt(browser, tab, at, 2);
  const item = `document.getElementById('${widgetId(browser)}-menuitem-_get-help')`;
  await poll('“Get help on this” in the menu', () => browser.evaluateChrome(`${item}?.label === 'Get help on this'`));
  await browser.evaluateChrome(`document.getElementById('contentAreaContextMenu').activateItem(${item})`);
}

const widgetId = ({ geckoId }: FirefoxBrowser) => geckoId.replace(/[^a-z0-9_-]/gi, '_');

/** A place in a page, in CSS pixels from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

/** The middle of an element in a page, or in the help page when it is asked of that. */
export function centreOf(browser: FirefoxBrowser, context: string, selector: string): Promise<Point> {
  return browser.evaluate<Point>(
    context,
    `(({ x, y, width, height }) => ({ x: Math.round(x + width / 2), y: Math.round(y + height / 2) }))(
      document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect())`,
  );
}

/** Clicks with the real mouse at a place of a page; what is drawn there is hit, also in frames. */
export async function clickAt({ session }: FirefoxBrowser, tab: string, at: Point, button = 0): Promise<void> {
  const actions = [
    { type: 'pointerMove', ...at },
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ];
  await session.send('input.performActions', { context: tab, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

/** Moves the real mouse to a place of a page. */
export async function moveTo({ session }: FirefoxBrowser, tab: string, { x, y }: Point): Promise<void> {
  // Where it is already it does not move.
  const actions = [0, 1].map((by) => ({ type: 'pointerMove', x: x + by, y }));
  await session.send('input.performActions', { context: tab, actions: [{ type: 'pointer', id: 'mouse', actions }] });
}

/** Types with the real keyboard wherever the focus is in a tab. */
export async function typeKeys({ session }: FirefoxBrowser, tab: string, keys: string): Promise<void> {
  const actions = [...keys].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await session.send('input.performActions', { context: tab, actions: [{ type: 'key', id: 'keyboard', actions }] });
}

/** The Escape key for `typeKeys`. */
export const ESCAPE = '\uE00C';

/** Presses the keys of the shortcut. */
export const pressFirefoxShortcut = (browser: FirefoxBrowser) =>
  pressTogether(browser, [
    ['Alt', 'AltLeft', 18],
    ['Shift', 'ShiftLeft', 16],
    ['G', 'KeyG', 71],
  ]);

/** The keys that `keyForPointing` sets. */
export const pressFirefoxPointKeys = (browser: FirefoxBrowser) =>
  pressTogether(browser, [
    ['Alt', 'AltLeft', 18],
    ['Shift', 'ShiftLeft', 16],
    ['U', 'KeyU', 85],
  ]);

/** Gives the command to point at something a key, as a person does in Firefox; asked of a page of the extension. */
export const keyForPointing = `browser.commands.update({ name: 'point-at', shortcut: 'Alt+Shift+U' }).then(() => true)`;

/** Presses keys together as a keyboard does: through Firefox's own window, wherever the focus is in it. */
async function pressTogether(browser: FirefoxBrowser, pressed: [key: string, code: string, keyCode: number][]) {
  await browser.evaluateChrome(`(() => {
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!processor.beginInputTransactionForTests(window)) throw new Error('no keyboard');
    const keys = ${JSON.stringify(pressed)}.map(
      ([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }),
    );
    for (const key of keys) processor.keydown(key);
    for (const key of keys.toReversed()) processor.keyup(key);
  })()`);
}

/** Loads the extension anew, as an update does. */
export async function reloadFirefoxExtension(browser: FirefoxBrowser): Promise<void> {
  await browser.evaluateChrome(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID('${browser.geckoId}')).reload();
    return true;
  })()`);
}
