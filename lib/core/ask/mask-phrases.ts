// Secrets of several words: passphrases, words for recovery, answers to security questions.
import { MASK } from './mask-mark.ts';
import { beginsSmall, isPhrase, isSpokenPhrase } from './more-words.ts';
import { isSaid } from './odd-word.ts';
import { nameExpression } from './secret-name.ts';
import { ANSWERS, PASSWORDS, PHRASES } from './secret-words.ts';

const SIGN =
  /["'”»]?\s{0,3}(?:[(（][^()（）\n]{0,30}[)）]\s{0,2})?(?:[:=：＝]\s{0,3}|\s(?:is|are|ist|lautet|lauten|est|es|é|هي|هو)\s{1,2}|(?:は|是|为|為)\s{0,2})["'“„«「]?/uy;
/** What is left of a sentence or line. */
const REST = /[^\n.;!?。！？"”»」|<>]{2,300}/uy;

const phraseWords = (text: string) => text.split(/[\s,、，]+/u).filter((word) => word !== '');

/** Tells whether words are an account of a secret, rather than it. */
const areSaid = (words: readonly string[], most: number) =>
  isSaid(words[0] ?? '') && words.filter(isSaid).length > words.length * most;

const RULES: [names: RegExp, isSecret: (words: string[], sign: string) => boolean][] = [
  [
    nameExpression(PHRASES),
    (words, sign) =>
      /[:=：＝]/.test(sign) ? !areSaid(words, 0.34) : words.length >= 3 && !words.slice(1).some(isSaid),
  ],
  [nameExpression(ANSWERS), (words, sign) => /[:=：＝は是]/.test(sign) && !areSaid(words, 0.34)],
  [
    nameExpression(PASSWORDS),
    (words, sign) => (/[:=：＝]/.test(sign) ? isPhrase(words) || beginsSmall(words) : isSpokenPhrase(words)),
  ],
];

function hideRest(text: string, names: RegExp, isSecret: (words: string[], sign: string) => boolean): string {
  let shown = '';
  let done = 0;
  names.lastIndex = 0;
  for (let name = names.exec(text); name; name = names.exec(text)) {
    SIGN.lastIndex = names.lastIndex;
    const sign = SIGN.exec(text)?.[0];
    if (sign === undefined) continue;
    const start = names.lastIndex + sign.length;
    REST.lastIndex = start;
    const rest = (REST.exec(text)?.[0] ?? '').trimEnd();
    if (rest === '' || rest.startsWith(MASK) || !isSecret(phraseWords(rest), sign)) continue;
    shown += text.slice(done, start) + MASK;
    done = start + rest.length;
    names.lastIndex = done;
  }
  return shown + text.slice(done);
}

/** Masks what is announced as several words, up to the end of the sentence. */
export const maskPhrases = (text: string): string =>
  RULES.reduce((masked, [names, isSecret]) => hideRest(masked, names, isSecret), text);
