// Chromium can tell a frame whether a person really sees it: nothing of the page above it, no transparency, no transform.

/** The second version of the observer, which the types do not know yet. */
type VisibleEntry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * How long the page may take to come out from under what it shows while it opens, in milliseconds and in pictures drawn:
 * on a busy machine few pictures are drawn, and the browser looks for covers only when it draws.
 */
const PATIENCE = { milliseconds: 1000, pictures: 20 } as const;

/** What covers only for a moment, a dialog that closes or a page that goes to full screen, does not count. */
const LASTING_MS = 500;

/** Calls back once when the page that frames this one still covers it a moment after it was opened. */
export function whenCovered(onCovered: () => void): void {
  const openedAt = performance.now();
  let isVisible: boolean | undefined;
  let changedAt = openedAt;
  let pictures = 0;
  const options = { trackVisibility: true, delay: 100, threshold: 0 } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries: VisibleEntry[]) => {
    isVisible = entries.at(-1)?.isVisible;
    changedAt = performance.now();
  }, options);
  const look = () => {
    pictures += 1;
    const now = performance.now();
    const isOver = now - openedAt > PATIENCE.milliseconds && pictures > PATIENCE.pictures;
    if (!isOver || (isVisible === false && now - changedAt < LASTING_MS)) {
      requestAnimationFrame(look);
      return;
    }
    observer.disconnect();
    // Other browsers do not say.
    if (isVisible === false) onCovered();
  };
  observer.observe(document.body);
  // A tab in the background draws nothing, so there this waits.
  requestAnimationFrame(look);
}
