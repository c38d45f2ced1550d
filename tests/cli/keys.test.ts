import { createHash, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runAlongside } from '../../lib/cli/alongside.ts';
import { signPackage } from '../../lib/core/release/signed-package.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** The id as it is described: the first half of the digest, in letters. */
const idOf = (der: Buffer) =>
  digest(der)
    .toString('hex')
    .slice(0, 32)
    .replaceAll(/./g, (half) => String.fromCharCode(97 + Number.parseInt(half, 16)));

/** A folder, and what runs commands there. */
function setFolder() {
  const cwd = mkdtempSync(path.join(tmpdir(), 'alongside-keys-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const at = (name: string) => path.join(cwd, name);
  const run = async (...args: string[]) => {
    const said = { out: '', err: '' };
    const code = await runAlongside(args, {
      cwd,
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
      isTerminal: false,
    });
    return { code, ...said };
  };
  return { run, at, write: (name: string, content: string | Uint8Array) => writeFileSync(at(name), content) };
}

describe('a key', () => {
  test('is made, tells its id, and is for its owner alone', async () => {
    const { run, at } = setFolder();
    const made = await run('key', 'own.pem');
    const der = createPublicKey(readFileSync(at('own.pem'))).export({ type: 'spki', format: 'der' });
    expect([made.code, made.err, made.out.split('\n')[1]]).toEqual([0, '', idOf(der)]);
    if (process.platform !== 'win32') expect(statSync(at('own.pem')).mode & 0o777).toBe(0o600);
    expect(await run('id', 'own.pem')).toEqual({ code: 0, err: '', out: `${idOf(der)}\n` });
  });

  test('never takes the place of a file', async () => {
    const { run, write, at } = setFolder();
    write('own.pem', 'a key');
    expect(await run('key', 'own.pem')).toEqual({
      code: 2,
      out: '',
      err: 'alongside key: there is a file own.pem already, and a key is never overwritten. See alongside key --help.\n',
    });
    expect(readFileSync(at('own.pem'), 'utf8')).toBe('a key');
  });
});

describe('an id', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
  const pack = (own: Buffer) =>
    signPackage(Buffer.from('PK'), { publicKey: own, digest, sign: (bytes) => sign('sha256', bytes, privateKey) });

  test.each<[string, string | Uint8Array]>([
    ['private.pem', privateKey.export({ type: 'pkcs8', format: 'pem' })],
    ['private-rsa.pem', privateKey.export({ type: 'pkcs1', format: 'pem' })],
    ['public.pem', publicKey.export({ type: 'spki', format: 'pem' })],
    ['public.der', der],
    ['public.txt', `${der.toString('base64')}\n`],
    ['package.crx', pack(der)],
  ])('is told of %s, for people and for programs', async (name, content) => {
    const { run, write } = setFolder();
    write(name, content);
    expect(await run('id', name)).toEqual({ code: 0, err: '', out: `${idOf(der)}\n` });
    const { out } = await run('id', name, '--json');
    expect(JSON.parse(out)).toEqual({ id: idOf(der), publicKey: der.toString('base64') });
  });

  test('of a package is that of the key that it names itself by', async () => {
    const { run, write } = setFolder();
    write('package.crx', pack(other));
    expect((await run('id', 'package.crx')).out).toBe(`${idOf(other)}\n`);
  });

  test.each<[string, string | Uint8Array | null, string]>([
    ['gone.pem', null, 'there is no file gone.pem'],
    ['note.txt', 'no key', 'note.txt holds no key: expected a PEM file, a public key or a .crx package'],
    [
      'curve.pem',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }),
      'curve.pem is no RSA key, and Chromium takes no other',
    ],
    ['cut.crx', pack(der).subarray(0, 50), 'cut.crx cannot be read: it is cut off'],
  ])('of %s is not told, and why not', async (name, content, words) => {
    const { run, write } = setFolder();
    if (content !== null) write(name, content);
    expect(await run('id', name)).toEqual({
      code: 2,
      out: '',
      err: `alongside id: ${words}. See alongside id --help.\n`,
    });
  });
});
