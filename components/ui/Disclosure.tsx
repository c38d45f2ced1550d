import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import './disclosure.css';

/** A quiet button that shows and hides what belongs to it. */
export function Disclosure({ label, children }: { label: string; children: ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
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
