import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A Firefox preference's value. */
export type Preferences = Record<string, string | number | boolean>;

/** No first-run pages, no updates, nothing fetched that the tests did not ask for. */
export const quiet: Preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  // No process stands ready for a page that may come, and what is drawn around pages does not move.
  'dom.ipc.processPrelaunch.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  // A prompt for an optional permission cannot be answered headless: it is accepted unasked.
  'extensions.webextOptionalPermissionPrompts': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.prefs.recommended': true,
  'services.settings.server': 'data:,#nothing',
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.telemetry.enabled': false,
};

/** Makes a temporary folder for a profile. */
export function createProfileFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'alongside-firefox-'));
}

/** Tells a profile how it is to be used, and that the extension has the given address, `moz-extension://UUID`. */
export async function setPreferences(
  folder: string,
  geckoId: string,
  uuid: string,
  own: Preferences = {},
): Promise<void> {
  const preferences = { ...quiet, 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }), ...own };
  const lines = Object.entries(preferences).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`);
  await writeFile(path.join(folder, 'user.js'), lines.join('\n'));
}

/** Lets a program take the mailto: links of a profile, unasked. */
export async function setMailApp(profile: string, program: string): Promise<void> {
  const mailto = { action: 2, ask: false, handlers: [{ name: 'Mail', path: program }] };
  const handlers = { defaultHandlersVersion: {}, mimeTypes: {}, schemes: { mailto } };
  await writeFile(path.join(profile, 'handlers.json'), JSON.stringify(handlers));
}

/** Sets what an organisation sets for the extension, for whoever has this folder as home (Linux). */
export async function setFirefoxPolicy(home: string, geckoId: string, data: object): Promise<void> {
  const folder = path.join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: geckoId, description: 'Set by your organisation', type: 'storage', data };
  await writeFile(path.join(folder, `${geckoId}.json`), JSON.stringify(manifest));
}
