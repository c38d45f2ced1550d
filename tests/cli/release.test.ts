import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { installedAt } from '../../lib/cli/release/build-folders.ts';
import { readSources } from '../../lib/cli/release/list-sources.ts';
import { makePackages } from '../../lib/cli/release/make-packages.ts';
import { type ReleaseOptions, readReleaseOptions } from '../../lib/cli/release/release-options.ts';
import { tellRelease } from '../../lib/cli/release/tell-release.ts';
import { runRelease } from '../../lib/cli/release.ts';
import { readPackage } from '../../lib/core/release/signed-package.ts';
import { toZipDay } from '../../lib/core/release/zip-files.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
const release = { name: 'alongside', version: '1.2.3', description: 'Help.', license: 'MIT' };
const lock = { packages: { 'node_modules/a': { version: '1.0.0', license: 'MIT' } } };

function makeFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'alongside-release-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const SETTINGS = { gecko: { id: 'alongside@alongside.example', strict_min_version: '142.0' } };
const makeBuilt = () => ({
  chromium: makeFolder({
    'manifest.json': JSON.stringify({ version: '1.2.3', minimum_chrome_version: '133' }),
    'words/de.txt': 'eins',
  }),
  firefox: makeFolder({ 'manifest.json': JSON.stringify({ version: '1.2.3', browser_specific_settings: SETTINGS }) }),
  installed: ['node_modules/a'],
});

const options = (given: Partial<ReleaseOptions> = {}): ReleaseOptions => ({
  ...{ out: 'out', isChecked: false, day: toZipDay(undefined), sites: [] },
  ...given,
});
const HOSTED = { key: privateKey, updateUrl: 'https://software.corp.example/alongside/' };
const sources = new Map([['README.md', { bytes: Buffer.from('Read me') }]]);
const make = (given?: Partial<ReleaseOptions>, built = makeBuilt()) =>
  makePackages({ release, built, lock, sources }, options(given));

const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? '').toString();
const manifestOf = (zip: Uint8Array | undefined) =>
  JSON.parse(text(unzipSync(zip ?? new Uint8Array())['manifest.json']));

