// The sentences of running text, and the one in which somebody points at a word.

/** A part of a text. */
export interface Span {
  from: number;
  to: number;
}

/** Ends of words that are no ends of sentences: `Dr.`, `z. B.`, `e.g.`, `no.`. */
const SHORTENED =
  /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}?|\p{L}|\p{L}\.\p{L}|Mrs|Abs|[Aa]rt|[Ff]ig|nr|no|ca|bzw|vgl|cf|incl|approx)\.$/u;

/** Where a sentence that is too long may be cut. */
const CLAUSE = /[^;:,–—،؛、，；：]*[;:,–—،؛、，；：]?\s*/gu;

function segmenterFor(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || undefined, { granularity: 'sentence' });
  } catch {
    // Pages give languages that are none, such as `en_US`.
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

/** A span without the space at its ends. */
function trimmed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  return { from: from + words.length - words.trimStart().length, to: to - words.length + words.trimEnd().length };
}

/** The sentences of a text, in their order; a paragraph separator ends one. */
export function sentencesOf(text: string, language = ''): Span[] {
  const spans: Span[] = [];
  let open: Span | null = null;
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    const next: Span = { from: open?.from ?? index, to: index + segment.length };
    const words = text.slice(next.from, next.to);
    open = SHORTENED.test(words.trimEnd()) && !/[\n\u2029]$/.test(words) ? next : null;
    if (!open && words.trim() !== '') spans.push(trimmed(text, next));
  }
  if (open) spans.push(trimmed(text, open));
  return spans;
}

/** At most `most` letters before and after a place, in whole words. */
function wordsAround(text: string, { from, to }: Span, at: number, most: number): Span {
  const start = Math.max(from, Math.min(at - Math.floor(most / 2), to - most));
  const end = Math.min(to, start + most);
  const [first, last] = [text.indexOf(' ', start), text.lastIndexOf(' ', end)];
  return trimmed(text, {
    from: start > from && first >= 0 && first < at ? first : start,
    to: end < to && last > at ? last : end,
  });
}

/** A sentence of at most `most` letters, cut to its clause around a place where it is longer. */
export function shortened(text: string, sentence: Span, at: number, most: number): Span {
  if (sentence.to - sentence.from <= most) return sentence;
  let from = sentence.from;
  for (const [clause] of text.slice(sentence.from, sentence.to).matchAll(CLAUSE)) {
    const to = from + clause.length;
    if (at < to) return clause.length <= most ? trimmed(text, { from, to }) : wordsAround(text, { from, to }, at, most);
    from = to;
  }
  return wordsAround(text, sentence, at, most);
}

/** The first sentences of a text, as many as `most` letters hold; where the first is longer, its beginning. */
export function firstSentences(text: string, most: number, language = ''): string {
  if (text.length <= most) return text;
  const end = sentencesOf(text, language).findLast(({ to }) => to <= most)?.to ?? text.lastIndexOf(' ', most);
  return text.slice(0, end > 0 ? end : most);
}
