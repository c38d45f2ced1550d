// Notices that something may have come onto the page that stands where the window is, such as a toast.

/** A moment, in which a page has set up what it shows; and how often it is looked at most. In milliseconds. */
const PAUSE = { first: 120, between: 500 } as const;

/** Calls back a moment after the page has changed, until it is stopped; what the call itself changes is no change. */
export function watchArrivals(look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = 0;
  const observer = new MutationObserver(() => {
    if (timer) return;
    const wait = Math.max(PAUSE.first, lookedAt + PAUSE.between - performance.now());
    timer = setTimeout(() => {
      timer = undefined;
      lookedAt = performance.now();
      if (!document.hidden) look();
      observer.takeRecords();
    }, wait);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}