describe('the packages', () => {
  test('for the stores name neither a key nor an address', async () => {
    const { files } = await make(HOSTED);
    for (const name of ['alongside-1.2.3-chrome.zip', 'alongside-1.2.3-firefox.zip']) {
      const manifest = manifestOf(files.get(name));
      expect(manifest.version).toBe('1.2.3');
      expect(JSON.stringify(manifest)).not.toMatch(/"(key|update_url)"/);
    }
  });

  test('for Chromium is signed, and knows its key and where it is updated', async () => {
    const { files, chromiumId } = await make(HOSTED);
    const read = readPackage(files.get('alongside-1.2.3.crx') ?? new Uint8Array());
    if (!read.ok) throw new Error(read.error);
    const { proofs, signed, zip } = read.value;
    expect(verify('sha256', signed, createPublicKey(privateKey), proofs[0]?.signature ?? Buffer.alloc(0))).toBe(true);
    expect(manifestOf(zip)).toEqual({
      version: '1.2.3',
      minimum_chrome_version: '133',
      key: Buffer.from(proofs[0]?.publicKey ?? '').toString('base64'),
      update_url: 'https://software.corp.example/alongside/updates.xml',
    });
    expect(Object.keys(unzipSync(zip))).toEqual(['manifest.json', 'words/de.txt']);
    expect(text(files.get('updates.xml'))).toContain(`appid="${chromiumId}"`);
    expect(text(files.get('updates.xml'))).toContain('/alongside/alongside-1.2.3.crx" version="1.2.3"');
  });

  test('for Firefox has the id of the organisation and knows where it is updated', async () => {
    const { files, firefoxId } = await make({ ...HOSTED, firefoxId: 'alongside@corp.example' });
    expect(firefoxId).toBe('alongside@corp.example');
    expect(manifestOf(files.get('alongside-1.2.3.xpi')).browser_specific_settings.gecko).toEqual({
      id: 'alongside@corp.example',
      strict_min_version: '142.0',
      update_url: 'https://software.corp.example/alongside/updates.json',
    });
    const { addons } = JSON.parse(text(files.get('updates.json')));
    expect(addons['alongside@corp.example'].updates).toMatchObject([
      { version: '1.2.3', update_link: 'https://software.corp.example/alongside/alongside-1.2.3.xpi' },
    ]);
    expect(manifestOf(files.get('alongside-1.2.3-firefox.zip')).browser_specific_settings).toEqual(SETTINGS);
  });

  test('are the same bytes from the same folders, whenever their files were written', async () => {
    const one = await make(HOSTED);
    const again = makeBuilt();
    for (const folder of [again.chromium, again.firefox]) utimesSync(path.join(folder, 'manifest.json'), 1e9, 1e9);
    const other = await make(HOSTED, again);
    expect(one.files.size).toBe(9);
    for (const [name, bytes] of one.files)
      expect([name, Buffer.compare(bytes, other.files.get(name) ?? bytes.subarray(1))]).toEqual([name, 0]);
  });

  test('are listed with their digests', async () => {
    const { files } = await make(HOSTED);
    const lines = text(files.get('SHA256SUMS')).trimEnd().split('\n');
    const names = [...files.keys()].filter((name) => name !== 'SHA256SUMS').sort();
    const sum = (name: string) =>
      createHash('sha256')
        .update(files.get(name) ?? '')
        .digest('hex');
    expect(lines).toEqual(names.map((name) => `${sum(name)}  ${name}`));
  });

  test('that need a key or a host are left out without them, and it is said what is missing', async () => {
    const made = await make();
    const names = ['chrome.zip', 'firefox.zip', 'sources.zip'].map((end) => `alongside-1.2.3-${end}`);
    expect([...made.files.keys()].sort()).toEqual(['SHA256SUMS', ...names, 'alongside-1.2.3.cdx.json'].sort());
    const told = tellRelease(made, release, 'out', options());
    expect(told).toMatch(/^ {2}alongside-1\.2\.3-chrome\.zip +\d+ B {2}Chrome Web Store, Edge Add-ons$/m);
    expect(told).toMatch(
      /Not made:\n {2}alongside-1\.2\.3\.crx, updates\.xml: need --update-url .+ --key FILE.+openssl/,
    );
    expect(told).toMatch(/\n {2}alongside-1\.2\.3\.xpi, updates\.json: need --update-url/);
    const whole = await make(HOSTED);
    expect(tellRelease(whole, release, 'out', options(HOSTED))).toContain(`for policies: ${whole.chromiumId}\n`);
    expect(tellRelease(whole, release, 'out', options(HOSTED))).not.toContain('Not made');
  });
});

describe('the sources', () => {
  test('are, without version control, all that it would keep, and never a key', async () => {
    const root = makeFolder({
      '.gitignore': 'node_modules/\n*.log\n*.pem\n',
      'a/b.ts': 'b',
      'a/c.log': 'c',
      'own.pem': pem,
      'a/node_modules/d.js': 'd',
      '.git/config': 'e',
    });
    rmSync(path.join(root, '.git'), { recursive: true });
    expect([...(await readSources(root)).keys()].sort()).toEqual(['.gitignore', 'a/b.ts']);
  });

  test('keep private keys out here, too', () => {
    const ignored = readFileSync(path.resolve(import.meta.dirname, '../../.gitignore'), 'utf8').split('\n');
    expect(ignored).toContain('*.pem');
  });
});

test.each([
  ['/root/node_modules/@a/b/dist/x.js', 'node_modules/@a/b'],
  ['/root/node_modules/a/node_modules/b/x.js?commonjs', 'node_modules/a/node_modules/b'],
  ['\0/root/node_modules/c/x.js', 'node_modules/c'],
  ['\0vite/preload-helper.js', 'node_modules/vite'],
  ['\0rolldown/runtime.js', 'node_modules/rolldown'],
  ['/root/lib/core/text/en.ts', null],
])('%j is of %s', (id, place) => expect(installedAt(id, '/root')).toBe(place));

