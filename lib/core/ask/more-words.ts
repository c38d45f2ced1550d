// Passwords of several words: how far they go.
import { isSaid } from './odd-word.ts';

/** They join the words of a passphrase, and say nothing of passwords. */
const SMALL = new Set(
  `a an the my and or of in on at to with und oder der die das den dem ein eine im am auf mit von zum zur le la les un une des du de et ou
  sur dans avec mon ma el los las una y en con del mi o os as um uma e do da dos das no na com meu il lo gli i di het een op van w z na i`.split(
    /\s+/,
  ),
);
/** Tells articles, prepositions and the like. */
export const isSmall = (word: string) => SMALL.has(word.toLowerCase());
const ARTICLE =
  /^(?:the|an?|my|der|die|das|eine?|le|la|les|une?|mon|ma|el|los|las|una|mi|os?|uma?|meu|minha|il|lo|het|een)$/iu;

/** Most words of a passphrase. */
const MOST = 8;
const NEXT = /[,，、]?[ \u00a0\u3000]{1,2}([\p{L}\p{M}\p{N}'’-]{1,30})(?![\p{L}\p{M}\p{N}]|\s?[:：=@/\\])/uy;

/**
 * How far the words go on behind the first one of a password, up to what is said of it or the end of the clause. Behind a
 * verb a sentence may go on: then all are taken, or none.
 */
export function moreWords(rest: string, isSpoken: boolean): number {
  let end = 0;
  NEXT.lastIndex = 0;
  for (let count = 0; count < MOST; count += 1) {
    const [whole, word = ''] = NEXT.exec(rest) ?? [];
    if (whole === undefined) break;
    const last = NEXT.lastIndex;
    if (isSmall(word) && !isSpoken) continue;
    if (isSaid(word)) break;
    end = last;
  }
  return isSpoken && !/^\s{0,3}(?:$|[.,;!?)\n])/.test(rest.slice(end)) ? 0 : end;
}

/** Tells a phrase that begins with an article: `the green tree`. */
export const beginsSmall = (words: readonly string[]): boolean => {
  const others = words.filter((word) => !isSmall(word));
  return (
    words.length <= MOST &&
    ARTICLE.test(words[0] ?? '') &&
    others.length >= 2 &&
    others.filter(isSaid).length * 2 < others.length
  );
};

/** Four plain words or more, of which at most one says something of passwords. */
export const isPhrase = (words: readonly string[]): boolean =>
  words.length >= 4 && words.every((word) => /^\p{Ll}{2,15}$/u.test(word)) && words.filter(isSaid).length <= 1;

/** The same behind a verb, where a sentence may go on: without prepositions and the like. */
export const isSpokenPhrase = (words: readonly string[]): boolean =>
  isPhrase(words) &&
  words.length <= MOST &&
  !/(?:ed|ly|iert|lich|é|ée|ado|ada|ido|ida|mente|ment)$/.test(words[0] ?? '') &&
  !words.some((word) => isSmall(word) || LINKING.has(word));

const LINKING = new Set(
  `until till before after during since while because once twice through via under over without within into onto per every each any all some its his
  their bis vor nach während seit weil durch unter über ohne innerhalb bei jede jeder alle jusque avant après pendant depuis car sous chaque tous
  hasta antes después durante desde porque cada todos até depois desde cada todos`.split(/\s+/),
);
