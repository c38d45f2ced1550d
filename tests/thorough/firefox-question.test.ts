// While Firefox itself asks a person whether a feed may be fetched, nothing claims to load, and the words say what to do.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { pressForReal } from '../browser/firefox-press.ts';
import { answerFirefoxQuestion, askForReal, awaitFirefoxQuestion } from '../browser/firefox-question.ts';

import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { startServer, type TestServer } from '../fixtures/stand-ins/http-server.ts';

const FEED = { version: 'https://jsonfeed.org/version/1.1', title: 'Closed tips', items: [] };
const ASKS = 'Your browser is asking for permission. Please answer there.';

describe('Firefox, while it asks', needs('firefox'), () => {
  let server: TestServer;
  let firefox: FirefoxBrowser;
  let options: string;

  beforeAll(async () => {
    // Without the header that lets anybody read it.
    server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/feed+json' });
      response.end(JSON.stringify(FEED));
    });
    firefox = await launchFirefox();
    options = await firefox.open(`${firefox.extensionOrigin}/options.html`);
  });

  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  const text = () => firefox.evaluate<string>(options, `document.querySelector('main')?.innerText ?? ''`);
  const says = (words: string) =>
    poll(`“${words}”`, async () => (await text()).includes(words)).catch(async (error: Error) => {
      throw new Error(`${error.message}; it says: ${await text()}`);
    });
  const loads = () => firefox.evaluate<number>(options, `document.querySelectorAll('progress').length`);
  const press = (name: string) => pressForReal(firefox, options, name);
  const allowAndAdd = () => `Allow access to ${new URL(server.url).host} and add`;
  const fetched = () => server.requests.length;

  it('says so in the form and in the list of feeds, and goes on with the answer', async () => {
    await poll('the form', () => firefox.evaluate(options, `document.querySelector('input[type=url]') !== null`));
    await firefox.evaluate(
      options,
      `(() => {
        const field = document.querySelector('input[type=url]');
        field.focus();
        document.execCommand('insertText', false, ${JSON.stringify(server.url)});
      })()`,
    );
    await askForReal(firefox, async () => {
      await press('Add');
      await press(allowAndAdd());
      await awaitFirefoxQuestion(firefox);
      await says(ASKS);
      expect(await loads()).toBe(0);
      await answerFirefoxQuestion(firefox, 'no');
      await says('Your browser didn’t allow it, so nothing was added.');
      expect(await text()).not.toContain(ASKS);
      await press(allowAndAdd());
      await answerFirefoxQuestion(firefox, 'yes');
      await says('Closed tips');

      await firefox.evaluate(options, `browser.permissions.remove({ origins: ['http://127.0.0.1/*'] })`);
      const row = `[...document.querySelectorAll('.feed')].find((one) => one.ariaLabel === 'Closed tips')`;
      const sync = `[...${row}.querySelectorAll('button')].find((one) => one.ariaLabel === 'Sync now')`;
      await firefox.evaluate(options, `(${sync}.click(), null)`);
      await says('your browser needs your permission');
      const before = fetched();
      await press('Allow');
      await awaitFirefoxQuestion(firefox);
      await says(ASKS);
      expect({ loads: await loads(), fetched: fetched() }).toEqual({ loads: 0, fetched: before });
      await answerFirefoxQuestion(firefox, 'no');
      await says('OK, nothing has changed.');
      expect(fetched()).toBe(before);
      await press('Allow');
      await answerFirefoxQuestion(firefox, 'yes');
      await poll('the feed to be fetched', () => fetched() > before);
      await poll('the end of the trouble', async () => !(await text()).includes('your browser needs your permission'));
    });
  });
});
