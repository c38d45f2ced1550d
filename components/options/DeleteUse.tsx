import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';

/** What is being thought of: to delete all that was counted, or to switch counting off, with which it goes. */
export type Wanted = 'delete' | 'off' | null;

interface DeleteUseProps {
  wanted: Wanted;
  text: Text;
  onWant: (wanted: Wanted) => void;
  /** Deletes it, and switches counting off where that is wanted; says whether that went well. */
  onDelete: (isOff: boolean) => Promise<boolean>;
}

/** Asks once more before all that was counted is deleted, because this cannot be undone. */
export function DeleteUse({ wanted, text, onWant, onDelete }: DeleteUseProps) {
  const [isFailed, setFailed] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wanted) keep.current?.focus();
    setFailed(false);
  }, [wanted]);
  if (!wanted) {
    return (
      <div class="card-actions">
        <button type="button" class="button button--quiet button--small" onClick={() => onWant('delete')}>
          {text('use.deleteAll')}
        </button>
      </div>
    );
  }
  return (
    <div class="data-delete">
      <p>{text(wanted === 'off' ? 'use.sureOff' : 'use.sureDelete')}</p>
      {isFailed && (
        <p class="field-error" role="alert">
          {text('use.notDeleted')}
        </p>
      )}
      <button ref={keep} type="button" class="button button--small" onClick={() => onWant(null)}>
        {text('use.keep')}
      </button>
      <button
        type="button"
        class="button button--danger button--small"
        onClick={async () => {
          setFailed(false);
          if (!(await onDelete(wanted === 'off'))) setFailed(true);
        }}
      >
        {text(wanted === 'off' ? 'use.offDo' : 'use.deleteAll')}
      </button>
    </div>
  );
}
