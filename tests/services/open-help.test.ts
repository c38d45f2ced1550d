import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEvent } from '../../lib/core/debug-log/log-event.ts';
import { layoutFor, parseLayout, type SidebarLayout } from '../../lib/core/sidebar/layout.ts';
import type {
  SidebarCommand,
  SidebarEvent,
  SidebarOutcome,
  SidebarState,
} from '../../lib/core/sidebar/sidebar-messages.ts';
import { createOpenHelp } from '../../lib/services/open-help.ts';
import type { OpenHelpPorts } from '../../lib/services/ports/open-help-ports.ts';
import { NO_TAB_HELP, type TabHelp } from '../../lib/services/ports/tab-help.ts';

const TAB = 7;
const FRAME = { tabId: TAB, frameId: 3 };

/** A browser with one tab; `host` is what stands in its page. */
function createTab() {
  let kept: TabHelp = NO_TAB_HELP;
  let layout = layoutFor(parseLayout(null), null);
  let tokens = 0;
  let nowMs = 0;
  const timers: (() => void)[] = [];
  const waits: number[] = [];
  const noted: LogEvent[] = [];
  const page: { host: SidebarState | null } = { host: null };
  const world = {
    page,
    /** What the page does with a host; the default lets it stand and its help page say hello. */
    inject: vi.fn<OpenHelpPorts['inject']>(async (_, { token }) => {
      if (page.host) return 'again';
      page.host = { hasFocus: true };
      void beside.admit(FRAME, token);
      return 'opened';
    }),
    send: vi.fn<OpenHelpPorts['send']>(async (_: number, { command }: SidebarCommand) => {
      const state = page.host;
      if (command === 'close') page.host = null;
      if (command === 'focus' && state) page.host = { hasFocus: true };
      return state;
    }),
    openPopup: vi.fn<OpenHelpPorts['openPopup']>(async () => undefined),
    tellHelp: vi.fn<OpenHelpPorts['tellHelp']>(async () => undefined),
    /** How long was to be waited, in milliseconds, from the first wait to the last. */
    waits,
    /** What the debug log was told. */
    noted,
    kept: () => kept,
    layout: () => layout,
    later: (milliseconds: number) => {
      nowMs += milliseconds;
    },
    /** Lets all patience run out. */
    runOut: () => {
      for (const ring of timers.splice(0)) ring();
    },
  };
  const beside = createOpenHelp({
    tabs: {
      load: async () => kept,
      update: async (_, change) => {
        kept = change(kept);
        return kept;
      },
      remove: async () => {
        kept = NO_TAB_HELP;
      },
      open: async () => (kept.isOpen ? [TAB] : []),
    },
    inject: (...given) => world.inject(...given),
    send: (...given) => world.send(...given),
    openPopup: (...given) => world.openPopup(...given),
    tellHelp: (...given) => world.tellHelp(...given),
    tellPanel: async () => false,
    unwatch: async () => undefined,
    log: { of: () => (event) => noted.push(event) },
    layouts: {
      load: async () => layout,
      change: async (part: Partial<SidebarLayout>) => {
        layout = { ...layout, ...part };
      },
    },
    newToken: () => {
      tokens += 1;
      return `token-${tokens}`;
    },
    now: () => nowMs,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return new Promise((resolve) => timers.push(resolve));
    },
  });
  return { ...world, world, beside };
}

let tab: ReturnType<typeof createTab>;
beforeEach(() => {
  tab = createTab();
});

/** Says something as the host that was put there last. */
const say = (event: SidebarEvent, tabId = TAB) =>
  tab.beside.onSidebarMessage({ tabId, isInFront: true }, { ...event, token: tab.kept().token ?? 'none' });

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('opening', () => {
  it('puts the host into the page, with a token that its help page must bring', async () => {
    expect(await tab.beside.open(TAB)).toBe('opened');
    expect(tab.kept()).toMatchObject({ token: 'token-1', frameId: 3, isOpen: true, takesFocus: true });
    expect(await tab.beside.admit(FRAME, 'token-1')).toEqual({ tabId: TAB });
  });

  it.each([
    [40, 1500],
    [300, 3000],
    [1400, 6000],
  ])(
    'has patience with a machine that is slow: the sidebar up after %i ms, its help is waited for %i ms',
    async (upAfterMs, patienceMs) => {
      tab.world.inject.mockImplementation(async () => {
        tab.later(upAfterMs);
        return 'opened';
      });
      const opening = tab.beside.open(TAB);
      await settle();
      expect(tab.waits.at(-1)).toBe(patienceMs);
      tab.runOut();
      expect(await opening).toBe('unreachable');
    },
  );

  it('lets in no other frame, no other token and none at all', async () => {
    await tab.beside.open(TAB);
    expect(await tab.beside.admit({ ...FRAME, frameId: 4 }, 'token-1')).toBeNull();
    expect(await tab.beside.admit(FRAME, 'guess')).toBeNull();
    expect(await tab.beside.admit(FRAME, '')).toBeNull();
  });

  it('of help that is there already asks anew, and leaves its token', async () => {
    await tab.beside.open(TAB);
    expect(await tab.beside.open(TAB, { asked: { selection: 'tax' } })).toBe('opened');
    expect(tab.world.inject.mock.lastCall?.[1].asked).toEqual({ selection: 'tax' });
    expect(tab.kept().token).toBe('token-1');
  });

  it('tells the host until when it is waited for', async () => {
    tab.later(1000);
    await tab.beside.open(TAB);
    expect(tab.world.inject.mock.lastCall?.[1].until).toBeGreaterThan(1000);
  });

  it('twice at once puts one host there', async () => {
    await Promise.all([tab.beside.comeBack(TAB), tab.beside.open(TAB), tab.beside.comeBack(TAB)]);
    expect(tab.world.inject).toHaveBeenCalledTimes(1);
  });
});

