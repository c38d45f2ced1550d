// What can happen to help while it stands beside a page: the worker stops, the network goes, the page hangs or comes back.
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { describeRules, judge } from '../browser/axe.ts';
import { type Stage, setStage } from '../browser/help.ts';
import { poll } from '../browser/poll.ts';
import { clickToolbar, pressToolbarOver, takeOpenedPopup } from '../browser/popup.ts';
import {
  awaitNoSidebar,
  awaitSidebar,
  closeSidebar,
  headingsIn,
  openBesideByToolbar,
  openSidebar,
  sidebarOf,
} from '../browser/sidebar.ts';
import { stopWorker } from '../browser/worker.ts';

interface FeedStatuses {
  feedStatus?: Record<string, { status: { checkedAtMs?: number; attemptedAtMs?: number } }>;
}

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage({ backForwardCache: true });
  const worker = await stage.browser.worker();
  await poll('the first sync', () =>
    worker.evaluate(async () => {
      const { feedStatus } = (await chrome.storage.local.get('feedStatus')) as FeedStatuses;
      const all = Object.values(feedStatus ?? {});
      return all.length > 0 && all.every(({ status }) => status.checkedAtMs !== undefined);
    }),
  );
  await openBesideByToolbar(stage.browser);
});

beforeEach(async () => {
  page = await stage.visit('/demo/invoices/new');
});

afterEach(() => page.close());

afterAll(() => stage?.close());

const open = () => openSidebar(stage.browser, page);
const costCentre = () => page.getByRole('textbox', { name: 'Cost centre', exact: true });
const taxCode = () => page.getByRole('combobox', { name: 'Tax code', exact: true });
const firstHeading = (frame: Frame, heading: string) =>
  poll(`“${heading}” at the top`, async () => (await headingsIn(frame))[0] === heading);

describe('help stays alive', () => {
  it('when the worker was stopped: it follows the focus, searches, keeps and closes', async () => {
    const frame = await open();
    await stopWorker(stage.browser);
    await taxCode().focus();
    await firstHeading(frame, 'For “Tax code”');
    await stopWorker(stage.browser);
    await frame.getByRole('searchbox').fill('payment terms');
    await frame.getByText('Results for “payment terms”').waitFor();
    await stopWorker(stage.browser);
    await closeSidebar(stage.browser, page, frame);
    const again = await open();
    await again.getByText('Results for “payment terms”').waitFor();
  });

  it('when the page hangs for five seconds: it searches meanwhile', async () => {
    const frame = await open();
    await page.evaluate(() => {
      setTimeout(() => {
        const end = Date.now() + 5000;
        while (Date.now() < end);
        document.title = 'Done at last';
      }, 50);
    });
    await frame.getByRole('searchbox').fill('tax code');
    await frame.getByText('Results for “tax code”').waitFor();
    // The page has not got any further, or its title would be known to the browser.
    const worker = await stage.browser.worker();
    const title = await worker.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.title);
    expect(title).not.toBe('Done at last');
    await poll('the page to end', async () => (await page.title()) === 'Done at last');
  });

  it('when the network has been gone for a week: it says how old the tips are, and the tips are there', async () => {
    const worker = await stage.browser.worker();
    await worker.evaluate(async (week) => {
      const { feedStatus = {} } = (await chrome.storage.local.get('feedStatus')) as FeedStatuses;
      for (const { status } of Object.values(feedStatus)) {
        status.checkedAtMs = (status.checkedAtMs ?? 0) - week;
        status.attemptedAtMs = (status.attemptedAtMs ?? 0) - week;
      }
      await chrome.storage.local.set({ feedStatus });
    }, 7 * 86_400_000);
    onTestFinished(() => stage.browser.context.setOffline(false));
    await stage.browser.context.setOffline(true);
    await costCentre().focus();
    const frame = await open();
    await frame
      .getByText(/^Offline · tips from (7 days|last week|1 week) ago|^Offline · tips from last week/)
      .waitFor();
    await firstHeading(frame, 'For “Cost centre”');
    await frame.getByRole('searchbox').fill('payment terms');
    await frame.getByRole('article').first().waitFor();
  });

  /** A page out of the back/forward cache is there at once, and does not load. */
  const goBack = () => page.goBack({ waitUntil: 'commit' });
  const notePersisted = () =>
    page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));

  it('when a page comes back out of the back/forward cache: there is one help, and it answers', async () => {
    await notePersisted();
    await page.goto(`${stage.demo.origin}/demo/invoices/20417`);
    await open();
    await goBack();
    await poll('the page as it was left', () =>
      page.evaluate(() => 'persisted' in window && window.persisted === true),
    );
    const frame = await awaitSidebar(stage.browser, page);
    await frame.getByRole('heading', { level: 1, name: /New invoice/ }).waitFor();
    await taxCode().focus();
    await firstHeading(frame, 'For “Tax code”');
    expect(page.frames().filter((one) => one.url().includes('/help.html'))).toHaveLength(1);
  });

  it('when the page it stood beside comes back: there is one help, and it answers', async () => {
    await open();
    await page.goto(`${stage.demo.origin}/demo/invoices/20417`);
    await awaitSidebar(stage.browser, page);
    await goBack();
    await poll('one help that knows the page', async () => {
      const frames = page.frames().filter((frame) => frame.url().includes('/help.html'));
      const title = await frames[0]?.getByRole('heading', { level: 1 }).textContent({ timeout: 500 });
      return frames.length === 1 && /New invoice/.test(title ?? '');
    });
    const frame = await awaitSidebar(stage.browser, page);
    await taxCode().focus();
    await firstHeading(frame, 'For “Tax code”');
  });

  it('when help was closed meanwhile, the page that comes back has none', async () => {
    await open();
    await page.goto(`${stage.demo.origin}/demo/invoices/20417`);
    const frame = await awaitSidebar(stage.browser, page);
    await closeSidebar(stage.browser, page, frame);
    await goBack();
    await poll('the form', async () => /New invoice/.test(await page.title()));
    await awaitNoSidebar(stage.browser, page);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });
});

