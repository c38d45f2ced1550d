import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SidebarLayout } from '../../lib/core/sidebar/layout.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Icon } from '../ui/Icon.tsx';
import './sidebar-menu.css';

interface SidebarMenuProps {
  layout: SidebarLayout;
  text: Text;
  onLayout: (part: Partial<SidebarLayout>) => void;
  /** Leads to where a person can have help always on for this site; absent where that cannot be asked. */
  onAlwaysHere?: (() => void) | undefined;
  onOpenOptions: () => void;
}

/** How the sidebar stands beside the page, and the options. */
export function SidebarMenu({ layout, text, onLayout, onAlwaysHere, onOpenOptions }: SidebarMenuProps) {
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
  const item = (words: string, action: () => void) => (
    <li>
      <button type="button" class="sidebar-menu-item" onClick={choose(action)}>
        {words}
      </button>
    </li>
  );
  return (
    <div class="sidebar-menu" ref={root}>
      <button
        ref={button}
        type="button"
        class="button button--quiet button--icon"
        aria-label={text('menu.name')}
        title={text('menu.name')}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon shape="more" />
      </button>
      {isOpen && (
        <ul class="sidebar-menu-list" id={id}>
          {layout.side !== 'left' && item(text('menu.left'), () => onLayout({ side: 'left' }))}
          {layout.side !== 'right' && item(text('menu.right'), () => onLayout({ side: 'right' }))}
          {item(text(layout.makesRoom ? 'menu.overlay' : 'menu.room'), () =>
            onLayout({ makesRoom: !layout.makesRoom }),
          )}
          {onAlwaysHere && item(text('menu.always'), onAlwaysHere)}
          {item(text('help.options'), onOpenOptions)}
        </ul>
      )}
    </div>
  );
}
