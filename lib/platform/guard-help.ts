// The gate before everything that leaves the help beside a page: a page may not lead a person's press onto a button that
// they did not see.
import type { HelpStart } from '../core/help-start.ts';
import type { BackgroundCalls, Client } from '../core/messages.ts';
import type { Sight } from '../core/sidebar/sight.ts';
import { whenCovered } from './covered.ts';
import type { HelpFrame } from './help-frame.ts';
import { watchSight } from './sight.ts';

/** What leaves the help: every link, and the buttons that say so themselves. */
const LEAVES = 'a[href], [data-leaves]';

/** A link leaves by the mouse's other buttons and by being dragged as well. */
const WAYS_OUT = ['click', 'auxclick', 'dragstart'] as const;

/** A press of a person, or what our own scripts make of one right away, such as Space on a link. */
const isPersons = ({ isTrusted }: Event) => isTrusted || navigator.userActivation?.isActive === true;

/** Lets through what leaves the help only when a person did it and has truly seen it; else `onRefused` is called. */
function guardActs(sight: Sight, onRefused: () => void): void {
  const guard = (event: Event) => {
    const leaves = event.target instanceof Element && event.target.closest(LEAVES) !== null;
    if (!leaves || (isPersons(event) && sight.isSeen())) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onRefused();
  };
  for (const way of WAYS_OUT) addEventListener(way, guard, { capture: true });
}

/** Guards help that stands beside a page; popup and native panel are the browser's own, where no page reaches. */
export function guardHelp(frame: HelpFrame, client: Pick<Client<BackgroundCalls>, 'reportCovered'>, token: string) {
  const report = (because: 'unreachable' | 'covered') => void client.reportCovered({ because }).catch(() => undefined);
  const sight = frame === 'page' ? watchSight(token) : null;
  if (sight) guardActs(sight, () => report('covered'));
  return {
    /** Reports it when the page covers help right from the start. */
    whenOpened: (start: HelpStart | null) => {
      // Nothing opens elsewhere by itself when help only comes back after a navigation.
      if (sight && start?.takesFocus) whenCovered(() => report('unreachable'), sight.beats);
    },
  };
}
