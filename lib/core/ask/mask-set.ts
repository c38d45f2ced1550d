// Secrets that a sentence says something was set, changed or reset to: `I changed the password to x`, `PIN auf x gesetzt`.
import { MASK } from './mask-mark.ts';
import { digitsIn, isCapitals, isData, isOdd, isSaid } from './odd-word.ts';
import { nameExpression } from './secret-name.ts';
import { CODES, OWN, PASSWORDS, PLAIN_BEFORE, UNSPACED } from './secret-words.ts';

const OPEN = '["\'“„«‹]?';
const WORD = '[^\\s"\'“”„«»‹›.,;:!?()\\[\\]<>|=]{1,64}';
const CLOSE = '["\'”“»›.,;:!?)]';
const WHO_OR_WHEN =
  'by|and|but|for|this|last|earlier|yesterday|today|now|again|von|und|aber|heute|gestern|par|et|mais|hier|por|y|e|pero|mas|hoy|hoje|ayer|ontem|da|en|door|przez|oraz';
/** One word at the end of the clause, or before who did it, and when. */
const VALUE = `(?<value>[^\\s"'“”„«»‹›()<>|]{1,64}?)(?=${CLOSE}{0,3}\\s{0,2}$|${CLOSE}{1,3}\\s|\\s{1,2}(?:${WHO_OR_WHEN})(?!\\p{L}))`;
/** Up to four words. */
const WORDS = `(?<value>${WORD}(?:\\s${WORD}){0,3})`;

/** How a language says it: the words for the change, and what follows them. */
interface Way {
  /** Cheap to look for: without it nothing is said of a change. */
  sign: string;
  /** They stand before the value, on either side of the name; `null` where they follow it. */
  verb: RegExp | null;
  value: RegExp;
}

const way = (verb: string, before: string): Way => ({
  sign: verb,
  verb: new RegExp(`(?<!\\p{L})(?:${verb})`, 'iu'),
  value: new RegExp(`\\s(?:${before})\\s{1,2}${OPEN}${VALUE}`, 'giu'),
});
/** Where the verb comes last. */
const closing = (before: string, verb: string): Way => ({
  sign: verb,
  verb: null,
  value: new RegExp(`\\s(?:${before})\\s{1,2}${OPEN}${WORDS}["'”“»]?\\s{1,2}(?=${verb})`, 'giu'),
});
/** Where nothing stands between words. */
const unspaced = (before: string, after: string): Way => ({
  sign: before,
  verb: null,
  value: new RegExp(
    `(?:${before})\\s?["「『“]?(?<value>[\\x21-\\x7e]{2,64}|[${UNSPACED}\\p{N}]{2,24}?)(?=["」』”]?\\s?(?:${after}))`,
    'gu',
  ),
});

const WAYS: Way[] = [
  closing('auf', '(?:zurück|um|fest)?(?:setzen|ändern|stellen|legen|wechseln)(?!\\p{L})'),
  way('re-?set|set|changed?|changing|updated?|switched|modified', 'to|as'),
  closing(
    'auf|in|zu',
    '(?:(?:zurück|um|fest|neu)?(?:ge)?(?:setzt|ändert|stellt|legt|wechselt)|abgeändert|aktualisiert)(?!\\p{L})',
  ),
  way(
    '(?:zurück)?(?:ge)?setzt?e?n?(?!\\p{L})|geändert|gestellt|ändere?n?(?!\\p{L})|stellen?(?!\\p{L})|wechseln?(?!\\p{L})',
    'auf',
  ),
  way('chang|modifi|réinitialis|remplac|défini|mis(?!\\p{L})|mettre|passé', 'en|à|comme|sur'),
  way('remplac', 'par'),
  way('cambi|modific|restablec|reemplaz|actualiz|defin|establec', 'a|como'),
  way('reemplaz|sustitu|cambi(?:[éeo]|ar)(?!\\p{L})|troc|troquei|substitu', 'por'),
  way('pus[eo]|pon(?:er|go)?(?!\\p{L})|puesto', 'en|a|como'),
  way('mud(?:ei|ou|ad|ar|e)|coloc|alter|redefin|troc|troquei|defin|atualiz|substitu', 'para|como'),
  way('cambiat|cambio|modificat|reimpostat|impostat', 'in|a|su|con'),
  way('gewijzigd|veranderd|ingesteld|gezet|gereset|wijzigde|veranderde', 'in|naar|op'),
  way('zmieni|ustawi|zresetowa|zmian', 'na'),
  way('(?:ال|ب)?(?:غير|غي[رّ]|تغيير|تعيين|ضبط|تحديث|تبديل|عي[نّ])', 'إلى|الى|ب'),
  unspaced('を', '[にへ](?:変更|設定|再設定|リセット|更新|しました|した|変え)'),
  unspaced('(?:改|设|設|重置|设置|更改|修改|更新|设定|变更)(?:成|为|為|到)了?|改为|改成', '$|[。，、；！\\n\\s]'),
];

