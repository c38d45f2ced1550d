import type { Text } from '../../lib/core/text/text.ts';
import type { Saving } from './use-saving.ts';

interface SavingHeadProps {
  id: string;
  title: string;
  saving: Saving;
  text: Text;
}

/** The heading of a section, which says beside it whether the last change is saved. */
export function SavingHead({ id, title, saving, text }: SavingHeadProps) {
  return (
    <div class="pages-head">
      <h2 id={id}>{title}</h2>
      <p class={`pages-saved pages-saved--${saving}`} aria-live="polite">
        {saving === 'saved' && text('pages.saved')}
        {saving === 'failed' && text('status.syncFailed')}
      </p>
    </div>
  );
}
