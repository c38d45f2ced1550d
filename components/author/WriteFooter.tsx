import type { Text } from '../../lib/core/text/text.ts';

interface WriteFooterProps {
  /** Whether what was written is on this device, in words. */
  keeping: string;
  /** Why it was not saved; empty where nothing went wrong. */
  failure: string;
  undo: (() => void) | undefined;
  redo: (() => void) | undefined;
  text: Text;
  onSave: () => void;
}

/** The end of the form: saving, and the way back through what was done. */
export function WriteFooter({ keeping, failure, undo, redo, text, onSave }: WriteFooterProps) {
  return (
    <footer class="ask-foot">
      <div class="ask-actions">
        <button type="button" class="button button--primary" onClick={onSave}>
          {text('write.save')}
        </button>
        <button
          type="button"
          class="button button--quiet"
          aria-disabled={undo ? undefined : 'true'}
          onClick={() => undo?.()}
        >
          {text('undo.do')}
        </button>
        {redo && (
          <button type="button" class="button button--quiet" onClick={redo}>
            {text('write.redo')}
          </button>
        )}
      </div>
      <p class="field-error" role="alert">
        {failure}
      </p>
      <p class="soft" aria-live="polite">
        {keeping}
      </p>
    </footer>
  );
}
