// Words as the index knows them: folded, codes and compounds whole and in parts, Chinese and Japanese in segments.

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-_.:/'’][\p{L}\p{M}\p{N}]+)*/gu;
const UNSPACED_LETTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\u30fc]';
/** Text in scripts that put no spaces between words: a letter of it, and each whole run. */
export const UNSPACED = new RegExp(UNSPACED_LETTER, 'u');
export const UNSPACED_RUN = new RegExp(`${UNSPACED_LETTER}+`, 'gu');
const HUMPS = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

const ASCII = /^\p{ASCII}*$/u;
const PLAIN = /^(?:[a-z]+|[A-Z][a-z]+)$/;

/** Articles and the like that French and Italian put before a word with a vowel: _l’avis_, _dell’ordine_. */
const ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis)?qu|un|[dns]ell|d?all|sull|quest)['’](?=\p{L}{2})/iu;

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
    .replaceAll('ł', 'l');
}

// Dictionary segmentation does not depend on the locale; made on first use because it is costly.
let segmenter: Intl.Segmenter | undefined;

function toSegments(run: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}

/** Segments of a run without spaces, and its pairs of characters, so that other segmentations still meet. */
function unspacedTerms(run: string): string[] {
  const characters = [...run];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return [...new Set([...toSegments(run), ...pairs])];
}

/** Drops the plural s of longer words, so that “Invoices” meets “invoice”. */
const singular = (term: string) => (/^[a-z]{3,}[^su]s$/.test(term) ? term.slice(0, -1) : term);

function wordTerms(word: string): string[] {
  if (PLAIN.test(word)) return [singular(word.toLowerCase())];
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

/** The terms of a text, in order, repeated as often as they occur. */
export function toTerms(text: string): string[] {
  const terms: string[] = [];
  // Some single characters stand for several, spaces among them.
  const plain = ASCII.test(text) ? text : text.normalize('NFKC');
  for (const [word] of plain.matchAll(WORD)) {
    if (!UNSPACED.test(word)) {
      terms.push(...wordTerms(word));
      continue;
    }
    for (const [run] of word.matchAll(UNSPACED_RUN)) terms.push(...unspacedTerms(fold(run)));
    for (const rest of word.split(UNSPACED_RUN)) {
      for (const [part] of rest.matchAll(WORD)) terms.push(...wordTerms(part));
    }
  }
  return terms.filter((term) => term !== '' && term.length <= MAX_TERM);
}
