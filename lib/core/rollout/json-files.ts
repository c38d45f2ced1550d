// The files of policies that are JSON: Chromium's on Linux, and Firefox's on every system.
import { installEntry, type Rollout, type RolloutFile } from './rollout.ts';

const toFile = (name: string, content: object): RolloutFile => ({
  name,
  text: `${JSON.stringify(content, null, 2)}\n`,
  encoding: 'utf-8',
});

/** Writes what Chromium browsers read on Linux. */
export function toLinuxFiles({ chromium, settings }: Rollout): RolloutFile[] {
  const content = {
    ExtensionSettings: { [chromium.id]: installEntry(chromium) },
    '3rdparty': { extensions: { [chromium.id]: settings } },
  };
  return ['chrome-linux.json', 'edge-linux.json', 'chromium-linux.json'].map((name) => toFile(name, content));
}

/** Writes what Firefox reads on every system. */
export function toFirefoxFiles({ firefox, settings }: Rollout): RolloutFile[] {
  if (!firefox) return [];
  const install = { installation_mode: 'force_installed', install_url: firefox.address };
  const policies = {
    ExtensionSettings: { [firefox.id]: install },
    '3rdparty': { Extensions: { [firefox.id]: settings } },
  };
  return [toFile('policies.json', { policies })];
}
