// Keeps the sidebar usable whatever the page opens: a popover paints above everything, but under a modal dialog all
// the rest is inert, so the sidebar moves into it; the same for an element in full screen.

/** The sidebar comes to the front so often at most: a page may answer every raise with its own. */
const RAISES = { most: 10, withinMs: 2000 } as const;

/** Elements that show no children of their own. */
const CHILDLESS = /^(video|audio|img|canvas|iframe|object|embed|input|textarea|select)$/i;

function topElement(): Element {
  const full = document.fullscreenElement;
  const dialog = [...document.querySelectorAll('dialog:modal')].pop();
  return dialog ?? (full && !CHILDLESS.test(full.localName) ? full : document.documentElement);
}

type Movable = Element & { moveBefore?: (node: Node, before: null) => void };

/** A move keeps the frame alive; where it cannot be moved it is put there anew. */
function putInto(parent: Movable, host: HTMLElement): void {
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

/** Puts the sidebar in front and keeps it there until the signal says stop; `onLost` when the page takes it out. */
export function stayInFront(host: HTMLElement, onLost: () => void, signal: AbortSignal): void {
  let raises: number[] = [];
  // Out of the page the frame loses its document, so putting the element back would not be enough.
  const observer = new MutationObserver(() => host.isConnected || onLost());
  const place = () => {
    const parent = topElement();
    if (host.parentNode !== parent) putInto(parent, host);
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };
  const raise = (event: Event) => {
    const now = performance.now();
    raises = raises.filter((at) => now - at < RAISES.withinMs);
    if (event.target === host || raises.length >= RAISES.most) return;
    raises.push(now);
    place();
  };
  for (const name of ['toggle', 'close', 'fullscreenchange']) {
    document.addEventListener(name, raise, { capture: true, signal });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  place();
  // Anywhere in the page: it may go with the dialog it stands in. While it moves it is never seen outside.
  observer.observe(document, { childList: true, subtree: true });
}

/** False when the person could not use it: under an inert page, or behind what the page has put on top. */
export function isReachable(host: HTMLElement): boolean {
  const { left, top, width, height } = host.getBoundingClientRect();
  const root = host.getRootNode() as Document | ShadowRoot;
  return width > 0 && root.elementFromPoint?.(left + width / 2, top + height / 2) === host;
}