describe('a page that is busy when help is asked for', () => {
  it('has help in the popup, and beside it when it is asked for again', async () => {
    const isFree = page.evaluate(() => {
      const end = Date.now() + 4000;
      while (Date.now() < end);
    });
    const popup = await takeOpenedPopup(stage.browser, () => pressToolbarOver(stage.browser, page.url()));
    await poll('the reason', async () => (await popup.text()).includes('This page is busy and didn’t respond'));
    await popup.close();
    await isFree;
    // What came too late has put nothing into the page, which would be in the way now.
    const help = await openSidebar(stage.browser, page);
    await firstHeading(help, 'For this page');
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(1);
  });
});

describe('a page that is printed', () => {
  const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
  const onPaper = async () => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
    return picture;
  };

  it('is alone on the paper, and has help and its room again afterwards', async () => {
    const alone = await onPaper();
    const frame = await open();
    await frame.getByRole('button', { name: 'Help menu' }).click();
    await frame.getByRole('menuitemradio', { name: 'Make room beside the page' }).click();
    await poll('the room', async () => (await margin()) !== '0px');
    const room = await margin();
    await poll('the page alone on the paper', async () => (await onPaper()).equals(alone));
    expect(await margin()).toBe(room);
    // The same when the browser says so itself.
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.title = getComputedStyle(document.documentElement).marginRight;
      });
    });
    await page.pdf();
    expect(await page.title()).toBe('0px');
    await poll('the room to be kept again', async () => (await margin()) === room);
    expect(await frame.getByRole('searchbox').isVisible()).toBe(true);
    const worker = await stage.browser.worker();
    await worker.evaluate(() => chrome.storage.local.remove('sidebarLayout'));
  });
});

describe('closed help leaves nothing behind', () => {
  /** How many listeners the page's objects have from the extension's world. */
  async function countListeners(): Promise<number[]> {
    const session = await stage.browser.context.newCDPSession(page);
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const counts: number[] = [];
    for (const world of worlds) {
      for (const object of ['window', 'document', 'document.documentElement', 'document.body', 'window.navigation']) {
        const { result } = await session.send('Runtime.evaluate', {
          expression: object,
          contextId: world,
        });
        const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
        counts.push(listeners.length);
      }
    }
    await session.detach();
    return counts;
  }
  const markup = () => page.evaluate(() => document.documentElement.outerHTML);
  const styles = () => page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length);

  it('no node, no style, no listener', async () => {
    // Once opened and closed, the extension's world is there, and its listeners can be counted.
    await closeSidebar(stage.browser, page, await open());
    const look = async () => ({ markup: await markup(), styles: await styles(), listeners: await countListeners() });
    const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
    await expect.poll(async () => sum(await countListeners())).toBe(0);
    const before = await look();
    const frame = await open();
    expect(sum(await countListeners())).toBeGreaterThan(8);
    await frame.getByRole('button', { name: 'Help menu' }).click();
    await frame.getByRole('menuitemradio', { name: 'Make room beside the page' }).click();
    await costCentre().focus();
    await closeSidebar(stage.browser, page, frame);
    await expect.poll(look).toEqual(before);
    const worker = await stage.browser.worker();
    await worker.evaluate(() => chrome.storage.local.remove('sidebarLayout'));
  });
});

