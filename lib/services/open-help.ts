// Opening help beside the page, and where it opens instead when a page does not let it.

import type { Caller } from '../core/calls.ts';
import type { LoggedWay } from '../core/debug-log/log-event.ts';
import type { Because, BesideOutcome } from '../core/help-start.ts';
import type { SidebarLayout } from '../core/sidebar/layout.ts';
import type { RightClick, SidebarMessage } from '../core/sidebar/sidebar-messages.ts';
import { noteOpening } from './note-opening.ts';
import { createOpener, stateInTime } from './open-beside.ts';
import type { OpenHelpPorts } from './ports/open-help-ports.ts';
import { createSidebarEvents, type SidebarSender } from './sidebar-events.ts';
import { createTurns } from './turns.ts';

/** How help is asked for. */
export interface OpenOptions {
  /** By which way in; default the popup's, or none where no person asks. */
  way?: LoggedWay;
  asked?: RightClick | null;
  /** Begins with pointing at something on the page. */
  points?: boolean;
  /** False when help comes back after a navigation: it then neither takes the focus nor opens anything else. */
  byPerson?: boolean;
  /** False when whoever asks says itself why help is not beside the page. */
  fallBack?: boolean;
}

/** Opens and closes help beside pages. */
export interface OpenHelpService {
  open(tabId: number, options?: OpenOptions): Promise<BesideOutcome>;
  /** Closes help, or opens it. `focusFirst`: help that is open but has not the focus gets it instead. */
  toggle(tabId: number, options?: { focusFirst?: boolean; way?: LoggedWay }): Promise<void>;
  close(tabId: number): Promise<boolean>;
  /** Closes help, and answers with what was typed for it after the page had taken the focus, and with what still is. */
  takeTyped(tabId: number): Promise<string>;
  /** Closes help beside every page. */
  closeAll(): Promise<void>;
  /** Brings help back after a navigation, where a person had opened it and the browser lets it. */
  comeBack(tabId: number): Promise<void>;
  /** The help page says that a person cannot see it, or could not while they pressed something in it. */
  reportCovered(tabId: number, because: Because): Promise<boolean>;
  /** Changes how the sidebar stands, at once in every tab: for the site of the tab it is changed in, else everywhere. */
  layOut(part: Partial<SidebarLayout>, tabId?: number): Promise<SidebarLayout>;
  /** Does what a sidebar asks for, as far as a sidebar may. */
  onSidebarMessage(from: SidebarSender, message: SidebarMessage): Promise<void>;
  /** Checks what a help page in a frame brings: only one that our sidebar has framed is answered. */
  admit(frame: { tabId: number; frameId: number }, token: string): Promise<Caller | null>;
}

/** Help that comes back is tried again so much later where the page, just loaded, had no time for it. */
const AGAIN_MS = [3000, 9000] as const;

/** A page may take the sidebar away this often, and in this time, before help opens elsewhere. */
const LOSSES = { most: 3, withinMs: 10_000 } as const;

/** What becomes of a sidebar that the page has taken away: it comes back a few times, then help opens elsewhere. */
function createLossCounter({ tabs, now }: OpenHelpPorts) {
  return async (tabId: number): Promise<'closed' | 'comes-back' | 'removed'> => {
    const { lostAtMs, isOpen } = await tabs.update(tabId, (help) => ({
      ...help,
      lostAtMs: [...help.lostAtMs.filter((at) => now() - at < LOSSES.withinMs), now()],
    }));
    if (!isOpen) return 'closed';
    return lostAtMs.length <= LOSSES.most ? 'comes-back' : 'removed';
  };
}

/** Opens help in the popup, and leaves the reason for it there. */
function openElsewhere({ tabs, openPopup }: OpenHelpPorts) {
  return async (tabId: number, because: Because): Promise<void> => {
    await tabs.update(tabId, (help) => ({ ...help, because, isOpen: false }));
    await openPopup(tabId);
  };
}

