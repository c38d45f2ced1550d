// The organisation's policy for Chromium: a file that holds for every Chromium of the machine.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where Debian's Chromium reads it. */
const FOLDER = '/etc/chromium/policies/managed';
const FILE = path.join(FOLDER, 'alongside-test.json');

/** Sets the policy of the extension, in place of the one before. */
export function setChromiumPolicy(extensionId: string, policy: object): void {
  if (!existsSync(FOLDER)) mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: policy } } }));
}

/** Takes the policy away. */
export function clearChromiumPolicy(): void {
  rmSync(FILE, { force: true });
}
