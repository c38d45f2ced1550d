// All files of a roll-out, and the one that says where each goes.
import { toFirefoxFiles, toLinuxFiles } from './json-files.ts';
import { toMacFiles } from './mac-files.ts';
import type { Rollout, RolloutFile } from './rollout.ts';
import { toWindowsFiles } from './windows-files.ts';

/** Where each file goes. */
const PLACES: Record<string, string> = {
  'chrome-linux.json': 'Chrome on Linux: as /etc/opt/chrome/policies/managed/alongside.json',
  'edge-linux.json': 'Edge on Linux: as /etc/opt/edge/policies/managed/alongside.json',
  'chromium-linux.json': 'Chromium on Linux: as /etc/chromium/policies/managed/alongside.json',
  'chrome.reg': 'Chrome on Windows: reg import chrome.reg, or group policy preferences',
  'intune-chrome.ps1': 'Chrome on Windows, by Intune: Devices, Scripts; as system, in 64-bit PowerShell',
  'edge.reg': 'Edge on Windows: reg import edge.reg, or group policy preferences',
  'intune-edge.ps1': 'Edge on Windows, by Intune: Devices, Scripts; as system, in 64-bit PowerShell',
  'chrome.mobileconfig': 'Chrome on macOS: as a custom profile of your device management',
  'edge.mobileconfig': 'Edge on macOS: as a custom profile of your device management',
  'policies.json':
    'Firefox: Linux /etc/firefox/policies/, Windows distribution\\ beside firefox.exe, macOS Firefox.app/Contents/Resources/distribution/',
};

const NOTES = [
  'A browser takes ExtensionSettings from one place. Where yours is set already, put the entry of this extension in there',
  'and leave the rest of these files as it is. The same holds for a policies.json that is there.',
  'Windows and macOS install packages of your own host on managed devices only; those of a store on all.',
  'Firefox takes packages that Mozilla has signed; put the signed one at the address above.',
  'What was read: chrome://policy, edge://policy, about:policies. The options page of the extension names values that',
  'cannot be used.',
];

/** Writes README.txt, which says where the other files go. */
export function toRolloutReadme({ chromium, firefox }: Rollout, files: readonly RolloutFile[]): RolloutFile {
  const width = Math.max(...files.map(({ name }) => name.length));
  const lines = [
    'Alongside: files of policies',
    '',
    `Chrome, Edge, Chromium: ${chromium.id}, from ${chromium.updateUrl}`,
    firefox ? `Firefox: ${firefox.id}, from ${firefox.address}` : 'Firefox: nothing, because no address is given',
    '',
    ...files.map(({ name }) => `${name.padEnd(width)}  ${PLACES[name] ?? ''}`),
    '',
    ...NOTES,
    '',
  ];
  return { name: 'README.txt', text: lines.join('\n'), encoding: 'utf-8' };
}

/** Writes every file of a roll-out; `toUuid` makes the same number of the same name every time. */
export function toRolloutFiles(rollout: Rollout, toUuid: (name: string) => string): RolloutFile[] {
  const files = [
    ...toLinuxFiles(rollout),
    ...toWindowsFiles(rollout),
    ...toMacFiles(rollout, toUuid),
    ...toFirefoxFiles(rollout),
  ];
  return [...files, toRolloutReadme(rollout, files)];
}
