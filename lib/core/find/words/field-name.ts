// What the field that a page is about is called: by the group of radio buttons that it stands in, or by what a message says.
import type { FieldSnapshot } from '../../place/page-snapshot.ts';
import { toTerms } from './terms.ts';
import { closenessOf, SAME_WORD } from './word-variants.ts';

/** Without its mark a name before another may be an answer too: _Express_ beside _Express, insured_. */
const ASKS = /[:：?？]$/u;

/** The name of a radio button's group where its label begins with it, as in “Notify me: Yes”; else empty. */
export function groupNameOf(field: FieldSnapshot | null | undefined, labels: readonly string[]): string {
  if (field?.type !== 'radio') return '';
  const own = field.label ?? '';
  const before = labels.filter((label) => ASKS.test(label) && own.startsWith(`${label} `));
  return before.reduce((best, label) => (label.length > best.length ? label : best), '');
}

/** The share of a name's words that a message must hold to speak of it; rare words count for more. */
const HELD = 0.6;

/** Names such as _To_ and _No._ are also words of any sentence; _IP_ is not. */
const SHORT = /^\P{L}*[\p{Lu}\p{Ll}]\p{Ll}?\P{L}*$/u;

/** How well each word tells one name of the page from the others: 1 when it stands in one name only. */
function distinction(names: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of names) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, 1 / count]));
}

/** How surely a word stands in a message, as itself or in another form: `Categories` where the message has _category_. */
function findWord(word: string, shown: readonly string[]): { sure: number; at: number } {
  const exact = shown.indexOf(word);
  if (exact >= 0) return { sure: 1, at: exact };
  const forms = shown.map((other, at) => ({ sure: closenessOf(word, other), at }));
  const closest = forms.reduce((best, form) => (form.sure > best.sure ? form : best), { sure: 0, at: shown.length });
  return closest.sure < SAME_WORD ? { sure: 0, at: shown.length } : closest;
}

/** A name of the page as a message mentions it. */
interface Mention {
  name: string;
  words: readonly string[];
  /** How well the words of it that the message holds tell it from the other names, summed up. */
  met: number;
  /** The message holds all of it. */
  isWhole: boolean;
  /** The message holds enough of it to speak of it. */
  isHeld: boolean;
  /** Where the first word of it stands in the message. */
  first: number;
}

function toMention(
  name: string,
  words: readonly string[],
  shown: readonly string[],
  distinct: ReadonlyMap<string, number>,
): Mention {
  const held = words.map((word) => ({ ...findWord(word, shown), distinct: distinct.get(word) ?? 0 }));
  const all = held.reduce((sum, word) => sum + word.distinct, 0);
  const met = held.reduce((sum, word) => sum + word.distinct * word.sure, 0);
  const first = Math.min(...held.map(({ at }) => at));
  return { name, words, met, first, isWhole: held.every(({ sure }) => sure > 0), isHeld: met > 0 && met >= HELD * all };
}

/** Of names that a message holds whole, the first: _The end date must be after the start date_ is said of the end date. */
function mentionedFirst(best: Mention, held: readonly Mention[]): Mention {
  const isRival = ({ words, isWhole }: Mention) => isWhole && !words.every((word) => best.words.includes(word));
  const rivals = best.isWhole ? held.filter(isRival) : [];
  return rivals.reduce((first, rival) => (rival.first < first.first ? rival : first), best);
}

/** The name among those of a page that a message speaks of; empty when it names none. */
export function fieldNamedIn(message: string, names: readonly string[]): string {
  const shown = toTerms(message);
  if (shown.length === 0) return '';
  const words = names.map((name) => (SHORT.test(name) ? [] : [...new Set(toTerms(name))]));
  const distinct = distinction(words);
  const held = names
    .map((name, at) => toMention(name, words[at] ?? [], shown, distinct))
    .filter(({ isHeld }) => isHeld)
    .sort((a, b) => b.met - a.met || Number(b.isWhole) - Number(a.isWhole) || a.first - b.first);
  const [best] = held;
  return best ? mentionedFirst(best, held).name : '';
}
