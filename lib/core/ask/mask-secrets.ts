// Secrets that a text announces: what follows the words for passwords, codes and keys.
import { maskForms } from './mask-forms.ts';
import { maskPhrases } from './mask-phrases.ts';
import { MASK } from './mask-shapes.ts';
import { maskTold } from './mask-told.ts';
import { maskTurned } from './mask-turned.ts';
import { digitsIn, isCapitals, isOdd, isPasswordLike, isSaid } from './odd-word.ts';
import { ENTRY, OF_PAPER } from './secret-context.ts';
import { nameOf } from './secret-name.ts';
import { BARE_CODES, CODES, KEYS, LINKS, OWN, PASSWORDS, PLAIN_BEFORE, UNSPACED } from './secret-words.ts';

const QUOTE = '["\'“”„«‹「『‘`]';
/** What may be said of a secret before its sign: `password for ana: x`, `contraseña temporal: x`. */
const QUALITY =
  'tempor(?:ary|al|aire|ária)|provis(?:ional|oire|ória)|ini[tc]ial[e]?|actual|actuel|nueva|nuevo|nouveau|nova|novo|atual|vorläufig|par défaut|por defecto|predeterminad[ao]|padrão|personal|personnel|pessoal|wi-?fi|wlan|(?:du )?réseau|invité|admin|root|(?:ال)?(?:مؤقت|جديد|حالي|افتراضي|أولي|سابق)ة?|الخاصة? ب\\p{L}+';
const OF = '(?:for|of|to|für|von|des|de|du|da|do|del|zu|zum|zur|pour|para)';
const QUALIFIED = `(?:(?:${QUALITY}) )?${OF}(?: [^\\s:=：]{1,40}){1,4}?|(?:${QUALITY})(?: (?:${QUALITY}))?`;
const LINK = new RegExp(
  [
    // A sign that gives a value: `: x`, `=x`, `": "x`, `>x`.
    `(?<sign>["'”»]?(?:\\s(?:${QUALIFIED}))?\\s{0,3}(?:[(（][^()（）\\n]{0,30}[)）]\\s{0,2})?(?:[:=：＝]{1,2}>?|\\((?=["'])|->|=>|→|>)\\s{0,3})`,
    // A verb, or nothing but space.
    `(?<verb>(?:\\s(?:${OF}(?:\\s[\\p{L}-]{1,20}){1,3}?|${QUALITY}))?\\s{0,3}(?:${LINKS})(?:\\s{0,2}[:：]\\s{0,2}|(?<=[${UNSPACED}])\\s{0,3}|\\s{1,3}))`,
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

/** How a value follows its name. */
interface Given {
  value: string;
  by: 'sign' | 'verb' | 'space';
  isQuoted: boolean;
  /** It is assigned, as programs do: `code=x`. */
  isAssigned: boolean;
  /** The text before the name. */
  before: string;
  /** What is said between the name and the value. */
  between: string;
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

const isCode = ({ value, by, isQuoted, between }: Given) => {
  if (isSaid(value) || OF_PAPER.test(between)) return false;
  if (digitsIn(value) >= 3 || isOdd(value) || isCapitals(value)) return true;
  return isQuoted || (by === 'sign' && /[^\d\s-]/.test(value));
};

const OWN_BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${OWN})\\s{0,3}$`, 'iu');
const PLAIN = new RegExp(`(?:^|[^\\p{L}\\p{N}\\s]\\s{0,3}|(?:^|[^\\p{L}\\p{N}])(?:${PLAIN_BEFORE})\\s{0,3})$`, 'iu');

/** `code for …`: of something. */
const OF_SOMETHING = new RegExp(`^\\s${OF}\\s`, 'iu');

/** `Your Acme code` */
const OWN_NAMED = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${OWN})\\s\\p{L}[\\p{L}\\d]{1,15}\\s$`, 'iu');

const isBareCode = ({ value, by, before, isAssigned, between }: Given) => {
  if (isSaid(value) || (OF_SOMETHING.test(between) && !ENTRY.test(between))) return false;
  if (isAssigned) return true;
  if (OWN_BEFORE.test(before)) return digitsIn(value) >= 4 || (isOdd(value) && value.length >= 4) || isCapitals(value);
  if (/^\d{6}$/.test(value) && OWN_NAMED.test(before) && /\s\p{Lu}\S*\s$/u.test(before)) return true;
  if (!PLAIN.test(before)) return false;
  if (by === 'sign' && isPasswordLike(value)) return true;
  return /^\p{Nd}{3}[- ]?\p{Nd}{3,5}$/u.test(value) || (/^[\p{L}\p{N}]{8,}$/u.test(value) && isOdd(value));
};

/** The other groups of a number or key that begins here: `77 12 04`, `JBSW Y3DP EHPK`. */
function moreDigits(text: string, from: number, own: string): string {
  const groups = /^\d{2,4}$/.test(own)
    ? /(?:[ -]\d{2,4}){1,4}(?![\d\p{L}])/uy
    : /^[A-Z\d]{4}$/.test(own)
      ? /(?: [A-Z\d]{4}){1,15}(?![\d\p{L}])/uy
      : null;
  if (!groups) return '';
  groups.lastIndex = from;
  return groups.exec(text)?.[0] ?? '';
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
    between: link[0],
    start: at + link[0].length + quote.length,
  };
}

