// The page as it is drawn: what stands in open shadow roots, with what is slotted into them.
import { mayHold } from './element-walk.ts';
import { shadowHost, WORDS_HELD } from './values.ts';

/** True for a text of the page. */
export const isText = (node: Node | null | undefined): node is Text => node?.nodeType === Node.TEXT_NODE;

/** True for an element. */
export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === Node.ELEMENT_NODE;

/**
 * The children of a node as they are drawn. A component with a field in it is a field: it shows the value around it,
 * so it has none, unless the field is a mark; nor has one that is too large to tell.
 */
export function drawnChildren(node: Node): Iterable<Node> {
  const { shadowRoot, localName } = node as Element;
  if (shadowRoot) return mayHold(shadowRoot, WORDS_HELD) ? [] : shadowRoot.childNodes;
  const assigned = localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : node.childNodes;
}

/** The element that a shadow root or a frame of the same origin, in which an element stands, belongs to. */
export function outerElement(element: Element): Element | null {
  return shadowHost(element) ?? element.ownerDocument.defaultView?.frameElement ?? null;
}

/** What stands for an element in a tree around it or in it: itself, its slot, or the component that it is the inside of. */
export function standInOf(element: Element, root: Node): Element | null {
  for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement ?? shadowHost(at) ?? null)
    if (at.getRootNode() === root) return at;
  return null;
}

/** True for what is around an element, be it through the shadow roots of components. */
export const isAround = (box: Element, element: Element): boolean =>
  box.contains(standInOf(element, box.getRootNode()));
