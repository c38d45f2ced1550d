// J3, J4 and J6 to J8 in real Firefox: asking a colleague, keeping the answer, what an organisation has set, a week
// without a network, and the first run.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, type FirefoxOptions, launchFirefox } from '../browser/firefox.ts';
import { openFirefoxPopup } from '../browser/firefox-popup.ts';
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
import { parseMailto } from '../fixtures/questions/parse-mailto.ts';

const TITLE = 'Which limit holds for one night?';
const ANSWER = 'The limit is per night. Put the hotel into a line of its own.';
const SECRET = 'token=s3cr3t';

describe('Firefox', { ...needs('linux'), ...needs('firefox') }, () => {
  let demo: DemoServer;
  let firefox: FirefoxBrowser;

  beforeEach(async () => {
    demo = await startDemoServer();
  });

  afterEach(async () => {
    await firefox?.close();
    await demo?.close();
  });

  async function start(options: FirefoxOptions = {}): Promise<string> {
    firefox = await launchFirefox(options);
    return firefox.open(`${firefox.extensionOrigin}/options.html`);
  }

  const words = (tab: string) => firefox.evaluate<string>(tab, 'document.body.innerText');

  /** What the options list of the use of help: what was done, and where. */
  async function countedIn(options: string): Promise<string[]> {
    const week = `[...document.querySelectorAll('button[aria-expanded]')].find((one) => /^Week of/.test(one.textContent))`;
    await poll('the week', () => firefox.evaluate(options, `((one) => { one?.click(); return !!one; })(${week})`));
    return firefox.evaluate<string[]>(
      options,
      `[...document.querySelectorAll('.use-week tbody tr')].map(({ cells }) =>
        [cells[0], cells[1]].map((cell) => cell.textContent).join(' '))`,
    );
  }

  /** Opens help beside a page of the demo application. */
  async function helpOn(path: string): Promise<[tab: string, help: FirefoxHelp]> {
    const tab = await firefox.open(`${demo.origin}${path}`);
    return [tab, await openFirefoxHelp(firefox, tab)];
  }

  it('a question goes out as the person’s own mail, and its answer is a tip on pages like that one', async () => {
    const options = await start({ captureMail: true });
    await poll('the samples', async () => /122 tips · checked/.test(await words(options)));
    await openBesideByFirefoxToolbar(firefox, options);

    const [tab, first] = await helpOn(`/demo/expenses/2291?${SECRET}`);
    let help = first;
    await poll('that no tip is for here', async () => (await help.headings()).includes('No tip for this page yet'));
    await help.click('button', 'Ask Rui');
    await help.fill('textbox', 'What I’m trying to do', `I book a hotel for an audit. ${TITLE}`);
    // What is pressed counts only once help has been in sight for a moment; on a busy machine one presses once more, and
    // where help took the press for one that was lured and went on in the popup, beside the page again.
    let pressedAt = 0;
    let presses = 0;
    const press = async () => {
      if ((await firefox.mails(0)).length > 0) return true;
      if (Date.now() - pressedAt < 10_000) return false;
      if ((await countFirefoxHelp(firefox, tab)) === 0) help = await openFirefoxHelp(firefox, tab);
      await poll('help to have been in sight', () => help.evaluate('performance.now() > 1500'));
      await clickAt(firefox, tab, await help.placeOf('button', 'Open draft'));
      pressedAt = Date.now();
      presses += 1;
      return false;
    };
    // Time for several presses that count for nothing, each of which may have help opened again.
    await poll('the draft in the mail app', press, 150_000).catch(async (error: Error) => {
      throw new Error(`${error.message}, after ${presses} presses; help says: ${await help.text()}`, { cause: error });
    });
    const [mail = ''] = await firefox.mails();
    const { to, headers } = parseMailto(mail);
    const body = new Map(headers).get('body') ?? '';
    expect(to).toEqual(['rui.costa@example.com']);
    for (const part of ['Hello Rui,', TITLE, 'Expense report 2291', 'Per diem exceeds the limit']) {
      expect(body).toContain(part);
    }
    expect(decodeURIComponent(mail)).not.toContain('s3cr3t');

    await help.click('button', 'Back to tips');
    await help.click('button', 'Keep as a tip');
    await help.fill('textbox', 'The answer', ANSWER);
    await help.evaluate(`document.querySelector('form').requestSubmit()`);
    await poll('the tip', async () => (await help.titles()).includes(TITLE));
    await help.click('button', 'Propose to the team');
    // There is no team yet, and nobody reads what is sent to the samples: a file is all that is offered.
    await poll('the file', async () =>
      (await help.evaluate<string>('document.body.innerText')).includes('Save to a file'),
    );
    expect(await help.evaluate(`document.querySelectorAll('a[href^="mailto:"]').length`)).toBe(0);

    const [, elsewhere] = await helpOn('/demo/expenses/2292');
    await poll('the tip on another report', async () => (await elsewhere.titles()).includes(TITLE));
    const place = `${demo.origin}/demo/expenses/{id}`;
    expect((await countedIn(options)).sort()).toEqual([
      `Answer kept as a tip ${place}`,
      `Help opened ${place}`,
      `Question answered ${place}`,
      `Question asked ${place}`,
    ]);
  });

  it('a new profile has the samples at once, and the feed of the team after one paste; both outlast the network', async () => {
    const options = await start();
    await poll('the samples', async () => /122 tips · checked/.test(await words(options)));
    const address = `${demo.origin}/feed.json`;
    await firefox.evaluate(
      options,
      `(() => {
        const field = document.querySelector('input[type=url]');
        field.value = ${JSON.stringify(address)};
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      })()`,
    );
    // By the next message the form has taken the words in.
    await firefox.evaluate(options, `document.querySelector('form.add-feed').requestSubmit()`);
    await poll('the feed of the team', async () =>
      (await words(options)).includes('Northfield Finance tips added, 7 tips.'),
    );

    const tab = await firefox.open(`${demo.origin}/demo/invoices/new`);
    await firefox.evaluate(
      options,
      `browser.storage.local.get('feedStatus').then(({ feedStatus }) => {
        for (const { status } of Object.values(feedStatus)) status.checkedAtMs -= 7 * 86_400_000;
        return browser.storage.local.set({ feedStatus }).then(() => true);
      })`,
    );
    await firefox.evaluateChrome(`(() => { Services.io.offline = true; })()`);
    await firefox.evaluate(tab, `document.querySelector('[name=tax]').focus()`);
    const popup = await openFirefoxPopup(firefox);
    await poll('the tip for the field', async () => (await popup.text()).includes('For “Tax code”'));
    await poll('how old the tips are', async () =>
      /Offline · tips from (7 days ago|last week)/.test(await popup.text()),
    );
    await popup.close();
    await firefox.evaluateChrome(`(() => { Services.io.offline = false; })()`);
  });

  it('what the organisation has set holds in a new profile, and leaves the person no question', async () => {
    const options = await start({
      policy: { feeds: [`${demo.origin}/feed.json`], mailApp: 'outlook-work', sample: false, welcome: false },
    });
    await poll('the feed of the team', async () => /7 tips · checked/.test(await words(options)));
    const shown = await words(options);
    expect(shown).toContain('Set by your organisation');
    expect(shown).not.toContain('Alongside samples');
    await firefox.open(`${demo.origin}/demo/invoices/new`);
    const popup = await openFirefoxPopup(firefox);
    await poll('a tip of the team', async () => (await popup.text()).includes('Ana Sá'));
    await popup.click('button', 'Ask Ana');
    await popup.waitFor('form textarea');
    const href = await popup.evaluate<string>(`document.querySelector('a[role=button]').href`);
    expect(href).toMatch(/^https:\/\/outlook\.office\.com\//);
    await popup.close();
  });
});
