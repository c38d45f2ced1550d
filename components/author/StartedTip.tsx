import { useState } from 'preact/hooks';
import type { KeptTipDraft } from '../../lib/core/author/writing/kept-tip-draft.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Toast } from '../ui/Toast.tsx';

interface StartedTipProps {
  /** The one that was changed last first. */
  started: readonly KeptTipDraft[];
  text: Text;
  onGoOn: (draft: KeptTipDraft) => void;
  onDiscard: (draft: KeptTipDraft) => Promise<void>;
  onPutBack: (draft: KeptTipDraft) => Promise<void>;
}

/** Reminds of a tip that was begun here, and goes on with it. */
export function StartedTip({ started, text, onGoOn, onDiscard, onPutBack }: StartedTipProps) {
  const [discarded, setDiscarded] = useState<KeptTipDraft | null>(null);
  const [draft] = started;
  const title = draft?.tipDraft.item.title ?? '';
  return (
    <>
      {draft && (
        <section class="asked" aria-label={text('write.title')}>
          <p dir="auto">{title === '' ? text('write.startedUntitled') : text('write.started', { title })}</p>
          <div class="asked-actions">
            <button type="button" class="button button--small" onClick={() => onGoOn(draft)}>
              {text('write.continue')}
            </button>
            <button
              type="button"
              class="button button--quiet button--small"
              onClick={() => void onDiscard(draft).then(() => setDiscarded(draft))}
            >
              {text('write.discard')}
            </button>
          </div>
        </section>
      )}
      <Toast
        words={discarded && text('write.discarded')}
        text={text}
        onUndo={() => {
          if (discarded) void onPutBack(discarded);
          setDiscarded(null);
        }}
        onDismiss={() => setDiscarded(null)}
      />
    </>
  );
}
