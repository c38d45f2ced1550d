// Words as the index knows them: folded, codes and compounds whole and in parts, Chinese and Japanese in segments.

/** Names whose marks are half of what they say: `C#`, `C++`, `#1`, `.NET`. */
const MARKED = String.raw`(?<![\p{L}\p{M}\p{N}])(?:\p{L}+(?:#|\+\+)|#\p{N}+|(?<=^|\s)\.\p{L}+)(?![\p{L}\p{M}\p{N}+#]|[-_.:/'’][\p{L}\p{N}])`;
/** A word, with the marks that hold its pieces together. */
export const WORD = new RegExp(String.raw`${MARKED}|[\p{L}\p{M}\p{N}]+(?:[-_.:/'’][\p{L}\p{M}\p{N}]+)*`, 'gu');
const MARKS = /^[#.]|[#+]+$/gu;

const UNSPACED_LETTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\u30fc]';
/** Text in scripts that put no spaces between words: a letter of it, and each whole run. */
export const UNSPACED = new RegExp(UNSPACED_LETTER, 'u');
export const UNSPACED_RUN = new RegExp(`${UNSPACED_LETTER}+`, 'gu');
/** The same, and Korean, which glues what others put between words to the ends of them. */
export const PAIRED_RUN = new RegExp(`${UNSPACED_LETTER}+|\\p{Script=Hangul}+`, 'gu');
const HUMPS = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

const ASCII = /^\p{ASCII}*$/u;
const PLAIN = /^(?:[a-z]+|[A-Z][a-z]+)$/;

/** Articles and the like that French and Italian put before a word with a vowel: _l’avis_, _dell’ordine_. */
export const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis)?qu|un|[dns]ell|d?all|sull|quest)['’](?=\p{L}{2})/iu;

/** Longest word kept: longer runs are data, not language. */
const MAX_TERM = 40;

/** Folds case, width and the accents of Latin letters, so that “Größe”, “GRÖSSE” and “grosse” are one. */
export function fold(text: string): string {
  // Most text is ASCII, and normalising is the slowest part of indexing.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i');
}

// Dictionary segmentation does not depend on the locale; made on first use because it is costly.
let segmenter: Intl.Segmenter | undefined;

/** The segments of a run without spaces. */
export function toSegments(run: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}

/** The pairs of neighbouring characters of a run. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Segments of a run without spaces, or the Korean word, and its pairs of characters, so that other cuts still meet. */
function pairedTerms(run: string): string[] {
  const wholes = UNSPACED.test(run) ? toSegments(run) : [run];
  return [...new Set([...wholes, ...pairsOf(run)])];
}

/** Drops the plural s of longer words, so that “Invoices” meets “invoice”. */
const singular = (term: string) => (/^[a-z]{3,}[^su]s$/.test(term) ? term.slice(0, -1) : term);

function wordTerms(word: string): string[] {
  if (PLAIN.test(word)) return [singular(word.toLowerCase())];
  const unmarked = word.replace(MARKS, '');
  if (unmarked !== word) return [fold(word), ...wordTerms(unmarked)];
  const bare = word.replace(ELIDED, '').replace(/['’]/g, '');
  const parts = bare.split(/[-_.:/]/).flatMap((piece) => piece.split(HUMPS));
  const whole = fold(bare);
  if (parts.length === 1) return [singular(whole)];
  return [whole.replaceAll('/', '-'), ...parts.map((part) => singular(fold(part)))];
}

/** The term that a single word is; `undefined` where a script without spaces has it in pieces alone. */
export function toTerm(word: string): string | undefined {
  const folded = fold(word);
  if (!UNSPACED.test(folded)) return singular(folded);
  return [...folded].length <= 2 || toSegments(folded).length === 1 ? folded : undefined;
}

const HAS_PAIRS = new RegExp(PAIRED_RUN.source, 'u');

/** The terms of a text, in order, repeated as often as they occur. */
export function toTerms(text: string): string[] {
  // Some single characters stand for several, spaces among them.
  const plain = ASCII.test(text) ? text : text.normalize('NFKC');
  const terms: string[] = [];
  for (const [word] of plain.matchAll(WORD)) {
    if (!HAS_PAIRS.test(word)) {
      terms.push(...wordTerms(word));
      continue;
    }
    for (const [run] of word.matchAll(PAIRED_RUN)) terms.push(...pairedTerms(fold(run)));
    for (const rest of word.split(PAIRED_RUN)) {
      for (const [part] of rest.matchAll(WORD)) terms.push(...wordTerms(part));
    }
  }
  return terms.filter((term) => term !== '' && term.length <= MAX_TERM);
}