describe('the debug log', () => {
  const opened = (way: string) => ({ event: 'help-opened', way, frame: 'sidebar', ms: 0 });
  const refused = (way: string, why: string) => ({ event: 'help-refused', way, why, ms: 0 });

  it('is told by which way help opened, and that it came back', async () => {
    await tab.beside.open(TAB);
    await tab.beside.close(TAB);
    await tab.beside.toggle(TAB, { way: 'shortcut' });
    await tab.beside.toggle(TAB, { way: 'shortcut' });
    await tab.beside.open(TAB, { asked: { selection: 'tax' }, way: 'menu' });
    tab.page.host = null;
    await tab.beside.comeBack(TAB);
    expect(tab.noted).toEqual([opened('popup'), opened('shortcut'), opened('menu'), opened('return')]);
  });

  it('is told why help did not open beside the page', async () => {
    tab.world.inject.mockRejectedValueOnce(new Error('Cannot access contents of the page at canary.example'));
    await tab.beside.open(TAB, { way: 'toolbar' });
    tab.world.inject.mockResolvedValueOnce('unreachable');
    await tab.beside.open(TAB, { way: 'menu' });
    tab.world.send.mockReturnValueOnce(new Promise(() => {}));
    const toggled = tab.beside.toggle(TAB, { way: 'toolbar' });
    await settle();
    tab.runOut();
    await toggled;
    expect(tab.noted).toEqual([
      ...[refused('toolbar', 'refused'), refused('menu', 'unreachable'), refused('toolbar', 'busy')],
    ]);
  });
});

describe('a page that is too busy to say whether help is there', () => {
  const ways: [string, () => Promise<unknown>][] = [
    ['opening', () => tab.beside.open(TAB)],
    ['opening to point', () => tab.beside.open(TAB, { points: true })],
    ['the toolbar button', () => tab.beside.toggle(TAB)],
  ];

  it.each(ways)('%s: help opens in the popup, and nothing is put there', async (_, go) => {
    tab.world.send.mockImplementation(() => new Promise(() => undefined));
    const going = go();
    for (let turn = 0; turn < 3; turn += 1) {
      await settle();
      tab.runOut();
    }
    await going;
    expect(tab.kept()).toMatchObject({ isOpen: false, because: 'busy' });
    expect(tab.kept().points).toBeUndefined();
    expect(tab.world.openPopup).toHaveBeenCalledTimes(1);
    expect(tab.world.inject).not.toHaveBeenCalled();
  });

  it('is waited for by help that only comes back', async () => {
    await tab.beside.open(TAB);
    tab.page.host = null;
    let answer: () => void = () => undefined;
    tab.world.send.mockImplementationOnce(() => new Promise((done) => (answer = () => done(null))));
    const coming = tab.beside.comeBack(TAB);
    await settle();
    tab.runOut();
    answer();
    await coming;
    expect(tab.world.inject).toHaveBeenCalledTimes(2);
    expect(tab.world.openPopup).not.toHaveBeenCalled();
  });
});

