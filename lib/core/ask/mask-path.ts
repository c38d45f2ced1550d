// Paths: a part is shown when it is known to be harmless, and hidden else.
import { fold } from '../find/words/terms.ts';
import type { KnownWords } from './known-words.ts';
import { MASK } from './mask-mark.ts';
import { maskShapes } from './mask-shapes.ts';
import { mostDigitsAfter } from './number-words.ts';
import { followsOpeners, isWeak, namesPeople, opens } from './opener-words.ts';
import { isCommonWord, isOpening, isPathWord, isPlaceWord } from './path-lexicon.ts';
import { isSayable, piecesOf } from './plain-word.ts';

/** Addresses inside addresses are encoded twice; more often only to hide something. */
const MAX_ROUNDS = 3;

/** Undoes percent signs, also doubled ones; `null` when they cannot be undone and so nobody knows what they hide. */
export function decodeFully(part: string): string | null {
  let plain = part;
  try {
    for (let round = 0; plain.includes('%') && round < MAX_ROUNDS; round += 1) plain = decodeURIComponent(plain);
  } catch {
    return null;
  }
  return plain.includes('%') ? null : plain.normalize('NFC');
}

/** How many parts a word that opens something speaks for: `/reset/password/…`. */
const REACH = 2;
/** Longest number that is taken for one of a record, in digits. */
const MAX_RECORD = mostDigitsAfter([]);

/** What stands before a part. */
export interface Before {
  /** The part before is shown, and says what a number would be. */
  isShown: boolean;
  /** For how many parts more something may be opened. */
  opened: number;
  /** What is opened is a secret by its very name: a password, a code, a voucher. */
  isSecret: boolean;
  /** Somebody is named next. */
  isPerson: boolean;
  /** Longest number that is taken for one of a record, in digits. */
  mostDigits: number;
}

/** Nothing stands before the first part of an address. */
export const FIRST: Before = { isShown: false, opened: 0, isSecret: false, isPerson: false, mostDigits: MAX_RECORD };

const DATE = /^(?:19|20)\d{2}(?:-(?:0?\d|1[0-2])(?:-[0-3]?\d)?)?$/;
const VERSION = /^v?\d{1,3}(?:\.\d{1,3}){1,3}$|^v\d{1,3}$/i;
const LOCALE = /^[a-z]{2}(?:[-_](?:[a-z]{2}|\d{3}|han[st]|latn))?$/i;
const LANGUAGE =
  /^(?:en|de|fr|es|pt|ja|zh|ar|it|nl|pl|cs|da|sv|nb|no|fi|tr|ru|uk|ko|he|hu|ro|el|us|gb|at|ch|br|jp|cn|mx|ca|au|ie|in|be|tw|hk|sa|ae|eg)$/i;
