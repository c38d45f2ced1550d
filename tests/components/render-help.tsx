// Draws the help page with a background that answers what a test wants.
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import type { FormWays } from '../../components/author/tip-fields-props.ts';
import { HelpApp } from '../../components/help/HelpApp.tsx';
import type { HelpAppProps, HelpClient } from '../../components/help/help-props.ts';
import { loadScreenForm } from '../../components/help/ScreenFormLater.tsx';
import { parseKeptState } from '../../lib/core/kept-state.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { Preferences } from '../../lib/core/preferences.ts';
import { err } from '../../lib/core/result.ts';
import { parseLayout } from '../../lib/core/sidebar/layout.ts';
import { en } from '../../lib/core/text/en.ts';
import { createText } from '../../lib/core/text/text.ts';
import { DEFAULT_SETTINGS, toPreferences } from '../../lib/services/settings.ts';
import { financeFeed, NOW } from '../fixtures/team/feeds.ts';
import { invoiceHelp } from '../fixtures/team/pages-and-tips.ts';

afterEach(cleanup);

/** The English words. */
export const text = createText(en, 'en');

/** What the form of a tip does besides its fields, where a test looks at its fields alone. */
export const FORM_WAYS: FormWays = {
  renderHtml: (html) => document.createRange().createContextualFragment(html),
  onScale: async () => err('type'),
  onCopy: async () => true,
};

/** What holds before a person has set anything. */
export const NO_PREFERENCES: Preferences = toPreferences(DEFAULT_SETTINGS);

/** A background of which each call can be watched and changed. */
export function fakeClient(help: Help = invoiceHelp) {
  return {
    getHelp: vi.fn<HelpClient['getHelp']>(async () => help),
    searchTips: vi.fn<HelpClient['searchTips']>(async () => ({ tips: [], people: help.people })),
    suggestPeople: vi.fn<HelpClient['suggestPeople']>(async () => help.people),
    getPicture: vi.fn<HelpClient['getPicture']>(async () => ({ data: null })),
    syncNow: vi.fn<HelpClient['syncNow']>(async () => []),
    removeFeed: vi.fn<HelpClient['removeFeed']>(async () => true),
    restoreFeed: vi.fn<HelpClient['restoreFeed']>(async () => true),
    pointAt: vi.fn<HelpClient['pointAt']>(async () => ({ outcome: 'shown' })),
    startPointer: vi.fn<HelpClient['startPointer']>(async () => ({ outcome: 'pointing' })),
    steerPointer: vi.fn<HelpClient['steerPointer']>(async () => ({ pointed: { kind: 'nothing', name: '' } })),
    takePicked: vi.fn<HelpClient['takePicked']>(async () => ({ picked: null })),
    stopPointing: vi.fn<HelpClient['stopPointing']>(async () => true),
    noteAsk: vi.fn<HelpClient['noteAsk']>(async ({ ask: { url: _, ...ask } }) => ({
      ...ask,
      id: 'ask-1',
      askedAtMs: NOW,
      state: 'waiting',
    })),
    settleAsk: vi.fn<HelpClient['settleAsk']>(async () => true),
    keepAnswer: vi.fn<HelpClient['keepAnswer']>(async ({ answer }) => ({
      item: { id: 'own-1', title: answer.title, content_text: answer.text },
    })),
    takeBackAnswer: vi.fn<HelpClient['takeBackAnswer']>(async () => true),
    whereToPropose: vi.fn<HelpClient['whereToPropose']>(async () => ({ to: null })),
    addFeed: vi.fn<HelpClient['addFeed']>(async () => ({ ok: true, status: financeFeed })),
    nextOnPath: vi.fn<HelpClient['nextOnPath']>(async () => ({ tip: null })),
    startRecording: vi.fn<HelpClient['startRecording']>(async () => ({ isOn: true })),
    pauseRecording: vi.fn<HelpClient['pauseRecording']>(async () => true),
    resumeRecording: vi.fn<HelpClient['resumeRecording']>(async () => ({ isOn: true })),
    lookAtRecording: vi.fn<HelpClient['lookAtRecording']>(async () => ({ recording: null })),
    dropRecorded: vi.fn<HelpClient['dropRecorded']>(async () => true),
    stopRecording: vi.fn<HelpClient['stopRecording']>(async () => ({ actions: [] })),
    sayOfTip: vi.fn<HelpClient['sayOfTip']>(async () => true),
    noteUse: vi.fn<HelpClient['noteUse']>(async () => undefined),
    wouldAskNow: vi.fn<HelpClient['wouldAskNow']>(async () => ({ now: false })),
    changeSettings: vi.fn<HelpClient['changeSettings']>(async () => NO_PREFERENCES),
    getTipDrafts: vi.fn<HelpClient['getTipDrafts']>(async () => []),
    putTipDraft: vi.fn<HelpClient['putTipDraft']>(async () => true),
    deleteTipDraft: vi.fn<HelpClient['deleteTipDraft']>(async () => ({ draft: null })),
    finishTip: vi.fn<HelpClient['finishTip']>(async () => true),
    getSavedPages: vi.fn<HelpClient['getSavedPages']>(async () => ({ pages: [] })),
    tryTip: vi.fn<HelpClient['tryTip']>(async () => ({ trial: null })),
    openWorkshop: vi.fn<HelpClient['openWorkshop']>(async () => undefined),
    openWorth: vi.fn<HelpClient['openWorth']>(async () => undefined),
    getKeptFeeds: vi.fn<HelpClient['getKeptFeeds']>(async () => []),
    putKeptTip: vi.fn<HelpClient['putKeptTip']>(async () => ({ before: null })),
    setAlwaysOn: vi.fn<HelpClient['setAlwaysOn']>(async ({ on }) => ({ on, keptForFeed: false })),
  };
}

