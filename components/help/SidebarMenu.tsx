import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import './sidebar-menu.css';

/** One thing to choose. */
export interface MenuItem {
  words: string;
  onChoose: () => void;
}

interface SidebarMenuProps {
  name: string;
  items: MenuItem[];
}

/** A button that opens a list of things to do. */
export function SidebarMenu({ name, items }: SidebarMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const menu = root.current;
    const page = menu?.ownerDocument;
    if (!isOpen || !menu || !page) return;
    const stop = new AbortController();
    const { signal } = stop;
    const closeOutside = (event: Event) => {
      if (!menu.contains(event.target as Node)) setOpen(false);
    };
    page.addEventListener('pointerdown', closeOutside, { signal });
    page.addEventListener('focusin', closeOutside, { signal });
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // This Escape closes the menu and not the help.
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    menu.addEventListener('keydown', closeOnEscape, { signal });
    return () => stop.abort();
  }, [isOpen]);

  const choose = (action: () => void) => () => {
    setOpen(false);
    button.current?.focus();
    action();
  };
  return (
    <div class="sidebar-menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="button button--quiet button--icon"
        aria-label={name}
        title={name}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon shape="more" />
      </button>
      {isOpen && (
        <ul class="sidebar-menu-list" id={id}>
          {items.map(({ words, onChoose }) => (
            <li key={words}>
              <button type="button" class="sidebar-menu-item" onClick={choose(onChoose)}>
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
