// What reaches the browser's own panel: every way in, words from pages that keep scripts out, and pointing.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPanelFollows } from '../../lib/services/panel-follows.ts';
import { NO_TAB_HELP, type TabHelp } from '../../lib/services/ports/tab-help.ts';

const TAB = 7;
let help: TabHelp;
const ports = {
  isBeside: vi.fn(async () => false),
  tellPanel: vi.fn(async () => true),
  noteRightClick: vi.fn(async () => true),
  watch: vi.fn(async () => undefined),
};

beforeEach(() => {
  help = NO_TAB_HELP;
  for (const port of Object.values(ports)) port.mockClear();
  ports.isBeside.mockResolvedValue(false);
  ports.tellPanel.mockResolvedValue(true);
  ports.noteRightClick.mockResolvedValue(true);
});

const follows = createPanelFollows({
  ...ports,
  newToken: () => 'token',
  tabs: {
    load: async () => help,
    update: async (_, change) => {
      help = change(help);
      return help;
    },
    remove: () => Promise.reject(new Error('Nothing is forgotten here.')),
    open: () => Promise.reject(new Error('Nobody asks for other tabs.')),
  },
});

describe('an open panel', () => {
  it('finds what is asked in the page, where that lets scripts in', async () => {
    expect(await follows.take(TAB, { selection: 'tax' })).toBe(true);
    expect(ports.noteRightClick).toHaveBeenCalledWith(TAB, { selection: 'tax' });
    expect(ports.tellPanel).toHaveBeenCalledExactlyOnceWith(TAB, { change: 'asked', words: undefined });
  });

  it('is told the marked words themselves where the page keeps scripts out', async () => {
    ports.noteRightClick.mockResolvedValue(false);
    expect(await follows.take(TAB, { selection: 'tax' })).toBe(true);
    expect(ports.tellPanel).toHaveBeenCalledExactlyOnceWith(TAB, { change: 'asked', words: 'tax' });
  });

  it('is told them on the browser’s own pages, and nothing is kept for later', async () => {
    await follows.takeClosed(TAB, { selection: 'tax', linkUrl: 'about:support' });
    expect(ports.tellPanel).toHaveBeenCalledExactlyOnceWith(TAB, { change: 'asked', words: 'tax' });
    expect(help).toEqual(NO_TAB_HELP);
  });

  it('points on the page, and reads it anew when a popup has opened over it', async () => {
    expect(await follows.point(TAB)).toBe(true);
    await follows.onPopup(TAB);
    expect(ports.tellPanel.mock.calls).toEqual([
      [TAB, { change: 'point' }],
      [TAB, { change: 'place' }],
    ]);
  });

  it('leaves every way in to help that stands beside the page', async () => {
    ports.isBeside.mockResolvedValue(true);
    expect([await follows.take(TAB, null), await follows.point(TAB)]).toEqual([false, false]);
    expect(ports.tellPanel).not.toHaveBeenCalled();
  });
});

it('a panel that is only just opening finds the marked words in what it starts from', async () => {
  ports.tellPanel.mockResolvedValue(false);
  await follows.takeClosed(TAB, { selection: 'tax' });
  expect(help.asked).toEqual({ selection: 'tax' });
});

it('a panel that is not there takes nothing', async () => {
  ports.tellPanel.mockResolvedValue(false);
  expect([await follows.take(TAB, null), await follows.point(TAB)]).toEqual([false, false]);
});
