import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import { ProblemList } from './ProblemList.tsx';

interface LabelledFieldProps {
  label: string;
  /** The key that is written here, so that a problem of it leads to this field. */
  of?: string | undefined;
  /** An example, below the field. */
  hint?: string | undefined;
  value: string;
  onInput: (value: string) => void;
  problems?: readonly WorkshopProblem[];
  /** What is wrong, in words of the form itself. */
  fault?: string;
  /** The rows of an area; a line where absent. */
  rows?: number;
  type?: 'text' | 'date' | 'search';
  /** Addresses and codes are written from left to right in every language. */
  dir?: 'auto' | 'ltr';
  takesFocus?: boolean;
}

/** A field with its label, an example, and what is wrong with it. */
export function LabelledField({
  label,
  of,
  hint,
  value,
  onInput,
  problems = [],
  fault = '',
  rows,
  type = 'text',
  dir = 'auto',
  takesFocus = false,
}: LabelledFieldProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [takesFocus]);
  const isWrong = fault !== '' || problems.length > 0;
  const described = [hint ? `${id}-hint` : '', isWrong ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  const shared = {
    id,
    class: 'input',
    dir,
    spellcheck: dir === 'auto',
    value,
    'aria-invalid': isWrong,
    'aria-describedby': described || undefined,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div ref={box} class="workshop-field" data-key={of}>
      <label class="label" for={id}>
        {label}
      </label>
      {rows !== undefined && <textarea rows={rows} {...shared} />}
      {rows === undefined && type === 'text' && <input type="text" {...shared} />}
      {rows === undefined && type === 'date' && <input type="date" {...shared} />}
      {rows === undefined && type === 'search' && <input type="search" {...shared} />}
      {hint && (
        <p class="soft workshop-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isWrong && (
        <div id={`${id}-wrong`}>
          {fault !== '' && (
            <p class="field-error" role="alert">
              {fault}
            </p>
          )}
          <ProblemList problems={problems} />
        </div>
      )}
    </div>
  );
}

type LinesFieldProps = Omit<LabelledFieldProps, 'value' | 'onInput'> & {
  values: readonly string[];
  onValues: (values: string[]) => void;
};

const linesIn = (words: string) =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A field for a list of texts, one per line; an empty line that is being written stays in sight. */
export function LinesField({ values, onValues, rows = 2, ...props }: LinesFieldProps) {
  const joined = values.join('\n');
  const [words, setWords] = useState(joined);
  const shown = linesIn(words).join('\n') === joined ? words : joined;
  return (
    <LabelledField
      {...props}
      rows={Math.max(rows, Math.min(values.length + 1, 8))}
      value={shown}
      onInput={(written) => {
        setWords(written);
        onValues(linesIn(written));
      }}
    />
  );
}

interface ChoiceFieldProps {
  label: string;
  /** As for other fields. */
  of?: string;
  value: string;
  /** Each value with its words. */
  options: readonly (readonly [value: string, words: string])[];
  onChoose: (value: string) => void;
  problems?: readonly WorkshopProblem[];
}

/** A field in which one of a few is chosen. */
export function ChoiceField({ label, of, value, options, onChoose, problems = [] }: ChoiceFieldProps) {
  const id = useId();
  return (
    <div class="workshop-field" data-key={of}>
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="input"
        value={value}
        aria-invalid={problems.length > 0}
        aria-describedby={problems.length > 0 ? `${id}-wrong` : undefined}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
      {problems.length > 0 && (
        <div id={`${id}-wrong`}>
          <ProblemList problems={problems} />
        </div>
      )}
    </div>
  );
}
