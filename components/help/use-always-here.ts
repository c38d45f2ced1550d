import { useState } from 'preact/hooks';
import type { Site } from '../../lib/core/place/site.ts';
import { isAlwaysOn, isFixedOn, type Preferences } from '../../lib/core/preferences.ts';
import type { AlwaysHereState } from './AlwaysHere.tsx';
import type { HelpClient } from './help-props.ts';

/** Where a site stands, and changing it. */
export interface AlwaysHereTools {
  state: AlwaysHereState;
  /** Set by the organisation: it cannot be turned off. */
  isFixed: boolean;
  /** Must run at once in the click. */
  turnOn: () => void;
  turnOff: () => void;
}

/**
 * Turns help always on for the site a person is on: the browser asks them first, and `onTurnedOn` is called once they have
 * said yes.
 */
export function useAlwaysHere(
  client: Pick<HelpClient, 'setAlwaysOn'>,
  preferences: Preferences,
  { pattern }: Site,
  onRequestSite: (pattern: string) => Promise<boolean>,
  onTurnedOn?: () => void,
): AlwaysHereTools {
  const [answer, setAnswer] = useState<{ pattern: string; state: AlwaysHereState } | null>(null);
  const say = (state: AlwaysHereState) => setAnswer({ pattern, state });
  const set = (on: boolean) => client.setAlwaysOn({ site: pattern, on });

  const ask = async (permission: Promise<boolean>) => {
    // The browser may close the popup while it asks: told now, the background finishes what was begun.
    await set(true);
    const isAllowed = await permission;
    const { on } = await set(isAllowed);
    say(on ? 'off' : 'refused');
    if (on) onTurnedOn?.();
  };
  return {
    state: isAlwaysOn(preferences, pattern) ? 'on' : answer?.pattern === pattern ? answer.state : 'off',
    isFixed: isFixedOn(preferences, pattern),
    turnOn: () => {
      say('asking');
      // Browsers grant access only while the person's own click is being handled, so this may not wait for anything.
      ask(onRequestSite(pattern)).catch(() => say('failed'));
    },
    turnOff: () => {
      set(false).then(
        () => say('off'),
        () => say('failed'),
      );
    },
  };
}
