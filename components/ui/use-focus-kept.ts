import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"]';

/** Where an element stood: each element around it, from the nearest, and at which of its children that was. */
type Trail = { parent: Element; at: number }[];

function trailOf(element: Element, top: Element): Trail {
  const trail: Trail = [];
  for (let child = element; child !== top && child.parentElement; child = child.parentElement) {
    trail.push({ parent: child.parentElement, at: Array.from(child.parentElement.children).indexOf(child) });
  }
  return trail;
}

function focusableIn(elements: readonly Element[]): HTMLElement[] {
  const all = elements.flatMap((one) => [one, ...Array.from(one.querySelectorAll<HTMLElement>(FOCUSABLE))]);
  return all.filter(
    (one): one is HTMLElement => one.matches(FOCUSABLE) && !one.closest('[inert]') && one.checkVisibility?.() !== false,
  );
}

/** The control nearest to where something stood: the next one, else the one before. */
function nearestTo(trail: Trail): HTMLElement | undefined {
  for (const { parent, at } of trail) {
    const children = parent.isConnected ? Array.from(parent.children) : [];
    const found = focusableIn(children.slice(at))[0] ?? focusableIn(children.slice(0, at)).at(-1);
    if (found) return found;
  }
  return undefined;
}

/**
 * Keeps the focus near when the control that has it goes away: without it a keyboard begins again at the top, and a
 * screen reader is nowhere. Whoever moves the focus at once on their own is not disturbed.
 */
export function useFocusKept(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const top = root.current;
    if (!top) return;
    const page = top.ownerDocument;
    let last: Element | null = null;
    let trail: Trail = [];
    const note = ({ target }: Event) => {
      last = target as Element;
      trail = trailOf(last, top);
    };
    // Whoever presses beside everything wants the focus nowhere.
    const forget = () => {
      last = null;
    };
    const keep = () => {
      if (!last || last.isConnected || page.activeElement !== page.body) return;
      last = null;
      (nearestTo(trail) ?? top).focus({ preventScroll: true });
    };
    const watcher = new MutationObserver(keep);
    watcher.observe(top, { childList: true, subtree: true });
    top.addEventListener('focusin', note);
    page.addEventListener('pointerdown', forget, true);
    return () => {
      watcher.disconnect();
      top.removeEventListener('focusin', note);
      page.removeEventListener('pointerdown', forget, true);
    };
  }, [root]);
}