/** Draws the help page and waits for its first answer. */
export async function renderHelp(given: Partial<HelpAppProps> = {}) {
  await loadScreenForm();
  const renderHtml = (html: string) => document.createRange().createContextualFragment(html);
  const props: HelpAppProps = {
    client: fakeClient(),
    feeds: [financeFeed],
    asks: [],
    preferences: NO_PREFERENCES,
    trouble: null,
    online: true,
    now: NOW,
    frame: 'page',
    text,
    renderHtml,
    onClose: vi.fn<() => void>(),
    onOpenOptions: vi.fn<() => void>(),
    onCopy: vi.fn<HelpAppProps['onCopy']>(async () => true),
    onScale: vi.fn<HelpAppProps['onScale']>(),
    onSave: vi.fn<HelpAppProps['onSave']>(),
    isOrphaned: false,
    start: parseKeptState(null),
    partition: null,
    isPrivate: false,
    onElsewhere: vi.fn<HelpAppProps['onElsewhere']>(),
    because: null,
    asksAlwaysOn: false,
    points: false,
    wasBeside: false,
    takesFocus: false,
    onState: vi.fn<HelpAppProps['onState']>(),
    tools: {},
    layout: parseLayout(null),
    watchChanges: vi.fn<HelpAppProps['watchChanges']>(),
    ...given,
  };
  const view = render(<HelpApp {...props} />);
  await settle();
  return {
    props,
    /** Draws it again with other props, as the outside does when the state changes. */
    push: async (change: Partial<HelpAppProps>) => {
      view.rerender(<HelpApp {...props} {...change} />);
      await settle();
    },
  };
}

/** Opens a menu by its name, the first of that name, and chooses from it. */
export function chooseFrom(menu: string, item: string): void {
  const [button] = screen.getAllByRole('button', { name: menu });
  fireEvent.click(button as HTMLElement);
  fireEvent.click(within(screen.getByRole('menu', { name: menu })).getByText(item));
}

/** Lets promises and effects that are due now run. */
export const settle = () => act(async () => new Promise<void>((done) => setTimeout(done, 0)));
