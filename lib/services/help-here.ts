// Help in the tab that a caller stands in, or in the one in front of it.
import type { Call, Caller } from '../core/calls.ts';
import type { BesideOutcome, HelpStart, HelpWhereabouts } from '../core/help-start.ts';
import type { KeptStates } from './kept-states.ts';
import type { OpenHelpService } from './open-help.ts';

/** Help where the caller is; nothing happens where that is in no tab. */
export interface HelpHere {
  /** What a help page starts from. */
  start(caller: Caller, where: HelpWhereabouts, call: Pick<Call, 'first'>): Promise<HelpStart>;
  /** Keeps what was done on a site. */
  save: KeptStates['save'];
  /** What was typed for the help beside the page, which closes. */
  takeTyped(caller: Caller): Promise<string>;
  /** Opens help beside the page; `points`: it begins with pointing at something there. */
  openBeside(caller: Caller, points?: boolean): Promise<BesideOutcome>;
  closeBeside(caller: Caller): Promise<boolean>;
  /** Closes help that the page covers, and opens it elsewhere. */
  reportCovered(caller: Caller, because: 'unreachable' | 'covered'): Promise<boolean>;
  /** Opens the popup at the question whether help is always on. */
  askAlwaysOn(caller: Caller): Promise<boolean>;
}

/** Creates what opens and closes help where the caller is. */
export function createHelpHere(ports: {
  beside: OpenHelpService;
  keptStates: KeptStates;
  activeTab: (caller: Caller) => Promise<number | undefined>;
  openPopup: (tabId: number) => Promise<void>;
  /** Has an open panel point on the page of a tab; false where there is none. */
  point: (tabId: number) => Promise<boolean>;
  /** A popup has opened over a tab. */
  onPopup: (tabId: number) => void;
}): HelpHere {
  const { beside, keptStates } = ports;
  const inTab = async <T>(caller: Caller, task: (tabId: number) => Promise<T>, otherwise: T): Promise<T> => {
    const tab = caller.tabId ?? (await ports.activeTab(caller));
    return tab === undefined ? otherwise : task(tab);
  };
  // Who points from the popup does so in the help that is open already, where that is the panel. The popup says itself why
  // help is not beside the page.
  const openIn = (points: boolean) => async (tabId: number) =>
    points && (await ports.point(tabId)) ? 'opened' : beside.open(tabId, { fallBack: false, points });
  return {
    start: async (caller, where, call) => {
      const start = await keptStates.open(caller, where, call);
      const isPopup = caller.tabId === undefined && caller.windowId === undefined;
      if (isPopup && start.tabId !== undefined) ports.onPopup(start.tabId);
      return start;
    },
    save: keptStates.save,
    takeTyped: (caller) => inTab(caller, beside.takeTyped, ''),
    openBeside: (caller, points = false) => inTab(caller, openIn(points), 'refused'),
    closeBeside: (caller) => inTab(caller, beside.close, false),
    reportCovered: (caller, because) => inTab(caller, (tabId) => beside.reportCovered(tabId, because), false),
    askAlwaysOn: (caller) =>
      inTab(
        caller,
        async (tabId) => {
          await keptStates.askAlwaysOn(tabId);
          await ports.openPopup(tabId);
          return true;
        },
        false,
      ),
  };
}
