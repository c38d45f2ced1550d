// Pages of any size: opening help looks at so much of them and no more, in small bites, and stops when nobody waits.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { READING_LIMITS } from '../../lib/platform/page/budget.ts';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { openHelp } from '../browser/help.ts';
import { bundlePageReader, launchPlainChromium } from '../browser/page-reader.ts';
import { poll } from '../browser/poll.ts';
import { pressToolbarOver, takeOpenedPopup } from '../browser/popup.ts';
import { type ScratchPages, startScratchPages } from '../browser/scratch-pages.ts';
import { howMany } from '../effort.ts';
import { HUGE_PAGE, hugePages } from '../fixtures/pages/huge-pages.ts';
import { noteHeld } from '../held.ts';

/** Counts in a page, or in a script's own world there, what is looked at, also between two turns of the page. */
const COUNT = `(() => {
  const looked = globalThis.looked = { all: 0, now: 0, most: 0, everything: [], starts: 0 };
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'contentType');
  Object.defineProperty(Document.prototype, 'contentType', {
    get() {
      looked.starts += 1;
      return get.call(this);
    },
  });
  // What a message calls is a turn of its own: the page had its own before.
  const { set } = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    set(call) {
      set.call(this, (event) => { looked.now = 0; call(event); });
    },
  });
  for (const name of ['nextNode', 'previousNode']) {
    const real = TreeWalker.prototype[name];
    TreeWalker.prototype[name] = function () {
      looked.all += 1;
      looked.now += 1;
      looked.most = Math.max(looked.most, looked.now);
      return real.call(this);
    };
  }
  for (const { prototype } of [Document, DocumentFragment, Element]) {
    for (const name of ['querySelector', 'querySelectorAll']) {
      const real = prototype[name];
      prototype[name] = function (selector) {
        looked.everything.push(selector);
        return real.call(this, selector);
      };
    }
  }
})();`;

interface Looked {
  all: number;
  most: number;
  everything: string[];
  /** What the script that reads asks first of all. */
  starts: number;
}

/** The clock of a reading goes by what it looks at, 4,000 elements a millisecond, and not by how fast the machine is. */
const OWN_CLOCK = 'performance.now = () => looked.all / 4000';
/** The browser itself takes its time for a page of a million elements. */
const TIMEOUT_MS = howMany(120_000, 900_000);

let pages: ScratchPages;

beforeAll(async () => {
  pages = await startScratchPages();
});

afterAll(() => pages?.close());