describe('what cannot be used', () => {
  const files = {
    'own.pem': pem,
    'note.txt': 'no key',
    'small.pem': generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    }),
    'curve.pem': generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
    'locked.pem': privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' }),
  };
  const URL_ARGS = ['--update-url', 'https://software.corp.example/alongside'];

  test.each<[string[], string]>([
    [['--key', 'own.pem'], 'expected --update-url with --key: it stands in the signed package'],
    [['--key', 'gone.pem', ...URL_ARGS], 'there is no file gone.pem'],
    [
      ['--key', 'note.txt', ...URL_ARGS],
      'note.txt is no private key: make one with "npm run alongside -- key note.txt"',
    ],
    [['--key', 'curve.pem', ...URL_ARGS], 'curve.pem is no RSA key, and Chromium takes no other'],
    [['--key', 'small.pem', ...URL_ARGS], 'small.pem has 1024 bits: at least 2048 are needed'],
    [['--key', 'locked.pem', ...URL_ARGS], 'locked.pem is locked with a passphrase: unlock it with'],
    [['--update-url', 'http://a.example/'], 'expected --update-url https://host/folder/; found http://a.example/'],
    [['--update-url', 'a.example'], 'expected --update-url https://host/folder/; found a.example'],
    [
      ['--update-url', 'https://a.example/?b=c'],
      'expected --update-url https://host/folder/; found https://a.example/?b=c',
    ],
    [['--firefox-id', 'corp', ...URL_ARGS], 'expected --firefox-id name@host; found corp'],
    [['--firefox-id', 'a@corp.example'], 'expected --update-url with --firefox-id'],
    [['--out', 'note.txt'], 'nothing can be written there: note.txt: it is a file. Name another folder with --out'],
    [
      ['--out', 'note.txt/packages'],
      'nothing can be written there: note.txt/packages: a file stands where a folder is',
    ],
    [['now'], 'expected options alone; found now'],
    [['--signed'], "Unknown option '--signed'"],
  ])('is told in one line: %j', async (args, words) => {
    const cwd = makeFolder(files);
    const said = { out: '', err: '' };
    const io = {
      cwd,
      out: (line: string) => {
        said.out += line;
      },
      err: (line: string) => {
        said.err += line;
      },
      isTerminal: false,
    };
    expect([await runRelease(args, io, cwd), said.out]).toEqual([2, '']);
    expect(said.err.startsWith(`release: ${words}`), said.err).toBe(true);
    expect(said.err).toMatch(/^[^\n]+\. See npm run release -- --help\.\n$/);
  });

  test.each([
    [{ ALONGSIDE_SITES: 'https://*/*' }, 'ALONGSIDE_SITES: https://*/* is no site'],
    [{ SOURCE_DATE_EPOCH: 'today' }, 'SOURCE_DATE_EPOCH: expected a number of seconds since 1970; found today'],
  ])('in the environment as well: %j', async (env, words) => {
    const cwd = makeFolder();
    await expect(readReleaseOptions([], env, { cwd, root: cwd })).rejects.toThrow(words);
  });

  test('and what can be is read', async () => {
    const cwd = makeFolder(files);
    const env = { ALONGSIDE_SITES: 'https://*.corp.example/*', SOURCE_DATE_EPOCH: '1796035189' };
    const read = await readReleaseOptions(['--key', 'own.pem', ...URL_ARGS, '--out', 'a/b', '--check'], env, {
      cwd,
      root: cwd,
    });
    expect({ ...read, key: read.key?.asymmetricKeyType }).toEqual({
      key: 'rsa',
      updateUrl: 'https://software.corp.example/alongside/',
      out: path.join(cwd, 'a/b'),
      isChecked: true,
      day: { year: 2026, month: 10, day: 30 },
      sites: ['https://*.corp.example/*'],
    });
  });
});
