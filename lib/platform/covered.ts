// Chromium can tell a frame whether a person really sees it: nothing of the page above it, no transparency, no transform.
import { createCovering } from '../core/sidebar/covering.ts';

/** The second version of the observer, which the types do not know yet. */
type VisibleEntry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Calls back once when the page that frames this one still covers it a moment after it was opened, and nobody has got
 * through to press in it; `beats` tells how often the host has had it drawn anew.
 */
export function whenCovered(onCovered: () => void, beats: () => number): void {
  const ask = createCovering(performance.now());
  let isVisible: boolean | undefined;
  // Whoever presses in help may well bring a layer of our own to the page, of which the browser says the same.
  let isPressed = false;
  const onPress = ({ isTrusted }: Event) => {
    isPressed ||= isTrusted;
  };
  addEventListener('pointerdown', onPress, { capture: true });
  const options = { trackVisibility: true, delay: 100, threshold: 0 } as IntersectionObserverInit;
  const observer = new IntersectionObserver((entries: VisibleEntry[]) => {
    // Other browsers do not say.
    isVisible = entries.at(-1)?.isVisible;
  }, options);
  const look = () => {
    const answer = isPressed ? 'clear' : ask({ isVisible, atMs: performance.now(), beats: beats() });
    // A tab in the background draws nothing, so there this waits.
    if (!answer) return void requestAnimationFrame(look);
    observer.disconnect();
    removeEventListener('pointerdown', onPress, { capture: true });
    if (answer === 'covered') onCovered();
  };
  observer.observe(document.body);
  requestAnimationFrame(look);
}
