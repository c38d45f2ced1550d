// Keeps the sidebar usable whatever the page opens: a popover paints above everything, but under a modal dialog all
// the rest is inert, so the sidebar moves into it; the same for an element in full screen.

/** The sidebar comes to the front so often at most: a page may answer every raise with its own. */
const RAISES = { most: 10, withinMs: 2000 } as const;

/** Elements that show no children of their own. */
const CHILDLESS = /^(video|audio|img|canvas|iframe|object|embed|input|textarea|select)$/i;

/** What everything that is to be used must stand in: a modal dialog makes all the rest inert. */
export function topElement(): Element {
  const full = document.fullscreenElement;
  const dialog = [...document.querySelectorAll('dialog:modal')].pop();
  return dialog ?? (full && !CHILDLESS.test(full.localName) ? full : document.documentElement);
}

type Movable = Element & { moveBefore?: (node: Node, before: null) => void };

/** A move keeps the frame alive; where it cannot be moved it is put there anew. */
export function putInto(parent: Movable, host: HTMLElement): void {
  if (host.isConnected && parent.moveBefore) {
    try {
      parent.moveBefore(host, null);
      return;
    } catch {
      // Between two documents, for example.
    }
  }
  parent.append(host);
}

/** What becomes of a sidebar in a page that does something about it. */
interface Fate {
  /** The page has taken it out. */
  onLost: () => void;
  /** It has just come to the front. */
  onRaised: () => void;
}

/** Attributes that a page could take from the element or put on it, so that it is out of reach or behind. */
const MEDDLED_WITH = ['popover', 'inert', 'aria-hidden'];

/**
 * Puts the sidebar in front and keeps it there until the signal says stop. Answers how to bring it to the front once
 * more, which happens only so often.
 */
export function stayInFront(host: HTMLElement, { onLost, onRaised }: Fate, signal: AbortSignal): () => void {
  let raises: number[] = [];
  let home: Element | undefined;
  const place = () => {
    home = topElement();
    host.inert = false;
    host.removeAttribute('aria-hidden');
    host.popover = 'manual';
    if (host.parentNode !== home) putInto(home, host);
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
    onRaised();
  };
  const raise = () => {
    const now = performance.now();
    raises = raises.filter((at) => now - at < RAISES.withinMs);
    if (raises.length >= RAISES.most) return;
    raises.push(now);
    place();
  };
  const isMeddledWith = () =>
    host.parentNode !== home ||
    host.popover !== 'manual' ||
    host.inert ||
    host.hasAttribute('aria-hidden') ||
    !host.matches(':popover-open');
  const check = () => {
    // Out of the page the frame loses its document, so putting the element back would not be enough.
    if (!host.isConnected) onLost();
    else if (isMeddledWith()) raise();
  };
  const observer = new MutationObserver(check);
  for (const name of ['toggle', 'close', 'fullscreenchange']) {
    document.addEventListener(name, ({ target }) => (target === host ? check() : raise()), { capture: true, signal });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  place();
  // Anywhere in the page: it may go with the dialog it stands in. While it moves it is never seen outside.
  observer.observe(document, { childList: true, subtree: true });
  observer.observe(host, { attributeFilter: MEDDLED_WITH });
  return raise;
}

/** False when the person could not use it: under an inert page, or behind what the page has put on top. */
export function isInFront(host: HTMLElement): boolean {
  const { left, top, width, height } = host.getBoundingClientRect();
  const root = host.getRootNode() as Document | ShadowRoot;
  return width > 0 && root.elementFromPoint?.(left + width / 2, top + height / 2) === host;
}
