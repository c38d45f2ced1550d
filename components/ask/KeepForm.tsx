import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Ask } from '../../lib/core/ask/ask.ts';
import { type Answer, questionTitle } from '../../lib/core/ask/own-tip.ts';
import { BREADTHS, type Breadth } from '../../lib/core/place/generalise.ts';
import { fitPlace, toPlace, toUrl } from '../../lib/core/place/place-match.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Breakable } from '../ui/Breakable.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { askedName } from './AskedHere.tsx';
import './ask-form.css';
import './keep-form.css';

interface KeepFormProps {
  ask: Ask;
  /** The address of the page that help stands on now. */
  url: string;
  text: Text;
  /** Resolves to whether the answer was kept. */
  onKeep: (answer: Answer) => Promise<boolean>;
  onBack: () => void;
  /** Absent in the popup. */
  onClose?: () => void;
}

/** The answer of a colleague on its way to becoming a tip: where it helps is filled in already. */
export function KeepForm({ ask, url, text, onKeep, onBack, onClose }: KeepFormProps) {
  const { patterns } = ask.page;
  const [answer, setAnswer] = useState<Answer>({ title: questionTitle(ask), text: '', breadth: 'alike' });
  const [trouble, setTrouble] = useState('');
  const [answerId, titleId, troubleId] = [useId(), useId(), useId()];
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const change = (part: Partial<Answer>) => setAnswer((current) => ({ ...current, ...part }));

  const keep = async () => {
    if (answer.text.trim() === '') {
      setTrouble(text('keep.empty'));
      field.current?.focus();
      return;
    }
    if (!(await onKeep(answer).catch(() => false))) setTrouble(text('status.syncFailed'));
  };
  return (
    <form
      class="ask"
      aria-label={text('keep.do')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <header class="ask-head">
        <IconButton shape="back" label={text('askForm.back')} onClick={onBack} />
        <div class="ask-head-words">
          <h1 class="ask-title">{text('keep.do')}</h1>
          <p class="soft">{text('keep.lead')}</p>
        </div>
        {onClose && <IconButton shape="close" label={text('help.close')} onClick={onClose} />}
      </header>
      <div class="ask-fields">
        <div>
          <label class="label" for={answerId}>
            {text('keep.answer')}
          </label>
          <textarea
            ref={field}
            id={answerId}
            class="input ask-goal"
            rows={5}
            dir="auto"
            placeholder={text('keep.answerHint', { name: askedName(ask) })}
            value={answer.text}
            aria-invalid={trouble !== ''}
            aria-describedby={trouble === '' ? undefined : troubleId}
            onInput={(event) => {
              setTrouble('');
              change({ text: event.currentTarget.value });
            }}
          />
          {trouble !== '' && (
            <p class="field-error" id={troubleId} role="alert">
              {trouble}
            </p>
          )}
        </div>
        <div>
          <label class="label" for={titleId}>
            {text('part.title')}
          </label>
          <input
            id={titleId}
            class="input"
            type="text"
            dir="auto"
            value={answer.title}
            onInput={(event) => change({ title: event.currentTarget.value })}
          />
        </div>
        {patterns && (
          <BreadthField
            patterns={patterns}
            url={url}
            breadth={answer.breadth}
            text={text}
            onBreadth={(breadth) => change({ breadth })}
          />
        )}
      </div>
      <footer class="ask-foot">
        <div class="ask-actions">
          <button type="submit" class="button button--primary">
            {text('keep.do')}
          </button>
        </div>
        <p class="soft">{text('keep.private')}</p>
      </footer>
    </form>
  );
}

interface BreadthFieldProps {
  patterns: Record<Breadth, string>;
  url: string;
  breadth: Breadth;
  text: Text;
  onBreadth: (breadth: Breadth) => void;
}

/** Chooses how far the tip applies, and says at once whether that takes in the page in front. */
function BreadthField({ patterns, url, breadth, text, onBreadth }: BreadthFieldProps) {
  const name = useId();
  // Where the address holds nothing that changes, this page is the only one like it.
  const choices = BREADTHS.filter((choice) => choice !== 'page' || patterns.page !== patterns.alike);
  const isHere = fitPlace(toPlace({ match: [patterns[breadth]] }), toUrl(url)).fits;
  const words = (choice: Breadth) =>
    choice === 'alike' && patterns.page === patterns.alike ? text('keep.page') : text(`keep.${choice}`);
  return (
    <fieldset class="breadths">
      <legend class="label">{text('keep.where')}</legend>
      {choices.map((choice) => (
        <label class="check" key={choice}>
          <input type="radio" name={name} checked={choice === breadth} onChange={() => onBreadth(choice)} />
          {words(choice)}
        </label>
      ))}
      <p class="breadth-pattern soft" dir="ltr">
        <Breakable words={patterns[breadth]} />
      </p>
      <p class="soft" aria-live="polite">
        {text(isHere ? 'keep.fits' : 'keep.fitsNot')}
      </p>
    </fieldset>
  );
}
