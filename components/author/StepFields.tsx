import { useId } from 'preact/hooks';
import type { StepDraft } from '../../lib/core/author/tip-draft.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Tool } from './EditorTools.tsx';
import type { StepsEditorProps } from './editor-props.ts';
import { TextEditor } from './TextEditor.tsx';
import { toTargetWords } from './target-words.ts';
import type { StepsWork } from './use-steps.ts';

interface StepFieldsProps {
  props: StepsEditorProps;
  work: StepsWork;
  step: StepDraft;
  /** Counted from 0. */
  at: number;
  onDrag: (isDragged: boolean) => void;
}

/** A step is a line or two: no lists of its own by a button. */
const STEP_TOOLS: readonly Tool[] = ['bold', 'italic', 'link', 'code', 'picture'];

/** One step: its words, what it points at, and where it stands among the others. */
export function StepFields({ props, work, step, at, onDrag }: StepFieldsProps) {
  const { steps, text, errors = {} } = props;
  const n = at + 1;
  const onKey = (event: KeyboardEvent, area: HTMLTextAreaElement) => {
    const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      work.move(step.key, key === 'ArrowUp' ? at - 1 : at + 1);
      return true;
    }
    if (altKey || shiftKey || ctrlKey || metaKey) return false;
    const isAtEnd = area.selectionStart === area.value.length;
    // In an empty step there is nothing to follow.
    if (key === 'Enter' && isAtEnd && area.value.trim() !== '') work.add(n);
    else if (key === 'Backspace' && area.value === '' && !step.target && steps.length > 1) work.remove(step.key);
    else return false;
    return true;
  };
  return (
    <>
      <span
        class="steps-number"
        draggable
        title={text('steps.drag')}
        aria-hidden="true"
        onDragStart={(event) => {
          event.dataTransfer?.setData('text/plain', step.text);
          onDrag(true);
        }}
        onDragEnd={() => onDrag(false)}
      >
        {new Intl.NumberFormat(text.language).format(n)}
        <Icon shape="drag" />
      </span>
      <div class="steps-fields">
        {step.title !== undefined && <StepTitle {...{ work, step, n, text }} />}
        <TextEditor
          label={text('steps.name', { n })}
          hidesLabel
          value={step.text}
          rows={1}
          tools={STEP_TOOLS}
          {...{ text, pictures: props.pictures, onPicture: props.onPicture, onScale: props.onScale }}
          error={errors[step.key]}
          onValue={(value) => work.edit(step.key, { text: value })}
          onKey={onKey}
          onPasted={(markdown) => work.paste(step.key, markdown)}
        />
        <StepTargetLine {...{ props, work, step, n }} />
      </div>
      <div class="steps-moves">
        <MoveButton
          way="up"
          label={text('steps.up', { n })}
          isEnd={at === 0}
          onMove={() => work.move(step.key, at - 1, 'up')}
        />
        <MoveButton
          way="down"
          label={text('steps.down', { n })}
          isEnd={n === steps.length}
          onMove={() => work.move(step.key, at + 1, 'down')}
        />
        <button
          type="button"
          class="button button--quiet button--icon button--small"
          aria-label={text('steps.remove', { n })}
          title={text('steps.remove', { n })}
          onClick={() => work.remove(step.key)}
        >
          <Icon shape="close" />
        </button>
      </div>
    </>
  );
}

interface MoveButtonProps {
  way: 'up' | 'down';
  label: string;
  /** It stands at that end already; the button keeps its focus. */
  isEnd: boolean;
  onMove: () => void;
}

function MoveButton({ way, label, isEnd, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      class={`button button--quiet button--icon button--small steps-${way}`}
      aria-label={label}
      title={label}
      aria-disabled={isEnd}
      onClick={() => !isEnd && onMove()}
    >
      <Icon shape={way === 'up' ? 'up' : 'chevron'} />
    </button>
  );
}

type StepPartProps = Pick<StepFieldsProps, 'work' | 'step'> & { n: number };

/** Steps made elsewhere may have titles; those written here say all in their text. */
function StepTitle({ work, step, n, text }: StepPartProps & Pick<StepsEditorProps, 'text'>) {
  const id = useId();
  return (
    <div>
      <label class="label" for={id}>
        {text('steps.title', { n })}
      </label>
      <input
        id={id}
        class="input"
        type="text"
        dir="auto"
        value={step.title}
        onInput={(event) => work.edit(step.key, { title: event.currentTarget.value })}
      />
    </div>
  );
}

/** What *Show me* points at in a step. */
function StepTargetLine({
  props: { text, onPickTarget },
  work,
  step,
  n,
}: StepPartProps & Pick<StepFieldsProps, 'props'>) {
  if (!step.target && !onPickTarget) return null;
  return (
    <p class="steps-target soft">
      {step.target && (
        <>
          <span class="steps-points">{toTargetWords(step.target, text)}</span>
          <button
            type="button"
            class="button button--quiet button--icon button--small"
            aria-label={text('steps.unpoint', { n })}
            title={text('steps.unpoint', { n })}
            onClick={(event) => {
              const item = event.currentTarget.closest('[data-step]');
              work.edit(step.key, { target: null });
              item?.querySelector('textarea')?.focus();
            }}
          >
            <Icon shape="close" />
          </button>
        </>
      )}
      {onPickTarget && (
        <button
          type="button"
          class="button button--quiet button--small"
          aria-label={text('steps.pickFor', { n })}
          onClick={() => onPickTarget(step.key)}
        >
          <Icon shape="point" />
          {text('pick.do')}
        </button>
      )}
    </p>
  );
}
