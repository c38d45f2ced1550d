import type { Because as Reason } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import './frame-notices.css';

/** Says why help is here and not beside the page, where it was asked for. */
export function Because({ because, text }: { because: Reason | null; text: Text }) {
  return (
    <div class="because" aria-live="polite">
      {because && <p class="soft">{text(`beside.${because}`)}</p>}
    </div>
  );
}

/** Says that the extension was updated under this page, in front of whatever is being done; nothing of it is lost. */
export function Orphaned({ isOrphaned, text }: { isOrphaned: boolean; text: Text }) {
  return (
    <div class="orphaned" aria-live="assertive">
      {isOrphaned && (
        <div class="orphaned-words">
          <strong>{text('orphaned.title')}</strong> <span>{text('orphaned.words')}</span>
        </div>
      )}
    </div>
  );
}
