// Pushes the page aside, and gives back exactly what was there.

const SIDES = ['margin-left', 'margin-right'] as const;

/** The page's own width that must be left for making room to be a help. */
const LEAST_PAGE_WIDTH = 320;

/** Keeps room beside the page. */
export interface Room {
  /** Keeps this much room at a side; none gives all of it back. */
  keep(side: 'left' | 'right', width: number): void;
  giveBack(): void;
}

/** Creates the keeper of the room beside the page; while the page is printed it has all of its room. */
export function createRoom(signal: AbortSignal): Room {
  const root = document.documentElement as HTMLElement;
  const hadStyle = root.hasAttribute('style');
  const before = SIDES.map((name) => [
    name,
    root.style?.getPropertyValue(name),
    root.style?.getPropertyPriority(name),
  ]) as [string, string, string][];
  let keeps = false;
  /** Keeps what was kept last. */
  let again = () => {};
  const giveBack = () => {
    if (!keeps) return;
    keeps = false;
    for (const [name, value, priority] of before) root.style.setProperty(name, value, priority);
    // Read before it is removed: Chromium writes the attribute late, and would write it again (seen in 156).
    if (!hadStyle && root.getAttribute('style') === '') root.removeAttribute('style');
  };
  const keep = (side: 'left' | 'right', width: number) => {
    giveBack();
    // Documents that are no HTML have no margin; a small window would be left with next to nothing.
    if (!root.style || innerWidth - width < LEAST_PAGE_WIDTH) return;
    keeps = true;
    root.style.setProperty(`margin-${side}`, `${width}px`, 'important');
    again = () => keep(side, width);
  };
  addEventListener(
    'beforeprint',
    () => {
      if (!keeps) return;
      giveBack();
      addEventListener('afterprint', again, { once: true, signal });
    },
    { signal },
  );
  signal.addEventListener('abort', giveBack);
  return { keep, giveBack };
}
