import { beforeEach, describe, expect, it } from 'vitest';
import { parseKeptState } from '../../lib/core/kept-state.ts';
import { layoutFor, parseLayout } from '../../lib/core/sidebar/layout.ts';
import { createKeptStates, MOST_SITES } from '../../lib/services/kept-states.ts';
import { NO_TAB_HELP, type TabHelp } from '../../lib/services/ports/tab-help.ts';

const HOME = 'https://finance.example';

let kept: Map<number, TabHelp>;
let front: number | undefined;
let address: string | undefined;
let stands = false;

beforeEach(() => {
  kept = new Map();
  front = 1;
  stands = false;
  address = `${HOME}/invoices/new`;
});

const keptStates = createKeptStates({
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
  layout: async () => layoutFor(parseLayout(null), null),
  takeTyped: async () => ' rates',
  isBeside: async () => stands,
  tabFor: async ({ tabId = front }) => (tabId === undefined ? undefined : { tabId, address, isPrivate: false }),
});

const NOTHING = parseKeptState(null);
const question = {
  isOpen: true,
  recipient: { kind: 'other' as const, email: 'ana@example.com' },
  subject: null,
  goal: 'The salary of Ana',
  closing: null,
  choices: [],
  takenOut: [],
};
const typed = { ...NOTHING, query: 'tax', question };
const withSite = (state: object, more: Partial<TabHelp> = {}): TabHelp => ({
  ...NO_TAB_HELP,
  sites: [{ partition: HOME, state: { ...typed, ...state } }],
  ...more,
});

