import type { Ref } from 'preact';
import type { Text } from '../../lib/core/text/text.ts';
import { Breakable } from '../ui/Breakable.tsx';

interface SaveFooterProps {
  fileName: string;
  /** The file as it is was saved just now. */
  isSaved: boolean;
  text: Text;
  button: Ref<HTMLButtonElement>;
  onSave: () => void;
}

/** Where an author’s folder has its saved pages. */
const FOLDER = 'pages/';

/** Saves the file, and says what has become of it. */
export function SaveFooter({ fileName, isSaved, text, button, onSave }: SaveFooterProps) {
  return (
    <footer class="ask-foot">
      <div class="ask-actions">
        <button ref={button} type="button" class="button button--primary" data-leaves onClick={onSave}>
          {text('save.toFile')}
        </button>
        <span class="save-name" dir="ltr">
          <Breakable words={fileName} />
        </span>
      </div>
      <p role="status" class={isSaved ? 'save-done' : 'soft'}>
        {isSaved ? text('save.done', { name: fileName, folder: FOLDER }) : text('save.here')}
      </p>
    </footer>
  );
}
