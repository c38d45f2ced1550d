import type { FirefoxBrowser } from './firefox.ts';

/** Has Firefox save files into a folder, without asking where to. */
export async function saveFilesTo(firefox: FirefoxBrowser, folder: string): Promise<void> {
  await firefox.evaluateChrome(`(() => {
    Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
    Services.prefs.setIntPref('browser.download.folderList', 2);
    Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
    Services.prefs.setBoolPref('browser.download.always_ask_before_handling_new_types', false);
    return null;
  })()`);
}
