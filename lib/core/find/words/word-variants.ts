// Word forms and compounds: which words of the tips are close enough to a word of the page to stand for it.

/** Words of scripts whose words change their ends and are put together. */
const INFLECTED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{4,}$/u;

/** Letters that the beginnings, or the ends, of two words must share to be compared at all. */
const ANCHOR = 4;

/** Forms: the share of the longer word that both begin with. Below it, words that begin alike are other words. */
const FORM = { from: 0.6, least: 0.35, most: 0.5 } as const;

/** Compounds: letters that the part must have, and its closeness by the share it has of the whole. */
const COMPOUND = { letters: 5, least: 0.5, most: 0.3 } as const;

/** Closeness from which two words are forms of one, rather than a compound and its part. */
export const SAME_WORD = 0.72;

/** Variants that are used, the closest first. */
const MOST = 12;

/** A word of the tips with its closeness to the word asked for: 1 is the word itself. */
export type WordVariant = readonly [word: string, closeness: number];

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** How close two different words are, from 0 to 1: forms of one word, or a compound and its first or last part. */
export function closenessOf(one: string, other: string): number {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const shared = sharedStart(shorter, longer);
  if (shared >= ANCHOR && shared >= FORM.from * longer.length) return FORM.least + (FORM.most * shared) / longer.length;
  const isPart = shorter.length >= COMPOUND.letters && (longer.startsWith(shorter) || longer.endsWith(shorter));
  return isPart ? COMPOUND.least + (COMPOUND.most * shorter.length) / longer.length : 0;
}

/** Words by what is the same in them. */
export function groupBy(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
}

/** Makes the words of an index ready to be asked for their variants; each answer is kept. */
export function createVariants(words: Iterable<string>): (word: string) => readonly WordVariant[] {
  const known = new Set(words);
  const inflected = [...known].filter((word) => INFLECTED.test(word));
  const byStart = groupBy(inflected, (word) => word.slice(0, ANCHOR));
  const byEnd = groupBy(inflected, (word) => word.slice(-ANCHOR));
  const answers = new Map<string, readonly WordVariant[]>();

  const find = (word: string): readonly WordVariant[] => {
    const variants: WordVariant[] = known.has(word) ? [[word, 1]] : [];
    if (!INFLECTED.test(word)) return variants;
    const others = new Set([...(byStart.get(word.slice(0, ANCHOR)) ?? []), ...(byEnd.get(word.slice(-ANCHOR)) ?? [])]);
    others.delete(word);
    for (const other of others) {
      const closeness = closenessOf(word, other);
      if (closeness > 0) variants.push([other, closeness]);
    }
    return variants.sort((a, b) => b[1] - a[1]).slice(0, MOST);
  };
  return (word) => {
    const answer = answers.get(word) ?? find(word);
    answers.set(word, answer);
    return answer;
  };
}
