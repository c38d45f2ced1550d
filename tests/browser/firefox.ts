import path from 'node:path';
import type { BidiSession } from './bidi.ts';
import { readMails } from './mails.ts';
import { poll } from './poll.ts';
import { evaluateInWindow, type FirefoxOptions, geckoId, startFirefox } from './start-firefox.ts';

export type { FirefoxOptions } from './start-firefox.ts';
export { keepFirefoxProfile } from './start-firefox.ts';

/** A running Firefox with the extension in it. */
export interface FirefoxBrowser {
  /** Such as `moz-extension://UUID`. */
  extensionOrigin: string;
  geckoId: string;
  session: BidiSession;
  /** Opens a page in a new tab in front; answers the tab's handle for the other calls. */
  open(url: string): Promise<string>;
  goto(tab: string, url: string): Promise<void>;
  evaluate<T = unknown>(tab: string, expression: string): Promise<T>;
  /** Evaluates in Firefox's own window, where its toolbar and popups are. */
  evaluateChrome<T = unknown>(expression: string): Promise<T>;
  /** A picture (PNG) of a tab. */
  screenshot(tab: string): Promise<Buffer>;
  /** The mailto: links that reached the mail app; waits until there are at least `count`. */
  mails(count?: number): Promise<string[]>;
  /** Ends the background page, as Firefox does when it is idle. */
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox with the unpacked extension. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxBrowser> {
  const { session, mailLog, end } = await startFirefox(options);
  try {
    const folder = path.resolve(options.extension ?? '.output/firefox-mv3');
    await session.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    return await driveInstalled(session, mailLog, end);
  } catch (error) {
    await end();
    throw error;
  }
}

/** Starts Firefox where a policy installs the extension, and waits until it has. */
export async function launchManagedFirefox(options: FirefoxOptions): Promise<FirefoxBrowser> {
  const { session, mailLog, end } = await startFirefox(options);
  try {
    const isThere = `WebExtensionPolicy.getByID('${geckoId}') !== null`;
    await poll('the extension', () => evaluateInWindow<boolean>(session, isThere));
    return await driveInstalled(session, mailLog, end);
  } catch (error) {
    await end();
    throw error;
  }
}

async function driveInstalled(
  session: BidiSession,
  mailLog: string | undefined,
  end: () => Promise<void>,
): Promise<FirefoxBrowser> {
  const address = `WebExtensionPolicy.getByID('${geckoId}').mozExtensionHostname`;
  const uuid = await evaluateInWindow<string>(session, address);
  return { ...drive(session, `moz-extension://${uuid}`, end), mails: (count = 1) => readMails(mailLog, count) };
}

/** Grants an optional host permission, as a person who answers Firefox's question with yes. */
export async function grantFirefoxHost(browser: FirefoxBrowser, host: string): Promise<void> {
  await browser.evaluateChrome(`(async () => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID('${browser.geckoId}');
    await ExtensionPermissions.add('${browser.geckoId}', { permissions: [], origins: ['${host}'] }, extension);
    return true;
  })()`);
}

function drive(
  session: BidiSession,
  extensionOrigin: string,
  close: () => Promise<void>,
): Omit<FirefoxBrowser, 'mails'> {
  const goto = async (context: string, url: string) => {
    await session.send('browsingContext.navigate', { context, url, wait: 'complete' });
  };
  const evaluateChrome = <T>(expression: string) => evaluateInWindow<T>(session, expression);
  return {
    extensionOrigin,
    geckoId,
    session,
    open: async (url) => {
      const { context } = await session.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      await session.send('browsingContext.activate', { context });
      await goto(context, url);
      return context;
    },
    goto,
    evaluate: session.evaluate,
    evaluateChrome,
    screenshot: async (context) => {
      const { data } = await session.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    stopBackground: async () => {
      const extension = `WebExtensionPolicy.getByID('${geckoId}').extension`;
      const state = () => evaluateChrome<string>(`${extension}.backgroundState`);
      // What is just ending, such as a popup's connection, may start it once more: then it is stopped again.
      await poll('the background page to stop', async () => {
        if ((await state()) === 'running') await evaluateChrome(`${extension}.terminateBackground().then(() => null)`);
        return (await state()) === 'stopped';
      });
    },
    close,
  };
}
