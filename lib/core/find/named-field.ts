// Which field of the page a message speaks of, where nobody is in a field: most messages name it.
import { toTerms } from './terms.ts';

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

/** The name among those of a page that a message speaks of; empty when it names none. */
export function fieldNamedIn(message: string, names: readonly string[]): string {
  const shown = new Set(toTerms(message));
  if (shown.size === 0) return '';
  const words = names.map((name) => (SHORT.test(name) ? [] : [...new Set(toTerms(name))]));
  const distinct = distinction(words);
  const worth = (some: readonly string[]) => some.reduce((total, word) => total + (distinct.get(word) ?? 0), 0);
  let [best, most] = ['', 0];
  names.forEach((name, at) => {
    const all = words[at] ?? [];
    const met = worth(all.filter((word) => shown.has(word)));
    if (met > most && met >= HELD * worth(all)) [best, most] = [name, met];
  });
  return best;
}
