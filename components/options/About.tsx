import { useId } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';

const PARTS = ['read', 'kept', 'leaves', 'may'] as const;

/** What Alongside reads, keeps, sends and may do, in one screen; and which version this is. */
export function About({ version, text }: { version: string; text: Text }) {
  const [privacyId, aboutId] = [useId(), useId()];
  return (
    <>
      <section aria-labelledby={privacyId}>
        <h2 id={privacyId}>{text('options.privacy')}</h2>
        <dl class="about">
          {PARTS.map((part) => (
            <div key={part}>
              <dt>{text(`privacy.${part}`)}</dt>
              <dd>{text(`privacy.${part}Words`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby={aboutId}>
        <h2 id={aboutId}>{text('about.title')}</h2>
        <p class="soft">{text('about.version', { version })}</p>
      </section>
    </>
  );
}
