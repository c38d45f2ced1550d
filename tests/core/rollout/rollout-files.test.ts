// Each file is read back by a reader of its format that knows nothing of how it was written.
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { NO_POLICY, parsePolicy } from '../../../lib/core/policy.ts';
import type { Rollout } from '../../../lib/core/rollout/rollout.ts';
import { toRolloutFiles } from '../../../lib/core/rollout/rollout-files.ts';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const ROLLOUT: Rollout = {
  chromium: { id: ID, updateUrl: 'https://software.corp.example/alongside/updates.xml' },
  firefox: { id: 'alongside@corp.example', address: 'https://software.corp.example/alongside/alongside.xpi' },
  settings: {
    feeds: ['https://tips.corp.example/finance.json?a=1&b=2', 'https://tips.corp.example/people.json'],
    otherFeeds: false,
    mailbox: 'help-desk@corp.example',
    roles: ['Chef d’équipe', 'O\'Neill \\ "A&B" <x>', '経理'],
    makeRoom: true,
    side: 'right',
  },
};
const INSTALL = { installation_mode: 'force_installed', update_url: ROLLOUT.chromium.updateUrl };

const toUuid = (name: string) => `uuid of ${name}`;
const files = new Map(toRolloutFiles(ROLLOUT, toUuid).map((file) => [file.name, file]));
const textOf = (name: string) => files.get(name)?.text ?? '';

type Tree = { [key: string]: Tree | string | boolean };

/** Puts a value where a path of the registry says. */
function putAt(tree: Tree, path: string, name: string | undefined, value: string | boolean): void {
  let at = tree;
  for (const step of path.split('\\')) {
    at[step] ??= {};
    at = at[step] as Tree;
  }
  if (name !== undefined) at[name] = value;
}

/** Reads numbered values as the lists that they are. */
function withLists(tree: Tree): unknown {
  const entries = Object.entries(tree).map(([key, value]) => [
    key,
    typeof value === 'object' ? withLists(value) : value,
  ]);
  return entries.length > 0 && entries.every(([key]) => /^\d+$/.test(String(key)))
    ? entries.map(([, value]) => value)
    : Object.fromEntries(entries);
}

function readRegistryFile(text: string): unknown {
  const tree: Tree = {};
  let path = '';
  const [first, ...lines] = text.split('\r\n');
  expect(first).toBe('Windows Registry Editor Version 5.00');
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('[-'))) {
    const key = /^\[HKEY_LOCAL_MACHINE\\(.*)\]$/.exec(line);
    const value = /^"((?:[^"\\]|\\.)*)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([\da-f]{8}))$/.exec(line);
    if (!key && !value) throw new Error(`No line of a registry file: ${line}`);
    if (key) path = key[1] ?? '';
    const plain = (quoted: string) => quoted.replace(/\\(.)/g, '$1');
    if (value) putAt(tree, path, plain(value[1] ?? ''), value[3] ? Number(value[3]) === 1 : plain(value[2] ?? ''));
  }
  return withLists(tree);
}

