// Secrets that a text announces: what follows the words for passwords, codes and keys.
import { maskCells } from './mask-cells.ts';
import { maskForms } from './mask-forms.ts';
import { MASK } from './mask-mark.ts';
import { maskPhrases } from './mask-phrases.ts';
import { maskSet } from './mask-set.ts';
import { maskTold } from './mask-told.ts';
import { maskTurned } from './mask-turned.ts';
import { isSmall, moreWords } from './more-words.ts';
import { digitsIn, isCapitals, isData, isOdd, isPasswordLike, isSaid } from './odd-word.ts';
import { ENTRY, OF_PAPER } from './secret-context.ts';
import { type Given, OF, valuesAfter } from './secret-link.ts';
import { nameExpression } from './secret-name.ts';
import { BARE_CODES, CODES, KEYS, OWN, PASSWORDS, PLAIN_BEFORE } from './secret-words.ts';

/** Names of ways to authenticate stand before what they carry. */
const SCHEME = /^(?:basic|bearer|digest|token|apikey|negotiate)$/i;
/** What is said of something, by its ending. */
const ADJECTIVE =
  /(?:ed|ive|al|ic|able|ible|ous|ent|ant|ing|ary|lich|bar|ig|isch|iert|é|ée|ado|ada|ido|ida|oso|osa|ivo|iva|orio|oria|ório|ória|ável|ível|eux|if|aire)$/i;

/** Tells whether a word may be the password that a verb speaks of. */
const isTold = (value: string) =>
  /^[\p{Script=Latin}\p{Script=Arabic}\P{L}]+$/u.test(value) &&
  /\p{L}/u.test(value) &&
  !ADJECTIVE.test(value) &&
  !isSmall(value);

const isGivenPassword = ({ value, by, isQuoted }: Given) => {
  if (isSaid(value)) return false;
  if (by === 'later') return value.length >= 3 && !isData(value);
  if (by === 'sign' || isQuoted) return true;
  if (by === 'of' || (by === 'space' && /passwor|kennwor/i.test(value))) return false;
  if (isOdd(value) || digitsIn(value) >= 4) return true;
  return by === 'verb' && isTold(value);
};

const isKey = (given: Given) => {
  const { value, by, isQuoted } = given;
  if (isSaid(value) || by === 'of') return false;
  return by === 'sign' || isQuoted || isOdd(value) || digitsIn(value) >= 5;
};

const isGivenCode = ({ value, by, isQuoted, between }: Given) => {
  if (isSaid(value) || OF_PAPER.test(between)) return false;
  if (digitsIn(value) >= 3 || isOdd(value) || isCapitals(value)) return true;
  return isQuoted || (by === 'sign' && /[^\d\s-]/.test(value));
};

const OWN_BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${OWN})\\s{0,3}$`, 'iu');
const PLAIN = new RegExp(`(?:^|[^\\p{L}\\p{N}\\s]\\s{0,3}|(?:^|[^\\p{L}\\p{N}])(?:${PLAIN_BEFORE})\\s{0,3})$`, 'iu');

/** `Xy7aQz` */
const isMixedValue = (value: string) =>
  /^[A-Za-z\d]{5,20}$/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d[A-Za-z]/.test(value);

/** `code for …`: of something. */
const OF_SOMETHING = new RegExp(`^\\s${OF}\\s\\p{L}`, 'iu');

/** `Your Acme code` */
const OWN_NAMED = new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${OWN})\\s\\p{L}[\\p{L}\\d]{1,15}\\s$`, 'iu');

const isBareCode = ({ value, by, before, isAssigned, between }: Given) => {
  if (by === 'of' || by === 'later') return false;
  if (isSaid(value) || (OF_SOMETHING.test(between) && !ENTRY.test(between))) return false;
  if (isAssigned) return true;
  if (OWN_BEFORE.test(before)) return digitsIn(value) >= 4 || (isOdd(value) && value.length >= 4) || isCapitals(value);
  if (/^\d{6}$/.test(value) && OWN_NAMED.test(before) && /\s\p{Lu}\S*\s$/u.test(before)) return true;
  if (!PLAIN.test(before)) return false;
  if (by === 'sign' && (isPasswordLike(value) || isMixedValue(value))) return true;
  return /^\p{Nd}{3}[- ]?\p{Nd}{3,5}$/u.test(value) || (/^[\p{L}\p{N}]{8,}$/u.test(value) && isOdd(value));
};

/** The end of what goes on behind a secret: `credentials: admin / x`, a list of recovery codes. */
function more(rest: string): number {
  const pair = /^\s?\/\s?\S{1,64}/.exec(rest)?.[0] ?? '';
  const list =
    /^(?:[\s,]{1,2}(?=[a-z\d-]{0,40}\d)(?=[\d-]{0,40}[a-z])[a-z\d-]{6,40}(?![\p{L}\d]))+/iu.exec(rest)?.[0] ?? '';
  return Math.max(pair.length, list.length);
}

/** A key with the name of a way to authenticate before it. */
function behindScheme(text: string, given: Given): Given {
  if (!SCHEME.test(given.value)) return given;
  const [key = given] = valuesAfter(text, given.start + given.value.length, '');
  return { ...key, by: 'sign' };
}

/** It may be of several words. */
const isWordy = ({ by, isQuoted, isAssigned }: Given) => !/^(?:space|of)$/.test(by) && !isQuoted && !isAssigned;

/** Hides what follows each name where `isSecret` says so. */
function hideAfter(text: string, names: RegExp, isSecret: (given: Given) => boolean, ofWords: boolean): string {
  let shown = '';
  let done = 0;
  names.lastIndex = 0;
  for (let name = names.exec(text); name; name = names.exec(text)) {
    const before = text.slice(Math.max(0, name.index - 40), name.index);
    const given = valuesAfter(text, names.lastIndex, before)
      .map((one) => behindScheme(text, one))
      .find(isSecret);
    if (!given) continue;
    shown += text.slice(done, given.start) + MASK;
    done = given.start + given.value.length;
    done += Math.max(
      more(text.slice(done, done + 200)),
      ofWords && isWordy(given) ? moreWords(text.slice(done, done + 200), given.by === 'verb') : 0,
    );
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
const RULES: [names: RegExp, isSecret: (given: Given) => boolean, ofWords: boolean][] = [
  [nameExpression(PASSWORDS), isGivenPassword, true],
  [nameExpression(KEYS), isKey, false],
  [nameExpression(CODES), isGivenCode, false],
  [nameExpression(BARE_CODES), isBareCode, false],
];

/** Masks what follows the words for passwords, codes and keys; what is merely said of them stays. */
export function maskAnnounced(text: string): string {
  const named = (_: string, name: string) => `${name}${MASK}`;
  const plain = maskPhrases(maskSet(maskTurned(maskForms(maskCells(text)))))
    .replace(COOKIES, named)
    .replace(PAIR, named)
    .replace(ODD_PAIR, (pair, name: string, value: string) => (isOdd(value) ? `${name}${MASK}` : pair))
    .replace(BEARER, named);
  return maskTold(RULES.reduce((masked, rule) => hideAfter(masked, ...rule), plain));
}
