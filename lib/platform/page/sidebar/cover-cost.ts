// How much it would cost a person that help lies over something.

const USABLE =
  'a[href],button,input,select,textarea,summary,[role="button" i],[role="link" i],[role="tab" i],[role="menuitem" i],[tabindex],[contenteditable=""],[contenteditable="true"]';

/** What a person came to the page to press. */
const MAIN = '[type="submit" i],form button:not([type]),[class*="primary" i],[class*="submit" i],[class*="cta" i]';

/** What an element counts: its main button, anything else that can be used, words. */
const COST = { main: 20, usable: 3, words: 1 } as const;

/** Weighs what lies in the way; each thing counts once, however much of it does. */
export function weighCover(elements: Iterable<Element>): number {
  const counted = new Map<Element, number>();
  for (const element of elements) {
    const usable = element.closest(USABLE);
    if (usable) counted.set(usable, usable.matches(MAIN) ? COST.main : COST.usable);
    else if (element.textContent?.trim()) counted.set(element, COST.words);
  }
  return [...counted.values()].reduce((sum, cost) => sum + cost, 0);
}
