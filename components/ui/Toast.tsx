import type { Text } from '../../lib/core/text/text.ts';
import { Icon } from './Icon.tsx';
import './toast.css';

interface ToastProps {
  words: string | null;
  text: Text;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Says what was just done and takes it back on request; it stays until answered, so nobody has to hurry. */
export function Toast({ words, text, onUndo, onDismiss }: ToastProps) {
  return (
    <div class="toast-place" aria-live="polite">
      {words !== null && (
        <div class="toast">
          <span class="toast-words">{words}</span>
          <button type="button" class="button button--small" onClick={onUndo}>
            {text('undo.do')}
          </button>
          <button
            type="button"
            class="button button--quiet button--icon button--small"
            aria-label={text('undo.dismiss')}
            onClick={onDismiss}
          >
            <Icon shape="close" />
          </button>
        </div>
      )}
    </div>
  );
}
