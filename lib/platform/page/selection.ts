import type { Budget } from './budget.ts';
import { textOfRange } from './element-text.ts';
import { isElement } from './flat-tree.ts';
import { isEditable } from './values.ts';

/** Words that were marked, but never from inside something that can be typed in. */
export function readSelection(document: Document, budget: Budget): string | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const inField = [selection.anchorNode, selection.focusNode].some((node) => {
    const element = isElement(node) ? node : node?.parentElement;
    return element ? isEditable(element) : false;
  });
  return inField ? null : textOfRange(selection.getRangeAt(0), budget) || null;
}
