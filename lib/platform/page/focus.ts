// Where the person is: the focus, through open shadow roots and frames of the same origin.
import { attributeText } from './attributes.ts';
import { outerElement } from './flat-tree.ts';
import { frameDocument } from './page-parts.ts';

/** The element that has the focus, in shadow roots that are open and in frames of the same origin as well. */
export function deepestFocus(document: Document): Element | null {
  let focused = document.activeElement;
  for (let depth = 0; focused && depth < 20; depth += 1) {
    const inner: Element | null | undefined =
      focused.shadowRoot?.activeElement ?? frameDocument(focused)?.activeElement;
    if (!inner) break;
    focused = inner;
  }
  return focused;
}

/** The language of an element: the nearest one given around it, out of shadow roots and frames. */
export function languageAround(element: Element): string | null {
  for (let around: Element | null = element; around; around = outerElement(around)) {
    const given = around.closest('[lang]');
    const language = given ? attributeText(given, 'lang') : '';
    if (language) return language;
  }
  return null;
}
