// Signs that give a secret after something was said of it: `Your password has been reset: x`, `Forgot your password? The new one: x`.

import { UNSPACED } from './secret-words.ts';

const UNSPACED_ONLY = new RegExp(`^[${UNSPACED}]+$`, 'u');

/** Somebody gave it out, or made it another. */
const GIVEN =
  /(?:is|was|been|were|now)\s(?:\p{L}{2,12}\s)?(?:re-?set|set)|chang(?:ed|é)|updated|created|generated|assigned|issued|gesetzt|geändert|erstellt|vergeben|erzeugt|zugewiesen|réinitialis|modifié|remplac|créé|défini|généré|restablec|cambiad|modificad|cread|generad|asignad|redefin|alterad|mudad|criad|gerad|atribuíd|変更|設定|リセット|発行|更改|修改|重置|更新|设置|生成|تغيير|تعيين|إنشاء|تحديث|cambiat|reimpostat|creat|gewijzigd|ingesteld|aangemaakt|zmienion|zresetowan|utworzon/iu;
/** It went wrong, or is about a rule, a time or somebody. */
const NOT_GIVEN =
  /fail|error|wrong|invalid|expire|reject|polic|requir|rule|\blast\b|\bnot\b|request|fehl|falsch|ungültig|abgel|zuletzt|nicht|échou|erreur|expir|dernièr|\bpas\b|fall[aóo]|caduc|últim|\bno\b|não|失败|失敗|エラー|错误|过期|期限|日|فشل|خطأ|تاريخ|بواسطة|\bnon\b|niet|\bnie\b|\b(?:by|on|at|from|for|am|um|von|durch|le|à|par|el|por|em|op|door|przez|dnia|da)\s{0,2}[:：]$/iu;
const SIGN = /[^\n.!?。！？:：=;|]{2,60}[:：]\s{0,3}/uy;

/** `… forgotten? Your new one: x` */
const NEW_ONE =
  /[^\n.!?。！？:：=;|]{0,30}[.!?。！？]\s{0,2}(?:[^\n.!?。！？:：=;|]{0,20}[^\p{L}\n])?(?:new|neues?|neuer|neue|nouveau|nouvelle|nuev[ao]|nov[ao]|新しい|新|الجديدة|nuov[ao]|nieuwe?|nowe)(?:(?:\sone|のは|的是?)?\s{0,2}[:：]|(?:\sone)?\s(?:is|ist|lautet|est|es|é|è))\s{1,3}/iuy;

function at(shape: RegExp, text: string, from: number): string | undefined {
  shape.lastIndex = from;
  return shape.exec(text)?.[0];
}

/** Most words, and most characters where nothing stands between words, of what is given; more are a sentence. */
const MOST_WORDS = 4;
const MOST_UNSPACED = 8;
const CLAUSE = /[^\n.!?。！？;；，]{0,80}/uy;

function isSentence(text: string, from: number): boolean {
  const clause = at(CLAUSE, text, from) ?? '';
  const words = clause.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 1) return UNSPACED_ONLY.test(clause) && clause.length > MOST_UNSPACED;
  return words.length > MOST_WORDS;
}

/** What is said between a name and the sign that gives its value further on, with that sign. */
export function laterSign(text: string, from: number): string | undefined {
  const said = at(SIGN, text, from);
  if (said !== undefined)
    return GIVEN.test(said) && !NOT_GIVEN.test(said) && !isSentence(text, from + said.length) ? said : undefined;
  return at(NEW_ONE, text, from);
}
