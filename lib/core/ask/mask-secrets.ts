// Secrets that a text announces: what follows the words for passwords, codes and keys.
import { MASK } from './mask-shapes.ts';
import { isSayable } from './plain-word.ts';
import { BARE_CODES, CODES, KEYS, LINKS, OWN, PASSWORDS, PLAIN_BEFORE, SAID } from './secret-words.ts';

const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー';
/** A name is a word of its own, but in scripts where words run into one another. */
const nameOf = (words: string) =>
  new RegExp(
    `(?:(?<![\\p{L}\\p{M}\\p{N}])|(?=[${UNSPACED}]))(?:${words})(?:(?![\\p{L}\\p{M}])|(?<=[${UNSPACED}]))`,
    'giu',
  );

const QUOTE = '["\'“”„«‹「『‘`]';
/** What may be said of a secret before its sign: `password for ana: x`, `contraseña temporal: x`. */
const QUALIFIED =
  '(?:for|of|für|von|de|du|da|do|pour|para) [^\\s:=]{1,40}|tempor(?:ary|al|aire|ária)|provis(?:ional|oire|ória)|ini[tc]ial[e]?|actual|nueva|nouveau|nova|atual|vorläufig';
const LINK = new RegExp(
  [
    // A sign that gives a value: `: x`, `=x`, `": "x`, `>x`.
    `(?<sign>["'”»]?(?:\\s(?:${QUALIFIED}))?\\s{0,3}(?:\\([^()\\n]{0,30}\\)\\s{0,2})?(?:[:=：＝]{1,2}>?|\\((?=["'])|->|=>|→|>)\\s{0,3})`,
    // A verb, or nothing but space.
    `(?<verb>(?:\\s(?:for|to|of|für|zu|zum|pour|para|de)(?:\\s\\p{L}{1,20}){1,3}?)?\\s{0,3}(?:${LINKS})(?:\\s{0,2}[:：]\\s{0,2}|(?<=[${UNSPACED}])\\s{0,3}|\\s{1,3}))`,
    `(?<space>\\s{1,3}|(?<=[${UNSPACED}])(?=[\\x21-\\x7e「『“"]))`,
  ].join('|'),
  'iuy',
);
const VALUE = new RegExp(`(?<quote>${QUOTE}?)(?<value>[^\\s"“”„«»‹›「」『』<>]{1,256})`, 'uy');

/** In scripts without spaces a value in Latin letters ends where the next word begins. */
const NEXT_WORD = new RegExp(`[${UNSPACED}、。，；！？：].*$`, 'su');
const TRAILING = /[.,;:!?)\]}'’"`。、，]+$/u;
/** Names of ways to authenticate stand before what they carry. */
const SCHEME = /^(?:basic|bearer|digest|token|apikey|negotiate)$/i;
/** What is said of something, by its ending. */
const ADJECTIVE =
  /(?:ed|ive|al|ic|able|ible|ous|ent|ant|ing|ary|lich|bar|ig|isch|iert|é|ée|ado|ada|ido|ida|oso|osa|ivo|iva|orio|oria|ório|ória|ável|ível|eux|if|aire)$/i;

