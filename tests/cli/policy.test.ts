import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { namesOfKey, toDer } from '../../lib/cli/keys/read-key.ts';
import { readOwnVersion } from '../../lib/cli/own-version.ts';
import { runPolicy } from '../../lib/cli/policy.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const { id } = namesOfKey(toDer(publicKey));
const ID = 'abcdefghijklmnopabcdefghijklmnop';

async function run(rollout: string, args = ['--config', 'rollout.yml', '--out', 'made']) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'alongside-policy-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  writeFileSync(path.join(cwd, 'rollout.yml'), rollout);
  writeFileSync(path.join(cwd, 'alongside.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const said = { out: '', err: '' };
  const io = {
    cwd,
    out: (text: string) => {
      said.out += text;
    },
    err: (text: string) => {
      said.err += text;
    },
    isTerminal: false,
  };
  const code = await runPolicy(args, io, cwd);
  const read = (name: string) => readFileSync(path.join(cwd, 'made', name));
  return { code, ...said, cwd, read };
}

test('writes every file for a key and a host of one’s own', async () => {
  const { code, out, read, cwd } = await run(
    'install:\n  key: alongside.pem\n  updateUrl: https://software.corp.example/alongside\nsettings:\n  sample: false\n',
  );
  expect(code).toBe(0);
  expect(readdirSync(path.join(cwd, 'made'))).toHaveLength(11);
  const chrome = JSON.parse(read('chrome-linux.json').toString());
  const updateUrl = 'https://software.corp.example/alongside/updates.xml';
  expect(chrome.ExtensionSettings).toEqual({ [id]: { installation_mode: 'force_installed', update_url: updateUrl } });
  const xpi = `https://software.corp.example/alongside/alongside-${readOwnVersion()}.xpi`;
  const firefox = JSON.parse(read('policies.json').toString()).policies.ExtensionSettings;
  expect(firefox['alongside@alongside.example'].install_url).toBe(xpi);
  // Windows takes a file of the registry by its mark for UTF-16; PowerShell takes texts for UTF-8 by theirs.
  expect([...read('chrome.reg').subarray(0, 4)]).toEqual([0xff, 0xfe, 'W'.charCodeAt(0), 0]);
  expect([...read('intune-edge.ps1').subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, '$'.charCodeAt(0)]);
  const uuids = [
    ...read('chrome.mobileconfig')
      .toString()
      .matchAll(/<string>([\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12})</g),
  ];
  expect(new Set(uuids.map(([, uuid]) => uuid)).size).toBe(3);
  expect(out).toContain(`Chrome, Edge, Chromium: ${id}, from ${updateUrl}`);
  expect(out).toContain('Written to made');
});

test('takes the store where no host is named, and then nothing for Firefox', async () => {
  const { code, read, cwd } = await run(`install:\n  id: ${ID}\n`);
  expect(code).toBe(0);
  const { update_url } = JSON.parse(read('edge-linux.json').toString()).ExtensionSettings[ID];
  expect(update_url).toBe('https://clients2.google.com/service/update2/crx');
  expect(existsSync(path.join(cwd, 'made', 'policies.json'))).toBe(false);
});

test('writes nothing where something is wrong, and says where', async () => {
  const { code, err, cwd } = await run(`install:\n  id: ${ID}\nsettings:\n  side: top\n`);
  expect(code).toBe(1);
  expect(err).toBe('rollout.yml:4:3: settings.side: expected auto, left, right; found "top"\nNothing was written.\n');
  expect(existsSync(path.join(cwd, 'made'))).toBe(false);
});

test.each([
  [[], 'policy: expected --config FILE. See npm run policy -- --help.\n'],
  [['--config', 'none.yml'], 'policy: there is no file none.yml. See npm run policy -- --help.\n'],
  [['--config', 'alongside.pem', '--all'], "policy: Unknown option '--all'. See npm run policy -- --help.\n"],
])('%j is answered in one line', async (args, expected) => {
  expect(await run('', args)).toMatchObject({ code: 2, err: expected });
});

test('a key file that is not there is named', async () => {
  const { code, err } = await run('install:\n  key: other.pem\n');
  expect({ code, err }).toEqual({
    code: 2,
    err: 'policy: there is no file other.pem. See npm run policy -- --help.\n',
  });
});

test('tells how it is used', async () => {
  const { code, out } = await run('', ['--help']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: npm run policy -- --config FILE/);
});
