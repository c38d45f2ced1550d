// What in a text is private by its shape: addresses of people, numbers of accounts and telephones, keys.

/** What stands for something hidden. */
export const MASK = '•••';

/** Nobody reads a run of this length; whatever it is, it is not needed to help. */
const LONG_RUN = /[!-~]{257,}/g;
const JWT = /\beyJ[\w-]{5,}\.[\w-]{5,}(\.[\w-]*)?/g;
const EMAIL =
  /[^\s@<>,;:"()[\]/?#=&]{1,200}@[^\s@<>,;:"()[\]/?#=&]{1,200}\.[^\s@<>,;:"()[\]/?#=&.]+(?:@[^\s@<>,;:"()[\]/?#=&]+)*/g;
const IBAN = /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?\b/g;
/** Nine digits or more, in any script, also grouped: cards, accounts, telephone numbers. */
const LONG_NUMBER = /\+?\p{Nd}(?:[\s.()/\u2010-\u2015-]{0,3}\p{Nd}){8,}/gu;
const DAY = /(?:19|20)\d{2}-(?:0\d|1[0-2])-[0-3]\d/g;
/** Keys that say by their beginning what they are, and hex without a word in it. */
const KNOWN_KEY =
  /\b(?:gh[opsur]_|github_pat_|glpat-|sk-|pk_|sk_|rk_|xox[abeprs]-|AKIA|AIza)[\w-]{8,}|\b[0-9a-f]{16,}\b/gi;
/** Where a key may stand: letters, digits and what joins them. */
const RUN = /[A-Za-z0-9_-]{10,}/g;

const digitsIn = (text: string) => text.match(/\p{Nd}/gu)?.length ?? 0;

/** A word, a short number, or both: `invoices`, `COST`, `2026`, `256gb`, `INV2`. */
const PLAIN = /^(?:(?:[A-Z]?[a-z]+|[A-Z]+)?\d{0,8}|\d{0,8}(?:[A-Z]?[a-z]+|[A-Z]+))$/;

const classOf = (character: string) => (/\d/.test(character) ? 'digit' : /[a-z]/.test(character) ? 'lower' : 'upper');

/** Tells whether small letters, capitals and digits alternate as they do in keys and not in words or `camelCase`. */
function isShuffled(piece: string): boolean {
  const classes = Array.from(piece, classOf);
  const changes = classes.filter((own, index) => {
    const before = classes[index - 1];
    return before !== undefined && own !== before && !(before === 'upper' && own === 'lower');
  }).length;
  return piece.length >= 10 && changes * 4 >= piece.length;
}

/** Tells whether a run of letters, digits, `-` and `_` is a key or an identifier rather than words. */
export function looksLikeKey(run: string): boolean {
  const pieces = run.split(/[-_]/);
  if (pieces.some(isShuffled)) return true;
  const isWords = pieces.every((piece) => PLAIN.test(piece) || /^[A-Za-z]+$/.test(piece));
  return !isWords && run.length >= 20 && /\d/.test(run) && /[A-Za-z]/.test(run);
}

/** Masks e-mail addresses, long numbers, account numbers and keys in a text. */
export function maskText(text: string): string {
  return text
    .replace(LONG_RUN, MASK)
    .replace(JWT, MASK)
    .replace(KNOWN_KEY, MASK)
    .replace(EMAIL, MASK)
    .replace(RUN, (run) => (looksLikeKey(run) ? MASK : run))
    .replace(IBAN, (account) => (digitsIn(account) >= 10 ? MASK : account))
    .replace(LONG_NUMBER, (number) => (digitsIn(number.replace(DAY, '')) >= 9 ? MASK : number));
}
