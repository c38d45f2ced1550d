// The names of fields and commands on a page, the one that the person is at apart from the others.
import { termLine } from './names.ts';
import { type PageText, type PageTexts, toPageText } from './page-texts.ts';
import { fold } from './terms.ts';

/** Labels that are compared one by one: the more of a form's fields are known, the surer it is which one a tip is about. */
const MAX_LABELS = 80;

/** The names of fields and commands, each once. */
export interface PageLabels {
  /** What the person is at: the label, the message or the selection; the technical name where a label has no words. */
  focused: PageText | null;
  others: PageText[];
  /** The terms of the others, each in a line as `termLine` has them, one after the other. */
  lines: string;
}

/** Takes the names of fields and commands. */
export function toPageLabels(labels: readonly string[], { label, name, error, selection }: PageTexts): PageLabels {
  const byName = label.terms.length === 0 && name.terms.length > 0;
  const [focused = null] = byName ? [name] : [label, error, selection].filter(({ terms }) => terms.length > 0);
  const own = fold(label.text);
  const others = [...new Set(labels)].slice(0, MAX_LABELS).filter((other) => fold(other) !== own);
  return {
    focused,
    others: others.map(toPageText).filter(({ terms }) => terms.length > 0),
    lines: others.map(termLine).join('|'),
  };
}
