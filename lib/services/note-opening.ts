import type { LoggedWay } from '../core/debug-log/log-event.ts';
import type { BesideOutcome } from '../core/help-start.ts';
import { bareUse } from '../core/value/use.ts';
import type { OpenHelpPorts } from './ports/open-help-ports.ts';

/** Gives what notes in the debug log how help has opened in a tab, counts it, and hands that on. */
export function noteOpening(
  { log, counting, now }: Pick<OpenHelpPorts, 'log' | 'counting' | 'now'>,
  tabId: number,
  { way, byPerson = true }: { way?: LoggedWay; byPerson?: boolean },
) {
  const note = log?.of({ tabId });
  // From the popup it only moves, and what comes back was there before.
  const count = way && counting?.of({ tabId });
  const begunMs = now();
  const by = way ?? (byPerson ? 'popup' : 'return');
  return <O extends BesideOutcome>(outcome: O): O => {
    const ms = now() - begunMs;
    if (outcome === 'opened') note?.({ event: 'help-opened', way: by, frame: 'sidebar', ms });
    else note?.({ event: 'help-refused', way: by, why: outcome, ms });
    if (outcome === 'opened') count?.((place) => [{ by: 1, use: bareUse('opened', place) }]);
    return outcome;
  };
}
