import type { ChromiumBrowser } from './chromium.ts';

/** What chrome://extensions knows of the extension. */
export interface ExtensionInfo {
  /** The warnings a person reads when installing it. */
  warnings: string[];
  manifestErrors: string[];
  runtimeErrors: string[];
}

interface DeveloperPrivateInfo {
  permissions: { simplePermissions: { message: string }[] };
  manifestErrors: { message: string }[];
  runtimeErrors: { message: string }[];
}

/**
 * Grants an optional host permission such as `https://example.org/*`, without a port. Headless, the prompt cannot be
 * answered; after this the extension's own `permissions.request` is answered with yes at once.
 */
export async function grantHostPermission(browser: ChromiumBrowser, host: string): Promise<void> {
  await callDeveloperPrivate(browser, 'addHostPermission', browser.extensionId, host);
}

/**
 * Takes a host permission back. From then on Chromium holds scripts for such pages until the toolbar button is pressed
 * instead of refusing them at once, so give a test that revokes a browser of its own.
 */
export async function revokeHostPermission(browser: ChromiumBrowser, host: string): Promise<void> {
  await callDeveloperPrivate(browser, 'removeHostPermission', browser.extensionId, host);
}

/** Reads the warnings at install and the errors so far. */
export async function permissionWarnings(browser: ChromiumBrowser): Promise<ExtensionInfo> {
  const info = await callDeveloperPrivate<DeveloperPrivateInfo>(browser, 'getExtensionInfo', browser.extensionId);
  const messages = (list: { message: string }[]) => list.map(({ message }) => message);
  return {
    warnings: messages(info.permissions.simplePermissions),
    manifestErrors: messages(info.manifestErrors),
    runtimeErrors: messages(info.runtimeErrors),
  };
}

/** The page of extensions has a private API; nothing else can answer these questions. */
async function callDeveloperPrivate<T>(browser: ChromiumBrowser, method: string, ...args: unknown[]): Promise<T> {
  const page = await browser.open('chrome://extensions/');
  try {
    return await page.evaluate(`chrome.developerPrivate.${method}(...${JSON.stringify(args)})`);
  } finally {
    await page.close();
  }
}

/** Reads the warnings that a person, or an administrator, sees before a package with this manifest is installed. */
export async function manifestWarnings(browser: ChromiumBrowser, manifest: object): Promise<string[]> {
  const page = await browser.open(`chrome-extension://${browser.extensionId}/help.html`);
  const call = `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(JSON.stringify(manifest))})`;
  const warnings = await page.evaluate<string[]>(call);
  await page.close();
  return warnings;
}
