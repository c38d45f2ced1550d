import { ProblemList, problemsAt } from '../ui/ProblemList.tsx';
import { StepsEditor } from './StepsEditor.tsx';
import { TextEditor } from './TextEditor.tsx';
import type { TipFieldsProps } from './tip-fields-props.ts';

type WordsPartProps = Pick<
  TipFieldsProps,
  'draft' | 'change' | 'checks' | 'isTried' | 'picking' | 'onRecord' | 'onScale' | 'hidesLook' | 'text'
>;

/** The text and the steps of a tip, with their pictures. */
export function WordsPart(props: WordsPartProps) {
  const { draft, change, checks, isTried, picking, onRecord, onScale, hidesLook, text } = props;
  const pictureProps = {
    pictures: draft.pictures ?? {},
    onScale,
    onPicture: (name: string, address: string) =>
      change((now) => ({ ...now, pictures: { ...now.pictures, [name]: address } }), `picture ${name}`),
  };
  const pickTarget = (key: string) =>
    picking?.start({
      key,
      onPicked: ({ target }) =>
        change((now) => ({ ...now, steps: now.steps.map((step) => (step.key === key ? { ...step, target } : step)) })),
    });
  const at = (...keys: string[]) => keys.flatMap((key) => problemsAt(checks.problems, key));
  return (
    <>
      <div data-keys="content_html content_text">
        <TextEditor
          label={text('write.text')}
          value={draft.text}
          text={text}
          error={isTried && !checks.hasText ? text('write.needsText') : undefined}
          onValue={(words) => change((now) => ({ ...now, text: words }), 'text')}
          {...pictureProps}
        />
        {hidesLook?.text && <p class="soft">{text('write.hidesLook')}</p>}
        <ProblemList problems={at('content_html', 'content_text')} />
      </div>
      <div data-keys="_help.steps">
        <StepsEditor
          steps={draft.steps}
          text={text}
          onSteps={(steps) => change((now) => ({ ...now, steps }), 'steps')}
          {...(picking ? { onPickTarget: pickTarget } : {})}
          {...pictureProps}
        />
        {hidesLook?.steps && <p class="soft">{text('write.hidesLook')}</p>}
        <ProblemList problems={at('_help.steps')} />
      </div>
      {onRecord && (
        <div>
          <button type="button" class="button button--small" onClick={onRecord}>
            {text('record.do')}
          </button>
        </div>
      )}
    </>
  );
}
