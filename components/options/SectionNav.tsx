import { useId, useRef, useState } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { SECTIONS, type SectionName } from './sections.ts';
import './section-nav.css';

interface SectionNavProps {
  /** The sections that there are. */
  there: readonly SectionName[];
  /** The one that is read. */
  current: SectionName | undefined;
  text: Text;
  onChoose: (name: SectionName) => void;
}

/**
 * The links to the sections: beside them where there is room, else behind a button that says which is read. All sections
 * are on one page, so that the browser's search finds every setting, and a message with “Undo” stays where it was said.
 */
export function SectionNav({ there, current, text, onChoose }: SectionNavProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  const shown = current ?? there[0];
  return (
    <nav
      class={isOpen ? 'section-nav section-nav--open' : 'section-nav'}
      aria-label={text('options.sections')}
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOpen(false);
      }}
      onKeyDown={({ key }) => {
        if (key !== 'Escape' || !isOpen) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        class="section-nav-button"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {shown && text(SECTIONS[shown])}
        <Icon shape="chevron" />
      </button>
      <ul id={listId} class="section-nav-list">
        {there.map((name) => (
          <li key={name}>
            <a
              class="section-nav-link"
              href={`#${name}`}
              aria-current={name === current ? 'true' : undefined}
              onClick={() => {
                setOpen(false);
                onChoose(name);
              }}
            >
              {text(SECTIONS[name])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
