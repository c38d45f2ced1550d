import type { Text } from '../../lib/core/text/text.ts';
import './always-here.css';

/** Whether help is always on for a site, or on the way to it. */
export type AlwaysHereState = 'off' | 'on' | 'asking' | 'refused' | 'failed';

interface AlwaysHereProps {
  host: string;
  state: AlwaysHereState;
  /** Set by the organisation: it cannot be turned off. */
  isFixed?: boolean;
  text: Text;
  /** Called at once in the click, as the browser's question needs it. */
  onTurnOn: () => void;
  onTurnOff: () => void;
}

/** Offers to have help always on for a site, says what that does, and takes it back. */
export function AlwaysHere({ host, state, isFixed = false, text, onTurnOn, onTurnOff }: AlwaysHereProps) {
  const isOn = state === 'on';
  const isAsking = state === 'asking';
  if (isOn && isFixed)
    return (
      <div class="always-here">
        <p class="soft">{text('always.isOn', { host })}</p>
        <p class="soft">{text('policy.set')}</p>
      </div>
    );
  // One button in every state, so that focus stays where the person is.
  return (
    <div class="always-here">
      <p class="soft">{text(isOn ? 'always.isOn' : 'always.what', { host })}</p>
      <div class="always-here-row">
        <button
          type="button"
          class="button button--small"
          aria-disabled={isAsking ? 'true' : undefined}
          onClick={() => {
            if (isOn) onTurnOff();
            else if (!isAsking) onTurnOn();
          }}
        >
          {text(isOn ? 'always.turnOff' : 'always.turnOn')}
        </button>
        <p class="always-here-answer soft" aria-live="polite">
          {isAsking && text('always.asking')}
          {state === 'refused' && text('always.refused')}
          {state === 'failed' && text('status.syncFailed')}
        </p>
      </div>
    </div>
  );
}
