// The registry of Windows: as a file that is imported, and as a script that Intune runs.
import { installEntry, type Rollout, type RolloutFile, type SetValue } from './rollout.ts';

const BROWSERS = {
  chrome: 'SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'SOFTWARE\\Policies\\Microsoft\\Edge',
};

/** A key of the registry, with its values: texts, and numbers for what is true or false. */
interface RegistryKey {
  path: string;
  values: [name: string, value: string | boolean][];
}

/** The keys of a roll-out; each list is a key of its own, whose values are numbered. */
function toRegistryKeys(under: string, { chromium, settings }: Rollout): RegistryKey[] {
  const policy = `${under}\\3rdparty\\extensions\\${chromium.id}\\policy`;
  const isList = (entry: [string, SetValue]): entry is [string, string[]] => Array.isArray(entry[1]);
  const entries = Object.entries(settings);
  const single = entries.filter((entry): entry is [string, string | boolean] => !isList(entry));
  const lists = entries.filter(isList).map(([key, items]): RegistryKey => {
    return { path: `${policy}\\${key}`, values: items.map((item, at) => [String(at + 1), item]) };
  });
  return [
    { path: `${under}\\ExtensionSettings\\${chromium.id}`, values: Object.entries(installEntry(chromium)) },
    { path: policy, values: single },
    ...lists,
  ];
}

/** The keys that all others stand in: what an earlier roll-out had set there goes first. */
const outermost = (keys: readonly RegistryKey[]) =>
  keys.filter(({ path }) => !keys.some((other) => path.startsWith(`${other.path}\\`)));

const toRegistryString = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
const toRegistryValue = (value: string | boolean) =>
  typeof value === 'string' ? toRegistryString(value) : `dword:0000000${Number(value)}`;

function toRegistryText(keys: readonly RegistryKey[]): string {
  const removed = outermost(keys).map(({ path }) => `[-HKEY_LOCAL_MACHINE\\${path}]\n`);
  const added = keys.map(({ path, values }) =>
    [
      `[HKEY_LOCAL_MACHINE\\${path}]`,
      ...values.map(([name, value]) => `${toRegistryString(name)}=${toRegistryValue(value)}`),
      '',
    ].join('\n'),
  );
  return ['Windows Registry Editor Version 5.00\n', ...removed, ...added].join('\n');
}

/** A text that PowerShell takes as it stands; to it these four are all apostrophes that end a text. */
const inApostrophes = (text: string) => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;

function toPowerShell(keys: readonly RegistryKey[]): string {
  const drive = ({ path }: RegistryKey) => inApostrophes(`HKLM:\\${path}`);
  const removed = outermost(keys).map(
    (key) => `if (Test-Path -LiteralPath ${drive(key)}) { Remove-Item -LiteralPath ${drive(key)} -Recurse -Force }`,
  );
  const added = keys.flatMap((key) => [
    `New-Item -Path ${drive(key)} -Force | Out-Null`,
    ...key.values.map(([name, value]) => {
      const what =
        typeof value === 'string'
          ? `-PropertyType String -Value ${inApostrophes(value)}`
          : `-PropertyType DWord -Value ${Number(value)}`;
      return `New-ItemProperty -LiteralPath ${drive(key)} -Name ${inApostrophes(name)} ${what} -Force | Out-Null`;
    }),
  ]);
  return ["$ErrorActionPreference = 'Stop'", ...removed, ...added, ''].join('\n');
}

/** Writes what sets the registry of Windows, for Chrome and for Edge. */
export function toWindowsFiles(rollout: Rollout): RolloutFile[] {
  const withLineEnds = (text: string) => text.replaceAll('\n', '\r\n');
  return Object.entries(BROWSERS).flatMap(([browser, under]): RolloutFile[] => {
    const keys = toRegistryKeys(under, rollout);
    return [
      { name: `${browser}.reg`, text: withLineEnds(toRegistryText(keys)), encoding: 'utf-16 with mark' },
      { name: `intune-${browser}.ps1`, text: withLineEnds(toPowerShell(keys)), encoding: 'utf-8 with mark' },
    ];
  });
}
