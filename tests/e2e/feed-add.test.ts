// Adding a feed: what works, and for everything that does not a sentence at the address, with nothing left behind.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { FeedFailure } from '../../lib/core/feed/feed-status.ts';
import { en } from '../../lib/core/text/en.ts';
import { createText } from '../../lib/core/text/text.ts';
import { type FeedServer, startFeedServer } from '../browser/feed-server.ts';
import { openHelp, openTip, type Stage, setStage, tipsUnder } from '../browser/help.ts';
import { addFeed, feedRow, listedFeeds, openOptions, readRefusal, removeFeed, unfoldFeed } from '../browser/options.ts';
import { grantHostPermission } from '../browser/permissions.ts';
import { poll } from '../browser/poll.ts';
import { readStoredRows } from '../browser/stored-rows.ts';
import { everyNth, itThoroughly } from '../effort.ts';

const text = createText(en, 'en');

/** The sentence of a failure with the host in it and anything, but something, at the other places. */
function sentenceOf(kind: FeedFailure['kind'], host: string): RegExp {
  const words = en[`failure.${kind}`].replaceAll('{host}', host).replace(/[.?()]/g, '\\$&');
  return new RegExp(`^${words.replace(/\{\w+\}/g, '[^{}]+')}$`);
}

let stage: Stage;
let other: FeedServer;
let options: Page;

beforeAll(async () => {
  stage = await setStage();
  other = await startFeedServer();
});

afterAll(async () => {
  await other?.close();
  await stage?.close();
});

beforeEach(async () => {
  options = await openOptions(stage.browser);
  await feedRow(options, 'Alongside samples').getByText('checked').waitFor();
});

afterEach(() => options.close());

/** Every feed that the storage knows of, followed or removed. */
const knownFeeds = () =>
  options.evaluate<string[]>(
    `chrome.storage.local.get(['settings', 'feedStatus']).then(({ settings, feedStatus }) =>
      [...(settings?.feeds ?? []).map((feed) => feed.feedId), ...Object.keys(feedStatus)])`,
  );

describe('a good feed', () => {
  it.each(everyNth(3, ['/paged.json', '/gzip.json', '/redirect.json', '/bom.json', '/feed.json']))(
    '%s is added with its tips',
    async (path) => {
      await addFeed(options, `${stage.demo.origin}${path}`);
      await options.getByText('Northfield Finance tips added, 7 tips.').waitFor();
      await feedRow(options, 'Northfield Finance tips').getByText('7 tips · checked').waitFor();

      const page = await stage.visit('/demo/invoices/new');
      await page.getByLabel('Tax code').focus();
      const popup = await openHelp(stage.browser, page);
      expect(await tipsUnder(popup, 'For “Tax code”')).toContain('Tax code for services from abroad');
      expect(await openTip(popup, 'Tax code for services from abroad')).toContain('Use R1 (reverse charge)');
      await popup.close();
      await page.close();

      await removeFeed(options, 'Northfield Finance tips');
      await options.getByText('Northfield Finance tips removed').waitFor();
    },
  );

  itThoroughly('is refused a second time', async () => {
    await addFeed(options, `${stage.demo.origin}/feed.json`);
    await options.getByText('Northfield Finance tips added').waitFor();
    await addFeed(options, `${stage.demo.origin}/feed.json`);
    expect(await readRefusal(options)).toBe(text('failure.already-added'));
    await removeFeed(options, 'Northfield Finance tips');
    await options.getByText('Northfield Finance tips removed').waitFor();
  });
});

describe('a feed as the world writes them', () => {
  it('keeps its tips, says that they are found by searching, and tells whoever keeps it what to mend', async () => {
    await addFeed(options, `${stage.demo.origin}/odd.json`);
    await options.getByText(/The world’s & ours added, 3 tips\..*found by searching only/).waitFor();
    await feedRow(options, 'The world’s & ours').getByText('1 needs its author’s attention').waitFor();
    const row = await unfoldFeed(options, 'The world’s & ours');
    await row.getByRole('button', { name: '1 tip needs its author’s attention: Cost centre' }).click();
    expect(await row.locator('.problems > li').allInnerTexts()).toEqual([
      expect.stringMatching(/Cost centre · one date_modified\s+This can’t be used/),
    ]);
    await removeFeed(options, 'The world’s & ours');
    await options.getByText('The world’s & ours removed').waitFor();
  });

  it('that is no JSON is told line and column', async () => {
    await addFeed(options, `${stage.demo.origin}/comma.json`);
    expect(await readRefusal(options)).toMatch(/line 3, column 1, at “}”\.$/);
  });
});

