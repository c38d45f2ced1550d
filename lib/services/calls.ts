// Every call that pages of the extension make: who may make it, and what answers it.
import type { ListedPage } from '../core/author/writing/saved-fits.ts';
import { anyPage, apart, type Caller, type CallTable, type Who } from '../core/calls.ts';
import type { AuthorCall, BackgroundCalls } from '../core/messages.ts';
import type { Preferences } from '../core/preferences.ts';
import type { AlwaysOnService } from './always-on.ts';
import type { AsksService } from './asks.ts';
import type { FeedsService } from './feeds.ts';
import type { FeedsOnce } from './feeds-once.ts';
import type { HelpService } from './help.ts';
import type { HelpHere } from './help-here.ts';
import type { OpenHelpService } from './open-help.ts';
import type { OpinionsService } from './opinions.ts';
import type { PointerService, SpotlightService } from './ports/pointing.ts';
import type { RecordingService } from './recording.ts';
import type { PictureShow } from './show-pictures.ts';
import type { SyncService } from './sync.ts';
import type { TipDraftsService } from './tip-drafts.ts';
import type { TipsService } from './tips.ts';
import type { WorkshopTips } from './workshop-tips.ts';
import type { WouldAsk } from './would-ask.ts';

/** What answers the calls. */
export interface CallServices {
  help: HelpService;
  helpHere: HelpHere;
  beside: Pick<OpenHelpService, 'layOut'>;
  tips: Pick<TipsService, 'proposeTo' | 'lookAtFeeds' | 'titlesOf'>;
  pictures: Pick<PictureShow, 'load'>;
  sync: Pick<SyncService, 'syncNow'>;
  syncLocal: () => Promise<void>;
  feeds: Pick<FeedsService, 'putKey'>;
  feedsOnce: FeedsOnce;
  asks: AsksService;
  tipDrafts: TipDraftsService;
  workshopTips: WorkshopTips;
  loadSavedPages: () => Promise<ListedPage[]>;
  opinions: OpinionsService;
  wouldAsk: WouldAsk;
  spotlight: SpotlightService;
  pointer: PointerService;
  recording: RecordingService;
  alwaysOn: Pick<AlwaysOnService, 'turn'>;
  changeSettings: (change: Partial<Preferences>) => Promise<Preferences>;
  openOptions: () => Promise<void>;
  openWorkshop: () => Promise<void>;
  openWorth: () => Promise<void>;
  deleteAll: () => Promise<void>;
  /** Tells whether the help of a caller stands in a private window. */
  isPrivate: (caller: Caller) => Promise<boolean>;
}

/** A page could lay itself over help that stands in it: there a person turns help off, and agrees to nothing. */
const apartToTurnOn: Who<{ on: boolean }> = (caller, { on }) => !on || apart(caller, null);

/** Calls of those who write tips. */
function createAuthorCalls({
  tipDrafts,
  workshopTips,
  loadSavedPages,
  recording,
  isPrivate,
}: CallServices): Pick<CallTable<BackgroundCalls>, AuthorCall> {
  const unlessPrivate = async (caller: Caller, keep: () => Promise<boolean>) => !(await isPrivate(caller)) && keep();
  return {
    getTipDrafts: [anyPage, ({ partition }) => tipDrafts.begunIn(partition)],
    putTipDraft: [anyPage, ({ draft }, caller) => unlessPrivate(caller, () => tipDrafts.put(draft))],
    deleteTipDraft: [anyPage, async ({ id }, _, call) => ({ draft: await tipDrafts.remove(id, call) })],
    finishTip: [anyPage, ({ item }, caller) => unlessPrivate(caller, () => tipDrafts.finish(item).then(() => true))],
    tryTip: [anyPage, async ({ item, page }) => ({ trial: await tipDrafts.tryOn(item, page) })],
    getKeptFeeds: [anyPage, () => workshopTips.titles()],
    putKeptTip: [
      anyPage,
      async (put, caller, call) => ((await isPrivate(caller)) ? null : workshopTips.put(put, call)),
    ],
    getSavedPages: [anyPage, async () => ({ pages: await loadSavedPages() })],
    startRecording: [anyPage, async (_, caller) => ({ isOn: await recording.start(caller) })],
    pauseRecording: [anyPage, (_, caller) => recording.pause(caller)],
    resumeRecording: [anyPage, async (_, caller) => ({ isOn: await recording.resume(caller) })],
    lookAtRecording: [anyPage, async (_, caller) => ({ recording: await recording.look(caller) })],
    dropRecorded: [anyPage, (_, caller, call) => recording.drop(caller, call)],
    stopRecording: [anyPage, async (_, caller, call) => ({ actions: await recording.stop(caller, call) })],
  };
}

