// The words of an element as a reader sees them, never what somebody typed or chose.
import { isValueInLabel } from './bare-value.ts';
import { type Budget, READING_LIMITS } from './budget.ts';
import { fieldShownBy } from './field-of-value.ts';
import { drawnChildren, isElement, isText } from './flat-tree.ts';
import { isEditable, VALUES } from './values.ts';
import { isVisible, lookOf } from './visibility.ts';

/** Elements without words of the page. */
export const WORDLESS = 'script,style,noscript,template,iframe,object';

/** Elements whose text is a value, or no text at all. */
export const SILENT = `${VALUES},${WORDLESS},svg,[hidden],[aria-hidden="true" i]`;

/** How words are collected. */
export interface Collecting {
  budget: Budget;
  /** How many characters there is room for; counted down. */
  room: { left: number };
  takesHidden: boolean;
  /** The words of a child. */
  words: (child: Element, isTransparent: boolean) => string;
  /** Where the words must stand. */
  range?: Range | undefined;
}

/** A text of megabytes is not taken over whole. */
const startOfText = (text: Text) => text.substringData(0, 4 * READING_LIMITS.textLength);

/** The part of a text that stands in a range. */
function cutTo(range: Range, text: Text): string {
  if (!range.intersectsNode(text)) return '';
  const start = text === range.startContainer ? range.startOffset : 0;
  const end = text === range.endContainer ? range.endOffset : text.length;
  return text.substringData(start, Math.min(end - start, 4 * READING_LIMITS.textLength));
}

/** A cell ends with a tab, all else that stands apart is lines of its own. */
const inLines = (element: Element, words: string) =>
  /^t[dh]$/.test(element.localName) ? `${words.replace(/\s+/g, ' ').trim()}\t` : `\n${words}\n`;

/** The words of some nodes as they are drawn: those of inline elements run on, others stand apart. */
export function collectWords(nodes: Iterable<Node>, collecting: Collecting): string {
  const { budget, room, range } = collecting;
  let words = '';
  for (const node of nodes) {
    if (room.left <= 0 || !budget.take()) break;
    if (isText(node)) {
      const text = range ? cutTo(range, node).replace(/\s+/g, ' ') : startOfText(node);
      room.left -= text.trim().length;
      words += text;
    } else if (isElement(node)) {
      const look = lookOf(node);
      if (look.isHidden && !collecting.takesHidden) continue;
      const inner = collecting.words(node, look.isTransparent);
      words += look.runsOn ? inner : range ? inLines(node, inner) : ` ${inner} `;
    }
  }
  return words;
}

/** Puts words on one line, at most `most` characters. */
export function tidy(words: string, most: number = READING_LIMITS.textLength): string {
  return words.replace(/\s+/g, ' ').trim().slice(0, most);
}

/** The same, with the ends of lines and cells. */
const tidyLines = (words: string, most: number) =>
  words
    .replace(/ +/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .replace(/[ \n]*\n[ \n]*/g, '\n')
    .trim()
    .slice(0, most);

function seenWords(root: Node, budget: Budget, most: number, takesHidden: boolean, range?: Range): string {
  const childrenOf = (node: Node) => (range ? node.childNodes : drawnChildren(node));
  const words = (child: Element, isTransparent: boolean) =>
    child.matches(SILENT) ||
    fieldShownBy(child) ||
    isValueInLabel(child) ||
    (isTransparent && !takesHidden) ||
    range?.intersectsNode(child) === false
      ? ''
      : collectWords(childrenOf(child), collecting);
  const collecting = { budget, room: { left: most }, takesHidden, words, range };
  const all = collectWords(childrenOf(root), collecting);
  return range ? tidyLines(all, most) : tidy(all, most);
}

/** The visible words of an element on one line, at most `most` characters; none of a value. */
export function textOf(element: Element, budget: Budget, most: number = READING_LIMITS.textLength): string {
  // A hidden element is read when it is named on purpose (aria-describedby); inside a visible one hidden parts are not.
  return isEditable(element) || fieldShownBy(element) ? '' : seenWords(element, budget, most, !isVisible(element));
}

/** The visible words inside a range of the page, read where they stand, with the ends of lines and cells; none of a value. */
export function textOfRange(range: Range, budget: Budget): string {
  const within = range.commonAncestorContainer;
  const root = isText(within) ? within.parentNode : within;
  return root ? seenWords(root, budget, READING_LIMITS.textLength, false, range) : '';
}
