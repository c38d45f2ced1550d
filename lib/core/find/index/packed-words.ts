// The words of tips as they are stored beside them: counted once, when a feed is read, and not again for each page.
import type { Tip } from '../../feed/tip.ts';
import { INDEX_FORMAT } from './index-words.ts';
import { type CountedWords, offerWords, TEXT_PARTS, type TipDocument } from './tip-document.ts';

/** The words of some tips, in their order. */
export interface PackedWords {
  /** Of the code that wrote it, as with an index: of another one the words are counted anew. */
  format: number;
  /** The terms of each tip, with a space between them. */
  terms: string[];
  /** Of each tip how often its terms stand in which parts: a character for each part of each term, in their order. */
  mentions: string[];
}

// A character has the number, then four bits for the part, then one that says that the next is of another term.
const [LAST, PART_BITS, COUNT_SHIFT] = [1, 0b1111, 5];
const MOST_COUNT = 0xffff >> COUNT_SHIFT;

function packMentions(rows: Iterable<readonly number[]>): string {
  let packed = '';
  for (const row of rows) {
    const parts = row.flatMap((count, part) => (count > 0 ? [{ count, part }] : []));
    if (parts.some(({ count }) => count > MOST_COUNT)) return '';
    parts.forEach(({ count, part }, at) => {
      packed += String.fromCharCode((count << COUNT_SHIFT) | (part << 1) | (at === parts.length - 1 ? LAST : 0));
    });
  }
  return packed;
}

/** Packs the words of tips for the store. */
export function packWords(documents: readonly TipDocument[]): PackedWords {
  return {
    format: INDEX_FORMAT,
    terms: documents.map(({ counts }) => [...counts.keys()].join(' ')),
    mentions: documents.map(({ counts }) => packMentions(counts.values())),
  };
}

/** Reads the words of one tip; `null` where they are not whole. */
function unpackWords(terms: string, mentions: string): CountedWords | null {
  const counts = new Map<string, number[]>();
  const lengths = TEXT_PARTS.map(() => 0);
  let at = 0;
  for (const term of terms.split(' ')) {
    const row = TEXT_PARTS.map(() => 0);
    for (let isLast = false; !isLast; at += 1) {
      const code = mentions.charCodeAt(at);
      const part = (code >> 1) & PART_BITS;
      const length = lengths[part];
      if (Number.isNaN(code) || length === undefined) return null;
      row[part] = code >> COUNT_SHIFT;
      lengths[part] = length + (code >> COUNT_SHIFT);
      isLast = (code & LAST) === LAST;
    }
    counts.set(term, row);
  }
  return at === mentions.length ? { counts, lengths } : null;
}

/** Has tips made ready by the words that were stored beside them; what is damaged or of another version is counted anew. */
export function offerPackedWords(tips: readonly Tip[], packed: PackedWords | undefined): void {
  if (packed?.format !== INDEX_FORMAT) return;
  tips.forEach((tip, at) => {
    const [terms, mentions] = [packed.terms[at], packed.mentions[at]];
    if (terms && mentions) offerWords(tip, () => unpackWords(terms, mentions));
  });
}
