import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './workshop-section.css';

interface ChooseFilesProps {
  /** What the button says. */
  label: string;
  /** Endings and types that the browser offers. */
  accept: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
  /** Says that files can be dropped as well. */
  hint?: string;
  /** What stands around the button; files may be dropped on all of it. */
  children?: ComponentChildren;
}

/** A card with a button that chooses files, onto which files can be dropped as well. */
export function ChooseFiles({ label, accept, multiple = false, onFiles, hint, children }: ChooseFilesProps) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button does the same by keyboard.
    <div
      class={isOver ? 'workshop-card workshop-drop--over' : 'workshop-card'}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const files = Array.from(event.dataTransfer?.files ?? []);
        if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
      }}
    >
      {children}
      <label class="button workshop-file">
        {label}
        <input
          type="file"
          accept={accept}
          multiple={multiple}
          class="visually-hidden"
          onChange={(event) => {
            const files = Array.from(event.currentTarget.files ?? []);
            if (files.length > 0) onFiles(files);
            // The same file may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      {hint && <p class="soft">{hint}</p>}
    </div>
  );
}
