// Secrets that programs write in forms of their own: settings, keys in blocks, codes for a network.
import { hideValues } from './hide-values.ts';
import { MASK } from './mask-mark.ts';

const VALUE = `(?:"[^"\\n]{1,200}"|'[^'\\n]{1,200}'|[^\\s"'<>;,&]{1,200})`;
const SECRET_NAME =
  '(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|api[-_.]?key|access[-_.]?key|private[-_.]?key|encryption[-_.]?key|client[-_.]?secret|credentials?)';
/** The same at the end of a longer name: `compass` is none. */
const GLUED_NAME = SECRET_NAME.replace('pass(?:word|wd|phrase|code)?', 'pass(?:word|wd|phrase)');

/** What stands before a secret in one group, and the secret after it. */
const FORMS: RegExp[] = [
  // tool --password x, --api-key=x
  new RegExp(`(\\s--?(?:[a-z]{2,12}-)?${SECRET_NAME}(?:=|\\s{1,3}))(?!-)${VALUE}`, 'giu'),
  // ALTER USER x IDENTIFIED BY y, SET PASSWORD = 'y'
  new RegExp(
    `(\\bIDENTIFIED\\s{1,2}(?:WITH\\s{1,2}\\S{1,40}\\s{1,2})?(?:BY|AS)\\s{1,2}(?:PASSWORD\\s)?)${VALUE}`,
    'giu',
  ),
  // machine x login y password z
  new RegExp(`(\\blogin\\s{1,2}\\S{1,64}\\s{1,2}(?:account\\s\\S{1,64}\\s)?password\\s{1,2})${VALUE}`, 'giu'),
  // <add key="SmtpPassword" value="x"/>, {"name": "password", "value": "x"}
  new RegExp(
    `(["'](?:[\\w.:-]{0,40}${SECRET_NAME}|pin|key)["'],?\\s{0,3}["']?(?:value|val|content)["']?\\s{0,2}[:=]\\s{0,2})${VALUE}`,
    'giu',
  ),
  // PGPASSWORD=x, smtpPassword: x, spring.datasource.password=x
  new RegExp(`(\\b[a-z][\\w.-]{0,40}(?:[_.-]pass|${GLUED_NAME})["']?\\]?\\s{0,2}[:=]\\s{0,2})${VALUE}`, 'giu'),
  // sid=x, sig=x, as addresses have them
  /((?<![\p{L}\p{N}])(?:sid|sessid|sess_id|sig|signature|nonce|assertion|samlresponse|relaystate)=)[^\s&;,"'<>]{4,500}/giu,
];

/** `WIFI:T:WPA;S:Guest;P:x;;` */
const WIFI = /(WIFI:)(?:[A-Z]{1,3}:(?:\\.|[^;\\\n]){0,200};){1,8};?/gi;
const KEY_BLOCK =
  /(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----).{1,8000}?(?=-----END |$(?![\s\S]))|(PuTTY-User-Key-File-\d:)[\s\S]{1,8000}$/gs;

/** Masks secrets in the forms that programs give them. */
export function maskForms(text: string): string {
  const blocks = text
    .replace(KEY_BLOCK, (_, begin = '', putty = '') => `${begin}${putty}${MASK}`)
    .replace(WIFI, (_, name: string) => `${name}${MASK}`);
  return hideValues(blocks, FORMS);
}