/** Lets help go on in the popup, which takes from the page what was typed: until then the sidebar keeps it. */
function goOnElsewhere({ tabs, openPopup }: OpenHelpPorts) {
  return async (tabId: number): Promise<void> => {
    await tabs.update(tabId, (help) => ({ ...help, because: 'focus', takesFocus: true }));
    await openPopup(tabId).catch(() => tabs.update(tabId, ({ because: _, ...help }) => help));
  };
}

/** Notes that help could not be put beside a page, and opens it elsewhere where that is wanted. */
function createRefusing({ tabs, send }: OpenHelpPorts, elsewhere: ReturnType<typeof openElsewhere>) {
  return async (tabId: number, outcome: Because, options: OpenOptions = {}): Promise<void> => {
    const { asked = null, byPerson = true, fallBack = byPerson } = options;
    // A busy page runs the sidebar as soon as it can: by then it must go away again.
    void send(tabId, { command: 'close' });
    await tabs.update(tabId, ({ token: _, points: __, ...help }) => ({
      ...help,
      // After a navigation the next page may let it in again.
      isOpen: !byPerson,
      // A page that keeps scripts out has nothing else to go by; any other is read when the popup opens.
      ...(asked && outcome === 'refused' && { asked }),
    }));
    if (fallBack) await elsewhere(tabId, outcome);
  };
}

/** True where a person has opened help and none stands beside the page. */
async function isMissing({ tabs, send }: OpenHelpPorts, tabId: number): Promise<boolean> {
  return (await tabs.load(tabId)).isOpen && (await send(tabId, { command: 'state' })) === null;
}

/** Changes how the sidebar stands, in the pages where it does (`besides` one that has done so) as in those to come. */
function layOutEverywhere({ tabs, send, layouts }: OpenHelpPorts) {
  return async (part: Partial<SidebarLayout>, by?: number, besides?: number): Promise<SidebarLayout> => {
    await layouts.change(part, by);
    const others = (await tabs.open()).filter((tabId) => tabId !== besides);
    await Promise.all(
      others.map(async (tabId) => send(tabId, { command: 'layout', layout: await layouts.load(tabId) })),
    );
    return layouts.load(by);
  };
}

/** Lets in the help page that a sidebar has framed, and no other. */
function admitFrames({ tabs }: OpenHelpPorts, onHello: (token: string) => void): OpenHelpService['admit'] {
  return async ({ tabId, frameId }, token) => {
    const help = await tabs.load(tabId);
    const isOurs = token !== '' && help.token === token && (help.frameId ?? frameId) === frameId;
    if (!isOurs) return null;
    await tabs.update(tabId, (kept) => ({ ...kept, frameId }));
    onHello(token);
    return { tabId };
  };
}

/**
 * Has help begin with pointing: what is not there yet finds that in what it starts from, what is there is told so by
 * what this answers with, once it has the focus.
 */
function createPointing(ports: OpenHelpPorts) {
  const { tabs, tellHelp } = ports;
  return async (tabId: number): Promise<() => Promise<void>> => {
    const state = await stateInTime(ports, tabId);
    const isThere = state !== null && state !== 'late';
    if (!isThere) await tabs.update(tabId, (help) => ({ ...help, points: true }));
    return async () => {
      const { frameId } = await tabs.load(tabId);
      if (isThere && frameId !== undefined) await tellHelp(tabId, frameId, 'point');
    };
  };
}

/** Brings help back where it is missing, in turn with whatever else happens to a tab. */
function createComingBack(
  ports: OpenHelpPorts,
  open: OpenHelpService['open'],
  inTurn: ReturnType<typeof createTurns>,
): OpenHelpService['comeBack'] {
  const tryOnce = async (tabId: number) =>
    (await isMissing(ports, tabId)) ? open(tabId, { byPerson: false }) : 'opened';
  return async (tabId) => {
    const tryAgain = async (again: readonly number[]): Promise<void> => {
      const outcome = await inTurn(tabId, () => tryOnce(tabId));
      const [later, ...others] = again;
      if (later === undefined || (outcome !== 'busy' && outcome !== 'unreachable')) return;
      // Nobody waits for it: a person may ask for help, or close it, meanwhile.
      void ports.wait(later).then(() => tryAgain(others));
    };
    await tryAgain(AGAIN_MS);
  };
}

