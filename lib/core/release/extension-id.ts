// The id by which Chromium knows an extension: it follows from the key that the package is signed with.

/** How many bytes of the digest make the id. */
const ID_BYTES = 16;
const FIRST_LETTER = 'a'.charCodeAt(0);

/** The part of the digest that a signed package names its key by. */
export const toPackageId = (digest: Uint8Array): Uint8Array => digest.subarray(0, ID_BYTES);

/** Spells the id of an extension: the SHA-256 digest of its public key (DER), each half byte as a letter from a to p. */
export const toExtensionId = (digest: Uint8Array): string =>
  [...toPackageId(digest)]
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((half) => String.fromCharCode(FIRST_LETTER + half))
    .join('');
