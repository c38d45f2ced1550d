// What follows from each thing that a sidebar in a page may say, and nothing else does. A page's process may be taken over
// and say whatever it likes, as often as it likes: what it can bring about here is what a sidebar is for.
import type { PageChange, PanelChange, SidebarEvent, SidebarMessage } from '../core/sidebar/sidebar-messages.ts';
import type { TabHelp, TabHelpStore } from './ports/tab-help.ts';
import { createTurns } from './turns.ts';

/** Where a message comes from, as the browser says. */
export interface SidebarSender {
  tabId: number;
  /** The tab is the one in sight in its window. */
  isInFront: boolean;
}

/** What may follow from what a sidebar says. */
interface SidebarEventPorts {
  tabs: TabHelpStore;
  tellHelp: (tabId: number, frameId: number, change: PageChange) => Promise<void>;
  /** Keeps a width for all pages. */
  resize: (tabId: number, width: number) => Promise<unknown>;
  /** Brings help back where a person had opened it. */
  comeBack: (tabId: number) => Promise<void>;
  /** Brings help back that the page has taken away, or opens it elsewhere. */
  lose: (tabId: number) => Promise<void>;
  /** Tells the browser's own panel; false where none is open. */
  tellPanel: (tabId: number, change: PanelChange) => Promise<boolean>;
  /** Ends what watches a page for a panel. */
  unwatch: (tabId: number) => Promise<unknown>;
  /** Lets help go on where no page takes the focus from it. */
  goOn: (tabId: number) => Promise<void>;
}

type Acts = {
  [E in SidebarEvent['event']]: (
    from: SidebarSender,
    event: Extract<SidebarEvent, { event: E }>,
    help: TabHelp,
  ) => unknown;
};

/** What of a page the browser's own panel is told; `null` for all that only a sidebar beside the page may say. */
function toldToPanel(message: SidebarMessage): PageChange | null {
  if (message.event === 'changed') return message.reason;
  return message.event === 'pointed' || message.event === 'unlit' ? message.event : null;
}

/** Creates what answers the messages of sidebars; of those that ask for the same before it is done only the last counts. */
export function createSidebarEvents({
  tabs,
  tellHelp,
  resize,
  comeBack,
  lose,
  goOn,
  tellPanel,
  unwatch,
}: SidebarEventPorts) {
  const inTurn = createTurns();
  const waiting = new Map<string, SidebarMessage>();
  const pass = ({ tabId }: SidebarSender, { frameId }: TabHelp, change: PageChange) =>
    frameId === undefined ? undefined : tellHelp(tabId, frameId, change);
  const acts: Acts = {
    changed: (from, { reason }, help) => pass(from, help, reason),
    unlit: (from, _, help) => pass(from, help, 'unlit'),
    pointed: (from, _, help) => pass(from, help, 'pointed'),
    // Nobody draws an edge that is out of sight.
    resized: ({ tabId, isInFront }, { width }) => (isInFront ? resize(tabId, width) : undefined),
    lost: ({ tabId }) => lose(tabId),
    // Nobody types into what is out of sight.
    stolen: ({ tabId, isInFront }) => (isInFront ? goOn(tabId) : undefined),
    restored: ({ tabId }) => comeBack(tabId),
  };
  const act = async (from: SidebarSender, message: SidebarMessage): Promise<void> => {
    const help = await tabs.load(from.tabId);
    // The sidebar that stands in the page now; one that comes back from the cache has a token of long ago.
    const change = toldToPanel(message);
    // Nobody looks at what is out of sight; it is read anew when it is in front.
    if (change && help.watch === message.token) {
      if (from.isInFront && !(await tellPanel(from.tabId, { change }))) await unwatch(from.tabId);
      return;
    }
    const isNow = help.isOpen && help.token === message.token;
    if (!isNow && message.event !== 'restored') return;
    await (acts[message.event] as (from: SidebarSender, event: SidebarEvent, help: TabHelp) => unknown)(
      from,
      message,
      help,
    );
  };
  return async (from: SidebarSender, message: SidebarMessage): Promise<void> => {
    const name = [from.tabId, message.event, 'reason' in message ? message.reason : '', message.token].join(' ');
    const isWaiting = waiting.has(name);
    waiting.set(name, message);
    if (isWaiting) return;
    await inTurn(from.tabId, async () => {
      const last = waiting.get(name) ?? message;
      waiting.delete(name);
      await act(from, last);
    });
  };
}
