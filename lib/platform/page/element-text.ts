// The words of an element as a reader sees them, never what somebody typed or chose.
import { type Budget, READING_LIMITS } from './budget.ts';

/** Elements whose text is what somebody typed or chose; a button that opens a list of choices shows the chosen one. */
const VALUES = [
  'input,textarea,select,option,datalist,output',
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="textbox" i],[role="combobox" i],[role="listbox" i],[role="spinbutton" i],[role="searchbox" i]',
  '[aria-haspopup="listbox" i]',
].join();

/** Elements whose text is a value, or no text at all. */
const SILENT = `${VALUES},script,style,noscript,template,svg,iframe,object,[hidden],[aria-hidden="true" i]`;

/** True when an element is, or is inside, something a person can type or choose in: its content is a value. */
export function isEditable(element: Element): boolean {
  return element.closest(VALUES) !== null;
}

/** True when an element is drawn. Browsers without checkVisibility count everything that has a box. */
export function isVisible(element: Element): boolean {
  return (
    element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ??
    element.getClientRects().length > 0
  );
}

function collect(node: Node, words: string[], budget: Budget, room: { left: number }): void {
  for (const child of node.childNodes) {
    if (room.left <= 0 || !budget.take()) return;
    if (child.nodeType === Node.TEXT_NODE) {
      const text = child.nodeValue ?? '';
      words.push(text);
      room.left -= text.trim().length;
    } else if (child instanceof Element || child.nodeType === Node.ELEMENT_NODE) {
      if (!(child as Element).matches(SILENT)) {
        words.push(' ');
        collect(child, words, budget, room);
        words.push(' ');
      }
    }
  }
}

/** The words of an element (or of a piece of a page) on one line, at most `most` characters; none of a value. */
export function textOf(node: Node, budget: Budget, most: number = READING_LIMITS.textLength): string {
  if (node.nodeType === Node.ELEMENT_NODE && isEditable(node as Element)) return '';
  const words: string[] = [];
  collect(node, words, budget, { left: most });
  return words.join('').replace(/\s+/g, ' ').trim().slice(0, most);
}
