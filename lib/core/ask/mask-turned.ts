// Secrets that stand before their names: `482913 is your code`, `Enter 482913 to sign in`, `with x as password`.
import { MASK } from './mask-mark.ts';
import { isCodeLike, isPasswordLike } from './odd-word.ts';
import { CODES, LINKS, PASSWORDS, UNSPACED } from './secret-words.ts';

/** A code of digits, also in groups, or of letters and digits in groups. */
const CODE = '(?:[A-Z]{1,3}-)?\\d{4,8}|\\d{2,4}(?:[ -]\\d{2,4}){1,3}|[A-Z\\d]{3,5}(?:-[A-Z\\d]{3,5}){1,4}';
const START = '(?<![\\p{L}\\p{N}.,:/-])';
const NAMES = `(?:${CODES}|(?:\\p{L}{2,20}-?)?codes?|código|codigo|pin|tan|otp)`;
const CODE_BEFORE = [
  // 482913 is your sign-in code; 482913 as the verification code
  new RegExp(
    `${START}(?:${CODE})(?=\\s(?:[–—-](?=\\s(?:your|ihr|dein|votre|ton|su|tu|seu)\\s)|is|ist|est|es|é|era|as|als|comme|como|هو|هي)\\s(?:\\p{L}{1,12}\\s){0,3}?${NAMES}(?!\\p{L}))`,
    'giu',
  ),
  // 482913（验证码）, 482913 是您的验证码, 482913 があなたの認証コードです
  new RegExp(
    `${START}(?:${CODE})(?=\\s?[(（]?(?:是|为|為|が|は|というのが|という)?[${UNSPACED}]{0,8}?\\s?(?:${CODES})(?!\\p{L}\\p{Ll}))`,
    'giu',
  ),
];

const PURPOSE =
  '(?:to|and)\\s(?:confirm|verify|continue|sign|log|access|unlock|proceed|complete|activate|join|finish|approve|enter|pair|connect|reset|open|release|authori[sz]e|validate)|um\\s(?:\\p{L}+\\s){0,3}(?:fortzufahren|zu\\s|sich|\\p{L}*zu\\p{L}+en)|zum?r?\\s(?:Anmeld|Bestätig|Freigabe|Freischalt|Fortfahr)|pour\\s(?:confirmer|continuer|valider|vous|se|accéder|vérifier|activer|ouvrir|terminer)|para\\s(?:confirmar|continuar|entrar|verificar|acceder|acessar|aceder|iniciar|validar|activar|ativar|abrir|completar|concluir|finalizar)';
const VERBS =
  'enter|type(?: in)?|use|input|submit|reply with|key in|saisissez|entrez|tapez|utilisez|introduzca|ingrese|escriba|utilice|introduza|digite|insira|geben Sie|gib|verwenden Sie|nutzen Sie';
const TO_ENTER = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:${VERBS})\\s(?:the\\s|den\\s|le\\s|el\\s|o\\s)?(?:(?:code|código|PIN|TAN)\\s)?)(?:\\d{4,8}|\\d{2,4}(?:[ -]\\d{2,4}){1,3})(?=\\s(?:ein,?\\s|here\\s|ici\\s|aquí\\s|aqui\\s)?(?:${PURPOSE}))`,
  'giu',
);

/** Maple!7 is your new password; with maple77 as password */
const PASSWORD_BEFORE = new RegExp(
  `(?<![^\\s"'“„«»(])([^\\s"'“”„«»()]{6,64})(?=["'”“»]?\\s(?:is|ist|est|es|é|as|als|comme|como|هي)\\s(?:\\p{L}{1,12}\\s){0,3}?(?:${PASSWORDS})(?!\\p{L}))`,
  'giu',
);

/** The combination of the safe is 34-12-78 */
const COMBINATION = new RegExp(
  `((?:combinations?|kombination(?:en)?|combinaison|combinaci[oó]n|combinação|combinatie|combinazione|kombinacja|szyfr|金庫の(?:番号|ダイヤル)|保险[柜箱]的?(?:密码|号码)|رقم الخزنة)(?:\\s[\\p{L}’'-]{1,20}){0,5}?\\s{0,2}(?:[:：=]|(?:${LINKS})(?![\\p{L}]))\\s{0,2})\\d{1,2}(?:[-–/. ]\\d{1,2}){2,4}(?![\\dA-Za-z-])`,
  'giu',
);

/** 密码是咖啡时间 */
const IN_CHINESE =
  /((?:密码|密碼|口令)(?:是|为|為))(?![^，。；！\s]{0,8}(?:错|必|效|正确|空|不|什么|多少|由|初始|默认|有|需|要|已|过期|一致|相同|区分|至少|长度|位|数字|字母|写|密|安全|旧|弱|强))\p{Script=Han}{2,8}(?=$|[，。；！\s])/gu;

/** Masks codes and passwords whose names come after them, and combinations. */
export function maskTurned(text: string): string {
  const codes = CODE_BEFORE.reduce(
    (masked, shape) => masked.replace(shape, (code) => (isCodeLike(code) || /^[A-Z]-\d/.test(code) ? MASK : code)),
    text,
  );
  return codes
    .replace(IN_CHINESE, (_, name: string) => `${name}${MASK}`)
    .replace(COMBINATION, (_, name: string) => `${name}${MASK}`)
    .replace(TO_ENTER, (_, verb: string) => `${verb}${MASK}`)
    .replace(PASSWORD_BEFORE, (password) => (isPasswordLike(password) ? MASK : password));
}
