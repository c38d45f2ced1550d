// How a value follows the name of a secret: behind a sign, a verb, nothing but space, or further on.
import { laterSign } from './later-sign.ts';
import { MASK } from './mask-mark.ts';
import { LINKS, UNSPACED } from './secret-words.ts';

const QUOTE = '["\'“”„«‹「『‘`]';
/** What may be said of a secret before its sign: `password for ana: x`, `contraseña temporal: x`. */
const QUALITY =
  'tempor(?:ary|al|aire|ária)|provis(?:ional|oire|ória)|ini[tc]ial[e]?|actual|actuel|nueva|nuevo|nouveau|nova|novo|atual|vorläufig|par défaut|por defecto|predeterminad[ao]|padrão|personal|personnel|pessoal|wi-?fi|wlan|(?:du )?réseau|invité|admin|root|temporane[ao]|provvisori[ao]|nuov[ao]|tijdelijke?|nieuwe?|tymczasowe|nowe|الواي فاي|الشبكة|(?:ال)?(?:مؤقت|جديد|حالي|افتراضي|أولي|سابق)ة?|الخاصة? ب\\p{L}+';
/** Of what, or for whom. */
export const OF = '(?:for|of|to|für|von|vom|des|de|du|da|do|del|zu|zum|zur|pour|para)';
/** Where it is, or what it is of: `the password on the whiteboard is x`. */
const WHERE = `(?:${OF}|in|im|at|am|an|on|auf|of|der|en|au|aux|dans|sur|no|na|em|nel|nella|della|del|van|op|w|في)`;
const QUALIFIED = `(?:(?:${QUALITY}) )?${OF}(?: [^\\s:=：]{1,40}){1,4}?|(?:${QUALITY})(?: (?:${QUALITY}))?`;
const LINK = new RegExp(
  [
    // A sign that gives a value: `: x`, `=x`, `": "x`, `>x`.
    `(?<sign>["'”»]?(?:\\s(?:${QUALIFIED}))?\\s{0,3}(?:[(（][^()（）\\n]{0,30}[)）]\\s{0,2})?(?:[:=：＝]{1,2}>?|\\((?=["'])|->|=>|→|>)\\s{0,3})`,
    // A verb, or nothing but space.
    `(?<verb>(?:\\s(?:${QUALITY}))?(?:\\s(?:${WHERE})(?:\\s[\\p{L}\\p{N}-]{1,20}){1,5}?)?\\s{0,3}(?:${LINKS})(?:\\s{0,2}[:：]\\s{0,2}|(?<=[${UNSPACED}])\\s{0,3}|\\s{1,3}))`,
    // `PIN of the company card 8820`
    `(?<of>\\s(?:of|der|des|vom|du|des|de|del|do|da|della|van)(?:\\s[\\p{L}’'-]{1,30}){1,4}?\\s{1,2}(?=\\d{3,8}(?!\\d)))`,
    `(?<space>\\s{1,3}|(?<=[${UNSPACED}])(?=[\\x21-\\x7e「『“"]))`,
  ].join('|'),
  'iuy',
);
const VALUE = new RegExp(`(?<quote>${QUOTE}?)(?<value>[^\\s"“”„«»‹›「」『』<>]{1,256})`, 'uy');

/** In scripts without spaces a value in Latin letters ends where the next word begins. */
const NEXT_WORD = new RegExp(`[${UNSPACED}、。，；！？：].*$`, 'su');
const TRAILING = /[.,;:!?)\]}'’"`。、，]+$/u;
/** How a value follows its name. */
export interface Given {
  value: string;
  by: 'sign' | 'verb' | 'of' | 'later' | 'space';
  isQuoted: boolean;
  /** It is assigned, as programs do: `code=x`. */
  isAssigned: boolean;
  /** The text before the name. */
  before: string;
  /** What is said between the name and the value. */
  between: string;
  /** Where it begins. */
  start: number;
}

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

const HOW = ['sign', 'verb', 'of', 'space'] as const;

/** The value that follows a name right away, or further on in what is said of it. */
export function valuesAfter(text: string, at: number, before: string): Given[] {
  LINK.lastIndex = at;
  const link = LINK.exec(text);
  const by = HOW.find((how) => link?.groups?.[how] !== undefined);
  const right = link && by ? givenAt(text, at, link[0], by, before) : null;
  const later = by === 'sign' ? undefined : laterSign(text, at);
  const further = later === undefined ? null : givenAt(text, at, later, 'later', before);
  return [right, further].filter((given) => given !== null);
}

function givenAt(text: string, at: number, between: string, by: Given['by'], before: string): Given | null {
  VALUE.lastIndex = at + between.length;
  const found = VALUE.exec(text);
  const { quote = '', value: all = '' } = found?.groups ?? {};
  if (!found) return null;
  const isLatin = /^[\x21-\x7e]/.test(all);
  const own = (isLatin ? all.replace(NEXT_WORD, '') : all).replace(TRAILING, '');
  if (own === '' || own.includes(MASK)) return null;
  const value = own + moreDigits(text, at + between.length + quote.length + own.length, own);
  return {
    value,
    by,
    isQuoted: quote !== '',
    isAssigned: between === '=',
    before,
    between,
    start: at + between.length + quote.length,
  };
}
