// While Firefox itself asks a person whether a feed may be fetched, nothing claims to load, and the words say what to do.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInPage } from '../browser/find-in-page.ts';
import { type FirefoxBrowser, launchFirefox } from '../browser/firefox.ts';
import { answerFirefoxQuestion, askForReal, awaitFirefoxQuestion } from '../browser/firefox-question.ts';
import { clickAt, type Point } from '../browser/firefox-sidebar.ts';
import { needs } from '../browser/needs.ts';
import { poll } from '../browser/poll.ts';
import { startServer, type TestServer } from '../fixtures/http-server.ts';

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
  }, 120_000);

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
  /** Presses a button with the real mouse: for any other press Firefox does not ask. */
  const press = async (name: string) => {
    const place = `((button) => {
      button?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button?.getBoundingClientRect() ?? {};
      return button ? { x: Math.round(x + width / 2), y: Math.round(y + height / 2) } : null;
    })((${findInPage})('button', ${JSON.stringify(name)}))`;
    let before = '';
    // While a list comes, what stands below it moves.
    const at = await poll(`a button “${name}” that stands still`, async () => {
      const now = await firefox.evaluate<Point | null>(options, place);
      const isStill = JSON.stringify(now) === before;
      before = JSON.stringify(now);
      return isStill && now;
    });
    await clickAt(firefox, options, at);
  };
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
      const sync = `[...${row}.querySelectorAll('button')].find((one) => one.textContent === 'Sync now')`;
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
