// Which browsers the tests and the demo can use, and where they usually are. No dependencies, for Node 20 or newer.
import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** What is known of each browser. */
export const BROWSERS = {
  chromium: {
    label: 'Chromium, Chrome or Edge',
    variable: 'CHROMIUM',
    required: true,
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    macApps: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
    windowsFiles: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX',
    // Everything else works without it: the tests that need it are then reported as not run.
    required: false,
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    macApps: ['Firefox', 'Firefox Developer Edition'],
    windowsFiles: ['Mozilla Firefox/firefox.exe'],
    debianPackage: 'firefox-esr',
  },
};

/** True for a file that can be run. */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function usualPlaces({ commands, macApps, windowsFiles }) {
  const { env } = process;
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(env.HOME ?? '', 'Applications')];
    const inApp = (app) => path.join(`${app}.app`, 'Contents', 'MacOS', app.startsWith('Firefox') ? 'firefox' : app);
    return folders.flatMap((folder) => macApps.map((app) => path.join(folder, inApp(app))));
  }
  if (process.platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => windowsFiles.map((file) => path.join(folder, file)));
  }
  const folders = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  );
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

/** What a test needs that uses a real mouse and keyboard on a screen of its own. */
export const DISPLAY_TOOLS = { commands: ['Xvfb', 'xdotool'], debianPackages: ['xvfb', 'xdotool'] };

/** The executables of the virtual screen by their commands, or undefined when one is missing. */
export function findDisplayTools() {
  const found = DISPLAY_TOOLS.commands.map((command) => [
    command,
    usualPlaces({ commands: [command], macApps: [], windowsFiles: [] }).find(isExecutable),
  ]);
  return found.every(([, file]) => file) ? Object.fromEntries(found) : undefined;
}

/** The executable of an installed browser, or undefined. */
export function findBrowser(kind) {
  const { variable } = BROWSERS[kind];
  const chosen = process.env[variable];
  if (!chosen) return usualPlaces(BROWSERS[kind]).find(isExecutable);
  if (!isExecutable(chosen)) throw new Error(`${variable}=${chosen} is not an executable file.`);
  return chosen;
}