const digitsIn = (text: string) => text.match(/\p{Nd}/gu)?.length ?? 0;
const isSaid = (word: string) =>
  SAID.has(word.toLowerCase().replace(/[.,;:!?'’)]+$/u, '')) || !/[\p{L}\p{N}]/u.test(word);

/** Tells whether something is no word: letters mixed with digits or marks, odd capitals, a run nobody can say. */
function isOdd(word: string): boolean {
  if (/^0x[0-9a-f]+$/i.test(word)) return false;
  const letters = /\p{L}/u.test(word);
  if (letters && digitsIn(word) > 0) return word.length >= 4;
  if (/\p{L}[!#$%&*+@^~|\\]\p{L}?/u.test(word)) return true;
  return (
    letters && digitsIn(word) === 0 && word.length >= 6 && !word.split(/[-_.'’/]/).every((part) => isSayable(part))
  );
}

const isCapitals = (word: string) => /^\p{Lu}{2,}(?:[-_ ]\p{Lu}{2,})*$/u.test(word) && word.length >= 4;

/** How a value follows its name. */
interface Given {
  value: string;
  by: 'sign' | 'verb' | 'space';
  isQuoted: boolean;
  /** It is assigned, as programs do: `code=x`. */
  isAssigned: boolean;
  /** The text before the name. */
  before: string;
}

const isPassword = ({ value, by, isQuoted }: Given) => {
  if (isSaid(value)) return false;
  if (by === 'sign' || isQuoted) return true;
  if (isOdd(value) || digitsIn(value) >= 4) return true;
  return by === 'verb' && /^\p{ASCII}+$/u.test(value) && /\p{L}/u.test(value) && !ADJECTIVE.test(value);
};

const isKey = (given: Given) => {
  const { value, by, isQuoted } = given;
  if (isSaid(value)) return false;
  return by === 'sign' || isQuoted || isOdd(value) || digitsIn(value) >= 5;
};

const isCode = ({ value, by, isQuoted }: Given) => {
  if (isSaid(value)) return false;
  if (digitsIn(value) >= 3 || isOdd(value) || isCapitals(value)) return true;
  return isQuoted || (by === 'sign' && /[^\d\s-]/.test(value));
};

const OWN_BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${OWN})\\s{0,3}$`, 'iu');
const PLAIN = new RegExp(`(?:^|[^\\p{L}\\p{N}\\s]\\s{0,3}|(?:^|[^\\p{L}\\p{N}])(?:${PLAIN_BEFORE})\\s{0,3})$`, 'iu');

const isBareCode = ({ value, before, isAssigned }: Given) => {
  if (isSaid(value)) return false;
  if (isAssigned) return true;
  if (OWN_BEFORE.test(before)) return digitsIn(value) >= 4 || (isOdd(value) && value.length >= 4) || isCapitals(value);
  if (!PLAIN.test(before)) return false;
  return /^\p{Nd}{3}[- ]?\p{Nd}{3,5}$/u.test(value) || (/^[\p{L}\p{N}]{8,}$/u.test(value) && isOdd(value));
};

/** The other groups of a number that begins here: `77 12 04`. */
function moreDigits(text: string, from: number, own: string): string {
  const groups = /(?:[ -]\d{2,4}){1,4}(?![\d\p{L}])/uy;
  groups.lastIndex = from;
  return /^\d{2,4}$/.test(own) ? (groups.exec(text)?.[0] ?? '') : '';
}

/** The value that stands at a place of the text, with where it ends; `null` where none does. */
function valueAt(text: string, at: number, before: string): (Given & { start: number }) | null {
  LINK.lastIndex = at;
  const link = LINK.exec(text);
  if (!link) return null;
  VALUE.lastIndex = at + link[0].length;
  const found = VALUE.exec(text);
  const { quote = '', value: all = '' } = found?.groups ?? {};
  if (!found) return null;
  const isLatin = /^[\x21-\x7e]/.test(all);
  const own = (isLatin ? all.replace(NEXT_WORD, '') : all).replace(TRAILING, '');
  if (own === '' || own.includes(MASK)) return null;
  const value = own + moreDigits(text, at + link[0].length + quote.length + own.length, own);
  const by = link.groups?.sign !== undefined ? 'sign' : link.groups?.verb !== undefined ? 'verb' : 'space';
  return {
    value,
    by,
    isQuoted: quote !== '',
    isAssigned: link[0] === '=',
    before,
    start: at + link[0].length + quote.length,
  };
}

/** More words of a passphrase, up to what is said of it or the end of the sentence. */
function passphraseEnd(text: string, from: number): number {
  const word = /\s([a-z]{2,15})(?=[\s.,;!?]|$)/y;
  let end = from;
  for (let words = 0; words < 8; words += 1) {
    word.lastIndex = end;
    const next = word.exec(text);
    if (!next || isSaid(next[1] ?? '')) break;
    end = word.lastIndex;
  }
  return end;
}

/** The end of what goes on behind a secret: `credentials: admin / x`, a list of recovery codes. */
function more(rest: string): number {
  const pair = /^\s?\/\s?\S{1,64}/.exec(rest)?.[0] ?? '';
  const list =
    /^(?:[\s,]{1,2}(?=[a-z\d-]{0,40}\d)(?=[\d-]{0,40}[a-z])[a-z\d-]{6,40}(?![\p{L}\d]))+/iu.exec(rest)?.[0] ?? '';
  return Math.max(pair.length, list.length);
}

/** Hides what follows each name where `isSecret` says so. */
function hideAfter(text: string, names: RegExp, isSecret: (given: Given) => boolean, isPhrase = false): string {
  let shown = '';
  let done = 0;
  names.lastIndex = 0;
  for (let name = names.exec(text); name; name = names.exec(text)) {
    let given = valueAt(text, names.lastIndex, text.slice(Math.max(0, name.index - 40), name.index));
    if (given && SCHEME.test(given.value)) {
      given = valueAt(text, given.start + given.value.length, '') ?? given;
      given = { ...given, by: 'sign' };
    }
    if (!given || !isSecret(given)) continue;
    const end = given.start + given.value.length;
    shown += text.slice(done, given.start) + MASK;
    done = isPhrase && given.by === 'sign' && /^[a-z]+$/.test(given.value) ? passphraseEnd(text, end) : end;
    done += more(text.slice(done, done + 200));
    names.lastIndex = done;
  }
  return shown + text.slice(done);
}

const COOKIES = /\b((?:set-)?cookie\s{0,2}:\s{0,2})\S[^\n]*/gi;
/** A name and its password: `login: ana / x`. */
const PAIR =
  /\b((?:log-?in|user(?:name)?|anmeldung|zugangsdaten|identifiants?|credenciales|credenciais|usuario|usuário)\s{0,2}[:=]\s{0,2}[^\s/]{1,40}\s?\/\s?)[^\s/]{1,64}(?=[\s.,;]|$)/giu;
/** `Enter 482913 to confirm` */
const TO_ENTER =
  /\b((?:enter|type|use|reply with|saisissez|entrez|introduzca|ingrese|introduza|digite|geben Sie)\s)\d{4,8}(?=\s(?:to|as|here|ein|pour|para|como|comme)\b)/giu;
/** The key right behind `Bearer`, and codes that stand before their names: `482913 is your security code`. */
const BEARER = /\b(Bearer\s{1,3})(?!(?:token|is|was|auth\w*|realm|scheme)\b)[\w.~+/=-]{6,}/gi;
const BEFORE_NAME = new RegExp(
  `\\b(?:[A-Z]{1,3}-)?\\d{4,8}(?=\\s(?:is|ist|est|es|é)\\s(?:your|the|ihr|dein|der|votre|le|su|tu|el|o seu|seu)\\s(?:\\p{L}+\\s)?(?:${CODES}|codes?|código|pin)(?!\\p{L}))`,
  'giu',
);

const RULES: [names: RegExp, isSecret: (given: Given) => boolean, isPhrase?: boolean][] = [
  [nameOf(PASSWORDS), isPassword, true],
  [nameOf(KEYS), isKey],
  [nameOf(CODES), isCode],
  [nameOf(BARE_CODES), isBareCode],
];

/** Masks what follows the words for passwords, codes and keys; what is merely said of them stays. */
export function maskAnnounced(text: string): string {
  const named = (_: string, name: string) => `${name}${MASK}`;
  const plain = text
    .replace(COOKIES, named)
    .replace(PAIR, named)
    .replace(TO_ENTER, named)
    .replace(BEARER, named)
    .replace(BEFORE_NAME, MASK);
  return RULES.reduce((masked, rule) => hideAfter(masked, ...rule), plain);
}