/** `en-us` is no key, wherever it stands. */
const isLanguage = (part: string) => part.split(/[-_]/).every((piece) => LANGUAGE.test(piece));
/** Marks that stand in a path for themselves: `-`, `_`, `...`, `:x:` of SharePoint. */
const MARK = /^(?:[-_.!]{1,3}|:[a-z]:|\$metadata)$/;
/** What no word and no name of a page holds. */
const FOREIGN = /[/?#=&@$\\{}[\]|^<>"*%]/;
/** A word with a small number: `step2`, `fy2026`. */
const NUMBERED = /^(\p{L}{3,})(\d{1,4})$/u;
/** A letter or two with a small number: `q3`, `ui5`, `256gb`. */
const MEASURE = /^(?:\p{L}{1,2}\d{1,2}|\d{1,4}\p{L}{1,2})$/u;

const isKnownPiece = (piece: string, { opened, isSecret, isPerson }: Before, words: KnownWords): boolean => {
  const word = fold(piece);
  if (opened > 0 && isSecret) return isOpening(word) || followsOpeners(word);
  if (opened > 0 ? isCommonWord(word) : isPathWord(word)) return true;
  if (MEASURE.test(word)) return opened === 0 && isEvenCase(piece);
  const [, letters = ''] = NUMBERED.exec(word) ?? [];
  if (letters !== '') return opened === 0 && isEvenCase(piece) && isPathWord(letters);
  if (/^\p{L}{1,2}$/u.test(piece)) return opened === 0;
  return opened === 0 && !isPerson && isSayable(piece) && words.isPageWord(word);
};

const isEvenCase = (piece: string) =>
  piece === piece.toLowerCase() || piece === piece.toUpperCase() || /^\p{Lu}\P{Lu}*$/u.test(piece);

/** Groups of capitals as codes have them: `BDFA-KELO`. */
const CODE_GROUPS = /^\p{Lu}{3,6}(?:[-_ ]\p{Lu}{3,6})+$/u;
/** An e-mail address with its marks taken out: `ana_silva_example_com`. */
const FLAT_EMAIL =
  /^[\p{L}\d]+(?:[_.-][\p{L}\d]+)+[_](?:com|org|net|edu|gov|eu|de|fr|es|pt|br|jp|cn|uk|io|onmicrosoft_com)$/iu;

/** Words with numbers between them: the numbers belong to the words. */
function areKnownPieces(plain: string, before: Before, words: KnownWords): boolean {
  const pieces = piecesOf(plain);
  const numbers = pieces.filter((piece) => /^\d+$/.test(piece));
  const others = pieces.filter((piece) => !/^\d+$/.test(piece));
  if (others.length === 0) return false;
  if (before.opened > 0 && (numbers.length > 0 || others.length > 2)) return false;
  if (numbers.some(({ length }) => length > MAX_RECORD) || numbers.join('').length > MAX_RECORD + 1) return false;
  // What stands beside an opener in one part may be what it opens: `private-foxglove`.
  const inside =
    pieces.length > 1 && opens(pieces.map(fold), isPlaceWord)
      ? { ...before, opened: Math.max(1, before.opened) }
      : before;
  if (inside.opened > 0 && numbers.length > 0) return false;
  const isShort = (piece: string) => /^\p{Script=Latin}{1,2}$/u.test(piece) || MEASURE.test(piece);
  const short = others.filter((piece) => isShort(piece) && !isPathWord(fold(piece)));
  if (short.length > 1 || (short.length === 1 && numbers.length > 0 && others.length === 1)) return false;
  if (!others.every((piece) => isKnownPiece(piece, inside, words))) return false;
  return !CODE_GROUPS.test(plain) || others.every((piece) => isPathWord(fold(piece)));
}

/** Tells whether a part of a path, without percent signs, is known to be harmless where it stands. */
function isHarmless(plain: string, before: Before, words: KnownWords): boolean {
  if (plain === '' || MARK.test(plain) || words.isNamed(plain)) return true;
  if (/^[~@]/.test(plain) || FOREIGN.test(plain) || FLAT_EMAIL.test(plain)) return false;
  if (maskShapes(plain) !== plain) return false;
  if (DATE.test(plain) || VERSION.test(plain)) return before.opened === 0 && before.mostDigits > 0;
  if (/^\p{Nd}+$/u.test(plain)) return plain.length <= before.mostDigits && before.isShown && before.opened === 0;
  if (LOCALE.test(plain) && (before.opened === 0 || (!before.isSecret && isLanguage(plain)))) return true;
  return areKnownPieces(plain, before, words);
}

/** `Orders(20417)`, `(S(…))`: what stands in brackets is judged as what follows the name. */
function maskPart(part: string, before: Before, words: KnownWords): string {
  const [, name = '', inner] = /^([^()]*)\((.*)\)$/.exec(part) ?? [];
  if (inner !== undefined) {
    const shown = name !== '' && maskPart(name, before, words) === name;
    if (!shown) return MASK;
    const [, number = ''] = /^'?(\d{1,7})'?$/.exec(inner) ?? [];
    const isRecord = number.length <= mostDigitsAfter(foldedPieces(name)) && before.opened === 0 && !opensWith(name);
    const plainNumber = number !== '' && isRecord;
    return inner === '' || plainNumber ? part : `${name}(${MASK})`;
  }
  const plain = decodeFully(part);
  return plain !== null && isHarmless(plain, before, words) ? part : MASK;
}

const foldedPieces = (part: string) => piecesOf(decodeFully(part) ?? '').map(fold);
const opensWith = (part: string) => opens(foldedPieces(part), isPlaceWord);

/** A number spread over several parts is one number: `/4111/1111/1111/1111`. */
function isSpreadNumber(parts: readonly string[], at: number): boolean {
  const isNumber = (index: number) => /^\d{3,}$/.test(parts[index] ?? '');
  let [first, last] = [at, at];
  while (isNumber(first - 1)) first -= 1;
  while (isNumber(last + 1)) last += 1;
  return isNumber(at) && parts.slice(first, last + 1).join('').length >= 12;
}

/** Most parts that are looked at: a way through an application has fewer. */
const MAX_PARTS = 64;
/** Longest part that is looked at, with its percent signs. */
export const MAX_PART = 2000;

/** Masks the parts of a path one after the other; what stands before it counts. */
export function maskParts(parts: readonly string[], words: KnownWords, start: Before = FIRST): string[] {
  let before = start;
  return parts.map((part, at) => {
    if (at >= MAX_PARTS) return MASK;
    if (part.length > MAX_PART) {
      before = after(part.slice(0, MAX_PART), MASK, before, parts[at - 1] ?? '');
      return MASK;
    }
    // Matrix parameters such as ;jsessionid=… hold sessions.
    const [name = '', ...parameters] = part.split(/;|%3b/i);
    const shown = isSpreadNumber(parts, at) ? MASK : maskPart(name, before, words);
    if (name !== '') before = after(name, shown, before, (parts[at - 1] ?? '').slice(0, MAX_PART));
    return parameters.length > 0 ? `${shown};${MASK}` : shown;
  });
}

function after(name: string, shown: string, before: Before, previous: string): Before {
  const pieces = foldedPieces(name);
  // Salesforce has its records under `/lightning/r/`.
  const isException = /^(?:lightning|sobject)$/.test(previous) && /^[or]$/.test(name);
  const isOpener = opens(pieces, isPlaceWord) && !isException;
  const isLoneLetter = /^[a-z]$/i.test(name);
  // A letter or two that say nothing may stand before a key: `/x/…`, `/dl/…`.
  const isMute = /^[a-z]{1,2}$/i.test(name) && !isPathWord(fold(name)) && !LANGUAGE.test(name);
  return {
    isShown: shown === name && !isLoneLetter && (before.isShown || !MARK.test(name)),
    // What is hidden may be but a part of what is opened.
    opened: isOpener
      ? REACH
      : isMute && !isException
        ? Math.max(1, before.opened)
        : Math.max(0, before.opened - (shown === name ? 1 : 0)),
    isSecret: isOpener ? !isWeak(pieces) : before.isSecret,
    isPerson: namesPeople(pieces),
    // Of `/room/12/4711` the second number is the room's as well.
    mostDigits: /^\d+$/.test(name) ? before.mostDigits : mostDigitsAfter(pieces, foldedPieces(previous)),
  };
}
