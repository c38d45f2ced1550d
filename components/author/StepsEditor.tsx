import { useId, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { Toast } from '../ui/Toast.tsx';
import type { StepsEditorProps } from './editor-props.ts';
import { StepFields } from './StepFields.tsx';
import { useSteps } from './use-steps.ts';
import './steps-editor.css';

/** What is to be done, one thing after the other. */
export function StepsEditor(props: StepsEditorProps) {
  const { steps, text } = props;
  const work = useSteps(props);
  const [dragged, setDragged] = useState<string | null>(null);
  const hintId = useId();
  return (
    <fieldset class="steps" ref={work.list} aria-describedby={hintId}>
      <legend class="label">{text('part.steps')}</legend>
      <p class="soft" id={hintId}>
        {text(steps.length === 0 ? 'steps.none' : 'steps.hint')}
      </p>
      {steps.length > 0 && (
        <ol class="steps-list">
          {steps.map((step, at) => (
            <li
              key={step.key}
              class={step.key === dragged ? 'steps-step steps-step--dragged' : 'steps-step'}
              data-step={step.key}
              onDragOver={(event) => dragged !== null && event.preventDefault()}
              onDrop={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                setDragged(null);
                work.move(dragged, at);
              }}
            >
              <StepFields
                {...{ props, work, step, at }}
                onDrag={(isDragged) => setDragged(isDragged ? step.key : null)}
              />
            </li>
          ))}
        </ol>
      )}
      <div>
        <button type="button" class="button button--small steps-add" onClick={() => work.add()}>
          <Icon shape="add" />
          {text('steps.add')}
        </button>
      </div>
      <p class="visually-hidden" aria-live="polite">
        {work.said}
      </p>
      <Toast
        words={work.removed && text('steps.removed', { n: work.removed.at + 1 })}
        text={text}
        onUndo={work.restore}
        onDismiss={work.dismiss}
      />
    </fieldset>
  );
}
