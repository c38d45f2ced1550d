import { useEffect, useId, useState } from 'preact/hooks';

interface LineProps {
  label: string;
  saved: string;
  hint: string;
  autocomplete: 'name' | 'off';
  /** Why it cannot be changed; absent where it can. */
  locked?: string | undefined;
  onSave: (words: string) => void;
}

/** A line of words, saved when the field is left or Enter is pressed. */
export function Line({ label, saved, hint, autocomplete, locked, onSave }: LineProps) {
  const id = useId();
  const [words, setWords] = useState(saved);
  useEffect(() => setWords(saved), [saved]);
  const save = () => {
    if (words.trim() !== saved) onSave(words.trim());
  };
  return (
    <div class="choices choices--line">
      <label class="choices-name" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        dir="auto"
        maxLength={200}
        autocomplete={autocomplete}
        placeholder={hint}
        value={words}
        readOnly={locked !== undefined}
        onInput={(event) => setWords(event.currentTarget.value)}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Enter' && save()}
      />
      {locked && <p class="soft">{locked}</p>}
    </div>
  );
}
