import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { WorkshopProblem } from '../../lib/core/author/check-workshop-feed.ts';
import { filledLines } from '../../lib/core/text/filled-lines.ts';
import { ProblemList } from './ProblemList.tsx';
import './labelled-field.css';

interface FieldParts {
  label: string;
  /** An example, below the field. */
  hint?: string | undefined;
  problems?: readonly WorkshopProblem[];
  /** What is wrong, in words of the form itself. */
  fault?: string;
  /** The keys of a tip, or of a feed, that it is for: whoever is led to one of them ends up here. */
  keys?: string;
}

interface LabelledFieldProps extends FieldParts {
  value: string;
  onInput: (value: string) => void;
  /** The rows of an area; a line where absent. */
  rows?: number;
  type?: 'text' | 'date' | 'search';
  /** Addresses and codes are written from left to right in every language. */
  dir?: 'auto' | 'ltr';
  takesFocus?: boolean;
}

/** What a control has of its field: its id, and what describes it. */
interface ControlProps {
  id: string;
  class: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

type FieldAroundProps = FieldParts & { children: (control: ControlProps) => preact.ComponentChildren };

/** What stands around a control: its label, an example, and what is wrong with it. */
function FieldAround({ label, hint, problems = [], fault = '', keys, children }: FieldAroundProps) {
  const id = useId();
  const isWrong = fault !== '' || problems.length > 0;
  const described = [hint ? `${id}-hint` : '', isWrong ? `${id}-wrong` : ''].filter(Boolean).join(' ');
  return (
    <div class="labelled-field" data-keys={keys}>
      <label class="label" for={id}>
        {label}
      </label>
      {children({ id, class: 'input', 'aria-invalid': isWrong, 'aria-describedby': described || undefined })}
      {hint && (
        <p class="soft labelled-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div id={`${id}-wrong`}>
        {fault !== '' && (
          <p class="field-error" role="alert">
            {fault}
          </p>
        )}
        <ProblemList problems={problems} />
      </div>
    </div>
  );
}

/** A field with its label, an example, and what is wrong with it. */
export function LabelledField({
  value,
  onInput,
  rows,
  type = 'text',
  dir = 'auto',
  takesFocus = false,
  ...around
}: LabelledFieldProps) {
  const field = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const shared = {
    ref: (element: HTMLElement | null) => {
      field.current = element;
    },
    dir,
    spellcheck: dir === 'auto',
    value,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <FieldAround {...around}>
      {(control) => {
        if (rows !== undefined) return <textarea rows={rows} {...control} {...shared} />;
        if (type === 'date') return <input type="date" {...control} {...shared} />;
        if (type === 'search') return <input type="search" {...control} {...shared} />;
        return <input type="text" {...control} {...shared} />;
      }}
    </FieldAround>
  );
}

type ListFieldProps = Omit<LabelledFieldProps, 'value' | 'onInput'> & {
  values: readonly string[];
  onValues: (values: string[]) => void;
};

/** What is written of a list, as it is written: what says nothing yet, such as an empty line, stays in sight. */
function useWritten(values: readonly string[], between: string, read: (written: string) => string[]) {
  const joined = values.join(between);
  const [written, setWritten] = useState(joined);
  const isCurrent = JSON.stringify(read(written)) === JSON.stringify(values);
  return [isCurrent ? written : joined, setWritten] as const;
}

/** A field for a list of texts, one per line. */
export function LinesField({ values, onValues, rows = 2, ...props }: ListFieldProps) {
  const [shown, write] = useWritten(values, '\n', filledLines);
  return (
    <LabelledField
      {...props}
      rows={Math.max(rows, Math.min(values.length + 1, 8))}
      value={shown}
      onInput={(written) => {
        write(written);
        onValues(filledLines(written));
      }}
    />
  );
}

const wordsBetweenCommas = (written: string) => written.split(/[,،、\n]/).flatMap((word) => word.trim() || []);

/** A field for a list of words in one line, with commas between them. */
export function WordsField({ values, onValues, ...props }: ListFieldProps) {
  const [shown, write] = useWritten(values, ', ', wordsBetweenCommas);
  return (
    <LabelledField
      {...props}
      value={shown}
      onInput={(written) => {
        write(written);
        onValues(wordsBetweenCommas(written));
      }}
    />
  );
}

interface ChoiceFieldProps extends FieldParts {
  value: string;
  /** Each value with its words. */
  options: readonly (readonly [value: string, words: string])[];
  onChoose: (value: string) => void;
}

/** A field in which one of a few is chosen. */
export function ChoiceField({ value, options, onChoose, ...around }: ChoiceFieldProps) {
  return (
    <FieldAround {...around}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </FieldAround>
  );
}

/** Leads to the field of a key such as `_help.match[0]`: to what is marked in it, else to its first control. */
export function focusFieldOf(form: HTMLElement, key: string): void {
  const name = /^(?:_help\.)?\w+/.exec(key)?.[0] ?? '';
  const fields = Array.from(form.querySelectorAll<HTMLElement>('[data-keys]'));
  const field = fields.find(({ dataset }) => dataset.keys?.split(' ').includes(name));
  const control = ['[aria-invalid="true"]', 'input:not([hidden]), textarea, select, button'];
  control
    .map((selector) => field?.querySelector<HTMLElement>(selector))
    .find((found) => found)
    ?.focus();
}
