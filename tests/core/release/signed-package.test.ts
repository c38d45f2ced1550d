import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readPackage, signPackage } from '../../../lib/core/release/signed-package.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const zip = Uint8Array.from({ length: 1000 }, (_, at) => at % 251);
const pack = (bytes: Uint8Array) =>
  signPackage(bytes, { publicKey, digest, sign: (data) => sign('sha256', data, privateKey) });
const packed = pack(zip);

const readSound = (bytes: Uint8Array) => {
  const read = readPackage(bytes);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

describe('a signed package', () => {
  test('begins as CRX3 does, and ends with the zip file', () => {
    const bytes = Buffer.from(packed);
    expect(bytes.toString('latin1', 0, 4)).toBe('Cr24');
    expect(bytes.readUInt32LE(4)).toBe(3);
    expect(bytes.subarray(12 + bytes.readUInt32LE(8)).equals(zip)).toBe(true);
  });

  test('is signed over its own zip file and id, by the key that gives it the id', () => {
    const { proofs, packageId, signed } = readSound(packed);
    const [proof] = proofs;
    expect(proofs).toHaveLength(1);
    expect(Buffer.from(packageId).equals(digest(publicKey).subarray(0, 16))).toBe(true);
    expect(Buffer.from(proof?.publicKey ?? '').equals(publicKey)).toBe(true);
    // As the format is described, put together by hand.
    const signedData = Buffer.concat([Buffer.from([0x0a, 16]), digest(publicKey).subarray(0, 16)]);
    const data = Buffer.concat([Buffer.from('CRX3 SignedData\0'), Buffer.from([18, 0, 0, 0]), signedData, zip]);
    expect(data.equals(signed)).toBe(true);
    expect(verify('sha256', data, createPublicKey(privateKey), proof?.signature ?? Buffer.alloc(0))).toBe(true);
  });

  test('with another zip file has another signature', () => {
    const other = readSound(pack(zip.map((byte) => byte ^ 1)));
    const signature = other.proofs[0]?.signature ?? Buffer.alloc(0);
    expect(verify('sha256', readSound(packed).signed, createPublicKey(privateKey), signature)).toBe(false);
    expect(verify('sha256', other.signed, createPublicKey(privateKey), signature)).toBe(true);
  });

  test('is the same bytes each time', () => expect(Buffer.from(pack(zip)).equals(packed)).toBe(true));
});

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'it is no CRX file'],
  ['a zip file', Buffer.from('PK\x03\x04 and what comes after it'), 'it is no CRX file'],
  [
    'CRX2',
    Buffer.concat([Buffer.from('Cr24'), Buffer.from([2, 0, 0, 0]), zip]),
    'it is CRX2, which browsers no longer take',
  ],
  ['the beginning of a package', packed.subarray(0, 100), 'it is cut off'],
  [
    'a package whose header is of something else',
    Buffer.concat([packed.subarray(0, 12), Buffer.alloc(packed.length - 12, 0xff)]),
    'its header is damaged',
  ],
])('%s is told apart', (_, bytes, error) => expect(readPackage(bytes)).toEqual({ ok: false, error }));
