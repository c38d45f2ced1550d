import { useEffect, useRef } from 'preact/hooks';
import { toStepDrafts } from '../../lib/core/author/record/to-steps.ts';
import type { StepDraft } from '../../lib/core/author/tip-draft.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { RecordCard } from './RecordCard.tsx';
import type { RecordingControl } from './use-recording.ts';
import './record-card.css';

interface RecordStepsProps {
  recording: RecordingControl;
  text: Text;
  /** Called with what was recorded, once it is done. */
  onSteps: (steps: StepDraft[]) => void;
}

/** Recording in the help: the card while it goes on, and that a page lets nothing be recorded. */
export function RecordSteps({ recording, text, onSteps }: RecordStepsProps) {
  const { view, isRefused, recorded, dismiss } = recording;
  const latest = useRef(onSteps);
  latest.current = onSteps;
  useEffect(() => {
    if (!recorded) return;
    latest.current(toStepDrafts(recorded, text));
    dismiss();
  }, [recorded, text, dismiss]);
  return (
    <>
      {view && <RecordCard view={view} recording={recording} takesFocus={recording.isStarted} text={text} />}
      <div class="because" aria-live="polite">
        {isRefused && !view && <p class="soft">{text('record.refused')}</p>}
      </div>
    </>
  );
}