const CHANGED = new RegExp(WAYS.map(({ sign }) => sign).join('|'), 'iu');

/** What a thing is set to as such. */
const STATE =
  /^(?:default|standard|empty|unknown|factory|initial|wunsch|deutsch|englisch|denselben|wert|selben|continue|proceed|login|unlock|access|enter|sign|regain|open|finish|complete|anfrage|anforderung|antrag|werkseinstellung(?:en)?|seite|ligne|urgence|attente|seguridad|segurança|sécurité|sicurezza|error|erro|erreur|vide|blanco|branco|casa|défaut|defecto|padrão|空欄|空白|空|有効|無効|必須|初期値|デフォルト|任意|默认|默认值|初始值|必填|有效)$/iu;
/** What somebody wants to do, not what something was set to: `para entrar`. */
const TO_DO = /\s(?:para|a|à|por)\s{1,2}\p{Ll}{2,20}(?:ar|er|ir|re)$/u;

const isSetPassword = (value: string) =>
  value.length >= 3 && !value.split(/\s/).some((word) => isSaid(word) || STATE.test(word)) && !isNoSecret(value);
const isNoSecret = (value: string) => isData(value) && !/^\d{4,}$/.test(value);
const isSetCode = (value: string) => /^\d{3,10}$/.test(value) || (isOdd(value) && !isData(value)) || isCapitals(value);
const isLongCode = (value: string) => isSetCode(value) && digitsIn(value) >= 4;

const OWN_OR_PLAIN = `(?<=(?:${OWN}|${PLAIN_BEFORE})\\s)`;
const RULES: [names: RegExp, isSecret: (value: string) => boolean][] = [
  [nameExpression(PASSWORDS), isSetPassword],
  [nameExpression(CODES), isSetCode],
  [nameExpression(`${OWN_OR_PLAIN}(?:code|código|codice|kod)`), isLongCode],
];

/** How far a sentence is read before and after the name. */
const REACH = 100;
const clauseAfter = (text: string) => /^(?:[^\n.!?。！？；;]|[.!?](?=[^\s]))*/u.exec(text)?.[0] ?? '';
const clauseBefore = (text: string) => text.split(/[\n。！？；;]|[.!?]\s/u).at(-1) ?? '';

/** Where in a sentence something stands that a secret was set to. */
function valueIn(
  before: string,
  rest: string,
  isSecret: (value: string) => boolean,
): [start: number, end: number] | null {
  for (const { verb, value } of WAYS) {
    for (const found of rest.matchAll(value)) {
      const [whole] = found;
      const own = found.groups?.value ?? '';
      const start = found.index + whole.indexOf(own, whole.search(/\S/u) + 1);
      if (own.includes(MASK) || !isSecret(own)) continue;
      if (verb && !verb.test(before) && !verb.test(rest.slice(0, found.index))) continue;
      if (verb && TO_DO.test(whole)) continue;
      return [start, start + own.length];
    }
  }
  return null;
}

function hideSet(text: string, names: RegExp, isSecret: (value: string) => boolean): string {
  let shown = '';
  let done = 0;
  names.lastIndex = 0;
  for (let name = names.exec(text); name; name = names.exec(text)) {
    const start = names.lastIndex;
    const rest = clauseAfter(text.slice(start, start + REACH));
    const before = clauseBefore(text.slice(Math.max(done, name.index - REACH), name.index));
    const value = CHANGED.test(before + rest) ? valueIn(before, rest, isSecret) : null;
    if (!value) continue;
    shown += text.slice(done, start + value[0]) + MASK;
    done = start + value[1];
    names.lastIndex = done;
  }
  return shown + text.slice(done);
}

/** Masks what passwords and codes were set to. */
export const maskSet = (text: string): string =>
  RULES.reduce((masked, [names, isSecret]) => hideSet(masked, names, isSecret), text);