describe('reading', { timeout: TIMEOUT_MS }, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchPlainChromium();
    page = await browser.newPage();
  });

  afterAll(() => browser?.close());

  const size = howMany(120_000, 1_000_000);
  /** Elements in messages, groups and fields that are looked into besides. */
  const LOOKED_INTO = 30_000;
  /** Between two turns of the page. */
  const AT_ONCE = 25_000;
  /** A search through all of a page's own document would be one. */
  const OVER_ALL = /^(?!tr$|meta)/;

  it('looks at so many elements and no more, whatever there is much of, and reads what is at the field', async ({
    task,
  }) => {
    const script = await bundlePageReader();
    const all = Object.entries(hugePages(size));
    const kinds = all.slice(0, howMany(7, all.length));
    let held = 0;
    for (const [what, { fill }] of kinds) {
      await page.goto(pages.put('/huge', HUGE_PAGE));
      await page.evaluate(fill);
      await page.locator('#f').focus();
      await page.evaluate(COUNT);
      await page.evaluate(OWN_CLOCK);
      await page.evaluate(script);
      const read = await page.evaluate<PageSnapshot>('pageReader.readPage(document)');
      const looked = await page.evaluate<Looked>('looked');
      expect(read.field?.label, what).toContain('Own');
      expect(read.headings[0], what).toBe('Much to say');
      expect(JSON.stringify(read).length, what).toBeLessThan(60_000);
      const { searched, searchedAtEnd, searchedBack } = READING_LIMITS;
      expect(looked.all, what).toBeLessThan(searched + searchedAtEnd + searchedBack + LOOKED_INTO);
      expect(looked.most, what).toBeLessThan(AT_ONCE);
      expect(
        looked.everything.filter((selector) => OVER_ALL.test(selector)),
        what,
      ).toEqual([]);
      held += 1;
    }
    noteHeld(task, `kinds of pages of up to ${size} elements read within limits`, kinds.length, held);
  });

  it('looks into little of what comes and goes while the sidebar stands', async () => {
    await page.goto(pages.put('/huge', HUGE_PAGE));
    await page.evaluate(await bundlePageReader());
    await page.evaluate(
      `globalThis.told = []; pageReader.watchPage(() => false, (reason) => told.push(reason), new AbortController().signal)`,
    );
    await page.evaluate(COUNT);
    await page.evaluate(hugePages(size)['elements in a row']?.fill ?? '');
    // What is too much to look through may be a message.
    await poll('the word of it', () => page.evaluate<boolean>(`told.includes('errors')`), TIMEOUT_MS / 2);
    const looked = await page.evaluate<Looked>('looked');
    expect(looked.all).toBeLessThan(3000);
    expect(looked.everything).toEqual([]);
  });

  it('looks for what a step speaks of in small bites, and finds it', async () => {
    await page.goto(pages.put('/huge', HUGE_PAGE));
    await page.evaluate(hugePages(size)['elements in a row']?.fill ?? '');
    await page.evaluate(COUNT);
    await page.evaluate(OWN_CLOCK);
    await page.evaluate(await bundlePageReader());
    const found = (target: object) =>
      page.evaluate<string | undefined>(
        `pageReader.findTarget(document, ${JSON.stringify(target)}).then((element) => element?.id)`,
      );
    expect(await found({ name: 'Own', role: 'textbox' })).toBe('f');
    expect(await found({ name: 'No such thing', selector: '#more' })).toBe('more');
    const looked = await page.evaluate<Looked>('looked');
    expect(looked.most).toBeLessThan(AT_ONCE);
    expect(looked.everything).toEqual([]);
  });

  it('finds messages at the end of a page that is not read to its end', async () => {
    await page.goto(pages.put('/huge', HUGE_PAGE));
    await page.evaluate(hugePages(READING_LIMITS.searched + 10_000)['elements in a row']?.fill ?? '');
    await page.evaluate(COUNT);
    await page.evaluate(OWN_CLOCK);
    await page.evaluate(await bundlePageReader());
    expect((await page.evaluate<PageSnapshot>('pageReader.readPage(document)')).errors).toEqual(['Not saved', 'Late']);
  });
});

describe('a script for which nobody waits any more', () => {
  let browser: ChromiumBrowser;

  beforeAll(async () => {
    browser = await launchChromium({ isUnsparing: true });
  });

  afterAll(() => browser?.close());

  /** Runs in the world of the extension's scripts in the page in front. */
  const inWorld = async <T>(code: string): Promise<T> =>
    (await browser.worker()).evaluate<T>(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${code} }))
      .then(([{ result }]) => result)`);

  it('looks at nothing in a page that was busy all that time', async ({ task }) => {
    const page = await browser.open(pages.put('/busy', HUGE_PAGE));
    // What this one asks is answered before anything is counted.
    await (await openHelp(browser, page)).close();
    await poll('the right to run scripts', () => inWorld(`() => { ${COUNT} return true; }`));
    // Busy before the button is pressed, and for longer than help takes to give up on the page.
    const freePage = pages.keepWaiting('/kept');
    await page.evaluate(`void setTimeout(() => {
      const request = new XMLHttpRequest();
      request.open('GET', '/kept', false);
      request.send();
    })`);
    // Asked for twice, so that two scripts wait for their turn.
    for (let asked = 0; asked < 2; asked += 1) {
      const popup = await takeOpenedPopup(browser, () => pressToolbarOver(browser, page.url()));
      await poll('the word that it is busy', async () => (await popup.text()).includes('This page is busy'));
      await popup.close();
    }
    freePage();
    // The page is free again, and the scripts have their turn; one would begin with the next picture that the page draws.
    await poll('both scripts to start', async () => (await inWorld<Looked>('() => globalThis.looked')).starts > 1);
    const pictures =
      '() => new Promise((go) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(go)))))';
    await inWorld(pictures);
    const looked = await inWorld<Looked>('() => globalThis.looked');
    expect([looked.all, looked.everything]).toEqual([0, []]);
    noteHeld(task, 'scripts for which nobody waits that stopped', 1, 1);
    await page.close();
  });
});
