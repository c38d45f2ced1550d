// The options page in real Firefox.
import type { FirefoxBrowser } from './firefox.ts';
import { poll } from './poll.ts';

/** The options page in a tab of its own. */
export interface FirefoxOptionsPage {
  /** Everything it says. */
  words(): Promise<string>;
  /** Adds a feed as a person does who refuses the permission. */
  addFeed(address: string): Promise<void>;
}

/** Opens the options page; answers when it is drawn. */
export async function openFirefoxOptions(firefox: FirefoxBrowser): Promise<FirefoxOptionsPage> {
  const tab = await firefox.open(`${firefox.extensionOrigin}/options.html`);
  const words = () => firefox.evaluate<string>(tab, 'document.body.innerText');
  await poll('the options', async () => (await words()).includes('Your feeds'));
  return {
    words,
    addFeed: async (address) => {
      await firefox.evaluate(
        tab,
        `(() => {
          browser.permissions.request = async () => false;
          const field = document.querySelector('input[type=url]');
          field.value = ${JSON.stringify(address)};
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        })()`,
      );
      // By the next message the form has taken the words in.
      await firefox.evaluate(tab, `document.querySelector('form.add-feed').requestSubmit()`);
    },
  };
}