describe('a page that does not let it', () => {
  const failures: [string, () => Promise<SidebarOutcome>, string][] = [
    ['refuses scripts', () => Promise.reject(new Error('no')), 'refused'],
    ['is inert', async () => 'unreachable', 'unreachable'],
    ['never answers', () => new Promise(() => undefined), 'busy'],
    ['lets the host stand but not the help page speak', async () => 'opened', 'unreachable'],
  ];

  it.each(failures)('%s: help opens in the popup and says why', async (_, inject, because) => {
    tab.world.inject.mockImplementation(inject);
    const opening = tab.beside.open(TAB, { asked: { selection: 'tax' } });
    await settle();
    tab.runOut();
    expect(await opening).toBe(because);
    expect(tab.world.openPopup).toHaveBeenCalledExactlyOnceWith(TAB);
    expect(tab.kept()).toMatchObject({ because, isOpen: false });
    expect(tab.kept().asked).toEqual(because === 'refused' ? { selection: 'tax' } : undefined);
    expect(tab.kept().token).toBeUndefined();
    // Whatever the page runs later must go again.
    expect(tab.world.send).toHaveBeenLastCalledWith(TAB, { command: 'close' });
  });

  it.each([
    ['opened', 'opened'],
    ['unreachable', 'unreachable'],
    ['nothing', 'opened'],
  ] as const)('says late that it is %s, with the help page up in time: %s', async (answer, outcome) => {
    let tell: (said: SidebarOutcome) => void = () => undefined;
    tab.world.inject.mockImplementation((_, { token }) => {
      tab.page.host = { hasFocus: true };
      void tab.beside.admit(FRAME, token);
      return new Promise((resolve) => (tell = resolve));
    });
    const opening = tab.beside.open(TAB);
    await settle();
    tab.runOut();
    await settle();
    if (answer === 'nothing') tab.runOut();
    else tell(answer);
    expect(await opening).toBe(outcome);
    expect(tab.kept().isOpen).toBe(outcome === 'opened');
    expect(tab.page.host === null).toBe(outcome !== 'opened');
  });

  it('opens nothing else when the popup asks, or when help only comes back', async () => {
    tab.world.inject.mockResolvedValue('unreachable');
    expect(await tab.beside.open(TAB, { fallBack: false })).toBe('unreachable');
    expect(await tab.beside.open(TAB, { byPerson: false })).toBe('unreachable');
    expect(tab.world.openPopup).not.toHaveBeenCalled();
  });

  it('covers it: help closes there and opens in the popup', async () => {
    await tab.beside.open(TAB);
    await tab.beside.reportCovered(TAB, 'covered');
    expect(tab.page.host).toBeNull();
    expect(tab.kept()).toMatchObject({ because: 'covered', isOpen: false });
    expect(tab.world.openPopup).toHaveBeenCalledOnce();
  });
});

describe('the same key again', () => {
  it('closes what has the focus', async () => {
    await tab.beside.toggle(TAB, { focusFirst: true });
    expect(tab.kept().isOpen).toBe(true);
    await tab.beside.toggle(TAB, { focusFirst: true });
    expect(tab.page.host).toBeNull();
    expect(tab.kept().isOpen).toBe(false);
  });

  it('goes to help first when the focus is in the page; the toolbar button closes it at once', async () => {
    await tab.beside.open(TAB);
    tab.page.host = { hasFocus: false };
    await tab.beside.toggle(TAB, { focusFirst: true });
    expect(tab.page.host).toEqual({ hasFocus: true });
    tab.page.host = { hasFocus: false };
    await tab.beside.toggle(TAB);
    expect(tab.page.host).toBeNull();
  });
});

describe('after a navigation', () => {
  it('comes back where it was open, without taking the focus', async () => {
    await tab.beside.open(TAB);
    tab.page.host = null;
    await tab.beside.comeBack(TAB);
    expect(tab.world.inject.mock.lastCall?.[1]).toMatchObject({ takesFocus: false, asked: null });
    expect(tab.kept()).toMatchObject({ token: 'token-2', isOpen: true, takesFocus: false });
  });

  it('stays away where it was closed, and where it is there already', async () => {
    await tab.beside.comeBack(TAB);
    expect(tab.world.inject).not.toHaveBeenCalled();
    await tab.beside.open(TAB);
    await tab.beside.comeBack(TAB);
    expect(tab.world.inject).toHaveBeenCalledTimes(1);
    await tab.beside.close(TAB);
    await tab.beside.comeBack(TAB);
    expect(tab.world.inject).toHaveBeenCalledTimes(1);
  });

  it('is tried again a little later where the page, just loaded, has no time for it', async () => {
    await tab.beside.open(TAB);
    tab.page.host = null;
    tab.world.inject.mockImplementationOnce(() => new Promise(() => undefined));
    const coming = tab.beside.comeBack(TAB);
    await vi.waitFor(() => expect(tab.world.inject).toHaveBeenCalledTimes(2));
    tab.world.runOut();
    await coming;
    expect(tab.page.host).toBeNull();
    tab.world.runOut();
    await vi.waitFor(() => expect(tab.page.host).not.toBeNull());
    expect(tab.kept()).toMatchObject({ isOpen: true, takesFocus: false });
  });

  it('is not tried again once it was closed', async () => {
    await tab.beside.open(TAB);
    tab.page.host = null;
    tab.world.inject.mockImplementation(() => new Promise(() => undefined));
    const coming = tab.beside.comeBack(TAB);
    await vi.waitFor(() => expect(tab.world.inject).toHaveBeenCalledTimes(2));
    tab.world.runOut();
    await coming;
    await tab.beside.close(TAB);
    tab.world.runOut();
    await tab.beside.close(TAB);
    expect(tab.world.inject).toHaveBeenCalledTimes(2);
  });

  it('waits for the next page where this one does not let it', async () => {
    await tab.beside.open(TAB);
    tab.page.host = null;
    tab.world.inject.mockRejectedValueOnce(new Error('no access'));
    await tab.beside.comeBack(TAB);
    expect(tab.kept().isOpen).toBe(true);
    await tab.beside.comeBack(TAB);
    expect(tab.page.host).not.toBeNull();
  });
});