describe('a page that no script may enter', () => {
  it('has help in the browser’s own panel, which follows the tabs', async () => {
    const closed = await stage.browser.open('chrome://version/');
    const panel = await takeOpenedPopup(stage.browser, () => clickToolbar(stage.browser, closed));
    await poll('the sentence for it', async () => (await panel.text()).includes('This page can’t be read'));
    expect(await panel.evaluate('location.search')).toBe('?frame=panel');
    await panel.byRole('searchbox', 'Search tips').click();
    await panel.type('payment terms');
    await poll('what was found', async () => (await panel.text()).includes('Results for “payment terms”'));

    // Another window has its own panel: this one goes on with what is in front in its own.
    const worker = await stage.browser.worker();
    const other = await worker.evaluate(async (url) => (await chrome.windows.create({ url }))?.id ?? -1, page.url());
    const inFront = async () => {
      const tabs = await panel.evaluate<{ windowId: number; status: string }[]>(
        'chrome.tabs.query({ active: true, lastFocusedWindow: true })',
      );
      return tabs.some(({ windowId, status }) => windowId === other && status === 'complete');
    };
    await poll('the other window in front', inFront);
    // What was heard of it has been answered by then.
    await panel.evaluate(`chrome.runtime.sendMessage({ from: 'nobody' }).catch(() => undefined)`);
    expect(await inFront()).toBe(true);
    expect(await panel.evaluate(`document.querySelector('input[type=search]').value`)).toBe('payment terms');
    expect(await panel.text()).toContain('Results for “payment terms”');
    await worker.evaluate((id) => chrome.windows.remove(id), other);

    // The form has given no access yet in this tab: the panel says what to press.
    await page.bringToFront();
    await poll('the advice', async () => (await panel.text()).includes('Press Alt+Shift+H or the toolbar button'));
    await panel.close();
    await closed.close();
  });
});

describe('help that the page frames by itself', () => {
  it('shows nothing: it brings no token that is answered', async () => {
    const frame = await open();
    const address = frame.url().replace(/#.*/, '');
    await page.evaluate((source) => {
      for (const url of [source, `${source}#guess`]) {
        document.body.append(Object.assign(document.createElement('iframe'), { src: url, className: 'framed' }));
      }
    }, address);
    const framed = () => page.frames().filter((one) => one !== frame && one !== page.mainFrame());
    await poll('both frames', async () => {
      const states = framed().map((one) => one.evaluate(() => document.readyState).catch(() => 'complete'));
      return states.length === 2 && (await Promise.all(states)).every((state) => state === 'complete');
    });
    // What they asked of the background is answered by the time that it answers this.
    await frame.getByRole('searchbox').fill('payment terms');
    await frame.getByText('Results for “payment terms”').waitFor();
    for (const one of framed())
      expect(await one.evaluate(() => document.querySelector('main')).catch(() => null)).toBeNull();
  });
});

describe('accessibility', () => {
  const broken = async (where: Page | Frame) => describeRules((await judge(where)).violations);

  it.each(['light', 'dark'] as const)(
    'help beside the page breaks no rule in %s, nor does it make the page break one',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const before = await broken(page);
      await costCentre().focus();
      const frame = await open();
      await firstHeading(frame, 'For “Cost centre”');
      expect(await broken(frame)).toEqual([]);
      await frame.getByRole('button', { name: 'Help menu' }).click();
      expect(await broken(frame)).toEqual([]);
      expect(await broken(page)).toEqual(before);
    },
  );

  it('the page’s accessibility tree has the frame and the edge by their names', async () => {
    await open();
    const session = await stage.browser.context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const named = nodes.map(({ role, name }) => `${role?.value} ${name?.value}`);
    expect(named).toContain('Iframe Alongside help');
    expect(named).toContain('separator Help width');
    await session.detach();
  });

  it('the edge can be moved with the keyboard', async () => {
    await open();
    const box = async () =>
      (await (await sidebarOf(stage.browser, page)?.frameElement())?.boundingBox()) ?? { x: 0, width: 0 };
    const before = await poll('help in its place', async () => {
      const [one, other] = [await box(), await box()];
      return one.width > 0 && one.x === other.x && one;
    });
    await page.mouse.click(before.x - 4, 300);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await poll('a wider help', async () => (await box()).width === before.width + 40).catch(async (error: Error) => {
      throw new Error(`${error.message}: ${JSON.stringify([before, await box()])}`);
    });
    const worker = await stage.browser.worker();
    await worker.evaluate(() => chrome.storage.local.remove('sidebarLayout'));
  });
});
