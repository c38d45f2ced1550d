import { beforeEach, describe, expect, it } from 'vitest';
import { parsePanelState } from '../../lib/core/panel-state.ts';
import { parseLayout } from '../../lib/core/sidebar/layout.ts';
import { createPanelService } from '../../lib/services/panel.ts';
import { NO_TAB_HELP, type TabHelp } from '../../lib/services/tab-help.ts';

let kept: Map<number, TabHelp>;
let front: number | undefined;

beforeEach(() => {
  kept = new Map();
  front = 1;
});

const panel = createPanelService({
  tabs: {
    load: async (tabId) => kept.get(tabId) ?? NO_TAB_HELP,
    update: async (tabId, change) => {
      const help = change(kept.get(tabId) ?? NO_TAB_HELP);
      kept.set(tabId, help);
      return help;
    },
    remove: async (tabId) => void kept.delete(tabId),
    open: async () => [],
  },
  layout: async () => parseLayout(null),
  activeTab: async () => front,
});

const typed = { ...parsePanelState(null), query: 'tax', goal: 'Half a question' };

describe('the state of help in a tab', () => {
  it('is kept for the tab of the caller, else for the one in front', async () => {
    expect(await panel.save({ tabId: 2 }, typed)).toBe(true);
    expect((await panel.open({ tabId: 2 })).state).toEqual(typed);
    expect((await panel.open({})).state).toEqual(parsePanelState(null));
    await panel.save({}, typed);
    expect(await panel.open({})).toMatchObject({ tabId: 1, state: typed });
  });

  it('keeps what another help over the same tab has done: popup and sidebar each tell their own part', async () => {
    await panel.save({ tabId: 2 }, { query: 'tax' });
    await panel.save({ tabId: 2 }, { goal: 'Half a question' });
    expect((await panel.open({ tabId: 2 })).state).toEqual(typed);
  });

  it('shows a tip on the page in the sidebar alone, where that stands', async () => {
    const walk = { tip: { feedId: 'f', id: '1', title: 'Save', steps: [{ text: 'Save.' }] }, at: 0 };
    kept.set(1, { ...NO_TAB_HELP, panel: { ...typed, walk } });
    expect((await panel.open({})).state.walk).toEqual(walk);
    kept.set(1, { ...NO_TAB_HELP, isOpen: true, panel: { ...typed, walk } });
    expect((await panel.open({ tabId: 1 })).state.walk).toEqual(walk);
    expect((await panel.open({})).state.walk).toBeNull();
  });

  it('asks once whether help is to be always on', async () => {
    await panel.askAlwaysOn(1);
    expect(await panel.open({})).toMatchObject({ asksAlwaysOn: true });
    expect(await panel.open({})).toMatchObject({ asksAlwaysOn: false });
  });

  it('is as at the beginning where there is no tab', async () => {
    front = undefined;
    expect(await panel.save({}, typed)).toBe(false);
    expect(await panel.open({})).toMatchObject({ state: parsePanelState(null), because: null, takesFocus: false });
  });

  it('tells once why help is not beside the page, and takes the focus once', async () => {
    kept.set(1, { ...NO_TAB_HELP, because: 'busy', takesFocus: true });
    expect(await panel.open({})).toMatchObject({ because: 'busy', takesFocus: true });
    expect(await panel.open({})).toMatchObject({ because: null, takesFocus: false });
  });

  it('leaves the reason to the popup when help beside the page is just going away', async () => {
    kept.set(1, { ...NO_TAB_HELP, because: 'unreachable' });
    await panel.open({ tabId: 1 });
    expect(await panel.open({})).toMatchObject({ because: 'unreachable' });
  });

  it('searches for the words that help was asked about, where the page could not be read', async () => {
    kept.set(1, { ...NO_TAB_HELP, panel: typed, asked: { selection: 'reverse charge' } });
    expect((await panel.open({})).state.query).toBe('reverse charge');
    expect((await panel.open({})).state.query).toBe('tax');
  });
});
