// What is private by its shape, wherever it stands: addresses of people, keys, long numbers.
import { MASK } from './mask-mark.ts';
import { maskNumbers } from './mask-numbers.ts';

/** Nobody reads a run of this length; whatever it is, it is not needed to help. */
const LONG_RUN = /[!-~]{257,}/g;
const JWT = /\beyJ[\w-]{5,}\.[\w-]{5,}(\.[\w-]*)?/g;
/** Keys that say by their beginning what they are, and hex without a word in it. */
const KNOWN_KEY =
  /\b(?:gh[opsur]_|github_pat_|glpat-|sk-|pk_|sk_|rk_|xox[abeprs]-|AKIA|AIza|ya29\.|SG\.|npm_|dop_v1_|shpat_|whsec_|hv[sbr]\.|hf_|glptt-|ATATT3|ASIA|GOCSPX-|xapp-|lin_api_|figd_|dapi|pypi-|rubygems_|NRAK-|PMAK-|gsk_|sq0[a-z]{3}-|EAAC|AGE-SECRET-KEY-)[\w.-]{8,}|\b(?!0{5,}\d{1,13}\b)[0-9a-f]{16,}\b/gi;
/** `4KQTZ-MW8PX-LL0RV`: groups of one length, as licences have them. */
const GROUPED_KEY = /(?<![\w-])(?:[A-Z\d]{5}(?:-[A-Z\d]{5}){2,7}|[A-Z\d]{4}(?:-[A-Z\d]{4}){3,7})(?![\w-])/g;
const isMixedGroup = (group: string) => /\d/.test(group) && /[A-Z]/.test(group);
/** Where a key may stand: letters, digits and what joins them. */
const RUN = /[A-Za-z0-9_-]{8,}/g;

/** `0x80070005` says what went wrong. */
const HEX_ERROR = /^0x[0-9a-f]{1,16}$/i;

const NAME_PART = '[^\\s@＠<>,;:"()[\\]/?#=&]{1,200}';
const EMAILS = [
  // "ana sa"@example.com, ana@[10.0.0.1], ana@localhost, ana%40example.com
  new RegExp(
    `(?:"[^"\\n]{1,64}"|${NAME_PART})(?:@|＠|%40){1,3}(?:\\[[^\\]\\s]{1,60}\\]|${NAME_PART})(?:@${NAME_PART})*`,
    'giu',
  ),
  // ana.sa at example.com
  /[\p{L}\p{N}]{1,40}(?:[._][\p{L}\p{N}]{1,40}){1,4} (?:at|ät|arroba|chez) [\p{L}\p{N}-]{1,60}(?:\.[\p{L}]{2,20}){1,3}/giu,
  // ana @ example . com
  /[\p{L}\p{N}_.+-]{1,64} @ [\p{L}\p{N}_-]{1,64}(?: ?\. ?[\p{L}\p{N}_-]{2,64}){1,4}/giu,
  // ana [at] example [dot] com, ana(at)example.com, ana at example dot com
  /[\p{L}\p{N}_.+-]{1,64}\s{0,2}[[({<]\s{0,2}(?:at|ät|@|arroba|arobase|アット|艾特)\s{0,2}[\])}>]\s{0,2}[\p{L}\p{N}_-]{1,64}(?:\s{0,2}(?:\.|[[({<]\s{0,2}(?:dot|punkt|point|punto|ponto|\.|ドット|点)\s{0,2}[\])}>]|\s(?:dot|punkt|point|punto|ponto)\s)\s{0,2}[\p{L}\p{N}_-]{1,64}){0,5}/giu,
  /[\p{L}\p{N}_.+-]{1,64} (?:at|arroba|arobase|chez) [\p{L}\p{N}_-]{1,64}(?: (?:dot|punkt|point|punto|ponto) [\p{L}\p{N}_-]{2,64}){1,4}/giu,
];
/** A package with its version is nobody’s address. */
const VERSIONED = /^[\w./-]+@v?\d+(?:\.\d+)+(?:-[\w.]+)?$/;

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
  return (piece.length >= 10 && changes * 4 >= piece.length) || (piece.length >= 8 && changes * 2 >= piece.length);
}

/** `E1DK900123`: a change on its way from one system to another. */
const TRANSPORT = /^[A-Z][A-Z\d]{2}K9\d{5}$/;

/** Tells whether a run of letters, digits, `-` and `_` is a key or an identifier rather than words. */
export function looksLikeKey(run: string): boolean {
  const pieces = run.split(/[-_]/);
  if (TRANSPORT.test(run)) return false;
  if (pieces.some(isShuffled)) return true;
  const isWords = pieces.every((piece) => PLAIN.test(piece) || /^[A-Za-z]+$/.test(piece));
  return !isWords && run.length >= 20 && /\d/.test(run) && /[A-Za-z]/.test(run);
}

/** Masks e-mail addresses, long numbers, account numbers and keys in a text. */
export function maskShapes(text: string): string {
  const short = text
    .replace(LONG_RUN, MASK)
    .replace(JWT, MASK)
    .replace(KNOWN_KEY, MASK)
    .replace(GROUPED_KEY, (key) => (key.split('-').filter(isMixedGroup).length >= 2 ? MASK : key));
  const nameless = EMAILS.reduce(
    (masked, shape) => masked.replace(shape, (email) => (VERSIONED.test(email) ? email : MASK)),
    short,
  );
  return maskNumbers(nameless.replace(RUN, (run) => (looksLikeKey(run) && !HEX_ERROR.test(run) ? MASK : run)));
}