function readPowerShell(text: string): unknown {
  const tree: Tree = {};
  const quoted = "'((?:[^'‘’‚‛]|['‘’‚‛]{2})*)'";
  const newItem = new RegExp(`^New-Item -Path ${quoted} -Force \\| Out-Null$`);
  const newValue = new RegExp(
    `^New-ItemProperty -LiteralPath ${quoted} -Name ${quoted} -PropertyType (?:String -Value ${quoted}|DWord -Value ([01])) -Force \\| Out-Null$`,
  );
  const plain = (doubled = '') => doubled.replace(/(['‘’‚‛])\1/g, '$1');
  const [, ...lines] = text.split('\r\n');
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('if (Test-Path'))) {
    const item = newItem.exec(line);
    const value = newValue.exec(line);
    if (!item && !value) throw new Error(`Not understood: ${line}`);
    const [, path, name, string, number] = value ?? item ?? [];
    putAt(
      tree,
      plain(path).replace(/^HKLM:\\/, ''),
      value ? plain(name) : undefined,
      number ? number === '1' : plain(string),
    );
  }
  return withLists(tree);
}

type Node = ReturnType<typeof parseDocument>['children'][number];

function readPlist(node: Node): unknown {
  if (!('name' in node) || !('children' in node)) throw new Error('No element');
  const children = node.children.filter((child): child is typeof node => 'name' in child);
  const text = node.children.map((child) => ('data' in child ? child.data : '')).join('');
  if (node.name === 'string' || node.name === 'key') return text;
  if (node.name === 'integer') return Number(text);
  if (node.name === 'true' || node.name === 'false') return node.name === 'true';
  if (node.name === 'array') return children.map(readPlist);
  expect(node.name).toBe('dict');
  const pairs = children.flatMap((child, at) => (at % 2 === 0 ? [[readPlist(child), children[at + 1]] as const] : []));
  return Object.fromEntries(pairs.map(([key, value]) => [key, value && readPlist(value)]));
}

function readProfile(text: string) {
  const plist = parseDocument(text, { xmlMode: true }).children.find((node) => 'name' in node && node.name === 'plist');
  const [dict] = plist && 'children' in plist ? plist.children.filter((node) => 'name' in node) : [];
  return readPlist(dict as Node) as Record<string, unknown> & { PayloadContent: Record<string, unknown>[] };
}

test('every file is there, and README.txt names each', () => {
  const names = [...files.keys()].filter((name) => name !== 'README.txt');
  expect(names).toEqual([
    ...['chrome-linux.json', 'edge-linux.json', 'chromium-linux.json'],
    ...['chrome.reg', 'intune-chrome.ps1', 'edge.reg', 'intune-edge.ps1'],
    ...['chrome.mobileconfig', 'edge.mobileconfig', 'policies.json'],
  ]);
  const told = names.filter((name) =>
    new RegExp(`^${name.replaceAll('.', '\\.')} +\\S`, 'm').test(textOf('README.txt')),
  );
  expect(told).toEqual(names);
});

test.each(['chrome-linux.json', 'edge-linux.json', 'chromium-linux.json'])('%s installs and sets', (name) => {
  expect(JSON.parse(textOf(name))).toEqual({
    ExtensionSettings: { [ID]: INSTALL },
    '3rdparty': { extensions: { [ID]: ROLLOUT.settings } },
  });
});

test('policies.json installs and sets', () => {
  expect(JSON.parse(textOf('policies.json'))).toEqual({
    policies: {
      ExtensionSettings: {
        'alongside@corp.example': {
          installation_mode: 'force_installed',
          install_url: 'https://software.corp.example/alongside/alongside.xpi',
        },
      },
      '3rdparty': { Extensions: { 'alongside@corp.example': ROLLOUT.settings } },
    },
  });
});

const inRegistry = (vendor: string, browser: string) => ({
  SOFTWARE: {
    Policies: {
      [vendor]: {
        [browser]: {
          ExtensionSettings: { [ID]: INSTALL },
          '3rdparty': { extensions: { [ID]: { policy: ROLLOUT.settings } } },
        },
      },
    },
  },
});

test.each([
  ['chrome', 'Google', 'Chrome'],
  ['edge', 'Microsoft', 'Edge'],
])('%s has the same in its registry file and its script', (name, vendor, browser) => {
  expect(files.get(`${name}.reg`)?.encoding).toBe('utf-16 with mark');
  expect(readRegistryFile(textOf(`${name}.reg`))).toEqual(inRegistry(vendor, browser));
  expect(files.get(`intune-${name}.ps1`)?.encoding).toBe('utf-8 with mark');
  expect(readPowerShell(textOf(`intune-${name}.ps1`))).toEqual(inRegistry(vendor, browser));
});

test('what an earlier roll-out had set in the registry goes first, and nothing of other extensions', () => {
  const under = 'SOFTWARE\\Policies\\Google\\Chrome';
  const gone = [`${under}\\ExtensionSettings\\${ID}`, `${under}\\3rdparty\\extensions\\${ID}\\policy`];
  const removed = [...textOf('chrome.reg').matchAll(/^\[-HKEY_LOCAL_MACHINE\\(.*)\]\r$/gm)].map(([, path]) => path);
  expect(removed).toEqual(gone);
  const removals = [...textOf('intune-chrome.ps1').matchAll(/Remove-Item -LiteralPath 'HKLM:\\([^']*)'/g)];
  expect(removals.map(([, path]) => path)).toEqual(gone);
});

test.each([
  ['chrome', 'com.google.Chrome'],
  ['edge', 'com.microsoft.Edge'],
])('the profile for %s installs and sets', (name, domain) => {
  const { PayloadContent, ...profile } = readProfile(textOf(`${name}.mobileconfig`));
  const of = (part: string) => `${ID}.${name}.${part}`;
  expect(profile).toMatchObject({
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadScope: 'System',
    PayloadIdentifier: `alongside.${of('profile')}`,
    PayloadUUID: toUuid(of('profile')),
  });
  const [install, settings, ...more] = PayloadContent;
  expect(more).toEqual([]);
  expect(install).toMatchObject({ PayloadType: domain, PayloadVersion: 1, ExtensionSettings: { [ID]: INSTALL } });
  expect(settings).toMatchObject({ PayloadType: `${domain}.extensions.${ID}`, PayloadVersion: 1, ...ROLLOUT.settings });
  const uuids = [profile, install, settings].map((payload) => payload?.PayloadUUID);
  expect(new Set(uuids).size).toBe(3);
});

test('what the files set is a policy that the extension takes whole', () => {
  const policy = parsePolicy(JSON.parse(textOf('chrome-linux.json'))['3rdparty'].extensions[ID]);
  expect(policy).toEqual({ ...NO_POLICY, ...ROLLOUT.settings });
});

test('without an address of a package there is no file for Firefox', () => {
  const { firefox: _, ...rollout } = ROLLOUT;
  const names = toRolloutFiles(rollout, toUuid).map(({ name }) => name);
  expect(names).not.toContain('policies.json');
  expect(names).toContain('README.txt');
});