describe('what a host tells', () => {
  it('taken away: it comes back three times, then opens in the popup', async () => {
    await tab.beside.open(TAB);
    for (let time = 0; time < 3; time += 1) {
      tab.page.host = null;
      await say({ event: 'lost' });
      expect(tab.page.host).not.toBeNull();
    }
    tab.page.host = null;
    await say({ event: 'lost' });
    expect(tab.kept()).toMatchObject({ because: 'removed', isOpen: false });
    expect(tab.world.openPopup).toHaveBeenCalledOnce();
  });

  it('taken away now and then: it always comes back', async () => {
    await tab.beside.open(TAB);
    for (let time = 0; time < 6; time += 1) {
      tab.later(11_000);
      tab.page.host = null;
      await say({ event: 'lost' });
    }
    expect(tab.world.openPopup).not.toHaveBeenCalled();
  });

  it('taken away after it was closed: it stays away', async () => {
    await tab.beside.open(TAB);
    await tab.beside.close(TAB);
    await say({ event: 'lost' });
    expect(tab.page.host).toBeNull();
  });

  it('that it was taken away, while it answers: nothing follows', async () => {
    await tab.beside.open(TAB);
    for (let time = 0; time < 8; time += 1) await say({ event: 'lost' });
    expect(tab.kept()).toMatchObject({ isOpen: true, lostAtMs: [] });
    expect(tab.world.inject).toHaveBeenCalledTimes(1);
    expect(tab.world.openPopup).not.toHaveBeenCalled();
  });

  it('drawn wider: the width is kept', async () => {
    await tab.beside.open(TAB);
    await say({ event: 'resized', width: 444 });
    expect(tab.layout().width).toBe(444);
  });

  it('out of the cache: it comes back', async () => {
    await tab.beside.open(TAB);
    tab.page.host = null;
    await say({ event: 'restored' });
    expect(tab.page.host).not.toBeNull();
  });
});

it('a layout, and a width drawn by hand, reach every page with help beside it', async () => {
  await tab.beside.layOut({ makesRoom: false });
  expect(tab.world.send).not.toHaveBeenCalled();
  await tab.beside.open(TAB);
  await tab.beside.layOut({ side: 'left' });
  const layout = { side: 'left', width: 380, makesRoom: false };
  expect(tab.world.send).toHaveBeenLastCalledWith(TAB, { command: 'layout', layout });
  // Who draws the edge is ahead of what was told, and must not be drawn back.
  tab.world.send.mockClear();
  await say({ event: 'resized', width: 390 });
  expect(tab.world.send).not.toHaveBeenCalled();
  await say({ event: 'resized', width: 400 }, TAB + 1);
  expect(tab.world.send).toHaveBeenLastCalledWith(TAB, { command: 'layout', layout: { ...layout, width: 400 } });
  expect(await tab.beside.layOut({ makesRoom: true })).toEqual({ ...layout, width: 400, makesRoom: true });
});

it('closes everywhere at once, and does not come back by itself', async () => {
  await tab.beside.open(TAB);
  await tab.beside.closeAll();
  expect(tab.page.host).toBeNull();
  expect(tab.kept().isOpen).toBe(false);
  await tab.beside.comeBack(TAB);
  expect(tab.page.host).toBeNull();
});

describe('with pointing', () => {
  it('help that is not there yet finds it in what it starts from', async () => {
    expect(await tab.beside.open(TAB, { points: true })).toBe('opened');
    expect(tab.kept()).toMatchObject({ isOpen: true, points: true });
    expect(tab.world.tellHelp).not.toHaveBeenCalled();
  });

  it('help that is there is told so, and nothing is left for the next', async () => {
    await tab.beside.open(TAB);
    await tab.beside.open(TAB, { points: true });
    expect(tab.world.tellHelp).toHaveBeenLastCalledWith(TAB, 3, 'point');
    expect(tab.kept().points).toBeUndefined();
  });

  it('where help cannot stand nothing is left for the next', async () => {
    tab.world.inject.mockRejectedValue(new Error('closed'));
    await tab.beside.open(TAB, { points: true });
    expect(tab.kept().points).toBeUndefined();
  });
});
