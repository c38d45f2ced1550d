import type { Because as Reason } from '../../lib/core/help-start.ts';
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

interface FrontNoticesProps {
  isOrphaned: boolean;
  /** Why help is here, while something else stands in front of the tips. */
  because: Reason | null;
  text: Text;
}

/** What is said in front of whatever is being done: that the extension was updated under this page, or why help is here. */
export function FrontNotices({ isOrphaned, because, text }: FrontNoticesProps) {
  return (
    <div class="front-notices" aria-live="assertive">
      {isOrphaned && (
        <div class="front-notice">
          <strong>{text('orphaned.title')}</strong> <span>{text('orphaned.words')}</span>
        </div>
      )}
      {because && <p class="front-notice">{text(`beside.${because}`)}</p>}
    </div>
  );
}
