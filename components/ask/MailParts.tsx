import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { AskPart, Tried } from '../../lib/core/ask/draft.ts';
import type { PartChoice } from '../../lib/core/ask/kept-question.ts';
import type { Mask } from '../../lib/core/ask/mask.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Breakable } from '../ui/Breakable.tsx';
import { type AskState, choiceFor, partText } from './ask-state.ts';
import { LookedAt } from './LookedAt.tsx';

interface MailPartsProps {
  parts: AskPart[];
  choices: AskState['choices'];
  /** What the person looked at. */
  tried: Tried;
  mask: Mask;
  /** The words of the language that the mail is written in. */
  mailText: Text;
  text: Text;
  onChoice: (kind: AskPart['kind'], choice: PartChoice) => void;
  /** Takes one thing out of what was looked at. */
  onTakeOut: (one: string) => void;
}

/** Shows each part of context exactly as it will be in the mail, with a tick to leave it out. */
export function MailParts({ parts, choices, tried, mask, mailText, text, onChoice, onTakeOut }: MailPartsProps) {
  if (parts.length === 0) return null;
  const lookedAt = (id: string, choice: PartChoice) => (
    <LookedAt
      id={id}
      tried={tried}
      toShown={choice === 'whole' ? (words) => words : mask.text}
      mailText={mailText}
      text={text}
      onTakeOut={onTakeOut}
    />
  );
  return (
    <fieldset class="mail-parts">
      <legend class="label">{text('askForm.also')}</legend>
      <ul>
        {parts.map((part) => (
          <li key={part.kind}>
            <MailPart
              part={part}
              choice={choiceFor(part, choices)}
              text={text}
              onChoice={(choice) => onChoice(part.kind, choice)}
              renderWords={part.kind === 'tried' ? lookedAt : undefined}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface MailPartProps {
  part: AskPart;
  choice: PartChoice;
  text: Text;
  onChoice: (choice: PartChoice) => void;
  /** Draws the words while they are in the mail as they were read; without it they are one text. */
  renderWords: ((id: string, choice: PartChoice) => VNode) | undefined;
}

function MailPart({ part, choice, text, onChoice, renderWords }: MailPartProps) {
  const wordsId = useId();
  const isIncluded = choice !== 'left-out';
  const isEdited = typeof choice === 'object';
  // The mail may be in another language than the form.
  const heading = text(`ask.${part.kind}`);
  return (
    <div class={isIncluded ? 'mail-part' : 'mail-part mail-part--left-out'}>
      <div class="mail-part-head">
        <label class="check">
          <input
            type="checkbox"
            checked={isIncluded}
            aria-describedby={wordsId}
            onChange={(event) => onChoice(event.currentTarget.checked ? 'masked' : 'left-out')}
          />
          {heading}
        </label>
        {isIncluded && (
          <button
            type="button"
            class="button button--quiet button--small"
            aria-label={text(isEdited ? 'askForm.asReadName' : 'askForm.editName', { part: heading })}
            onClick={() => onChoice(isEdited ? 'masked' : { words: partText(part, choice) })}
          >
            {text(isEdited ? 'askForm.asRead' : 'edit.do')}
          </button>
        )}
      </div>
      {isEdited ? (
        <PartWords
          id={wordsId}
          name={text('askForm.ownWords', { part: heading })}
          words={choice.words}
          onWords={(words) => onChoice({ words })}
        />
      ) : isIncluded && renderWords ? (
        renderWords(wordsId, choice)
      ) : (
        <p class="mail-part-words" id={wordsId} dir="auto">
          <Breakable words={partText(part, choice)} />
        </p>
      )}
      {part.kind === 'field' && <p class="mail-part-note soft">{text('askForm.fieldNote')}</p>}
      {part.unmasked !== undefined && isIncluded && !isEdited && (
        <label class="check mail-part-note soft">
          <input
            type="checkbox"
            checked={choice === 'whole'}
            onChange={(event) => onChoice(event.currentTarget.checked ? 'whole' : 'masked')}
          />
          {text('askForm.showHidden')}
        </label>
      )}
    </div>
  );
}

interface PartWordsProps {
  id: string;
  name: string;
  words: string;
  onWords: (words: string) => void;
}

/** The words of a part while a person writes them; the field is ready to be written in at once. */
function PartWords({ id, name, words, onWords }: PartWordsProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <textarea
      ref={field}
      id={id}
      class="input mail-part-edit"
      rows={2}
      dir="auto"
      aria-label={name}
      value={words}
      onInput={(event) => onWords(event.currentTarget.value)}
    />
  );
}
