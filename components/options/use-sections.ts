import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type NoteSection, SECTION_NAMES, type SectionName } from './sections.ts';

type Elements = ReadonlyMap<SectionName, HTMLElement>;

const inOrder = (elements: Elements) => SECTION_NAMES.filter((name) => elements.has(name));

/**
 * The section that is read. The line it is measured at goes down the window as the page is scrolled, so that the first
 * and the last are read in their turn, however short they are.
 */
function readIn(elements: Elements, page: Document): SectionName | undefined {
  const { clientHeight, scrollHeight, scrollTop } = page.documentElement;
  const line = clientHeight * Math.min(1, scrollTop / Math.max(1, scrollHeight - clientHeight));
  const names = inOrder(elements);
  return names.findLast((name) => (elements.get(name)?.getBoundingClientRect().top ?? 0) <= line) ?? names[0];
}

const fragment = () => SECTION_NAMES.find((name) => `#${name}` === location.hash);

/**
 * Which sections there are and which of them is read. `isKnown`: nothing more is to come above them, so that the one
 * the address names can be gone to.
 */
export function useSections(isKnown: boolean) {
  const elements = useRef(new Map<SectionName, HTMLElement>());
  const [there, setThere] = useState<readonly SectionName[]>([]);
  const [current, setCurrent] = useState<SectionName | undefined>();
  // The one that was gone to is the one that is read, wherever in the window it could be put, until the page is scrolled.
  const chosen = useRef<{ name: SectionName; at?: number } | undefined>(undefined);
  const look = useCallback(() => {
    const { scrollTop } = document.documentElement;
    const { name, at = scrollTop } = chosen.current ?? {};
    chosen.current = name && Math.abs(at - scrollTop) <= 1 ? { name, at } : undefined;
    setCurrent(chosen.current?.name ?? readIn(elements.current, document));
  }, []);
  const note = useCallback<NoteSection>((name, element) => {
    if (element) elements.current.set(name, element);
    else elements.current.delete(name);
    setThere(inOrder(elements.current));
  }, []);
  const choose = useCallback((name: SectionName) => {
    // The browser scrolls to it only then.
    chosen.current = { name };
    setCurrent(name);
  }, []);
  const chooseNamed = useCallback(() => {
    const name = fragment();
    chosen.current = name && { name };
    look();
  }, [look]);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener('scroll', look, { passive: true, signal });
    addEventListener('resize', look, { signal });
    addEventListener('hashchange', chooseNamed, { signal });
    return () => stop.abort();
  }, [look, chooseNamed]);
  // The browser looked for what the address names before anything was drawn.
  useEffect(() => {
    if (!isKnown) return;
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    chooseNamed();
  }, [isKnown, chooseNamed]);
  useEffect(look, [there, look]);
  return { there, current, note, choose };
}
