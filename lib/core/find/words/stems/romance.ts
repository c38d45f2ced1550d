// The stems of Spanish, Portuguese and French words: pronouns behind a verb go, then its ending or that of a noun.

/** Pronouns that Spanish writes behind an infinitive or a gerund: _llegarle_, _enviándoselo_. */
const CLITICS = /(?<=.{2}(?:[aei]r|ndo))(?:se|me|te|nos?|l[aeo]s?)+$/;

const SPANISH =
  /(?<=.{2})(?:[ai]ci(?:on|one)|cion|cione|[ai]miento|iendo|yendo|ando|[aei]remo|[aei]riamo|abamo|iamo|[aei]mo|aron|[iy]eron|[ai]ste|[aei]rian?|aban?|[ai]d[ao]|[aei]r[ae]n?|iera|[aei]r|[aeo]n|[aeio])s?$/;

/** Spanish stems that change more than their ending. */
const SPANISH_STEMS: readonly (readonly [form: RegExp, stem: string])[] = [
  [/^(?:hech|hag|hiz)$/, 'hac'],
  [/^(?:dich|dig|dij)$/, 'dec'],
  [/(?:puest|pong|pus)$/, 'pon'],
  [/vuelt$/, 'volv'],
  [/scrit$/, 'scrib'],
  [/biert$/, 'br'],
  [/^rot$/, 'romp'],
  [/^(?:veng|vin|vien)$/, 'ven'],
  [/^salg$/, 'sal'],
  [/^traig$/, 'tra'],
  [/^pid$/, 'ped'],
  [/sigu?$/, 'seg'],
  [/sirv$/, 'serv'],
  [/uzc$/, 'uc'],
  [/ozc$/, 'oc'],
];

/** The stem of a Spanish word, folded: vowels and letters that change before an ending are those of the infinitive. */
export function stemSpanish(word: string): string {
  const bare = word.replace(CLITICS, '').replace(SPANISH, '');
  const irregular = SPANISH_STEMS.find(([form]) => form.test(bare));
  if (irregular) return bare.replace(...irregular);
  const spelt = bare.replace(/qu$|z$/, 'c').replace(/gu$|j$/, 'g');
  return spelt.replace(/ue(?=[^aeiou]+$)/, 'o').replace(/ie(?=[^aeiou]+$)/, 'e');
}

const PORTUGUESE =
  /(?<=.{2})(?:[ai]?c(?:ao|oe)|[ai]mento|[aei]ndo|[aei]ram|[aei]mo|avam?|[ai]d[ao]|[aei]r[aeo]|arei|[aei]sse|[aei]r|iam?|[aei]m|ou|[ei]u|ei|[aeio])s?$/;

/** The stem of a Portuguese word, folded. */
export const stemPortuguese = (word: string): string =>
  word
    .replace(PORTUGUESE, '')
    .replace(/qu$/, 'c')
    .replace(/gu$|j$/, 'g');

const FRENCH =
  /(?<=.{3})(?:issements?|issons|issez|issent|[ai]tions?|ements?|er(?:ai|as|a|ons|ez|ont)|aient|ions|iez|ants?|antes?|ait|ais|ons|ent|ees?|ez|er|ir|re|it|is|es|e|s|t|i|u)$/;

/** The stem of a French word, folded. */
export const stemFrench = (word: string): string => word.replace(FRENCH, '');
