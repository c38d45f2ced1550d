import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Text } from '../../lib/core/text/text.ts';

interface AskInPlaceProps {
  label: string;
  hint?: string;
  /** Directions of addresses are not those of words. */
  dir: 'auto' | 'ltr';
  text: Text;
  /** What is asked about. */
  children?: ComponentChildren;
  /** Answers what is wrong with what was given; empty when it was taken. */
  onGive: (given: string) => string;
  onCancel: () => void;
}

/** Asks for one line of text in place, without a form of its own: it stands inside that of the tip. */
export function AskInPlace({ label, hint, dir, text, children, onGive, onCancel }: AskInPlaceProps) {
  const [given, setGiven] = useState('');
  const [fault, setFault] = useState('');
  const [fieldId, hintId, faultId] = [useId(), useId(), useId()];
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const give = () => {
    const found = onGive(given);
    setFault(found);
    if (found !== '') field.current?.focus();
  };
  const described = [...(hint ? [hintId] : []), ...(fault === '' ? [] : [faultId])].join(' ');
  return (
    <div class="ask-in-place">
      {children}
      <label class="label" for={fieldId}>
        {label}
      </label>
      <input
        ref={field}
        id={fieldId}
        class="input"
        type="text"
        dir={dir}
        value={given}
        aria-invalid={fault !== ''}
        aria-describedby={described || undefined}
        onInput={(event) => {
          setFault('');
          setGiven(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing || !['Enter', 'Escape'].includes(event.key)) return;
          // Enter would send the form around, and Escape close help.
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Enter') give();
          else onCancel();
        }}
      />
      {fault !== '' && (
        <p class="field-error" id={faultId} role="alert">
          {fault}
        </p>
      )}
      {hint && (
        <p class="soft" id={hintId}>
          {hint}
        </p>
      )}
      <div class="editor-actions">
        <button type="button" class="button button--small" onClick={give}>
          {text('editor.insert')}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={onCancel}>
          {text('cancel.do')}
        </button>
      </div>
    </div>
  );
}
