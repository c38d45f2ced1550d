// In real Firefox as well a tip is written beside its page and recorded, and a team's feed is made of tips.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInPage } from '../browser/find-in-page.ts';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { saveFilesTo } from '../browser/firefox-downloads.ts';
import {
  centreOf,
  clickAt,
  type FirefoxHelp,
  openBesideByFirefoxToolbar,
  openFirefoxHelp,
  typeKeys,
} from '../browser/firefox-sidebar.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { type DemoServer, startDemoServer } from '../demo/demo-server.ts';

const TITLE = 'Which of their accounts do I name?';

describe('Firefox', needs('firefox'), () => {
  let demo: DemoServer;
  let firefox: FirefoxBrowser;
  let out: string;

  beforeAll(async () => {
    out = mkdtempSync(path.join(tmpdir(), 'alongside-firefox-written-'));
    [demo, firefox] = await Promise.all([startDemoServer(), launchFirefox()]);
    await openBesideByFirefoxToolbar(firefox, await firefox.open(`${firefox.extensionOrigin}/options.html`));
    await saveFilesTo(firefox, out);
  });

  afterAll(async () => {
    await firefox?.close();
    await demo?.close();
    rmSync(out, { recursive: true, force: true });
  });

  const says = async (help: FirefoxHelp, words: string) => {
    await poll(`“${words}”`, async () => (await help.text()).includes(words), 15_000).catch(async (error: Error) =>
      expect.fail(`${error.message}: ${await help.text()}`),
    );
  };
  /** A page of the demo application with help beside it, in which something of the menu was chosen. */
  const begin = async (choice: string) => {
    const tab = await firefox.open(`${demo.origin}/demo/invoices/new`);
    const help = await openFirefoxHelp(firefox, tab);
    await help.click('button', 'Help menu');
    await help.click('menuitem', choice);
    return { tab, help };
  };
  const press = async (tab: string, selector: string) => {
    await firefox.evaluate(tab, `document.querySelector('${selector}').scrollIntoView({ block: 'center' })`);
    await clickAt(firefox, tab, await centreOf(firefox, tab, selector));
  };

  it('a tip is written beside a page about what is picked, and found again', async () => {
    const { tab, help } = await begin('Write a tip for this page');
    await help.fill('textbox', 'Title', TITLE);
    await help.fill('textbox', 'Text', 'The one in the **contract**.');
    await help.click('button', 'Pick on the page');
    await says(help, 'Pick what this tip is about');
    await poll('the layer', () => firefox.evaluate(tab, `document.querySelector('[popover][aria-hidden]') !== null`));
    await press(tab, '[name=iban]');
    await says(help, 'Field “Supplier bank account”');
    await help.click('button', 'Save to My tips');
    await says(help, `Saved. “${TITLE}” shows here from now on.`);
    await firefox.session.send('browsingContext.close', { context: tab });
    const again = await firefox.open(`${demo.origin}/demo/invoices/new`);
    await firefox.evaluate(again, `document.querySelector('[name=iban]').focus()`);
    const found = await openFirefoxHelp(firefox, again);
    await poll('the tip', async () => (await found.titles())[0] === TITLE);
  });

  it('three steps are recorded, without what was typed', async () => {
    const { tab, help } = await begin('Record steps');
    await says(help, 'Recording');
    await press(tab, '#order');
    await typeKeys(firefox, tab, '4711');
    await says(help, 'Fill in Purchase order.');
    await press(tab, '#add-line');
    await says(help, 'Click Add a line.');
    await press(tab, '.primary');
    await says(help, 'Click Save.');
    await help.click('button', 'Done');
    const steps = () => help.evaluate<string[]>(`[...document.querySelectorAll('textarea')].map((one) => one.value)`);
    await poll('the steps in the form', async () => (await steps()).some((words) => words.includes('Click **Save**.')));
    expect(await steps()).toEqual(
      expect.arrayContaining(['Fill in **Purchase order**.', 'Click **Add a line**.', 'Click **Save**.']),
    );
    expect(JSON.stringify(await steps())).not.toContain('4711');
  });

  it('a feed is begun in the workshop, its tip written, and the file saved', async () => {
    const tab = await firefox.open(`${firefox.extensionOrigin}/workshop.html`);
    const find = (role: string, name: string) => `(${findInPage})(${JSON.stringify(role)}, ${JSON.stringify(name)})`;
    const click = (name: string) =>
      poll(`a button named ${name}`, () =>
        firefox.evaluate(tab, `((button) => (button?.click(), button !== undefined))(${find('button', name)})`),
      );
    const fill = (name: string, words: string) =>
      poll(`a field named ${name}`, () =>
        firefox.evaluate(
          tab,
          `((field) => {
            field?.focus();
            document.execCommand('selectAll');
            document.execCommand('insertText', false, ${JSON.stringify(words)});
            return field !== undefined;
          })(${find('textbox', name)})`,
        ),
      );
    const words = () => firefox.evaluate<string>(tab, 'document.body.innerText');
    await fill('Title', 'Tips of the floor');
    await click('Create');
    await click('New tip');
    await fill('Title', TITLE);
    await fill('Text', 'The one in the contract.');
    await click('All tips');
    await poll('the tip in the list', async () => (await words()).includes(TITLE));
    await poll('that it is kept', async () => (await words()).includes('Saved on this device'));
    await click('Save');
    await click('Save feed.json');
    await poll('that it is saved', async () => (await words()).includes('Saved 1 file.'));
    const saved = async () => (await readdir(out)).find((name) => name === 'feed.json');
    const file = path.join(out, await poll('the saved file', saved));
    // The name is there before the content is.
    await poll('the content', () => readFileSync(file).length > 0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      title: 'Tips of the floor',
      items: [{ title: TITLE }],
    });
  });
});
