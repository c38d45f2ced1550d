// CRX3, the package of Chromium: a header with the public key and the signature, then the zip file. The header is a
// protocol buffer of four fields (https://crsrc.org/c/components/crx_file/crx3.proto).
import { err, ok, type Result } from '../result.ts';
import { toPackageId } from './extension-id.ts';

/** Who has signed a package. */
export interface PackageProof {
  /** The public key, as DER. */
  publicKey: Uint8Array;
  /** RSA with SHA-256, PKCS #1 v1.5. */
  signature: Uint8Array;
}

/** A package taken apart. */
export interface ReadPackage {
  proofs: PackageProof[];
  /** The start of the digest of the key that gives the extension its id. */
  packageId: Uint8Array;
  /** What each proof has signed. */
  signed: Uint8Array;
  zip: Uint8Array;
}

/** How a package is signed; the digest is SHA-256. */
export interface PackageSigner {
  publicKey: Uint8Array;
  digest: (bytes: Uint8Array) => Uint8Array;
  sign: (bytes: Uint8Array) => Uint8Array;
}

/** The numbers of the fields. */
const FIELD = { proof: 2, signedData: 10_000, publicKey: 1, signature: 2, packageId: 1 } as const;
/** Of the kinds of values that there are, every field here is a number of bytes. */
const LENGTH_FIRST = 2;
const MAGIC = new TextEncoder().encode('Cr24');
const CONTEXT = new TextEncoder().encode('CRX3 SignedData\0');
const VERSION = 3;
/** Magic, version and the length of the header. */
const PREFIX_BYTES = 12;

function joinBytes(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toUint32(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number, true);
  return bytes;
}

function toVarint(number: number): Uint8Array {
  const bytes: number[] = [];
  let rest = number;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.from([...bytes, rest]);
}

const toField = (field: number, value: Uint8Array): Uint8Array =>
  joinBytes(toVarint(field * 8 + LENGTH_FIRST), toVarint(value.length), value);

const toSigned = (signedData: Uint8Array, zip: Uint8Array): Uint8Array =>
  joinBytes(CONTEXT, toUint32(signedData.length), signedData, zip);

/** Signs a zip file: the same file and key give the same bytes. */
export function signPackage(zip: Uint8Array, { publicKey, digest, sign }: PackageSigner): Uint8Array {
  const signedData = toField(FIELD.packageId, toPackageId(digest(publicKey)));
  const signature = sign(toSigned(signedData, zip));
  const proof = joinBytes(toField(FIELD.publicKey, publicKey), toField(FIELD.signature, signature));
  const header = joinBytes(toField(FIELD.proof, proof), toField(FIELD.signedData, signedData));
  return joinBytes(MAGIC, toUint32(VERSION), toUint32(header.length), header, zip);
}

function readVarint(bytes: Uint8Array, start: number): { number: number; end: number } {
  let number = 0;
  for (let at = start, unit = 1; at < bytes.length; at += 1, unit *= 128) {
    const byte = bytes[at] ?? 0;
    number += (byte % 128) * unit;
    if (byte < 128) return { number, end: at + 1 };
  }
  throw new RangeError('The header ends within a number.');
}

/** The fields of a message, in their order. */
function readFields(bytes: Uint8Array): { field: number; value: Uint8Array }[] {
  const fields: { field: number; value: Uint8Array }[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = readVarint(bytes, at);
    const length = readVarint(bytes, tag.end);
    const end = length.end + length.number;
    if (tag.number % 8 !== LENGTH_FIRST || end > bytes.length) throw new RangeError('The header is damaged.');
    fields.push({ field: Math.floor(tag.number / 8), value: bytes.subarray(length.end, end) });
    at = end;
  }
  return fields;
}

const valuesOf = (bytes: Uint8Array, wanted: number): Uint8Array[] =>
  readFields(bytes).flatMap(({ field, value }) => (field === wanted ? [value] : []));

const NO_BYTES = new Uint8Array();

/** Takes a package apart, without judging what has signed it; the error says what is wrong with it. */
export function readPackage(bytes: Uint8Array): Result<ReadPackage> {
  if (bytes.length < PREFIX_BYTES || MAGIC.some((byte, at) => bytes[at] !== byte)) return err('it is no CRX file');
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = numbers.getUint32(4, true);
  if (version !== VERSION) return err(`it is CRX${version}, which browsers no longer take`);
  const end = PREFIX_BYTES + numbers.getUint32(8, true);
  if (end > bytes.length) return err('it is cut off');
  try {
    const header = bytes.subarray(PREFIX_BYTES, end);
    const [signedData = NO_BYTES] = valuesOf(header, FIELD.signedData);
    const [packageId = NO_BYTES] = valuesOf(signedData, FIELD.packageId);
    const proofs = valuesOf(header, FIELD.proof).map((proof) => ({
      publicKey: valuesOf(proof, FIELD.publicKey)[0] ?? NO_BYTES,
      signature: valuesOf(proof, FIELD.signature)[0] ?? NO_BYTES,
    }));
    const zip = bytes.subarray(end);
    return ok({ proofs, packageId, signed: toSigned(signedData, zip), zip });
  } catch {
    return err('its header is damaged');
  }
}
