import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { findBrowser } from '../set-up/setup.mjs';
import { type BidiSession, openBidi } from './bidi.ts';
import { createFirefoxProfile, type Preferences, setFirefoxPolicy, setMailApp } from './firefox-profile.ts';
import { readMails } from './mails.ts';
import { poll } from './poll.ts';

const geckoId = 'alongside@alongside.example';
const startTimeoutMs = 60_000;

/** How to start Firefox; everything has a default. */
export interface FirefoxOptions {
  /** The folder of the unpacked extension. */
  extension?: string;
  headed?: boolean;
  preferences?: Preferences;
  /** Notes mailto: links instead of opening a mail app (Linux only). */
  captureMail?: boolean;
  /** What the organisation has set for the extension (Linux only). */
  policy?: object;
  /** A profile to keep, made by `keepFirefoxProfile`; without it a temporary one is removed on close. */
  profile?: KeptFirefoxProfile;
}

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

/** A profile that is used again, and the address of the extension in it, `moz-extension://UUID`. */
interface KeptFirefoxProfile {
  folder: string;
  uuid: string;
}

/** Makes a profile in which what the extension stores outlives the browser, though the extension is not installed for good. */
export async function keepFirefoxProfile(): Promise<KeptFirefoxProfile> {
  const uuid = randomUUID();
  const folder = await createFirefoxProfile(geckoId, uuid, {
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  });
  return { folder, uuid };
}

/** Starts Firefox with the unpacked extension, headless unless told otherwise. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxBrowser> {
  const executable = findBrowser('firefox');
  if (!executable) throw new Error('No Firefox was found: run `npm run setup`, or set FIREFOX to its executable.');
  const uuid = options.profile?.uuid ?? randomUUID();
  const profile = options.profile?.folder ?? (await createFirefoxProfile(geckoId, uuid, options.preferences));
  const mailLog = options.captureMail ? path.join(profile, 'mails.log') : undefined;
  if (mailLog) await setMailApp(profile, path.join(import.meta.dirname, 'fake-bin', 'xdg-open'));
  if (options.policy) await setFirefoxPolicy(profile, geckoId, options.policy);
  const child = startProcess(executable, profile, options.headed ?? false, mailLog);
  const close = async (session?: BidiSession) => {
    await session?.send('browser.close').catch(() => {});
    session?.close();
    await endProcess(child);
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  let session: BidiSession | undefined;
  try {
    session = await openBidi(await bidiAddress(child));
    const folder = path.resolve(options.extension ?? '.output/firefox-mv3');
    await session.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    return { ...drive(session, `moz-extension://${uuid}`, close), mails: (count = 1) => readMails(mailLog, count) };
  } catch (error) {
    await close(session);
    throw error;
  }
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
  close: (session: BidiSession) => Promise<void>,
): Omit<FirefoxBrowser, 'mails'> {
  const goto = async (context: string, url: string) => {
    await session.send('browsingContext.navigate', { context, url, wait: 'complete' });
  };
  const evaluateChrome = async <T>(expression: string): Promise<T> => {
    const { contexts } = await session.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    return session.evaluate<T>(contexts[0]?.context ?? '', expression);
  };
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
    close: () => close(session),
  };
}

function startProcess(executable: string, profile: string, headed: boolean, mailLog?: string): ChildProcess {
  const args = ['--profile', profile, '--no-remote', '--new-instance', '--remote-debugging-port', '0'];
  // System access: the toolbar and the popup belong to Firefox's own window, not to a page.
  args.push('--remote-allow-system-access', ...(headed ? [] : ['--headless']), 'about:blank');
  const env = { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1', ...(mailLog && { MAIL_LOG: mailLog }) };
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  // A test run that crashes leaves no browser behind.
  const kill = () => child.kill();
  process.once('exit', kill);
  child.once('exit', () => process.off('exit', kill));
  return child;
}

/** Firefox says on stderr where it listens. */
function bidiAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`Firefox did not start:\n${output}`)), startTimeoutMs);
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended with ${code}:\n${output}`)));
  });
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
  await ended;
  clearTimeout(timer);
}
