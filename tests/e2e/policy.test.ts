// J6: the administrator sets the feed by policy, and a new profile opens with tips and without a single prompt.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, launchChromium } from '../browser/chromium.ts';
import { clearChromiumPolicy, setChromiumPolicy } from '../browser/chromium-policy.ts';
import { type BuildCopies, makeBuildCopies } from '../browser/copied-build.ts';
import { openHelp, tipsUnder } from '../browser/help.ts';
import { needs } from '../browser/needs.ts';
import { feedRow, listedFeeds, openOptions, unfoldFeed } from '../browser/options.ts';
import { poll } from '../browser/poll.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';
import { itThoroughly } from '../effort.ts';

const TEAM = 'Northfield Finance tips';

describe('a policy', needs('root'), () => {
  let demo: DemoServer;
  let builds: BuildCopies;
  let extension: string;
  let extensionId: string;
  let browser: ChromiumBrowser | undefined;

  beforeAll(async () => {
    demo = await startDemoServer();
    // The extension has its id by its folder, the same in every profile: other tests go on meanwhile, without a policy.
    builds = await makeBuildCopies();
    extension = await builds.copy('with-policy');
    const first = await launchChromium({ extension });
    extensionId = first.extensionId;
    await first.close();
  });

  afterEach(async () => {
    await browser?.close();
    browser = undefined;
    clearChromiumPolicy();
  });

  afterAll(async () => {
    await demo?.close();
    await builds?.remove();
  });

  itThoroughly('is waited for by the first run: no sample, no welcome, and a calm word meanwhile', async () => {
    setChromiumPolicy(extensionId, { feeds: [`${demo.origin}/feed.json`], sample: false, welcome: false });
    browser = await launchChromium({ extension, welcome: true });
    const worker = await browser.worker();
    // Everything that is stored of the feeds, from now on and before.
    await worker.evaluate(`
      globalThis.seen = new Set();
      chrome.storage.onChanged.addListener(({ feedStatus }) => {
        for (const feedId of Object.keys(feedStatus?.newValue ?? {})) seen.add(feedId);
      });
    `);
    expect(await worker.evaluate(`chrome.storage.local.get('feedStatus')`)).toEqual({});
    const options = await openOptions(browser);
    await feedRow(options, TEAM).getByText('Set by your organisation').waitFor();
    expect(await listedFeeds(options)).toEqual([TEAM]);
    expect(await worker.evaluate('[...seen]')).toEqual([`${demo.origin}/feed.json`]);
    expect(browser.context.pages().some((page) => page.url().endsWith('/welcome.html'))).toBe(false);
    expect(await options.getByText('Just a moment…').count()).toBe(0);
  });

  itThoroughly('is waited for no longer than ten seconds, with a calm word meanwhile', async () => {
    browser = await launchChromium({ extension, welcome: true });
    const options = await openOptions(browser);
    await options.getByText('Just a moment…').waitFor();
    expect(await listedFeeds(options)).toEqual([]);
    await options.locator('.feed-badge').waitFor({ timeout: 15_000 });
    await poll('the welcome page', async () =>
      browser?.context.pages().some((page) => page.url().endsWith('/welcome.html')),
    );
    expect(await options.getByText('Just a moment…').count()).toBe(0);
  });

  it('brings the feed, the mailbox and the mail app to a new profile, and leaves the person no question', async () => {
    const feed = `${demo.origin}/feed.json`;
    setChromiumPolicy(extensionId, {
      // The browser itself drops what its schema does not know; an address it cannot judge.
      feeds: [feed, 'http://team.example/tips.json'],
      mailbox: 'help-desk@northfield.example',
      mailApp: 'outlook-work',
      sample: false,
      counting: false,
      otherFeeds: false,
      side: 'left',
      language: 'en',
    });
    browser = await launchChromium({ extension });
    const page = await browser.open(`${demo.origin}/demo/invoices/new`);
    await page.getByRole('textbox', { name: 'Cost centre', exact: true }).focus();
    const popup = await openHelp(browser, page);
    // The browser hands the policy over a moment after the install; help that is open takes its tips in.
    await poll(
      'the tips of the team',
      async () => (await tipsUnder(popup, 'For “Cost centre”'))[0] === 'Which cost centre to take',
    );
    await popup.byRole('button', 'Ask Ana').click();
    const href = await popup.byRole('button', 'Open draft').call<string>('function () { return this.href; }');
    expect(href).toMatch(/^https:\/\/outlook\.office\.com\//);
    expect(await popup.names('radio')).toContain('help-desk@northfield.example');
    await popup.close();

    const options = await openOptions(browser);
    await feedRow(options, TEAM).getByText('Set by your organisation').waitFor();
    expect(await listedFeeds(options)).toEqual([TEAM]);
    const row = await unfoldFeed(options, TEAM);
    await row.getByRole('textbox', { name: 'Name' }).waitFor();
    expect(await row.getByRole('button', { name: 'Remove' }).count()).toBe(0);
    expect(await options.getByRole('radio', { name: 'Gmail' }).isDisabled()).toBe(true);
    const counting = options.getByRole('region', { name: 'What help was used for' }).getByRole('checkbox');
    expect([await counting.isDisabled(), await counting.isChecked()]).toEqual([true, false]);
    const side = options.getByRole('group', { name: 'Where help opens beside a page' });
    expect(await side.getByRole('radio').evaluateAll((all) => all.map((one) => one.matches(':disabled')))).toEqual([
      true,
      true,
      true,
    ]);
    expect(await options.getByRole('combobox', { name: 'Language' }).isDisabled()).toBe(true);
    expect(await options.getByText('Your organisation has set which feeds are followed.').isVisible()).toBe(true);
    expect(await options.getByRole('region', { name: 'Your organisation’s settings' }).innerText()).toContain(
      'feeds[1]',
    );
    const worker = await browser.worker();
    const { origins } = await worker.evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual([]);
    const keys = Object.keys(await worker.evaluate(() => chrome.storage.local.get(null)));
    expect(keys.filter((key) => key.startsWith('use '))).toEqual([]);

    // What is set no longer is gone; what is the person's own stays.
    setChromiumPolicy(extensionId, { mailApp: 'gmail' });
    await options.getByText('No feeds yet').waitFor();
    await poll('the mail app', () => options.getByRole('radio', { name: 'Gmail' }).isChecked());
    expect([await counting.isDisabled(), await counting.isChecked()]).toEqual([false, true]);
  });
});
