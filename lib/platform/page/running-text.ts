// Running text: the words of a block one after the other, with the texts of the page that they stand in.
import { isValueInLabel } from './bare-value.ts';
import type { Budget } from './budget.ts';
import { SILENT } from './element-text.ts';
import { fieldShownBy } from './field-of-value.ts';
import { drawnChildren, isElement, isText } from './flat-tree.ts';
import { shadowHost } from './values.ts';
import { lookOf } from './visibility.ts';

/** Letters of one block that are looked at. */
const MOST_LETTERS = 20_000;

/** Ends a line, whatever it ends with. */
const LINE_END = '\u2029';

/** A text of the page, and where its letters stand among those of the block. */
interface Piece {
  text: Text;
  at: number;
  length: number;
}

/** The words of a block. */
export interface Run {
  letters: string;
  pieces: Piece[];
}

const isInline = (element: Element) => /^inline$|^contents$|^ruby/.test(getComputedStyle(element).display);

/** The block in which an element stands in a line, as it is drawn; the element itself where it is one. */
export function blockOf(element: Element): Element {
  let at: Element | null = element;
  while (at && isInline(at)) at = at.assignedSlot ?? at.parentElement ?? shadowHost(at) ?? null;
  return at ?? element;
}

/** True for what stands in the line among words, or in a box of its own there. */
const isInLine = (child: Element) => /^(inline|contents|ruby)/.test(getComputedStyle(child).display);

/** The words of a block as they run on; what is a value, hidden or a block of its own is left out. */
export function runOf(block: Element, budget: Budget): Run {
  const run: Run = { letters: '', pieces: [] };
  const isFormatted = /^(pre|break)/.test(getComputedStyle(block).whiteSpace);
  const add = (text: Text) => {
    const data = text.substringData(0, MOST_LETTERS - run.letters.length);
    run.pieces.push({ text, at: run.letters.length, length: data.length });
    run.letters += isFormatted ? data : data.replace(/\s/g, ' ');
  };
  const walk = (nodes: Iterable<Node>) => {
    for (const node of nodes) {
      if (run.letters.length >= MOST_LETTERS || !budget.take()) return;
      if (isText(node)) add(node);
      else if (!isElement(node)) continue;
      else if (node.localName === 'br') run.letters += LINE_END;
      else if (node.matches(SILENT) || lookOf(node).isHidden || fieldShownBy(node) || isValueInLabel(node)) continue;
      else if (isInLine(node)) walk(drawnChildren(node));
      else run.letters += LINE_END;
    }
  };
  walk(drawnChildren(block));
  return run;
}
