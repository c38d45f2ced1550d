// Words within words: which words of an index hold a typed one inside, and which of them stand in it.

/** Letters that a part must have, by how much a letter of its script says. */
const LEAST = [
  { script: /^\p{Script=Hangul}+$/u, letters: 2 },
  { script: /^\p{Script=Arabic}+$/u, letters: 4 },
  { script: /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u, letters: 5 },
];

/** Closeness of a word and its part by the share that the part has of it. */
const PART = { least: 0.2, most: 0.5 };

/** Words that are looked at, at most: what more of them hold is a syllable rather than a word. */
const MOST = 64;

const closenessOfPart = (part: string, whole: string): number => PART.least + (PART.most * part.length) / whole.length;

/** Letters that a part of a word must have; `null` where words have no parts. */
const leastLetters = (word: string): number | null => LEAST.find(({ script }) => script.test(word))?.letters ?? null;

/** The beginnings and the ends of a word that are long enough to be words. */
function endsOf(word: string, least: number): string[] {
  const cuts = Array.from({ length: Math.max(0, word.length - least) }, (_, at) => at);
  return cuts.flatMap((cut) => [word.slice(0, least + cut), word.slice(word.length - least - cut)]);
}

/** Makes the words of an index ready to be searched for parts; each is found with its closeness, below 1. */
export function createInnerWords(
  words: () => Iterable<string>,
  isKnown: (word: string) => boolean,
): (typed: string) => Map<string, number> {
  // One text is searched faster than many words.
  let text: string | undefined;
  const holding = (part: string): Set<string> => {
    text ??= `\n${[...words()].join('\n')}\n`;
    const found = new Set<string>();
    for (let at = text.indexOf(part); at >= 0 && found.size < MOST; at = text.indexOf(part, at + 1)) {
      const end = text.indexOf('\n', at);
      found.add(text.slice(text.lastIndexOf('\n', at) + 1, end));
      at = end;
    }
    return found;
  };
  return (typed) => {
    const near = new Map<string, number>();
    const least = leastLetters(typed);
    if (least === null || typed.length < least) return near;
    for (const word of holding(typed)) if (word !== typed) near.set(word, closenessOfPart(typed, word));
    for (const part of endsOf(typed, least)) if (isKnown(part)) near.set(part, closenessOfPart(part, typed));
    return near;
  };
}
