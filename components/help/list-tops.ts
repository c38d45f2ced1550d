// Where the tips of a list stand: measured once they are drawn, so that the next drawing can be compared with it.

/** Where a list and its tips stand. */
export interface ListTops {
  /** The top of the list on the screen. */
  list: number;
  /** How far it is scrolled. */
  scroll: number;
  /** The top of each tip within the list, however that is scrolled. */
  tips: ReadonlyMap<string, number>;
}

/** Measures where a list and its tips stand now. */
export function measureTops(list: HTMLElement): ListTops {
  const { top } = list.getBoundingClientRect();
  const scroll = list.scrollTop;
  const cards = Array.from(list.querySelectorAll<HTMLElement>('[data-tip]'));
  const tips = cards.map((card) => [card.dataset.tip ?? '', card.getBoundingClientRect().top - top + scroll] as const);
  return { list: top, scroll, tips: new Map(tips) };
}

/** The top of a tip on the screen; `undefined` where it is not in the list. */
export function topOnScreen({ list, scroll, tips }: ListTops, tip: string | null): number | undefined {
  const top = tip === null ? undefined : tips.get(tip);
  return top === undefined ? undefined : list + top - scroll;
}

/**
 * Calls back whenever something in a list has another size: a picture has come, a tip was unfolded. Answers what has it
 * look at what is new in the list, and what ends it.
 */
export function watchSizes(list: HTMLElement, onSize: () => void): { look: () => void; end: () => void } {
  const watched = new WeakSet<Element>();
  const observer = new ResizeObserver(onSize);
  return {
    look: () => {
      for (const child of [list, ...list.children]) {
        if (!watched.has(child)) observer.observe(child);
        watched.add(child);
      }
    },
    end: () => observer.disconnect(),
  };
}