describe('an address that cannot be used', () => {
  const addresses = [
    ['', 'bad-url'],
    ['tips for us', 'bad-url'],
    ['file:///etc/passwd', 'bad-url'],
    ['javascript:alert(1)', 'bad-url'],
    ['http://team.example/tips.json', 'insecure-url'],
  ] as const;

  it.each(everyNth(4, addresses))('“%s” gets the sentence for %s at the field', async (address, kind) => {
    await addFeed(options, address);
    expect(await readRefusal(options)).toBe(text(`failure.${kind}`));
    expect(await listedFeeds(options)).toHaveLength(1);
  });
});

describe('a feed that cannot be read', () => {
  it.each(
    everyNth(5, [
      ['/html.json', 'html'],
      ['/not-json.json', 'not-json'],
      ['/cut.json', 'cut-off'],
      ['/truncated.json', 'cut-off'],
      ['/huge.json', 'too-large'],
      ['/old-version.json', 'not-feed'],
      ['/redirect.json?to=OTHER/feed.json', 'redirect'],
      ['/auth.json', 'unauthorised'],
      ['/busy.json', 'busy'],
      ['/nowhere.json', 'http'],
      ['/nocors.json', 'permission'],
      ['/closed/nowhere.json', 'permission'],
      ['/closed/bad-items.json', 'permission'],
    ] as const),
  )('%s gets the sentence for %s at the field and leaves nothing behind', async (path, kind) => {
    const { origin } = stage.demo;
    const address = `${origin}${path.replace('OTHER', other.origin)}`;
    await addFeed(options, address);
    expect(await readRefusal(options)).toMatch(sentenceOf(kind, new URL(origin).host));
    expect(await options.getByRole('textbox', { name: 'Feed address' }).inputValue()).toContain(origin);
    await poll('that only the sample is listed', async () => (await listedFeeds(options)).length === 1);

    const { feeds, generations } = await readStoredRows(options);
    const traces = [...(await knownFeeds()), ...feeds, ...generations.map(([feedId]) => feedId)];
    expect(traces).not.toContain(address);
  });
});

// In a browser of its own: what is allowed here stays allowed.
itThoroughly(
  'a server that lets only the allowed read is asked first; the person is asked where the browser refuses, and then told what the server says',
  async () => {
    const own = await setStage();
    onTestFinished(() => own.close());
    const { origin } = own.demo;
    const { host } = new URL(origin);
    const options = await openOptions(own.browser, 'granted');
    await feedRow(options, 'Alongside samples').getByText('checked').waitFor();
    await options.evaluate(`(() => {
      const request = chrome.permissions.request.bind(chrome.permissions);
      chrome.permissions.request = (wanted) => {
        globalThis.asked = [...(globalThis.asked ?? []), ...wanted.origins];
        return new Promise((resolve) => { globalThis.answer = (yes) => resolve(yes && request(wanted)); });
      };
    })()`);
    const asked = () => options.evaluate<string[] | null>('globalThis.asked ?? null');
    const allow = options.getByRole('button', { name: `Allow access to ${host} and add` });
    await addFeed(options, `${origin}/feed.json`);
    await options.getByText('Northfield Finance tips added').waitFor();
    await removeFeed(options, 'Northfield Finance tips');
    expect(await asked()).toBeNull();

    await addFeed(options, `${origin}/closed/nowhere.json`);
    expect(await readRefusal(options)).toMatch(sentenceOf('permission', host));
    expect(await asked()).toBeNull();
    await allow.click();
    await poll('the question', async () => ((await asked())?.length ?? 0) === 1);
    await options.evaluate('answer(false)');
    await options.getByText('Your browser didn’t allow it, so nothing was added.').waitFor();

    await grantHostPermission(own.browser, 'http://127.0.0.1/*');
    await allow.click();
    await options.evaluate('answer(true)');
    await options.getByText(`${host} answered with error 404.`).waitFor();

    for (const [path, kind] of [
      ['/closed/html.json', 'html'],
      ['/closed/bad-items.json', 'no-usable-tips'],
    ] as const) {
      await addFeed(options, `${origin}${path}`);
      await options.getByText(sentenceOf(kind, host)).waitFor();
    }
    await addFeed(options, `${origin}/closed/key.json`);
    await options.getByLabel('Key', { exact: true }).fill('Bearer open');
    await options.getByRole('button', { name: 'Add', exact: true }).click();
    await options.getByText('Northfield Finance tips added, 7 tips.').waitFor();
    expect(await asked()).toHaveLength(2);
  },
);
