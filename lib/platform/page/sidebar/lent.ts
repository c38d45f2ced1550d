// What the page has lent to help stands on the elements themselves: Firefox ends the script that would give it back
// together with the extension.

/** The mark of an element whose styles are lent, with its own as they were. */
export const LENT = 'data-alongside-lent';

/** The styles that help ever sets on elements of a page. */
const STYLES = ['margin-left', 'margin-right', 'max-width', 'transition'] as const;

function giveBackOne(element: Element): void {
  const { style } = element as HTMLElement;
  const own = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  const had = element.getAttribute(LENT) ?? '';
  own.style.cssText = had;
  element.removeAttribute(LENT);
  if (!style) return;
  for (const name of STYLES) {
    style.setProperty(name, own.style.getPropertyValue(name), own.style.getPropertyPriority(name));
  }
  if (style.length === 0) element.removeAttribute('style');
  // Down to the letter, where the page has set nothing since and lets it be written.
  else if (style.cssText === own.style.cssText) {
    element.setAttribute('style', had);
    if (style.length === 0) style.cssText = had;
  }
}

/** Gives a page back what it has lent to help whose script is gone. */
export function giveBackLent(root: ParentNode = document): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.hasAttribute(LENT)) giveBackOne(element);
    if (element.shadowRoot) giveBackLent(element.shadowRoot);
  }
}
