// A recording in a tab: who may add to it, where it goes on, and what help on another site is shown of it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToldAction } from '../../lib/core/author/record/recorded-action.ts';
import { FEED_LIMITS } from '../../lib/core/feed/limits.ts';
import { NO_TAB_HELP, type TabHelp } from '../../lib/services/ports/tab-help.ts';
import { createRecording } from '../../lib/services/recording.ts';

const HERE = { tabId: 7 };
const FINANCE = 'https://finance.example/invoices?id=1';
const call = { first: <T>(read: () => Promise<T>) => read() };

let help: TabHelp;
let address: string | undefined;
let tokens: number;
const inject = vi.fn<(tabId: number, token: string) => Promise<boolean>>();
const end = vi.fn<(tabId: number) => Promise<void>>(async () => undefined);
const tellHelp = vi.fn<(tabId: number) => Promise<void>>(async () => undefined);

beforeEach(() => {
  [help, address, tokens] = [NO_TAB_HELP, FINANCE, 0];
  inject.mockReset().mockResolvedValue(true);
  end.mockClear();
  tellHelp.mockClear();
});

const recording = createRecording({
  tabs: {
    load: async () => help,
    update: async (_, change) => {
      help = change(help);
      return help;
    },
    remove: () => Promise.reject(new Error('Nothing is forgotten here.')),
    open: () => Promise.reject(new Error('Nobody asks for other tabs.')),
  },
  tabFor: async ({ tabId = 7 }) => ({ tabId, address, isPrivate: false }),
  inject,
  end,
  tellHelp,
  newToken: () => {
    tokens += 1;
    return `token-${tokens}`;
  },
});

const told = (name: string, some: Partial<ToldAction> = {}): ToldAction => ({
  ...{ kind: 'click', name, role: 'button', part: null, selector: '', foundBy: 'name', heading: '', isImplied: false },
  ...some,
});
const take = (name: string, token = 'token-1', from = FINANCE) =>
  recording.take({ tabId: 7, address: from }, token, told(name));
const names = async () => (await recording.look(HERE))?.last.map(({ name }) => name);

describe('a recording', () => {
  it('takes what brings its token, tells help of it, and keeps the address without its query', async () => {
    expect(await recording.look(HERE)).toBeNull();
    expect(await recording.start(HERE)).toBe(true);
    tellHelp.mockClear();
    await take('Save');
    await take('Forged', 'token-2');
    expect(await names()).toEqual(['Save']);
    expect(tellHelp).toHaveBeenCalledExactlyOnceWith(7);
    expect(JSON.stringify(help)).not.toContain('id=1');
  });

  it('is none where the page lets nothing be recorded', async () => {
    inject.mockResolvedValue(false);
    expect(await recording.start(HERE)).toBe(false);
    expect(await recording.look(HERE)).toBeNull();
    await take('Save');
    expect(help.recording).toBeUndefined();
  });

  it('that is asked for twice goes on as it is', async () => {
    await recording.start(HERE);
    await take('Save');
    expect(await recording.start(HERE)).toBe(true);
    expect(inject).toHaveBeenLastCalledWith(7, 'token-1');
    expect(await names()).toEqual(['Save']);
  });

  it('takes nothing while it is paused, and does not resume by itself', async () => {
    await recording.start(HERE);
    expect(await recording.pause(HERE)).toBe(true);
    expect(end).toHaveBeenCalledWith(7);
    await take('Save');
    inject.mockClear();
    await recording.goOn(7);
    expect(inject).not.toHaveBeenCalled();
    expect((await recording.look(HERE))?.paused).toBe('person');
    expect(await recording.resume(HERE)).toBe(true);
    await take('Post');
    expect(await names()).toEqual(['Post']);
  });

  it('goes on in the next document where the browser lets it', async () => {
    await recording.start(HERE);
    await recording.goOn(7);
    expect(inject).toHaveBeenCalledTimes(2);
    expect((await recording.look(HERE))?.paused).toBeNull();
  });

  it('waits on a site that is closed until a person resumes it, and goes on by itself back on its own', async () => {
    await recording.start(HERE);
    await take('Save');
    inject.mockResolvedValue(false);
    address = undefined;
    await recording.goOn(7);
    expect(await recording.look(HERE)).toEqual({ paused: 'closed', count: 1, last: [] });
    inject.mockResolvedValue(true);
    address = 'https://other.example/';
    await recording.goOn(7);
    expect(await recording.look(HERE)).toEqual({ paused: 'closed', count: 1, last: [] });
    address = FINANCE;
    await recording.goOn(7);
    expect((await recording.look(HERE))?.paused).toBeNull();
    expect(await names()).toEqual(['Save']);
  });

  it('waits on another site that is open as well: only a person takes it there', async () => {
    await recording.start(HERE);
    address = 'https://other.example/';
    inject.mockClear();
    await recording.goOn(7);
    expect(inject).not.toHaveBeenCalled();
    expect((await recording.look(HERE))?.paused).toBe('closed');
    expect(await recording.resume(HERE)).toBe(true);
    await recording.goOn(7);
    expect((await recording.look(HERE))?.paused).toBeNull();
  });

  it('resumed on another site shows there what was done there alone, and ends with all of it', async () => {
    await recording.start(HERE);
    await take('Save');
    address = 'https://other.example/';
    expect(await recording.resume(HERE)).toBe(true);
    await take('Open', 'token-1', 'https://other.example/start');
    expect(await recording.look(HERE)).toMatchObject({ count: 2, last: [{ name: 'Open' }] });
    expect((await recording.stop(HERE, call)).map(({ name }) => name)).toEqual(['Save', 'Open']);
    expect(help.recording).toBeUndefined();
    expect(end).toHaveBeenCalledWith(7);
    expect(await recording.stop(HERE, call)).toEqual([]);
  });

  it('of as many steps as a tip may have is full; what is undone makes room', async () => {
    await recording.start(HERE);
    for (let at = 0; at < FEED_LIMITS.steps; at += 1) await take('Next');
    await take('Too much');
    expect(await recording.look(HERE)).toMatchObject({ paused: 'full', count: FEED_LIMITS.steps });
    expect(await recording.resume(HERE)).toBe(false);
    expect(await recording.drop(HERE, call)).toBe(true);
    expect(await recording.look(HERE)).toMatchObject({ paused: 'person', count: FEED_LIMITS.steps - 1 });
    expect(await recording.resume(HERE)).toBe(true);
  });

  it('that is not there can neither be undone nor resumed', async () => {
    expect(await recording.drop(HERE, call)).toBe(false);
    expect(await recording.resume(HERE)).toBe(false);
    expect(await recording.stop(HERE, call)).toEqual([]);
    await recording.goOn(7);
    expect(inject).not.toHaveBeenCalled();
  });
});
