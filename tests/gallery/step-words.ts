// Steps name what they press in English; here they find it in any language.
import { toFullDay } from '../../lib/core/text/dates.ts';
import { en } from '../../lib/core/text/en.ts';
import type { Text, TextKey } from '../../lib/core/text/text.ts';

const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The pattern of a message's words, its values as named groups; one that comes again is the same. */
const patternOf = (words: string) => {
  const seen = new Set<string>();
  const group = (_: string, name: string) => {
    const isAgain = seen.has(name);
    seen.add(name);
    return isAgain ? `\\k<${name}>` : `(?<${name}>.+)`;
  };
  return new RegExp(`^${literally(words).replace(/\\\{(\w+)\\\}/g, group)}$`);
};

/** Sentences are not pressed. */
const LONGEST_LABEL = 60;

/** Nor is what stands beside a tip; a title of one may begin with the same word. */
const NOT_PRESSED: readonly TextKey[] = ['tip.from', 'point.next', 'report.for', 'worth.range', 'team.period'];

/** A message's words; of those with plural forms the one that holds for most numbers. */
const wordsOf = (key: TextKey): string => {
  const message = en[key];
  return typeof message === 'string' ? message : message.other;
};

/** Messages without values first: a name may also look like one with. */
const MESSAGES = (Object.keys(en) as TextKey[])
  .filter((key) => !NOT_PRESSED.includes(key))
  .map((key): [TextKey, string] => [key, wordsOf(key)])
  .filter(([, words]) => words.length <= LONGEST_LABEL)
  .sort(([, a], [, b]) => Number(a.includes('{')) - Number(b.includes('{')))
  .map(([key, words]) => ({ key, pattern: patternOf(words), isOnlyValues: /^\{\w+\}$/.test(words) }));

/** A day as it is written out in English. */
const DAY = /^\d{1,2} [A-Z][a-z]+ \d{4}$/;

/** What stands in a name may be a number, a day, or words of the interface. */
function valueIn(text: Text, value: string): string | number {
  if (/^\d+$/.test(value)) return Number(value);
  if (!DAY.test(value)) return inWordsOf(text, value)[0] ?? value;
  return toFullDay(new Date(`${value} UTC`).toISOString().slice(0, 10), text);
}

const valuesOf = (text: Text, groups: Record<string, string>) =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, valueIn(text, value)]));

/**
 * What is called so in English, in the words of another language: of each message that it may be, for two that are alike in
 * English need not be so there. What is made up stays as it is, and so may a name that is also a message: it comes last.
 */
export function inWordsOf(text: Text, name: string): string[] {
  const found = MESSAGES.flatMap(({ key, pattern, isOnlyValues }) => {
    const match = isOnlyValues ? null : pattern.exec(name);
    return match ? [text(key, valuesOf(text, match.groups ?? {}))] : [];
  });
  return [...found, name];
}
