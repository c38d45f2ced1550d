// Whether the page has put anything in front of the sidebar: only what stands in the browser's top layer can.
// Chromium tells the help page itself. In Firefox nobody does: an element that takes no pointer is not even hit by a test.
import { isLegible } from '../../../core/sidebar/filter.ts';
import { createShadowRoots } from './shadow-roots.ts';

const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';

/** What is known of the order in the top layer. */
export interface Front {
  /** Called when the sidebar has just come to the front: what is open now is behind it. */
  noteRaised(): void;
  /** False while something that came later is open. */
  isFront(): boolean;
}

/** Creates what knows whether the sidebar is in front, until the signal says stop. */
export function createFront(host: HTMLElement, signal: AbortSignal): Front {
  if ('trackVisibility' in IntersectionObserver.prototype) return { noteRaised: () => undefined, isFront: () => true };
  const roots = createShadowRoots();
  let behind = new WeakSet<Element>();
  const others = () =>
    [document, ...roots.known()]
      .flatMap((root) => [...root.querySelectorAll(IN_TOP_LAYER)])
      .filter((element) => !element.contains(host));
  // What is opened again comes to the front, even between two looks; out of a shadow tree the event is told to nobody else.
  const onOpening = ({ target, newState }: Event & { newState?: string }) => {
    if (newState === 'open' && target) behind.delete(target as Element);
  };
  return {
    noteRaised: () => {
      behind = new WeakSet(others());
      for (const element of others()) element.addEventListener('beforetoggle', onOpening, { signal });
    },
    isFront: () => {
      roots.look();
      return others().every((element) => behind.has(element)) && !isInTransition() && isRootLegible();
    },
  };
}

/** A filter on the root takes the top layer in (Firefox 153); its opacity, masks, clips and transforms do not. */
const isRootLegible = () => isLegible(getComputedStyle(document.documentElement).filter);

/** While a page goes over from one view to the next, pictures of both are drawn above everything. */
function isInTransition(): boolean {
  try {
    return document.querySelector(':active-view-transition') !== null;
  } catch {
    // A browser that does not know such transitions.
    return false;
  }
}