/** Creates the table of all calls. */
export function createCalls(services: CallServices): CallTable<BackgroundCalls> {
  const { help, helpHere, feeds, feedsOnce, asks, opinions, spotlight, pointer } = services;
  // What is asked or said in a private window ends with it.
  const unlessPrivate = async <T>(caller: Caller, keep: () => Promise<T>, otherwise: T): Promise<T> =>
    (await services.isPrivate(caller)) ? otherwise : keep();

  return {
    getHelp: [anyPage, ({ page }, caller) => help.getHelp(caller, page)],
    searchTips: [anyPage, ({ search, page }) => help.search(search, page)],
    suggestPeople: [anyPage, ({ question, page }) => help.suggestPeople(question, page)],
    nextOnPath: [anyPage, async (ref) => ({ tip: await help.nextOnPath(ref) })],
    getPicture: [anyPage, async ({ feedId, source }) => ({ data: await services.pictures.load(feedId, source) })],

    syncNow: [anyPage, ({ feedId }) => services.sync.syncNow(feedId)],
    syncLocal: [anyPage, () => services.syncLocal()],
    addFeed: [anyPage, ({ url, key }, _, call) => feedsOnce.add(url, key, call)],
    removeFeed: [anyPage, ({ feedId }, _, call) => feedsOnce.remove(feedId, call)],
    restoreFeed: [anyPage, ({ feedId }, _, call) => feedsOnce.restore(feedId, call)],
    arrangeFeed: [apart, ({ feedId, change }, _, call) => feedsOnce.arrange(feedId, change, call)],
    putFeedKey: [apart, ({ feedId, key }) => feeds.putKey(feedId, key)],

    startHelp: [anyPage, (where, caller, call) => helpHere.start(caller, where, call)],
    saveState: [anyPage, ({ tabId, partition, part }, caller) => helpHere.save({ tabId, ...caller }, partition, part)],
    takeTyped: [anyPage, async (_, caller) => ({ typed: await helpHere.takeTyped(caller) })],
    openBeside: [anyPage, async ({ points }, caller) => ({ outcome: await helpHere.openBeside(caller, points) })],
    closeBeside: [anyPage, (_, caller) => helpHere.closeBeside(caller)],
    layOut: [anyPage, ({ layout }, { tabId }) => services.beside.layOut(layout, tabId)],
    reportCovered: [anyPage, ({ because }, caller) => helpHere.reportCovered(caller, because)],
    openAlwaysOn: [anyPage, (_, caller) => helpHere.askAlwaysOn(caller)],

    pointAt: [anyPage, async (request, caller) => ({ outcome: await spotlight.pointAt(request, caller) })],
    stopPointing: [anyPage, (_, caller) => spotlight.stopPointing(caller)],
    startPointer: [anyPage, async ({ words }, caller) => ({ outcome: await pointer.start(words, caller) })],
    steerPointer: [anyPage, async ({ move }, caller) => ({ pointed: await pointer.steer(move, caller) })],
    takePicked: [anyPage, async (_, caller) => ({ picked: await pointer.takePicked(caller) })],

    noteAsk: [anyPage, ({ ask }, caller, call) => unlessPrivate(caller, () => asks.note(ask, call), null)],
    settleAsk: [anyPage, ({ id, outcome }) => asks.settle(id, outcome)],
    putAsk: [apart, ({ ask }) => asks.putAsk(ask)],
    deleteAsk: [apart, async ({ id }, _, call) => ({ ask: await asks.deleteAsk(id, call) })],
    keepAnswer: [anyPage, async ({ id, answer }, _, call) => ({ item: await asks.keep(id, answer, call) })],
    takeBackAnswer: [anyPage, ({ id }) => asks.takeBack(id)],
    putOwnTips: [apart, ({ items }) => asks.putTips(items)],
    deleteOwnTip: [apart, async ({ id }, _, call) => ({ item: await asks.deleteTip(id, call) })],
    whereToPropose: [anyPage, async ({ match }) => ({ to: await services.tips.proposeTo(match) })],
    sayOfTip: [
      anyPage,
      ({ of, change }, caller, { id }) =>
        unlessPrivate(caller, () => opinions.say(of, change, id).then(() => true), false),
    ],

    // It is counted as other calls are, once it is answered.
    noteUse: [anyPage, () => undefined],
    wouldAskNow: [
      anyPage,
      async (_, caller, call) => ({
        now: await unlessPrivate(caller, () => services.wouldAsk.mayAsk(call), false),
      }),
    ],
    getTipTitles: [apart, async ({ tips }) => ({ titles: await services.tips.titlesOf(tips) })],

    setAlwaysOn: [apartToTurnOn, ({ site, on }, _, call) => services.alwaysOn.turn(site, on, call)],
    changeSettings: [anyPage, (change) => services.changeSettings(change)],
    openOptions: [anyPage, () => services.openOptions()],
    openWorkshop: [anyPage, () => services.openWorkshop()],
    openWorth: [anyPage, () => services.openWorth()],
    lookAtFeeds: [apart, async (asked) => ({ facts: await services.tips.lookAtFeeds(asked) })],
    deleteAll: [apart, () => services.deleteAll()],
    wake: [anyPage, () => undefined],
    ...createAuthorCalls(services),
  };
}
