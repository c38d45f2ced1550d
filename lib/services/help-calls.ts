// The calls about help itself, answered for the tab that the caller stands in, or for the one in front.
import type { BackgroundCalls, Caller, Handlers } from '../core/messages.ts';
import type { KeptStates } from './kept-states.ts';
import type { OpenHelpService } from './open-help.ts';

/** The calls about where help is and what was done in it. */
type HelpCalls = Pick<
  Handlers<BackgroundCalls>,
  'openPanel' | 'savePanel' | 'takeTyped' | 'openBeside' | 'closeBeside' | 'layOut' | 'reportCovered' | 'openAlwaysOn'
>;

/** Creates the handlers of the calls about help itself. */
export function createHelpCalls(ports: {
  beside: OpenHelpService;
  keptStates: KeptStates;
  activeTab: (caller: Caller) => Promise<number | undefined>;
  openPopup: (tabId: number) => Promise<void>;
  /** Has an open panel point on the page of a tab; false where there is none. */
  point: (tabId: number) => Promise<boolean>;
  /** A popup has opened over a tab. */
  onPopup: (tabId: number) => void;
}): HelpCalls {
  const { beside, keptStates } = ports;
  const inTab = async <T>(caller: Caller, task: (tabId: number) => Promise<T>, otherwise: T): Promise<T> => {
    const tab = caller.tabId ?? (await ports.activeTab(caller));
    return tab === undefined ? otherwise : task(tab);
  };
  // Who points from the popup does so in the help that is open already, where that is the panel.
  const openIn = (points: boolean) => async (tabId: number) =>
    points && (await ports.point(tabId)) ? 'opened' : beside.open(tabId, { fallBack: false, points });
  return {
    openPanel: async (where, caller, call) => {
      const start = await keptStates.open(caller, where, call);
      const isPopup = caller.tabId === undefined && caller.windowId === undefined;
      if (isPopup && start.tabId !== undefined) ports.onPopup(start.tabId);
      return start;
    },
    savePanel: async ({ tabId, partition, part }, caller) => ({
      kept: await keptStates.save({ tabId, ...caller }, partition, part),
    }),
    takeTyped: async (_, caller) => ({ typed: await inTab(caller, beside.takeTyped, '') }),
    // The popup is there already, and says itself why help is not beside the page.
    openBeside: async ({ points = false }, caller) => ({ outcome: await inTab(caller, openIn(points), 'refused') }),
    closeBeside: async (_, caller) => ({ closed: await inTab(caller, beside.close, false) }),
    layOut: ({ layout }, { tabId }) => beside.layOut(layout, tabId),
    reportCovered: async ({ because }, caller) => ({
      closed: await inTab(caller, (tabId) => beside.reportCovered(tabId, because), false),
    }),
    openAlwaysOn: async (_, caller) => ({
      opened: await inTab(
        caller,
        (tabId) =>
          keptStates
            .askAlwaysOn(tabId)
            .then(() => ports.openPopup(tabId))
            .then(() => true),
        false,
      ),
    }),
  };
}
