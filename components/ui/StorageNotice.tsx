import type { StorageTrouble } from '../../lib/core/storage-trouble.ts';
import type { Text } from '../../lib/core/text/text.ts';
import './storage-notice.css';

/** Says what is the matter with what is kept on this device, what is done about it, and what the person can do. */
export function StorageNotice({ trouble, text }: { trouble: StorageTrouble | null; text: Text }) {
  return (
    <div aria-live="polite">
      {trouble && (
        <p class={`storage-notice storage-notice--${trouble === 'anew' ? 'calm' : 'worry'}`}>
          {text(`storage.${trouble}`)}
        </p>
      )}
    </div>
  );
}
