import type { Text } from '../../lib/core/text/text.ts';
import type { Storing } from './use-storing.ts';

interface StoringLineProps {
  storing: Storing;
  text: Text;
  onRetry: () => void;
}

/** Whether all is kept on this device; where it could not be, a button that tries again. */
export function StoringLine({ storing, text, onRetry }: StoringLineProps) {
  return (
    <>
      <p class={storing === 'failed' ? 'field-error' : 'soft'} role="status">
        {text(`workshop.${storing}`)}
      </p>
      {storing === 'failed' && (
        <button type="button" class="button button--small" onClick={onRetry}>
          {text('notice.again')}
        </button>
      )}
    </>
  );
}
