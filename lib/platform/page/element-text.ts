// The words of an element as a reader sees them, never what somebody typed or chose.
import { type Budget, READING_LIMITS } from './budget.ts';

/** Elements whose text is what somebody typed or chose; a button that opens a list of choices shows the chosen one. */
const VALUES = [
  'input,textarea,select,option,datalist,output,meter,progress',
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox" i],[role="combobox" i],[role="listbox" i],[role="spinbutton" i],[role="searchbox" i]',
  '[role="slider" i],[role="meter" i],[role="progressbar" i]',
  'button[aria-haspopup]:not([aria-haspopup="menu" i]),[role="button" i][aria-haspopup]:not([aria-haspopup="menu" i])',
].join();

/** Elements whose text is a value, or no text at all. */
const SILENT = `${VALUES},script,style,noscript,template,svg,iframe,object,[hidden],[aria-hidden="true" i]`;

/** True when an element is, or is inside, something a person can type or choose in: its content is a value. */
export function isEditable(element: Element): boolean {
  return element.closest(VALUES) !== null || element.ownerDocument.designMode === 'on';
}

/** True when an element is drawn. Browsers without checkVisibility count everything that has a box. */
export function isVisible(element: Element): boolean {
  return (
    element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ??
    element.getClientRects().length > 0
  );
}

/** Collects words under a budget. `accepts` says which of the nodes count; `cut` which part of a text. */
interface Collector {
  budget: Budget;
  room: number;
  words: string[];
  accepts: (element: Element) => boolean;
  cut: (text: Text) => string;
}

function collect(node: Node, collector: Collector): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (collector.room <= 0 || !collector.budget.take()) return;
    if (child.nodeType === Node.TEXT_NODE) {
      // A text of megabytes is cut before it is tidied.
      const text = collector.cut(child as Text).slice(0, 4 * READING_LIMITS.textLength);
      collector.words.push(text);
      collector.room -= text.trim().length;
    } else if (child.nodeType === Node.ELEMENT_NODE && collector.accepts(child as Element)) {
      collector.words.push(' ');
      collect(child, collector);
      collector.words.push(' ');
    }
  }
}

const tidy = (words: readonly string[], most: number) => words.join('').replace(/\s+/g, ' ').trim().slice(0, most);

/** The visible words of an element on one line, at most `most` characters; none of a value. */
export function textOf(element: Element, budget: Budget, most: number = READING_LIMITS.textLength): string {
  if (isEditable(element)) return '';
  const words: string[] = [];
  // A hidden element is read when it is named on purpose (aria-describedby); inside a visible one, hidden parts are not.
  const isDrawn = isVisible(element);
  const accepts = (child: Element) => !child.matches(SILENT) && (!isDrawn || isVisible(child));
  collect(element, { budget, room: most, words, accepts, cut: (text) => text.data });
  return tidy(words, most);
}

/** The visible words inside a range of the page, read where they stand; none of a value. */
export function textOfRange(range: Range, budget: Budget): string {
  const within = range.commonAncestorContainer;
  const root = within.nodeType === Node.ELEMENT_NODE ? within : within.parentNode;
  if (!root) return '';
  const words: string[] = [];
  const cut = (text: Text) => {
    if (!range.intersectsNode(text)) return '';
    const start = text === range.startContainer ? range.startOffset : 0;
    const end = text === range.endContainer ? range.endOffset : text.data.length;
    return text.data.slice(start, end);
  };
  const accepts = (child: Element) => range.intersectsNode(child) && !child.matches(SILENT) && isVisible(child);
  collect(root, { budget, room: READING_LIMITS.textLength, words, accepts, cut });
  return tidy(words, READING_LIMITS.textLength);
}
