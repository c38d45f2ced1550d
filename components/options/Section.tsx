import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';
import { NotingSections, SECTIONS, type SectionName } from './sections.ts';
import type { Saving } from './use-saving.ts';
import './section.css';

interface SectionProps {
  name: SectionName;
  /** How the last change in it ended. */
  saving?: Saving;
  text: Text;
  /** Each child stands in a row of its own. */
  children: ComponentChildren;
}

/** A section of the options: a heading, which says beside it whether the last change is saved, and a card. */
export function Section({ name, saving = 'idle', text, children }: SectionProps) {
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const note = useContext(NotingSections);
  useLayoutEffect(() => {
    note(name, section.current);
    return () => note(name, null);
  }, [name, note]);
  return (
    <section ref={section} id={name} class="section" aria-labelledby={titleId}>
      <div class="section-head">
        <h2 id={titleId} class="section-title">
          {text(SECTIONS[name])}
        </h2>
        <p class={`section-saved section-saved--${saving}`} aria-live="polite">
          {saving === 'saved' && text('pages.saved')}
          {saving === 'failed' && text('status.syncFailed')}
        </p>
      </div>
      <div class="card">{children}</div>
    </section>
  );
}
