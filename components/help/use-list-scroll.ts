import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type ListTops, measureTops, topOnScreen, watchSizes } from './list-tops.ts';

/** How long scrolling must rest before its place is kept, in milliseconds. */
const REST_MS = 150;

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
  toTop,
  onRest,
}: {
  start: number;
  isDrawn: boolean;
  reading: string | null;
  /** Another value than before: the top is in sight. */
  toTop: unknown;
  onRest: (scroll: number) => void;
}): ListScroll {
  const list = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isRestored = useRef(false);
  /** Where all stood when it was drawn last, and has been scrolled and has grown since. */
  const before = useRef<ListTops | null>(null);
  const sizes = useRef<ReturnType<typeof watchSizes> | null>(null);
  useLayoutEffect(() => () => sizes.current?.end(), []);

  useLayoutEffect(() => {
    if (!isDrawn || isRestored.current || !list.current) return;
    isRestored.current = true;
    list.current.scrollTop = start;
  }, [isDrawn, start]);

  useEffect(() => {
    if (toTop) list.current?.scrollTo({ top: 0 });
  }, [toTop]);

  useLayoutEffect(() => {
    const { current: element } = list;
    if (!element) {
      // A question has taken its place.
      sizes.current?.end();
      sizes.current = null;
      before.current = null;
      return;
    }
    const measure = () => {
      before.current = measureTops(element);
    };
    keepTip(element, reading, before.current);
    measure();
    sizes.current ??= watchSizes(element, measure);
    sizes.current.look();
  });

  const onScroll = () => {
    if (list.current && before.current) before.current = { ...before.current, scroll: list.current.scrollTop };
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (list.current) onRest(list.current.scrollTop);
    }, REST_MS);
  };
  return { list, onScroll };
}

/** How far a list was scrolled before it was drawn anew: where that has made it short, the browser has scrolled it back. */
function scrollBefore({ scrollTop, clientHeight, scrollHeight }: HTMLElement, { scroll }: ListTops): number {
  const isAtEnd = scrollTop + clientHeight >= scrollHeight - 1;
  return isAtEnd ? Math.max(scroll, scrollTop) : scrollTop;
}

/** Scrolls a list that was drawn anew so that the tip that is being read stands where it stood on the screen. */
function keepTip(element: HTMLElement, reading: string | null, was: ListTops | null): void {
  const topBefore = was && topOnScreen({ ...was, scroll: scrollBefore(element, was) }, reading);
  const topAfter = topOnScreen(measureTops(element), reading);
  if (topBefore === null || topBefore === undefined || topAfter === undefined) {
    if (reading === null) element.style.paddingBlockEnd = '';
    return;
  }
  const moved = topAfter - topBefore;
  if (Math.abs(moved) < 1) return;
  element.scrollTop += moved;
  const missing = (topOnScreen(measureTops(element), reading) ?? topBefore) - topBefore;
  if (missing < 1) return;
  // A short list cannot be scrolled so far: then there is some empty room below the tips.
  element.style.paddingBlockEnd = `calc(var(--space-4) + ${missing}px)`;
  element.scrollTop += missing;
}
