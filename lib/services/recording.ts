// Recording what a person does on a page, as the steps of a tip: kept with the tab, in memory alone.
import { addAction, isFull } from '../core/author/record/add-action.ts';
import type { RecordedAction, Recording, RecordingView, ToldAction } from '../core/author/record/recorded-action.ts';
import type { Call, Caller } from '../core/calls.ts';
import { partitionOf } from '../core/place/partition.ts';
import type { HelpTab } from './kept-states.ts';
import { loadMasking } from './load-masking.ts';
import type { TabHelp, TabHelpStore } from './ports/tab-help.ts';
import { createTurns } from './turns.ts';

/** What a recording needs of the world. */
export interface RecordingPorts {
  tabs: TabHelpStore;
  /** The tab that a caller's help is for. */
  tabFor: (caller: Caller) => Promise<HelpTab | undefined>;
  /** Has the page of a tab tell what is done there, with this token; false where the browser keeps it closed. */
  inject: (tabId: number, token: string) => Promise<boolean>;
  /** Has the page of a tab tell nothing more. */
  end: (tabId: number) => Promise<unknown>;
  /** Tells the help for a tab that its recording has changed. */
  tellHelp: (tabId: number) => Promise<unknown>;
  newToken: () => string;
}

/** Records in tabs; each call is for the tab of the caller's help. */
export interface RecordingService {
  /** Begins anew, or goes on with what is there; false where the page lets nothing be recorded. */
  start(caller: Caller): Promise<boolean>;
  pause(caller: Caller): Promise<boolean>;
  /** Goes on with a recording; false where there is none, or the page lets nothing be recorded. */
  resume(caller: Caller): Promise<boolean>;
  look(caller: Caller): Promise<RecordingView | null>;
  /** Forgets the last action; false where there is none. */
  drop(caller: Caller, call: Pick<Call, 'first'>): Promise<boolean>;
  /** Ends a recording, and answers with all of it. */
  stop(caller: Caller, call: Pick<Call, 'first'>): Promise<RecordedAction[]>;
  /** Takes what a page tells, if it brings the token of the recording in its tab. */
  take(from: { tabId: number; address: string }, token: string, told: ToldAction): Promise<void>;
  /** Goes on in the document that a tab shows now, where the browser lets it. */
  goOn(tabId: number): Promise<void>;
}

/** As many of the last actions as help shows. */
const LAST = 5;

/** What help on a page is shown of a recording: nothing of what was read on other sites. */
function toView({ paused, actions }: Recording, address: string | undefined): RecordingView {
  const here = partitionOf(address);
  const own = actions.filter((action) => here !== null && partitionOf(action.address) === here);
  return { paused, count: actions.length, last: own.slice(-LAST) };
}

/** The recording of a tab after an action. */
function withAction(recording: Recording, action: RecordedAction): Recording {
  const actions = addAction(recording.actions, action);
  const site = partitionOf(action.address) ?? recording.site;
  return { ...recording, actions, site, paused: isFull(actions) ? 'full' : recording.paused };
}

const withoutRecording = ({ recording: _, ...help }: TabHelp): TabHelp => help;

/** Room again: what was full waits for the person, since the page tells nothing any more. */
const withoutLastAction = (recording: Recording): Recording => ({
  ...recording,
  actions: recording.actions.slice(0, -1),
  paused: recording.paused === 'full' ? 'person' : recording.paused,
});

/** Changes the recording of a tab, and puts it on the page. */
function createHold({ tabs, inject, tellHelp, tabFor }: RecordingPorts) {
  const load = async (tabId: number) => (await tabs.load(tabId)).recording;
  const siteOf = async (tabId: number) => partitionOf((await tabFor({ tabId }))?.address);
  /** Changes the recording of a tab, if it has one, and tells its help. */
  const change = async (tabId: number, to: (recording: Recording) => Recording): Promise<void> => {
    const { recording } = await tabs.update(tabId, (help) =>
      help.recording ? { ...help, recording: to(help.recording) } : help,
    );
    if (recording) await tellHelp(tabId);
  };
  return {
    load,
    change,
    /** Notes that a person wants it on the page that a tab shows now. */
    settle: async (tabId: number): Promise<void> => {
      const site = await siteOf(tabId);
      await change(tabId, (now) => ({ ...now, site }));
    },
    /** Goes on with what is there; false where the browser keeps the page closed. */
    goOn: async (tabId: number): Promise<boolean> => {
      const recording = await load(tabId);
      if (!recording || recording.paused === 'full') return false;
      const paused = (await inject(tabId, recording.token)) ? null : 'closed';
      if (paused !== recording.paused) await change(tabId, (now) => ({ ...now, paused }));
      return paused === null;
    },
    /** True where a tab shows another site than the recording is for: only a person takes it there. */
    isElsewhere: async (tabId: number, { site }: Recording): Promise<boolean> => {
      const now = await siteOf(tabId);
      return site !== null && now !== null && now !== site;
    },
    /** True for what waits for a person: they paused it, or the browser kept a page closed and this is another site. */
    isWaiting: async (tabId: number, { paused, site }: Recording): Promise<boolean> =>
      paused === 'person' || (paused === 'closed' && (site === null || site !== (await siteOf(tabId)))),
  };
}

