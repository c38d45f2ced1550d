// Finds the shadow trees of a page, closed ones too where the browser lets a script of an extension see them.

/** What one look may take, in milliseconds: it comes again and again, and the page goes on in between. */
const LOOK_MS = 2;

/** Firefox lets scripts of extensions see into closed roots. */
type SeenThrough = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow trees found so far. */
export interface ShadowRoots {
  /** Goes on looking where the look before has ended, and begins anew at the end. */
  look(): void;
  known(): ShadowRoot[];
}

/** Creates what finds shadow trees. */
export function createShadowRoots(): ShadowRoots {
  const found = new Set<ShadowRoot>();
  let walk = visit(document);

  function* visit(root: Document | ShadowRoot): Generator<void> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const element = walker.currentNode as SeenThrough;
      const inside = element.openOrClosedShadowRoot ?? element.shadowRoot;
      if (inside) {
        found.add(inside);
        yield* visit(inside);
      }
      yield;
    }
  }

  return {
    look: () => {
      const end = performance.now() + LOOK_MS;
      while (performance.now() < end) {
        if (!walk.next().done) continue;
        walk = visit(document);
        break;
      }
      for (const root of found) if (!root.host.isConnected) found.delete(root);
    },
    known: () => [...found],
  };
}
