// First, so that what follows can build on it.
import '../tokens.css';
import '../ui/base.css';

import { useId } from 'preact/hooks';
import { PRACTICE } from '../../lib/core/practice.ts';
import { HelpApp } from '../help/HelpApp.tsx';
import type { HelpAppProps } from '../help/help-props.ts';
import { directionOf } from '../ui/direction.ts';
import { usePractice } from './use-practice.ts';
import './practice-app.css';

type PracticeAppProps = Omit<HelpAppProps, 'frame' | 'watchChanges'>;

/** A made-up form with the help beside it, to try both. */
export function PracticeApp({ client, text, ...help }: PracticeAppProps) {
  const practice = usePractice(client);
  return (
    <div class="practice" lang={text.language} dir={directionOf(text.language)}>
      <div class="practice-page">
        <header class="practice-head">
          <p class="practice-title">{text('practice.title')}</p>
          <p class="soft">{text('practice.how')}</p>
        </header>
        <PracticeForm {...practice} />
      </div>
      <div class="practice-help">
        <HelpApp {...help} client={practice.client} text={text} frame="panel" watchChanges={practice.watchChanges} />
      </div>
    </div>
  );
}

type PracticeFormProps = Pick<ReturnType<typeof usePractice>, 'message' | 'setMessage' | 'setField' | 'lit'>;

/** The form, in the words of the samples. */
function PracticeForm({ message, setMessage, setField, lit }: PracticeFormProps) {
  const [titleId, fieldId] = [useId(), useId()];
  const litClass = (name: string) => (lit === name ? ' practice-lit' : '');
  return (
    <form
      class="practice-form"
      aria-labelledby={titleId}
      lang="en"
      dir="ltr"
      onSubmit={(event) => {
        event.preventDefault();
        setMessage(PRACTICE.message);
      }}
    >
      <p class="soft">{PRACTICE.application}</p>
      <h2 id={titleId}>{PRACTICE.title}</h2>
      {message !== null && (
        <p role="alert" class="field-error">
          {message}
        </p>
      )}
      {PRACTICE.fields.map((name) => (
        <div key={name} class={`practice-field${litClass(name)}`}>
          <label class="label" for={`${fieldId} ${name}`}>
            {name}
          </label>
          <input
            id={`${fieldId} ${name}`}
            class="input"
            type="text"
            autocomplete="off"
            onFocus={() => setField(name)}
            onInput={() => setMessage(null)}
          />
        </div>
      ))}
      <div>
        <button type="submit" class={`button button--primary${litClass(PRACTICE.save)}`}>
          {PRACTICE.save}
        </button>
      </div>
    </form>
  );
}