/** What the help of a tab can ask for there. */
function createAsked(ports: RecordingPorts, { load, change, goOn, settle }: ReturnType<typeof createHold>) {
  const { tabs, end, tellHelp, newToken } = ports;
  return {
    start: async (tabId: number): Promise<boolean> => {
      const token = newToken();
      const { recording } = await tabs.update(tabId, (help) => ({
        ...help,
        recording: help.recording ?? { token, paused: null, site: null, actions: [] },
      }));
      const isOn = await goOn(tabId);
      // What could not begin is no recording; one that was there waits for a page that is open.
      if (!isOn && recording?.token === token) await tabs.update(tabId, withoutRecording);
      if (isOn) await settle(tabId);
      return isOn;
    },
    resume: async (tabId: number): Promise<boolean> => {
      const isOn = await goOn(tabId);
      if (isOn) await settle(tabId);
      return isOn;
    },
    pause: async (tabId: number): Promise<boolean> => {
      await end(tabId);
      await change(tabId, (recording) => ({ ...recording, paused: 'person' }));
      return true;
    },
    drop: async (tabId: number, { first }: Pick<Call, 'first'>): Promise<boolean> => {
      // Asked again because the answer was lost, it does not take another one.
      const had = (await first(async () => (await load(tabId))?.actions.length ?? 0)) ?? 0;
      await change(tabId, (now) => (now.actions.length === had ? withoutLastAction(now) : now));
      return had > 0;
    },
    stop: async (tabId: number, { first }: Pick<Call, 'first'>): Promise<RecordedAction[]> => {
      // Asked again because the answer was lost, it still answers with what there was.
      const actions = await first(async () => (await load(tabId))?.actions);
      await end(tabId);
      await tabs.update(tabId, withoutRecording);
      await tellHelp(tabId);
      return actions ?? [];
    },
  };
}

/** Creates what records. */
export function createRecording(ports: RecordingPorts): RecordingService {
  const inTurn = createTurns();
  const hold = createHold(ports);
  const asked = createAsked(ports, hold);
  const inTab = async <T>(caller: Caller, task: (tabId: number) => Promise<T>, otherwise: T): Promise<T> => {
    const tab = await ports.tabFor(caller);
    return tab ? inTurn(tab.tabId, () => task(tab.tabId)) : otherwise;
  };
  return {
    start: (caller) => inTab(caller, asked.start, false),
    pause: (caller) => inTab(caller, asked.pause, false),
    resume: (caller) => inTab(caller, asked.resume, false),
    look: async (caller) => {
      const tab = await ports.tabFor(caller);
      const recording = tab && (await hold.load(tab.tabId));
      return recording ? toView(recording, tab.address) : null;
    },
    drop: (caller, call) => inTab(caller, (tabId) => asked.drop(tabId, call), false),
    stop: (caller, call) => inTab(caller, (tabId) => asked.stop(tabId, call), []),
    take: ({ tabId, address }, token, told) =>
      inTurn(tabId, async () => {
        const recording = await hold.load(tabId);
        if (recording?.token !== token || recording.paused !== null) return;
        const { toRecordedAction } = await loadMasking();
        await hold.change(tabId, (now) => withAction(now, toRecordedAction(told, address)));
      }),
    goOn: (tabId) =>
      inTurn(tabId, async () => {
        const recording = await hold.load(tabId);
        if (!recording || (await hold.isWaiting(tabId, recording))) return;
        if (await hold.isElsewhere(tabId, recording)) await hold.change(tabId, (now) => ({ ...now, paused: 'closed' }));
        else await hold.goOn(tabId);
      }),
  };
}
