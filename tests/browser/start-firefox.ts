// Starts Firefox for tests, without the extension.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { findBrowser } from '../set-up/setup.mjs';
import { atEnd } from './at-end.ts';
import { type BidiSession, openBidi } from './bidi.ts';
import {
  createProfileFolder,
  type Preferences,
  quiet,
  setFirefoxPolicy,
  setMailApp,
  setPreferences,
} from './firefox-profile.ts';
import { copyUsedProfile } from './used-firefox-profile.ts';

/** The extension's name in Firefox. */
export const geckoId = 'alongside@alongside.example';
const startTimeoutMs = 60_000;

/** How to start Firefox; everything has a default. */
export interface FirefoxOptions {
  /** The folder of the unpacked extension. */
  extension?: string;
  headed?: boolean;
  /** What starts it, in place of the browser itself. */
  executable?: string;
  preferences?: Preferences;
  /** Notes mailto: links instead of opening a mail app (Linux only). */
  captureMail?: boolean;
  /** What the organisation has set for the extension (Linux only). */
  policy?: object;
  /** A profile to keep, made by `keepFirefoxProfile`; without it a temporary one is removed on close. */
  profile?: Pick<KeptFirefoxProfile, 'folder'>;
}

/** A profile that is used again, and the address of the extension in it, `moz-extension://UUID`. */
interface KeptFirefoxProfile {
  folder: string;
  uuid: string;
}

/** Makes a profile in which what the extension stores outlives the browser, though the extension is not installed for good. */
export async function keepFirefoxProfile(): Promise<KeptFirefoxProfile> {
  const uuid = randomUUID();
  const folder = await createProfile(firefoxExecutable(), uuid, {
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  });
  return { folder, uuid };
}

/** Makes a temporary profile that has been used once, in which the extension gets the given address. */
async function createProfile(executable: string, uuid: string, own?: Preferences): Promise<string> {
  const folder = await createProfileFolder();
  await copyUsedProfile(executable, quiet, folder, async (profile) => {
    await setPreferences(profile, geckoId, randomUUID());
    const { end } = await startFirefox({ profile: { folder: profile } });
    await end();
  });
  await setPreferences(folder, geckoId, uuid, own);
  return folder;
}

/** The executable to test with, or an error that says what to do. */
function firefoxExecutable(): string {
  const file = findBrowser('firefox');
  if (!file) throw new Error('No Firefox was found: run `npm run setup`, or set FIREFOX to its executable.');
  return file;
}

/** A running Firefox that has no extension yet. */
export interface StartedFirefox {
  session: BidiSession;
  mailLog: string | undefined;
  end(): Promise<void>;
}

/** Starts Firefox, headless unless told otherwise. */
export async function startFirefox(options: FirefoxOptions = {}): Promise<StartedFirefox> {
  const executable = firefoxExecutable();
  const profile = options.profile?.folder ?? (await createProfile(executable, randomUUID(), options.preferences));
  const mailLog = options.captureMail ? path.join(profile, 'mails.log') : undefined;
  if (mailLog) await setMailApp(profile, path.join(import.meta.dirname, 'fake-bin', 'xdg-open'));
  if (options.policy) await setFirefoxPolicy(profile, geckoId, options.policy);
  const child = startProcess(options.executable ?? executable, profile, options.headed ?? false, mailLog);
  const removeProfile = { recursive: true, force: true, maxRetries: 5, retryDelay: 200 };
  const forget = atEnd(() => {
    child.kill('SIGKILL');
    if (!options.profile) rmSync(profile, removeProfile);
  });
  const end = async (session?: BidiSession) => {
    await session?.send('browser.close').catch(() => {});
    session?.close();
    await endProcess(child);
    forget();
    if (!options.profile) await rm(profile, removeProfile);
  };
  try {
    const session = await openBidi(await bidiAddress(child));
    return { session, mailLog, end: () => end(session) };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Evaluates in Firefox's own window, where its toolbar and popups are. */
export async function evaluateInWindow<T>(session: BidiSession, expression: string): Promise<T> {
  const scope = { 'moz:scope': 'chrome' };
  const { contexts } = await session.send<{ contexts: { context: string }[] }>('browsingContext.getTree', scope);
  return session.evaluate<T>(contexts[0]?.context ?? '', expression);
}

function startProcess(executable: string, profile: string, headed: boolean, mailLog?: string): ChildProcess {
  const args = ['--profile', profile, '--no-remote', '--new-instance', '--remote-debugging-port', '0'];
  // System access: the toolbar and the popup belong to Firefox's own window, not to a page.
  args.push('--remote-allow-system-access', ...(headed ? [] : ['--headless']), 'about:blank');
  const env = { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1', ...(mailLog && { MAIL_LOG: mailLog }) };
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
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
