import { useLayoutEffect, useRef } from 'preact/hooks';

/** How long scrolling must rest before its place is kept, in milliseconds. */
const REST_MS = 150;

const topOf = (list: HTMLElement | null, tip: string | null) => {
  const cards = tip === null ? [] : Array.from(list?.querySelectorAll<HTMLElement>('[data-tip]') ?? []);
  return cards.find((card) => card.dataset.tip === tip)?.getBoundingClientRect().top;
};

/** The list's element and how it scrolls. */
export interface ListScroll {
  list: { current: HTMLDivElement | null };
  onScroll: () => void;
}

/**
 * Keeps the list of tips where it was: scrolled as when help was closed, and, when fresh tips come in above it, with
 * the tip that is being read (`reading`, its key) at its place on the screen.
 */
export function useListScroll({
  start,
  isDrawn,
  reading,
  onRest,
}: {
  start: number;
  isDrawn: boolean;
  reading: string | null;
  onRest: (scroll: number) => void;
}): ListScroll {
  const list = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isRestored = useRef(false);
  // Measured while drawing, before anything changes: every effect, and its clean-up, is too late to see where the tip was.
  const topBefore = topOf(list.current, reading);

  useLayoutEffect(() => {
    if (!isDrawn || isRestored.current || !list.current) return;
    isRestored.current = true;
    list.current.scrollTop = start;
  }, [isDrawn, start]);

  useLayoutEffect(() => {
    const topAfter = topOf(list.current, reading);
    const { current: element } = list;
    if (!element) return;
    if (topBefore === undefined || topAfter === undefined) {
      if (reading === null) element.style.paddingBlockEnd = '';
      return;
    }
    const moved = topAfter - topBefore;
    if (Math.abs(moved) < 1) return;
    element.scrollTop += moved;
    const missing = (topOf(element, reading) ?? topBefore) - topBefore;
    if (missing < 1) return;
    // A short list cannot be scrolled so far: then there is some empty room below the tips.
    element.style.paddingBlockEnd = `calc(var(--space-4) + ${missing}px)`;
    element.scrollTop += missing;
  });

  const onScroll = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (list.current) onRest(list.current.scrollTop);
    }, REST_MS);
  };
  return { list, onScroll };
}
