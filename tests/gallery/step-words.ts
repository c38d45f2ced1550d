// Steps name what they press in English; here they find it in any language.
import { en } from '../../lib/core/text/en.ts';
import type { Text, TextKey } from '../../lib/core/text/text.ts';

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The pattern of a message's words, its values as named groups. */
const patternOf = (words: string) => new RegExp(`^${literally(words).replace(/\\\{(\w+)\\\}/g, '(?<$1>.+)')}$`);

/** Sentences are not pressed. */
const LONGEST_LABEL = 60;

/** Messages without values first: a name may also look like one with. */
const MESSAGES = (Object.keys(en) as TextKey[])
  .flatMap((key): [TextKey, string][] => (typeof en[key] === 'string' ? [[key, en[key]]] : []))
  .filter(([, words]) => words.length <= LONGEST_LABEL)
  .sort(([, a], [, b]) => Number(a.includes('{')) - Number(b.includes('{')))
  .map(([key, words]) => ({ key, pattern: patternOf(words), isOnlyValues: /^\{\w+\}$/.test(words) }));

/** What is called so in English, in the words of another language; a name that is no message stays. */
export function inWordsOf(text: Text, name: string): string {
  for (const { key, pattern, isOnlyValues } of MESSAGES) {
    const found = isOnlyValues ? null : pattern.exec(name);
    if (found) return text(key, { ...found.groups });
  }
  return name;
}
