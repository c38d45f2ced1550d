// What a text says of the person in front of the page, and no mail has to hide: greetings by name, amounts, long numbers.
import { MASK } from '../ask/mask-mark.ts';

/** A name: words with capitals, and what stands between them in some. */
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]{0,30}(?:\\s(?:(?:de|da|do|dos|von|van|der|la|le|el|bin)\\s)?\\p{Lu}[\\p{L}\\p{M}.’'-]{0,30}){0,3}";
/** The same where letters have no case. */
const CASELESS = '[\\p{L}\\p{M}·・]{1,20}';

const GREETINGS =
  'hello|hi|hey|dear|good (?:morning|afternoon|evening)|hallo|moin|servus|guten (?:morgen|tag|abend)|bonjour|bonsoir|salut|hola|buenos días|buenas (?:tardes|noches)|olá|oi|bom dia|boa (?:tarde|noite)';
/** After these a name needs a sign that it is one: `Welcome Page` is none. */
const WELCOMES =
  'welcome(?: back)?|willkommen(?: zurück)?|bienvenue|bienvenid[oa](?: de nuevo)?|bem-vind[oa](?: de volta)?|good to see you(?: again)?';
const SIGNED_IN =
  '(?:signed|logged)[ -]in as|(?:angemeldet|eingeloggt) als|connectée? en tant que|conectad[oa] como|sesión iniciada como|(?:sessão iniciada|autenticad[oa]) como';

/** What stands before a name, in one group, and what has to come after it. */
const NAMED: RegExp[] = [
  // Case tells the name, so it is written out here for the greeting.
  new RegExp(`(?<!\\p{L})((?:${bothCases(GREETINGS)})[,، ]\\s?)(?:${NAME})`, 'gu'),
  new RegExp(`(?<!\\p{L})((?:${bothCases(WELCOMES)}),\\s?)(?:${NAME})`, 'gu'),
  new RegExp(`(?<!\\p{L})((?:${bothCases(WELCOMES)})\\s)(?:${NAME})(?=\\s?[!！])`, 'gu'),
  /(?<!\p{L})((?:welcome back|good to see you(?: again)?),?\s)(?!(?:to|at|in|on|and|here)(?!\p{L}))[^\s,!?]{1,40}/giu,
  new RegExp(`(?<!\\p{L})((?:${SIGNED_IN})[: ]\\s?)[^\\s,.!?()]{1,40}(?:\\s\\p{Lu}[^\\s,.!?()]{0,40}){0,3}`, 'giu'),
  new RegExp(
    `((?:こんにちは|こんばんは|おはようございます|お疲れ様です|ようこそ)[、,！! 　]{0,2})${CASELESS}(?=\\s?(?:さん|様|さま))`,
    'gu',
  ),
  new RegExp(
    `((?:你好|您好|欢迎(?:回来|您)?|早上好|上午好|下午好|晚上好)[，,！!： 　]{1,2})${CASELESS}(?=$|[\\s，。！,.!])`,
    'gu',
  ),
  new RegExp(
    `((?:مرحبًا|مرحباً|مرحبا|أهلًا|أهلاً|أهلا|صباح الخير|مساء الخير)\\s?(?:[،,]\\s?|يا\\s|بك يا\\s))${CASELESS}(?:\\s${CASELESS}){0,2}`,
    'gu',
  ),
];

/** Words as a sentence begins with them, and as they stand in it. */
function bothCases(words: string): string {
  return words.replace(/(?<![\p{L}[\]])\p{Ll}(?=\p{L})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const GROUP_MARKS = ".,'’\\u00a0\\u202f ";
const AMOUNT = `\\p{Nd}{1,3}(?:[${GROUP_MARKS}]\\p{Nd}{3})+(?:[.,٫]\\p{Nd}{1,2})?|\\p{Nd}+(?:[.,٫]\\p{Nd}{1,2})?`;
const CURRENCY =
  '(?:\\p{Sc}|(?<!\\p{L})(?:EUR|USD|GBP|CHF|JPY|CNY|RMB|BRL|CAD|AUD|SEK|NOK|DKK|PLN|CZK|HUF|INR|SAR|AED|EGP|MXN|[Ee]uros?|[Dd]ollars?|[Pp]ounds?|kr|zł|Kč)(?!\\p{L})|円|元|ر\\.س|د\\.إ|ريال|درهم|جنيه|دولار|يورو)';
const AMOUNTS: RegExp[] = [
  new RegExp(`(?<=${CURRENCY}[\\s\\u00a0]?[-−]?)(?:${AMOUNT})(?![\\p{Nd}\\p{L}])`, 'gu'),
  new RegExp(`(?<![\\p{Nd}\\p{L}.,])(?:${AMOUNT})(?=[\\s\\u00a0\\u202f]?${CURRENCY})`, 'gu'),
  // 1,234.50 and 1.234,50 need no currency; addresses of machines have one mark only.
  /(?<![\p{Nd}.,])\p{Nd}{1,3}(?:(?:\.\p{Nd}{3})+,|(?:,\p{Nd}{3})+\.|(?:['’\u00a0\u202f ]\p{Nd}{3})+[.,])\p{Nd}{2}(?![\p{Nd}.,]\p{Nd}|\p{Nd})/gu,
];

/** Five digits or more: what is shorter tells years, ports and errors. */
const LONG_NUMBER = /(?<![\p{L}\p{N}•]|[\p{L}\p{N}][-_./:])\p{Nd}{5,}(?![\p{L}\p{N}])/gu;
/** What an error is called by is no number of somebody. */
const OF_ERROR = /(?:error|err|fehler|erreur|erro|status|code|exception|エラー|错误|代码|خطأ)\W{0,4}$/iu;

/** Masks the names of those who are greeted, amounts and long numbers. */
export function maskPersonal(text: string): string {
  const nameless = NAMED.reduce(
    (masked, shape) => masked.replace(shape, (_, before: string) => `${before}${MASK}`),
    text,
  );
  return AMOUNTS.reduce((masked, shape) => masked.replace(shape, MASK), nameless).replace(
    LONG_NUMBER,
    (number: string, at: number, all: string) => (OF_ERROR.test(all.slice(Math.max(0, at - 20), at)) ? number : MASK),
  );
}