/** The end of what goes on behind a secret: `credentials: admin / x`, a list of recovery codes. */
function more(rest: string): number {
  const pair = /^\s?\/\s?\S{1,64}/.exec(rest)?.[0] ?? '';
  const list =
    /^(?:[\s,]{1,2}(?=[a-z\d-]{0,40}\d)(?=[\d-]{0,40}[a-z])[a-z\d-]{6,40}(?![\p{L}\d]))+/iu.exec(rest)?.[0] ?? '';
  return Math.max(pair.length, list.length);
}

/** Hides what follows each name where `isSecret` says so. */
function hideAfter(text: string, names: RegExp, isSecret: (given: Given) => boolean): string {
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
    shown += text.slice(done, given.start) + MASK;
    done = given.start + given.value.length;
    done += more(text.slice(done, done + 200));
    names.lastIndex = done;
  }
  return shown + text.slice(done);
}

const COOKIES = /\b((?:set-)?cookie\s{0,2}:\s{0,2})\S[^\n]*/gi;
/** A name and its password: `login: ana / x`. */
const PAIR =
  /\b((?:log-?in|user(?:name)?|anmeldung|zugangsdaten|identifiants?|credenciales|credenciais|usuario|usuário)\s{0,2}[:=]\s{0,2}[^\s/]{1,40}\s?\/\s?)(?![^\s/:=]{1,30}\s?[:=])[^\s/]{1,64}(?=[\s.,;]|$)/giu;
/** The same where it might be something else: `Wi-Fi: Guest / x`, `credentials ana/x`. */
const ODD_PAIR =
  /(?<![\p{L}\p{N}])((?:wi-?fi|wlan|ssid|zugangsdaten|credentials?|zugang|accès|acceso|acesso|identifiants?|credenciales|credenciais)\s{0,2}[:=]?\s{0,2}[^\s/]{1,40}\s?\/\s?)([^\s/]{4,64})(?=[\s.,;]|$)/giu;
/** The key right behind `Bearer`. */
const BEARER = /\b(Bearer\s{1,3})(?!(?:token|is|was|auth\w*|realm|scheme)\b)[\w.~+/=-]{6,}/gi;
const RULES: [names: RegExp, isSecret: (given: Given) => boolean][] = [
  [nameOf(PASSWORDS), isPassword],
  [nameOf(KEYS), isKey],
  [nameOf(CODES), isCode],
  [nameOf(BARE_CODES), isBareCode],
];

/** Masks what follows the words for passwords, codes and keys; what is merely said of them stays. */
export function maskAnnounced(text: string): string {
  const named = (_: string, name: string) => `${name}${MASK}`;
  const plain = maskPhrases(maskTurned(maskForms(text)))
    .replace(COOKIES, named)
    .replace(PAIR, named)
    .replace(ODD_PAIR, (pair, name: string, value: string) => (isOdd(value) ? `${name}${MASK}` : pair))
    .replace(BEARER, named);
  return maskTold(RULES.reduce((masked, rule) => hideAfter(masked, ...rule), plain));
}
