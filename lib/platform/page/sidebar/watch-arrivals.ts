// Notices that something may have come onto the page that stands where the window is, such as a toast, or is wider.

/** A moment, in which a page has set up what it shows; and how often it is looked at most. In milliseconds. */
const PAUSE = { first: 120, between: 500 } as const;

/** Calls back a moment after the page has changed, until it is stopped; what the call itself changes is no change. */
export function watchArrivals(look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = 0;
  const lookSoon = () => {
    if (timer) return;
    const wait = Math.max(PAUSE.first, lookedAt + PAUSE.between - performance.now());
    timer = setTimeout(() => {
      timer = undefined;
      lookedAt = performance.now();
      if (!document.hidden) look();
      observer.takeRecords();
    }, wait);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });
  // Pictures that have loaded, and what comes within a shadow tree, are no change of the document.
  const sizes = new ResizeObserver(lookSoon);
  sizes.observe(document.body);
  return () => {
    clearTimeout(timer);
    sizes.disconnect();
    observer.disconnect();
  };
}
