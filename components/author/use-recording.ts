import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RecordedAction, RecordingView } from '../../lib/core/author/record/recorded-action.ts';
import type { BackgroundCalls, Client } from '../../lib/core/messages.ts';
import type { HelpAppProps } from '../help/help-props.ts';
import { usePageChanges } from '../help/use-page-changes.ts';

/** The calls that recording makes. */
export type RecordingClient = Pick<
  Client<BackgroundCalls>,
  'startRecording' | 'pauseRecording' | 'resumeRecording' | 'lookAtRecording' | 'dropRecorded' | 'stopRecording'
>;

/** Recording as the view knows it. */
export interface RecordingControl {
  /** `null` while nothing is recorded, or that is not known yet. */
  view: RecordingView | null;
  /** The page did not let anything be recorded. */
  isRefused: boolean;
  /** It was started here, and not found. */
  isStarted: boolean;
  start: () => void;
  pause: () => void;
  resume: () => void;
  dropLast: () => void;
  /** Ends the recording; what was recorded is in `recorded` then. */
  finish: () => void;
  /** Ends the recording, and nothing comes of it. */
  cancel: () => void;
  /** What was recorded, once it is done; `null` before. */
  recorded: RecordedAction[] | null;
  dismiss: () => void;
}

/** Records what a person does on the page; a recording that goes on already is found when help opens. */
export function useRecording(client: RecordingClient, watchChanges: HelpAppProps['watchChanges']): RecordingControl {
  const [view, setView] = useState<RecordingView | null>(null);
  const [recorded, setRecorded] = useState<RecordedAction[] | null>(null);
  const [isRefused, setRefused] = useState(false);
  const asked = useRef(0);
  const isStarted = useRef(false);
  const look = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const { recording } = await client.lookAtRecording({}).catch(() => ({ recording: null }));
    // A slower, older answer must not replace a newer one.
    if (mine === asked.current) setView(recording);
  }, [client]);
  useEffect(() => void look(), [look]);
  usePageChanges(watchChanges, (change) => void (change === 'recorded' && look()));

  const begin = async (ask: () => Promise<{ isOn: boolean }>) => {
    setRefused(false);
    const { isOn } = await ask().catch(() => ({ isOn: false }));
    setRefused(!isOn);
    await look();
  };
  const change = (ask: () => Promise<unknown>) =>
    void ask()
      .catch(() => undefined)
      .then(look);
  const stop = async (take: (actions: RecordedAction[]) => void) => {
    const { actions } = await client.stopRecording({});
    setRefused(false);
    await look();
    take(actions);
  };
  // A worker that is just being stopped leaves the recording as it is: it can be ended again.
  const tryStop = (take: (actions: RecordedAction[]) => void) => void stop(take).catch(look);
  const dismiss = useCallback(() => setRecorded(null), []);
  return {
    view,
    isRefused,
    isStarted: isStarted.current,
    start: () => {
      isStarted.current = true;
      setRecorded(null);
      void begin(() => client.startRecording({}));
    },
    pause: () => change(() => client.pauseRecording({})),
    resume: () => void begin(() => client.resumeRecording({})),
    dropLast: () => change(() => client.dropRecorded({})),
    finish: () => tryStop(setRecorded),
    cancel: () => tryStop(() => undefined),
    recorded,
    dismiss,
  };
}
