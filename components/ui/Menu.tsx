import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { itemForKey } from './menu-keys.ts';
import { placeMenu } from './menu-place.ts';
import './menu.css';

/** One thing to choose. */
export interface MenuItem {
  words: string;
  onChoose: () => void;
  /** Whether it is what holds now; absent where it is something to do. */
  isChosen?: boolean;
}

/** What belongs together in a menu. */
export interface MenuGroup {
  label?: string;
  /** Of each set at most one item holds. */
  sets: readonly (readonly MenuItem[])[];
}

interface MenuProps {
  name: string;
  groups: readonly MenuGroup[];
}

/** A button that opens a menu of things to do and to choose from. */
export function Menu({ name, groups }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useDrawnInFront(isOpen, button, list);
  useEffect(() => {
    const menu = root.current;
    const page = menu?.ownerDocument;
    if (!isOpen || !menu || !page) return;
    const stop = new AbortController();
    const closeOutside = (event: Event) => {
      if (!menu.contains(event.target as Node)) setOpen(false);
    };
    page.addEventListener('pointerdown', closeOutside, { signal: stop.signal });
    page.addEventListener('focusin', closeOutside, { signal: stop.signal });
    return () => stop.abort();
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || event.ctrlKey || event.altKey || event.metaKey) return;
    // Tab goes on from the button.
    if (event.key === 'Tab') return close();
    const items = itemsOf(list.current);
    const at = items.findIndex((item) => item.matches(':focus'));
    const next = itemForKey(
      event.key,
      at,
      items.map((item) => item.textContent ?? ''),
    );
    if (event.key !== 'Escape' && next === null) return;
    // The key is for the menu, and not for the help around it: this Escape closes no help.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') close();
    else items[next ?? 0]?.focus();
  };
  const choose = (action: () => void) => () => {
    close();
    action();
  };
  return (
    <div class="menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="button button--quiet button--icon"
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={onKeyDown}
      >
        <Icon shape="more" />
      </button>
      {isOpen && (
        <div ref={list} class="menu-list" id={id} role="menu" aria-label={name} popover="manual" onKeyDown={onKeyDown}>
          {groups.map((group, at) => (
            // Groups have no identity but their place.
            <Group key={at} group={group} isFirst={at === 0} choose={choose} />
          ))}
        </div>
      )}
    </div>
  );
}

const itemsOf = (list: HTMLElement | null) => Array.from(list?.querySelectorAll<HTMLElement>('.menu-item') ?? []);

/** Draws the open menu over everything, cut off by nothing that scrolls, and gives its first item the focus. */
function useDrawnInFront(
  isOpen: boolean,
  button: { current: HTMLElement | null },
  list: { current: HTMLElement | null },
): void {
  useLayoutEffect(() => {
    const [from, menu] = [button.current, list.current];
    const view = menu?.ownerDocument.defaultView;
    if (!isOpen || !from || !menu || !view) return;
    menu.showPopover?.();
    const place = () => {
      const isRightToLeft = view.getComputedStyle(menu).direction === 'rtl';
      const size = { width: menu.offsetWidth, height: menu.offsetHeight };
      const room = { width: view.document.documentElement.clientWidth, height: view.innerHeight };
      const at = placeMenu(from.getBoundingClientRect(), size, room, isRightToLeft);
      const inPixels = (length?: number) => (length === undefined ? 'auto' : `${length}px`);
      Object.assign(menu.style, {
        left: inPixels(at.left),
        right: inPixels(at.right),
        top: inPixels(at.top),
        bottom: inPixels(at.bottom),
        maxWidth: `min(18rem, ${at.maxWidth}px)`,
        maxHeight: inPixels(at.maxHeight),
      });
    };
    place();
    itemsOf(menu)[0]?.focus({ preventScroll: true });
    const stop = new AbortController();
    view.addEventListener('resize', place, { signal: stop.signal });
    // What the button stands in may scroll.
    view.addEventListener('scroll', place, { signal: stop.signal, capture: true });
    return () => stop.abort();
  }, [isOpen]);
}

interface GroupProps {
  group: MenuGroup;
  isFirst: boolean;
  choose: (action: () => void) => () => void;
}

function Group({ group: { label, sets }, isFirst, choose }: GroupProps) {
  const labelId = useId();
  return (
    <>
      {!isFirst && <hr class="menu-separator" />}
      {label && (
        <div class="menu-label" id={labelId} aria-hidden="true">
          {label}
        </div>
      )}
      {sets.map((items, at) => (
        // Sets have no identity but their place.
        <fieldset key={at} class="menu-set" aria-labelledby={label ? labelId : undefined}>
          {items.map(({ words, onChoose, isChosen }) => (
            <button
              key={words}
              type="button"
              class="menu-item"
              {...(isChosen === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': isChosen })}
              tabIndex={-1}
              onClick={choose(onChoose)}
            >
              {isChosen !== undefined && <span class="menu-mark">{isChosen && <Icon shape="check" />}</span>}
              {words}
            </button>
          ))}
        </fieldset>
      ))}
    </>
  );
}
