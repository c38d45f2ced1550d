import { useId } from 'preact/hooks';
import { hintForTitle } from '../../lib/core/author/title-hint.ts';
import type { Text } from '../../lib/core/text/text.ts';
import './text-editor.css';

interface TitleFieldProps {
  value: string;
  text: Text;
  onValue: (value: string) => void;
  /** The language that the tip is written in: that of the interface when absent. */
  language?: string;
  /** What is wrong with it; nothing when absent. */
  error?: string | undefined;
  /** Something is wrong with it that is told elsewhere. */
  isWrong?: boolean;
}

/** The title of a tip; below it at most one thing that would make it easier to find. */
export function TitleField({
  value,
  text,
  onValue,
  language = text.language,
  error,
  isWrong = false,
}: TitleFieldProps) {
  const [fieldId, hintId, errorId] = [useId(), useId(), useId()];
  const hint = error === undefined ? hintForTitle(value, language) : null;
  const described = error === undefined ? (hint ? hintId : undefined) : errorId;
  return (
    <div>
      <label class="label" for={fieldId}>
        {text('keep.title')}
      </label>
      <input
        id={fieldId}
        class="input"
        type="text"
        dir="auto"
        value={value}
        aria-invalid={error !== undefined || isWrong}
        aria-describedby={described}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {error !== undefined && (
        <p class="field-error" id={errorId} role="alert">
          {error}
        </p>
      )}
      <p class="soft title-hint" id={hintId} aria-live="polite">
        {hint && text(`title.hint.${hint}`)}
      </p>
    </div>
  );
}
