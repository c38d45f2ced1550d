// What leaves the browser during a working session: the feed and its pictures are asked for, and nothing else.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHelp, openTip, type Stage, searchFor, setStage } from '../browser/help.ts';
import { addFeed, allowHost, feedRow, openOptions } from '../browser/options.ts';
import { grantHostPermission } from '../browser/permissions.ts';
import { poll } from '../browser/poll.ts';
import { OF_THE_BROWSER, type RecordingProxy, startRecordingProxy } from '../browser/recording-proxy.ts';
import { demoFeed } from '../demo/team-feed.ts';

let proxy: RecordingProxy;
let stage: Stage;

beforeAll(async () => {
  proxy = await startRecordingProxy();
  stage = await setStage({ args: proxy.args, captureMail: true });
});

afterAll(async () => {
  await stage?.close();
  await proxy?.close();
});

/** A person works: gets stuck, reads, searches, saves the page, asks. */
async function workOn(...paths: string[]): Promise<void> {
  for (const path of paths) {
    const page = await stage.visit(path);
    const popup = await openHelp(stage.browser, page);
    const [tip] = await popup.names('article');
    if (tip) await openTip(popup, tip);
    await searchFor(popup, 'where do I book this');
    await popup.byRole('button', 'Clear').click();
    await popup.byRole('button', 'Help menu').click();
    await popup.byRole('menuitem', 'Save this page for testing').click();
    await popup.byRole('button', 'Save to a file').click();
    await popup.byRole('button', 'Back to tips').click();
    const ask = (await popup.names('button')).find((name) => name.startsWith('Ask '));
    await popup.byRole('button', ask ?? '').click();
    await popup.byRole('textbox', 'What I’m trying to do').click();
    await popup.type('A question of my own');
    await popup.byRole('button', 'Open draft').click();
    await popup.close();
    await page.close();
  }
}

/** The team's feed with a picture in every tip. */
const withPictures = () => {
  const feed = demoFeed(stage.demo.origin);
  const items = feed.items.map((item) => ({
    ...item,
    content_text: undefined,
    content_html: '<p>It stands here:</p><img src="picture.png" alt="The form">',
  }));
  return { ...feed, items };
};

const countOf = (path: string) => stage.demo.hits.filter((hit) => hit.path === path).length;

async function followFeed(): Promise<void> {
  stage.demo.setFeed(withPictures());
  await grantHostPermission(stage.browser, 'http://127.0.0.1/*');
  // A cookie of the feed's host, as after a sign-in there.
  await stage.browser.context.addCookies([{ name: 'session', value: 'SECRET', url: stage.demo.origin }]);
  const options = await openOptions(stage.browser, 'granted');
  await allowHost(options, 'http://127.0.0.1/*');
  await addFeed(options, `${stage.demo.origin}/feed.json`);
  await options.getByText('Northfield Finance tips added').waitFor();
  await poll('the picture', () => countOf('/picture.png') === 1);
  await feedRow(options, 'Northfield Finance tips').getByRole('button', { name: 'Sync now' }).click();
  await poll('the second requests', () => countOf('/feed.json') === 2 && countOf('/picture.png') === 2);
  await options.close();
}

describe('a working session', () => {
  it('asks for the pages a person opens and for the feed with its pictures, and for nothing else', async () => {
    await workOn('/demo/expenses/2291?token=SECRET');
    const { origin } = stage.demo;
    const others = () => proxy.requests.filter((request) => !isPage(request) && !OF_THE_BROWSER.test(request));
    const isPage = (request: string) => request.startsWith(`GET ${origin}/demo/`);
    expect(proxy.requests.some(isPage)).toBe(true);
    expect(others()).toEqual([]);

    await followFeed();
    await workOn('/demo/invoices/new', '/demo/invoices/20417');
    const [feed, picture] = [`GET ${origin}/feed.json`, `GET ${origin}/picture.png`];
    expect(others()).toEqual([feed, picture, feed, picture]);

    const feedHits = stage.demo.hits.filter(({ path }) => !path.startsWith('/demo/'));
    expect(feedHits.map(({ method, path, query }) => `${method} ${path}${query}`)).toEqual([
      'GET /feed.json',
      'GET /picture.png',
      'GET /feed.json',
      'GET /picture.png',
    ]);
    for (const { headers } of feedHits) {
      for (const name of ['cookie', 'referer', 'authorization', 'origin']) expect(headers).not.toHaveProperty(name);
      expect(JSON.stringify(headers)).not.toContain('SECRET');
    }
    // The cookie was there: the pages of the same host got it.
    expect(stage.demo.hits.at(-1)?.headers.cookie).toBe('session=SECRET');
  });
});
