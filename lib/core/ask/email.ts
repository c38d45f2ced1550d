/** Longest address that mail servers accept, in bytes (RFC 5321, 4.5.3.1.3). */
const MAX_BYTES = 254;

const SHAPE = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)*$/;
/** Controls, direction marks and halves of characters: an address that holds one is not what it looks like. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/u;

/** Tells whether a text can be used as one e-mail address: no name, no list, no line break. */
export function isEmail(text: string): boolean {
  return new TextEncoder().encode(text).length <= MAX_BYTES && SHAPE.test(text) && !UNSEEN.test(text);
}