/** Creates the service that opens help. */
export function createOpenHelp(ports: OpenHelpPorts): OpenHelpService {
  const { tabs, send } = ports;
  const { openBeside, onHello } = createOpener(ports);
  const countLoss = createLossCounter(ports);
  const elsewhere = openElsewhere(ports);
  const refuse = createRefusing(ports, elsewhere);
  const goOn = goOnElsewhere(ports);
  const prepareToPoint = createPointing(ports);
  const layOut = layOutEverywhere(ports);
  const typedIn = async (tabId: number) => (await send(tabId, { command: 'typed' }))?.typed ?? '';
  const inTurn = createTurns();
  const comeBack = createComingBack(ports, (tabId, options) => open(tabId, options), inTurn);

  async function open(tabId: number, options: OpenOptions = {}): Promise<BesideOutcome> {
    const note = noteOpening(ports, tabId, options);
    const begin = options.points ? await prepareToPoint(tabId) : undefined;
    const outcome = note(await openBeside(tabId, options.asked ?? null, options.byPerson ?? true));
    if (outcome === 'opened') await begin?.();
    else await refuse(tabId, outcome, options);
    return outcome;
  }

  async function close(tabId: number): Promise<boolean> {
    await tabs.update(tabId, ({ token: _, ...help }) => ({ ...help, isOpen: false }));
    await send(tabId, { command: 'close' });
    return true;
  }

  async function toggle(tabId: number, focusFirst: boolean, asks: OpenOptions): Promise<void> {
    const note = noteOpening(ports, tabId, asks);
    const state = await stateInTime(ports, tabId);
    if (state === 'late') await refuse(tabId, note('busy'));
    else if (!state) await open(tabId, asks);
    else if (focusFirst && !state.hasFocus) await send(tabId, { command: 'focus' });
    else await close(tabId);
  }

  async function onLost(tabId: number): Promise<void> {
    // Whoever says so may be wrong: a sidebar that answers was not taken away.
    if (await send(tabId, { command: 'state' })) return;
    const fate = await countLoss(tabId);
    if (fate === 'comes-back') await open(tabId, { byPerson: false });
    if (fate === 'removed') await elsewhere(tabId, 'removed');
  }

  return {
    open: (tabId, options) => inTurn(tabId, () => open(tabId, options)),
    close: (tabId) => inTurn(tabId, () => close(tabId)),
    // Not in turn: whoever opens help elsewhere waits for it.
    takeTyped: async (tabId) => {
      const typed = await typedIn(tabId);
      if ((await tabs.load(tabId)).isOpen) await close(tabId);
      return typed;
    },
    closeAll: async () => {
      for (const tabId of await tabs.open()) await inTurn(tabId, () => close(tabId));
    },
    comeBack,
    toggle: (tabId, { focusFirst = false, ...asks } = {}) => inTurn(tabId, () => toggle(tabId, focusFirst, asks)),
    reportCovered: (tabId, because) =>
      inTurn(tabId, async () => {
        await close(tabId);
        await elsewhere(tabId, because);
        return true;
      }),
    layOut: (part, tabId) => layOut(part, tabId),
    onSidebarMessage: createSidebarEvents({
      ...ports,
      resize: (tabId, width) => layOut({ width }, tabId, tabId),
      comeBack,
      goOn: (tabId) => goOn(tabId),
      lose: (tabId) => inTurn(tabId, () => onLost(tabId)),
    }),
    admit: admitFrames(ports, onHello),
  };
}
