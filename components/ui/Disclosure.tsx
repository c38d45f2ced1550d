import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import './disclosure.css';

interface DisclosureProps {
  label: string;
  startsOpen?: boolean;
  children: ComponentChildren;
}

/** A quiet button that shows and hides what belongs to it. */
export function Disclosure({ label, startsOpen = false, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div class="disclosure">
      <button
        type="button"
        class="disclosure-button button button--quiet button--small"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        <Icon shape="chevron" />
      </button>
      {isOpen && <div id={id}>{children}</div>}
    </div>
  );
}