describe('the state of help in a tab', () => {
  it('is kept for the tab of the caller, else for the one in front', async () => {
    expect(await keptStates.save({ tabId: 2 }, HOME, typed)).toBe(true);
    expect((await keptStates.open({ tabId: 2 })).state).toEqual(typed);
    expect((await keptStates.open({})).state).toEqual(NOTHING);
    await keptStates.save({}, HOME, typed);
    expect(await keptStates.open({})).toMatchObject({ tabId: 1, partition: HOME, state: typed });
  });

  it('keeps what another help over the same tab has done: popup and sidebar each tell their own part', async () => {
    await keptStates.save({ tabId: 2 }, HOME, { query: 'tax' });
    await keptStates.save({ tabId: 2 }, HOME, { question });
    expect((await keptStates.open({ tabId: 2 })).state).toEqual(typed);
  });

  it.each([
    ['another host', 'https://other.example/invoices/new'],
    ['another scheme', 'http://finance.example/invoices/new'],
    ['another port', 'https://finance.example:8443/invoices/new'],
    ['a host below', 'https://pay.finance.example/'],
    ['a file', 'file:///home/ana/notes.html'],
    ['a document of the site’s own making', `blob:${HOME}/0b1f`],
    ['a page of the browser', 'chrome://settings/'],
    ['an empty page', 'about:blank'],
    ['a page whose address is hidden', undefined],
  ])('is empty on %s, and is there again on the same site', async (_, elsewhere) => {
    await keptStates.save({}, HOME, typed);
    address = elsewhere;
    expect(await keptStates.open({})).toMatchObject({ state: NOTHING });
    address = `${HOME}/expenses?id=7#top`;
    expect(await keptStates.open({})).toMatchObject({ partition: HOME, state: typed });
  });

  it('belongs to one document where the address of that is hidden, whoever hears first that it has gone', async () => {
    address = undefined;
    const { partition } = await keptStates.open({});
    await keptStates.save({}, partition ?? '', typed);
    expect(await keptStates.open({})).toMatchObject({ partition, state: typed });
    const next = await keptStates.open({}, { left: partition ?? '' });
    expect(next).toMatchObject({ state: NOTHING });
    await keptStates.onNewDocument(1);
    expect(await keptStates.open({})).toMatchObject({ partition: next.partition, state: NOTHING });
    expect((await keptStates.open({}, { left: partition ?? '' })).partition).toBe(next.partition);
  });

  it('takes no words marked on one page, nor why help opened there, to another', async () => {
    const asked = { kind: 'selection', selection: 'the salary of Ana', frameUrl: null, position: null };
    const told = { ...NO_TAB_HELP, asked, because: 'refused', startsAnew: true } as unknown as TabHelp;
    for (const caller of [{}, { tabId: 1 }]) {
      kept.set(1, told);
      await keptStates.onNewDocument(1);
      address = 'https://other.example/';
      expect(await keptStates.open(caller)).toMatchObject({ because: null, state: NOTHING });
      expect(JSON.stringify(kept.get(1))).not.toContain('salary');
    }
  });

  it('has no words marked on the page where help stands beside it, which reads them itself', async () => {
    kept.set(1, { ...NO_TAB_HELP, asked: { selection: 'the salary of Ana' } } as unknown as TabHelp);
    expect(await keptStates.open({ tabId: 1 })).toMatchObject({ state: NOTHING });
    expect(JSON.stringify(kept.get(1))).not.toContain('salary');
  });

  it('is that of the site on which the help page has found the page', async () => {
    await keptStates.save({}, HOME, typed);
    address = undefined;
    expect(await keptStates.open({}, { partition: HOME })).toMatchObject({ partition: HOME, state: typed });
  });

  it('is kept of so many sites, the latest', async () => {
    const sites = Array.from({ length: MOST_SITES + 3 }, (_, at) => `https://site-${at}.example`);
    for (const site of sites) await keptStates.save({}, site, typed);
    expect(kept.get(1)?.sites?.map(({ partition }) => partition)).toEqual(sites.slice(-MOST_SITES));
  });

  it.each([['text'], [{ panel: typed }], [{ sites: [] }], [{ sites: [{ partition: HOME, state: 7 }] }]])(
    'that was kept as %j is as at the beginning',
    async (stored) => {
      kept.set(1, { ...NO_TAB_HELP, ...(stored as object) });
      expect(await keptStates.open({})).toMatchObject({ state: NOTHING });
    },
  );

  it('shows a tip on the page in the sidebar alone, where that stands', async () => {
    const walk = { tip: { feedId: 'f', id: '1', title: 'Save', steps: [{ text: 'Save.' }] }, at: 0 };
    kept.set(1, withSite({ walk }));
    expect((await keptStates.open({})).state.walk).toEqual(walk);
    kept.set(1, withSite({ walk }, { isOpen: true }));
    expect((await keptStates.open({ tabId: 1 })).state.walk).toEqual(walk);
    expect((await keptStates.open({})).state.walk).toBeNull();
  });

  it('leaves search and walk behind where help was asked about something on the page', async () => {
    kept.set(1, withSite({}, { startsAnew: true }));
    expect((await keptStates.open({ tabId: 1 })).state).toEqual({ ...typed, query: '' });
    expect((await keptStates.open({ tabId: 1 })).state.query).toBe('');
  });

  it('says where help went with a page load, and nowhere else', async () => {
    kept.set(1, withSite({}, { isOpen: true }));
    expect((await keptStates.open({})).wasBeside).toBe(true);
    expect((await keptStates.open({})).wasBeside).toBe(true);
    expect((await keptStates.open({ tabId: 1 })).wasBeside).toBe(false);
    stands = true;
    expect((await keptStates.open({})).wasBeside).toBe(false);
    stands = false;
    kept.set(1, withSite({}, { isOpen: true, because: 'focus' }));
    expect((await keptStates.open({})).wasBeside).toBe(false);
    kept.set(1, withSite({}, { isOpen: false }));
    expect((await keptStates.open({})).wasBeside).toBe(false);
  });

  it('asks once whether help is to be always on', async () => {
    await keptStates.askAlwaysOn(1);
    expect(await keptStates.open({})).toMatchObject({ asksAlwaysOn: true });
    expect(await keptStates.open({})).toMatchObject({ asksAlwaysOn: false });
  });

  it('begins once with pointing, and only beside the page', async () => {
    kept.set(1, withSite({}, { points: true }));
    expect(await keptStates.open({ tabId: 1 })).toMatchObject({ points: true });
    expect(await keptStates.open({ tabId: 1 })).toMatchObject({ points: false });
    kept.set(1, withSite({}, { points: true }));
    expect(await keptStates.open({})).toMatchObject({ points: false });
  });

  it('is as at the beginning where there is no tab', async () => {
    front = undefined;
    expect(await keptStates.save({}, HOME, typed)).toBe(false);
    expect(await keptStates.open({})).toMatchObject({ state: NOTHING, because: null, takesFocus: false });
  });

  it('tells once why help is not beside the page, and takes the focus once', async () => {
    kept.set(1, { ...NO_TAB_HELP, because: 'busy', takesFocus: true });
    expect(await keptStates.open({})).toMatchObject({ because: 'busy', takesFocus: true });
    expect(await keptStates.open({})).toMatchObject({ because: null, takesFocus: false });
  });

  it('leaves the reason to the popup when help beside the page is just going away', async () => {
    kept.set(1, { ...NO_TAB_HELP, because: 'unreachable' });
    await keptStates.open({ tabId: 1 });
    expect(await keptStates.open({})).toMatchObject({ because: 'unreachable' });
  });

  it('searches for the words that help was asked about, where the page could not be read', async () => {
    kept.set(1, withSite({}, { asked: { selection: 'reverse charge' } }));
    expect((await keptStates.open({})).state.query).toBe('reverse charge');
    expect((await keptStates.open({})).state.query).toBe('tax');
  });
});

describe('help that goes on in the popup because the page took the keyboard', () => {
  it('has in its search what was typed, also what the page was kept from getting', async () => {
    await keptStates.save({ tabId: 1 }, HOME, { query: 'tax' });
    kept.set(1, { ...(kept.get(1) ?? NO_TAB_HELP), because: 'focus' });
    const start = await keptStates.open({});
    expect(start.because).toBe('focus');
    expect(start.state.query).toBe('tax rates');
    expect((await keptStates.open({})).state.query).toBe('tax rates');
  });

  it('has it in the question that was being written', async () => {
    await keptStates.save({ tabId: 1 }, HOME, { query: 'tax', question });
    kept.set(1, { ...(kept.get(1) ?? NO_TAB_HELP), because: 'focus' });
    const { state } = await keptStates.open({});
    expect(state.query).toBe('tax');
    expect(state.question?.goal).toBe(`${question.goal} rates`);
  });
});
