// Keys as people have them: a private key, a public one, a package that was signed.
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { toExtensionId } from '../../core/release/extension-id.ts';
import { readPackage } from '../../core/release/signed-package.ts';
import { CommandUsageError } from '../author/command-io.ts';

/** What browsers take is far smaller. */
const LARGEST_BYTES = 100_000_000;
const CRX_BEGINS = 'Cr24';

/** What a key is known by. */
export interface KeyNames {
  /** The id of the extension whose packages are signed with it. */
  id: string;
  /** The public key as a manifest names it: DER, as base64. */
  publicKey: string;
}

/** The SHA-256 digest of something. */
export const toDigest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The names of a public key. */
export function namesOfKey(der: Uint8Array): KeyNames {
  return { id: toExtensionId(toDigest(der)), publicKey: Buffer.from(der).toString('base64') };
}

/** Reads a file that a person has named. */
export async function readNamedFile(named: string, cwd: string): Promise<Buffer> {
  const at = path.resolve(cwd, named);
  const there = await stat(at).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new CommandUsageError(`there is no file ${named}`);
    throw error;
  });
  if (there.isDirectory()) throw new CommandUsageError(`expected a file; ${named} is a folder`);
  if (there.size > LARGEST_BYTES) throw new CommandUsageError(`${named} is too large to be a key or a package`);
  return readFile(at);
}

/** The public key as browsers read it. */
export const toDer = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

/** The key with which a package gets its id: of several, the one that the package names. */
function keyOfPackage(bytes: Buffer, named: string): Buffer {
  const read = readPackage(bytes);
  if (!read.ok) throw new CommandUsageError(`${named} cannot be read: ${read.error}`);
  const { packageId, proofs } = read.value;
  const own = proofs.find(({ publicKey }) => toDigest(publicKey).subarray(0, packageId.length).equals(packageId));
  if (!own || packageId.length === 0)
    throw new CommandUsageError(`${named} is signed by nobody whose key gives its id`);
  return Buffer.from(own.publicKey);
}

/** The ways to read a key: as text, as bytes, and as the base64 of a manifest. */
const KEY_READERS: readonly ((bytes: Buffer) => KeyObject)[] = [
  (bytes) => createPublicKey({ key: bytes.toString('utf8'), format: 'pem' }),
  (bytes) => createPublicKey({ key: bytes, format: 'der', type: 'spki' }),
  (bytes) => createPublicKey({ key: Buffer.from(bytes.toString('utf8'), 'base64'), format: 'der', type: 'spki' }),
];

/** Reads a public key, or the public half of a private one; `null` where there is none. */
function toPublicKey(bytes: Buffer): KeyObject | null {
  for (const read of KEY_READERS)
    try {
      return read(bytes);
    } catch {
      // It is written in another way, or no key.
    }
  return null;
}

/** Reads the public key (DER) of a private key, a public key or a signed package. */
export async function readPublicKey(named: string, cwd: string): Promise<Buffer> {
  const bytes = await readNamedFile(named, cwd);
  if (bytes.toString('latin1', 0, CRX_BEGINS.length) === CRX_BEGINS) return keyOfPackage(bytes, named);
  const key = toPublicKey(bytes);
  if (!key) throw new CommandUsageError(`${named} holds no key: expected a PEM file, a public key or a .crx package`);
  if (key.asymmetricKeyType !== 'rsa')
    throw new CommandUsageError(`${named} is no RSA key, and Chromium takes no other`);
  return toDer(key);
}
