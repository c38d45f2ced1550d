import type { Text } from '../../lib/core/text/text.ts';
import { Section } from './Section.tsx';

const PARTS = ['read', 'kept', 'leaves', 'may'] as const;

/** What Alongside reads, keeps, sends and may do, in one screen; and which version this is. */
export function About({ version, text }: { version: string; text: Text }) {
  return (
    <Section name="about" text={text}>
      <div>
        <h3 class="choices-name">{text('options.privacy')}</h3>
        <dl class="about">
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{text(`privacy.${part}`)}</dt>
              <dd>{text(`privacy.${part}Words`)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p class="soft">{text('about.version', { version })}</p>
    </Section>
  );
}
