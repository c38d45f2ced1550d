// Secrets that stand somewhere in the sentence after their names: `Your code for signing in to the portal is 482913`.
import { MASK } from './mask-mark.ts';
import { digitsIn, isCodeLike, isData, isOdd, isPasswordLike } from './odd-word.ts';
import { ABOUT, ENTRY } from './secret-context.ts';
import { nameExpression } from './secret-name.ts';
import { BARE_CODES, CODES, KEYS, LINKS, PASSWORDS, UNSPACED } from './secret-words.ts';

/** Words after which somebody or a machine is named. */
const NAMED =
  /(?:user|account|username|login|server|host|system|database|client|device|benutzer|konto|rechner|utilisateur|compte|serveur|usuario|cuenta|servidor|usuário|utilizador|conta|as|als)["':]{0,2}\s["'“„]?$/iu;

const SENTENCE = /^(?:[^\n.!?。！？]|[.!?](?=\S)){0,120}/u;
const WORD = new RegExp(`[^\\s"'“”„«»‹›「」『』<>()（），、${UNSPACED}]{4,64}`, 'gu');

/** Masks words of a sentence about passwords that look like one. */
function maskWords(rest: string): string {
  return rest.replace(WORD, (word, at: number) => {
    const own = word.replace(/[.,;:!?]+$/u, '');
    const before = rest.slice(0, at);
    if (!isPasswordLike(own) || ABOUT.test(before) || NAMED.test(before)) return word;
    return `${MASK}${word.slice(own.length)}`;
  });
}

const LINK = `(?:[:：=]\\s{0,3}|\\s(?:${LINKS})(?:\\s(?:the|le|el|o|der))?\\s{1,2}|(?<=[${UNSPACED}])\\s{0,2}(?:は|が|是|为|為|を|[:：])?\\s{0,2})["'“„「]?`;
const NUMBER = '\\d{2,4}(?:[ -]\\d{2,4}){1,3}(?![\\d\\p{L}])|[A-Za-z\\d][A-Za-z\\d-]{2,40}';
/** What is told within the sentence, with the value at its end. */
const TOLD = new RegExp(`^((?:[^\\n.!?。！？:：=]|\\.(?=\\S)){0,60}?${LINK})(${NUMBER})`, 'iu');

function maskNumber(rest: string, isValue: (value: string, between: string) => boolean): string {
  const [, between = '', value = ''] = TOLD.exec(rest) ?? [];
  if (value === '' || ABOUT.test(between) || isData(value) || !isValue(value, between)) return rest;
  return `${between}${MASK}${rest.slice(between.length + value.length)}`;
}

const RULES: [names: RegExp, mask: (rest: string) => string][] = [
  [nameExpression(PASSWORDS), maskWords],
  [nameExpression(CODES), (rest) => maskNumber(rest, isCodeLike)],
  [
    nameExpression(KEYS),
    (rest) => maskNumber(rest, (value, between) => /[:：=]/.test(between) && isOdd(value) && digitsIn(value) > 0),
  ],
  [
    nameExpression(BARE_CODES),
    (rest) => maskNumber(rest, (value, between) => isCodeLike(value) && digitsIn(value) >= 4 && ENTRY.test(between)),
  ],
];

function hideIn(text: string, names: RegExp, mask: (rest: string) => string): string {
  let shown = '';
  let done = 0;
  names.lastIndex = 0;
  for (let name = names.exec(text); name; name = names.exec(text)) {
    const start = names.lastIndex;
    const [rest = ''] = SENTENCE.exec(text.slice(start, start + 120)) ?? [];
    const masked = mask(rest);
    if (masked === rest) continue;
    shown += text.slice(done, start) + masked;
    done = start + rest.length;
    names.lastIndex = done;
  }
  return shown + text.slice(done);
}

/** Masks what sentences say of passwords, codes and keys further on. */
export const maskTold = (text: string): string =>
  RULES.reduce((masked, [names, mask]) => hideIn(masked, names, mask), text);
