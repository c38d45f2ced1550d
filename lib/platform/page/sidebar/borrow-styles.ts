// Styles set on elements of the page for as long as help needs it: what was there comes back exactly.
import { LENT } from './lent.ts';

/** The styles of one element, some of them ours for now. */
export interface Borrowed {
  set(name: string, value: string): void;
  /** Gives one of them back. */
  unset(name: string): void;
  giveBack(): void;
}

/** The same text, as the browser writes styles down. */
function isSameStyle(element: HTMLElement, text: string): boolean {
  const probe = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
  probe.style.cssText = text;
  return probe.style.cssText === element.style.cssText;
}

/** Begins to borrow styles of an element; they are important while they are ours. */
export function borrowStyles(element: HTMLElement): Borrowed {
  const had = element.getAttribute('style');
  const taken = new Map<string, { value: string; priority: string; ours: string }>();
  const { style } = element;
  element.setAttribute(LENT, had ?? '');
  const unset = (name: string) => {
    const before = taken.get(name);
    taken.delete(name);
    // What the page has set meanwhile is the page's.
    if (before && style.getPropertyValue(name) === before.ours) style.setProperty(name, before.value, before.priority);
  };
  return {
    set: (name, value) => {
      const before = taken.get(name) ?? {
        value: style.getPropertyValue(name),
        priority: style.getPropertyPriority(name),
      };
      style.setProperty(name, value, 'important');
      taken.set(name, { ...before, ours: style.getPropertyValue(name) });
    },
    unset,
    giveBack: () => {
      for (const name of [...taken.keys()]) unset(name);
      element.removeAttribute(LENT);
      // Read before it is removed: Chromium writes the attribute late, and would write it again (seen in 156).
      const now = element.getAttribute('style');
      if (had === null && now === '') element.removeAttribute('style');
      // Down to the letter: the browser writes the same styles in its own way.
      else if (had !== null && now !== had && isSameStyle(element, had)) {
        element.setAttribute('style', had);
        if (!isSameStyle(element, had)) style.cssText = had;
      }
    },
  };
}
