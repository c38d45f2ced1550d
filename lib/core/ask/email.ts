/** Longest address that mail servers accept (RFC 5321, 4.5.3.1.3). */
const MAX_LENGTH = 254;

/** Tells whether a text can be used as one e-mail address: no name, no list, no line break. */
export function isEmail(text: string): boolean {
  return (
    text.length <= MAX_LENGTH && /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\.]+(\.[^\s@<>,;:"()[\]\\.]+)*$/.test(text)
  );
}
