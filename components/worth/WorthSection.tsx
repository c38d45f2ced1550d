import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface WorthSectionFrame {
  title: string;
  /** What it is about, below its title. */
  lead?: string;
  children: ComponentChildren;
}

/** A section of the page: a heading, and a card. */
export function WorthSection({ title, lead, children }: WorthSectionFrame) {
  const titleId = useId();
  return (
    <section class="worth-section" aria-labelledby={titleId}>
      <h2 id={titleId} class="worth-heading">
        {title}
      </h2>
      {lead && <p class="soft">{lead}</p>}
      {children}
    </section>
  );
}
