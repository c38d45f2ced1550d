// What words look like, and what only looks like one: codes, keys, initials.

/** Word breaks inside a part of an address: `costCentre`, `XMLFile`, `AllItems`. */
const HUMPS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const BREAKS = /[-_.,+ '’!~()&:–—]+/u;

/** The words of a part of an address, as they are written. */
export const piecesOf = (part: string): string[] =>
  part
    .split(BREAKS)
    .filter((piece) => piece !== '')
    .flatMap((piece) => (hasOddCapitals(piece) ? [piece] : piece.split(HUMPS)));

/** Capitals as no word has them: `KqWzXvBn`, `aB3dE6gH`; not `SharePoint`, `AllItems` or `XMLFile`. */
function hasOddCapitals(piece: string): boolean {
  const humps = piece.split(HUMPS);
  if (humps.length === 1)
    return !/^(?:\P{L}*\p{Lu}?[\p{Ll}\p{M}\d]*|\P{L}*[\p{Lu}\p{M}\d]+s?|[\p{Lo}\p{M}\p{Lm}\d]+)$/u.test(piece);
  return humps.length > 6 || piece.length < humps.length * (humps.length > 2 ? 3 : 2);
}

const VOWEL = /[aeiouàáâãäåæèéêëìíîïòóôõöøœùúûü]/gi;
/** Sounds that several letters stand for. */
const ONE_SOUND = /sch|tsch|ch|th|ph|ck|ng|st|ss/gi;

/** `xmlsecretword` is somebody’s idea of a key. */
const SECRET_INSIDE = /.(?:secret|passw|token)|(?:secret|passw|token)./i;

/**
 * Tells whether letters could be a word that people say: not a run without vowels, nor one with capitals in odd places.
 * Scripts other than Latin have no such signs.
 */
export function isSayable(word: string): boolean {
  if (hasOddCapitals(word) || word.length > 45 || /^\p{Lu}{6,}$/u.test(word) || SECRET_INSIDE.test(word)) return false;
  if (!/^[\p{Script=Latin}\p{M}]+$/u.test(word)) return /^[\p{L}\p{M}\p{Lm}ー々]+$/u.test(word);
  const vowels = word.match(VOWEL)?.length ?? 0;
  if (word.length <= 3) return true;
  if (vowels === 0 || vowels * 8 < word.length) return false;
  return !word
    .replace(ONE_SOUND, 'x')
    .split(VOWEL)
    .some((consonants) => consonants.length >= 6);
}
