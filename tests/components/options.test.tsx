import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsApp, type OptionsAppProps } from '../../components/options/OptionsApp.tsx';
import { type DebugLog, NO_LOG } from '../../lib/core/debug-log/debug-log.ts';
import { parseLayout } from '../../lib/core/sidebar/layout.ts';
import {
  brokenFolderFeed,
  failingFeed,
  financeFeed,
  firstSyncFeed,
  folderFeed,
  NOW,
  problemFeed,
  sampleFeed,
} from '../fixtures/team/feeds.ts';
import { askFor } from '../fixtures/team/questions.ts';
import { mixedFile } from '../fixtures/team/saved-files.ts';
import { FORM_WAYS, NO_PREFERENCES, settle, text } from './render-help.tsx';

afterEach(cleanup);

type Client = OptionsAppProps['client'];

function open({ kept = NO_LOG, ...given }: Partial<OptionsAppProps> & { kept?: DebugLog } = {}) {
  const client = {
    addFeed: vi.fn<Client['addFeed']>(async () => ({ ok: true, status: financeFeed })),
    removeFeed: vi.fn<Client['removeFeed']>(async () => true),
    restoreFeed: vi.fn<Client['restoreFeed']>(async () => true),
    syncNow: vi.fn<Client['syncNow']>(async () => []),
    changeSettings: vi.fn<Client['changeSettings']>(async (change) => ({ ...NO_PREFERENCES, ...change })),
    arrangeFeed: vi.fn<Client['arrangeFeed']>(async () => true),
    putFeedKey: vi.fn<Client['putFeedKey']>(async () => true),
    layOut: vi.fn<Client['layOut']>(async ({ layout }) => parseLayout(layout)),
    sayOfTip: vi.fn<Client['sayOfTip']>(async () => true),
    getTipTitles: vi.fn<Client['getTipTitles']>(async () => ({ titles: {} })),
    whereToPropose: vi.fn<Client['whereToPropose']>(async () => ({ to: null })),
    putAsk: vi.fn<Client['putAsk']>(async () => true),
    deleteAsk: vi.fn<Client['deleteAsk']>(async () => ({ ask: askFor('https://finance.example/x') })),
    openWorkshop: vi.fn<OptionsAppProps['client']['openWorkshop']>(async () => undefined),
    putOwnTips: vi.fn<Client['putOwnTips']>(async () => undefined),
    deleteOwnTip: vi.fn<Client['deleteOwnTip']>(async () => ({ item: null })),
    setAlwaysOn: vi.fn<Client['setAlwaysOn']>(async ({ on }) => ({ on, keptForFeed: false })),
  };
  const data = {
    isDeleted: false,
    onUsage: vi.fn<OptionsAppProps['data']['onUsage']>(async () => 2_400_000),
    onExport: vi.fn<OptionsAppProps['data']['onExport']>(async () => '{"format":"x"}'),
    onPreview: vi.fn<OptionsAppProps['data']['onPreview']>(async (content) =>
      content.includes('alongside-data') ? { ok: true, value: mixedFile } : { ok: false, error: 'notBackup' },
    ),
    onBring: vi.fn<OptionsAppProps['data']['onBring']>(async (_, mode) => ({
      ok: true,
      value: { mode, plans: mixedFile.plans[mode] },
    })),
    onUndo: vi.fn<OptionsAppProps['data']['onUndo']>(async () => true),
    onForget: vi.fn<OptionsAppProps['data']['onForget']>(async () => undefined),
    loadBrought: vi.fn<OptionsAppProps['data']['loadBrought']>(async () => null),
    onDeleteAll: vi.fn<OptionsAppProps['data']['onDeleteAll']>(async () => undefined),
  };
  const log = {
    watch: vi.fn<OptionsAppProps['log']['watch']>((onChange) => onChange(kept)),
    onSwitch: vi.fn<OptionsAppProps['log']['onSwitch']>(async () => undefined),
    onEmpty: vi.fn<OptionsAppProps['log']['onEmpty']>(async () => undefined),
  };
  const use = {
    watch: vi.fn<OptionsAppProps['use']['watch']>((onChange) => onChange([])),
    onDelete: vi.fn<OptionsAppProps['use']['onDelete']>(async () => undefined),
    onDeleteAll: vi.fn<OptionsAppProps['use']['onDeleteAll']>(async () => undefined),
  };
  const onRequestAccess = vi.fn<OptionsAppProps['onRequestAccess']>(async () => true);
  const draw = (later: Partial<OptionsAppProps> = {}) => (
    <OptionsApp
      feeds={[financeFeed]}
      asks={[]}
      ownTips={[]}
      opinions={[]}
      preferences={NO_PREFERENCES}
      layout={parseLayout(null)}
      trouble={null}
      isPolicyPending={false}
      hasTipsIcon
      version="1.2.3"
      now={NOW}
      text={text}
      client={client}
      data={data}
      log={log}
      use={use}
      onRequestAccess={onRequestAccess}
      onRequestSite={async () => true}
      onSaveFile={() => undefined}
      ways={FORM_WAYS}
      {...given}
      {...later}
    />
  );
  const view = render(draw());
  /** Draws it with what has changed since. */
  const push = (later: Partial<OptionsAppProps>) => view.rerender(draw(later));
  return { client, data, log, onRequestAccess, push };
}

const button = (name: string) => screen.getByRole('button', { name });
/** What is not in the line of a feed is a press away. */
const unfoldFeed = (title: string) => fireEvent.click(button(title));
const address = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Feed address' });
const add = (url: string) => {
  fireEvent.input(address(), { target: { value: url } });
  fireEvent.submit(screen.getByRole('form', { name: 'Add a feed' }));
};

describe('one’s own data', () => {
  const region = () => within(screen.getByRole('region', { name: 'Your data' }));
  const bring = (content: string) =>
    fireEvent.change(region().getByLabelText('Restore from a file…'), {
      target: { files: [new File([content], 'x.json')] },
    });

  it('says how much there is, and saves it as a file', async () => {
    const onSaveFile = vi.fn<OptionsAppProps['onSaveFile']>();
    open({ onSaveFile });
    await waitFor(() => expect(region().getByText('2.4 MB on this device.')).toBeTruthy());
    fireEvent.click(button('Save your data to a file'));
    await waitFor(() => expect(onSaveFile).toHaveBeenCalledWith('alongside-data.json', '{"format":"x"}'));
  });

  const FILE = '{"format":"alongside-data"}';

  it('is shown before anything of a file is brought back, and comes in as was chosen', async () => {
    const { data } = open();
    bring(FILE);
    const title = await region().findByRole('heading', { name: 'Contents of x.json' });
    await waitFor(() => expect(document.activeElement === title).toBe(true));
    expect(region().getByText('11 tips of your own')).toBeTruthy();
    expect(
      region().getByText('8 new · 1 differs from the one here with the same name; both are kept · 2 already here'),
    ).toBeTruthy();
    expect(region().getByText('left unchanged')).toBeTruthy();
    expect(region().getByText(/^My tips, number 4: “_help.fields” can’t be read/)).toBeTruthy();
    fireEvent.click(region().getByRole('radio', { name: 'Replace what’s here' }));
    expect(region().getByText('replaces the 5 here')).toBeTruthy();
    expect(data.onBring).not.toHaveBeenCalled();
    fireEvent.click(button('Restore'));
    await region().findByText(/^Restored: 11 tips of your own, 1 question, .* and your settings\.$/);
    expect(data.onBring).toHaveBeenCalledWith(FILE, 'replace');
    expect(region().queryByText('Saved')).toBeNull();
  });

  it('can be taken back, also after the page was loaded anew', async () => {
    const { data } = open();
    cleanup();
    data.loadBrought.mockResolvedValue({ mode: 'add', plans: mixedFile.plans.add });
    open({ data });
    await region().findByText(/^Restored: 9 tips of your own/);
    fireEvent.click(region().getByRole('button', { name: 'Undo' }));
    await region().findByText('Everything is back as it was.');
    expect(data.onUndo).toHaveBeenCalledTimes(1);
    expect(region().queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('is refused from any other file, with the reason', async () => {
    const { data } = open();
    bring('{}');
    await region().findByText(/wasn’t saved by Alongside/);
    data.onPreview.mockResolvedValueOnce({ ok: false, error: 'isFeed' });
    bring(FILE);
    await region().findByText(/^This file is a feed/);
    data.onPreview.mockRejectedValueOnce(new Error('no storage'));
    bring(FILE);
    await region().findByText(/^That didn’t work/);
    expect(data.onBring).not.toHaveBeenCalled();
  });

  it('is not said to have come back when nothing has', async () => {
    const { data } = open();
    data.onBring.mockResolvedValueOnce({
      ok: true,
      value: { mode: 'add', plans: [{ part: 'asks', here: 1, added: 0, both: 0, same: 1 }] },
    });
    bring(FILE);
    fireEvent.click(await region().findByRole('button', { name: 'Restore' }));
    await region().findByText('Everything in the file was already here. Nothing has changed.');
    bring(FILE);
    data.onBring.mockResolvedValueOnce({ ok: false, error: 'noRoom' });
    fireEvent.click(await region().findByRole('button', { name: 'Restore' }));
    await region().findByText(/^There isn’t enough space/);
    expect(region().queryByText(/Saved|Restored/)).toBeNull();
  });

  it('is deleted only after a second word', async () => {
    const { data } = open();
    fireEvent.click(button('Delete everything…'));
    expect(document.activeElement?.textContent).toBe('Keep my data');
    fireEvent.click(button('Keep my data'));
    expect(data.onDeleteAll).not.toHaveBeenCalled();
    fireEvent.click(button('Delete everything…'));
    fireEvent.click(button('Delete everything'));
    expect(data.onDeleteAll).toHaveBeenCalledTimes(1);
  });
});

describe('the list of feeds', () => {
  it('shows each in a line with its tips and age; its address unfolds', () => {
    open({ feeds: [financeFeed, sampleFeed] });
    const row = within(screen.getByRole('listitem', { name: 'Finance tips' }));
    expect(row.getByText('214 tips · checked 5 min ago')).toBeTruthy();
    expect(row.queryByText('https://finance.example/tips.json')).toBeNull();
    unfoldFeed('Finance tips');
    expect(row.getByText('https://finance.example/tips.json')).toBeTruthy();
    unfoldFeed('Finance tips');
    expect(row.queryByText('https://finance.example/tips.json')).toBeNull();
    expect(within(screen.getByRole('listitem', { name: 'Sample tips' })).getByText('Sample')).toBeTruthy();
  });

  it('says what to do when it is empty, and nothing while it is not known', () => {
    open({ feeds: [] });
    expect(screen.getByText(/Paste the address your team gave you/)).toBeTruthy();
    cleanup();
    open({ feeds: null });
    expect(screen.queryByText(/Paste the address your team gave you/)).toBeNull();
  });

  it('shows progress, failure and items that need their author', () => {
    open({
      feeds: [firstSyncFeed, { ...failingFeed, feedId: 'b', title: 'B' }, { ...problemFeed, feedId: 'c', title: 'C' }],
    });
    expect(screen.getByRole('progressbar').getAttribute('max')).toBe('5000');
    expect(screen.getByText(/finance.example requires you to sign in/)).toBeTruthy();
    expect(screen.queryByText(/Tried 17 times since 17 November\. The previous tips are kept\./)).toBeNull();
    unfoldFeed('B');
    expect(screen.getByText(/Tried 17 times since 17 November\. The previous tips are kept\./)).toBeTruthy();
    expect(screen.getByText('214 tips · 4 need their author’s attention')).toBeTruthy();
    unfoldFeed('C');
    fireEvent.click(button('4 tips need their author’s attention: item 3, Posting date, Cost centre …'));
    expect(screen.getByText('_help.match[0]')).toBeTruthy();
  });

  it('says that a feed follows a folder, and what in it is to be mended', () => {
    open({ feeds: [folderFeed] });
    expect(screen.getByText('Local, following your folder · 45 tips')).toBeTruthy();
    expect(screen.queryByText(/Your folder has/)).toBeNull();
    cleanup();

    const warnings = brokenFolderFeed.folderProblems?.filter(({ severity }) => severity === 'warning') ?? [];
    open({ feeds: [{ ...folderFeed, folderProblems: warnings }] });
    expect(screen.getByText('Local, following your folder · 45 tips · 1 problem in your folder')).toBeTruthy();
    expect(screen.queryByText(/Your folder has/)).toBeNull();
    cleanup();

    // A server that was stopped follows nothing, and what was wrong then may be mended.
    open({ feeds: [{ ...brokenFolderFeed, failure: { kind: 'unreachable', params: {}, count: 1, sinceMs: NOW } }] });
    expect(screen.getByText('45 tips · checked 5 min ago')).toBeTruthy();
    expect(screen.queryByText(/Your folder has/)).toBeNull();
    cleanup();

    open({ feeds: [brokenFolderFeed] });
    expect(screen.getByText('Local, following your folder · 45 tips')).toBeTruthy();
    const words =
      'Your folder has 2 errors, the first at tips/finance/cost-centre.md:5:9. The tips stay as they were until they’re fixed.';
    expect(screen.getByText(words)).toBeTruthy();
    unfoldFeed('Handbook');
    expect(screen.queryByText(/checked/)).toBeNull();
    expect(screen.queryByLabelText('Key')).toBeNull();
    fireEvent.click(button('3 problems in your folder'));
    const [first, , last] = screen.getAllByRole('listitem').filter((item) => item.closest('.problems'));
    expect(first?.textContent).toBe('Error  tips/finance/cost-centre.md:5:9Put quotes around it: it contains ": ".');
    expect(last?.textContent).toBe('Warning  tips/finance/park.md:2:1Check it again: review_by is past.');
  });

  it('syncs one feed', async () => {
    const { client } = open();
    fireEvent.click(button('Sync now'));
    await settle();
    expect(client.syncNow).toHaveBeenCalledWith({ feedId: 'finance' });
  });

  it('removes with an undo', async () => {
    const { client } = open();
    unfoldFeed('Finance tips');
    fireEvent.click(button('Remove'));
    await settle();
    expect(screen.getByText('Finance tips removed')).toBeTruthy();
    fireEvent.click(button('Undo'));
    await settle();
    expect(client.restoreFeed).toHaveBeenCalledWith({ feedId: 'finance' });
  });

  it('says so when removing did not work', async () => {
    const { client } = open();
    client.removeFeed.mockRejectedValueOnce(new Error('no receiver'));
    unfoldFeed('Finance tips');
    fireEvent.click(button('Remove'));
    await settle();
    expect(screen.queryByText('Finance tips removed')).toBeNull();
    expect(screen.getByText('That didn’t work. Please try again.')).toBeTruthy();
  });

  const keptClosed: OptionsAppProps['feeds'] = [
    { ...failingFeed, failure: { kind: 'permission', params: { host: 'finance.example' }, count: 1, sinceMs: NOW } },
  ];

  it('lets a feed be allowed that the browser keeps closed, then syncs it', async () => {
    const { client, onRequestAccess } = open({ feeds: keptClosed });
    fireEvent.click(button('Allow'));
    expect(onRequestAccess).toHaveBeenCalledWith('https://finance.example/tips.json');
    await settle();
    expect(client.syncNow).toHaveBeenCalledWith({ feedId: 'finance' });
  });

  it('says that the browser asks, and neither loads nor asks twice until that is answered; takes a no kindly', async () => {
    const { client, onRequestAccess } = open({ feeds: keptClosed });
    const { promise, resolve: answer } = Promise.withResolvers<boolean>();
    const syncing = Promise.withResolvers<never[]>();
    client.syncNow.mockReturnValueOnce(syncing.promise);
    onRequestAccess.mockReturnValueOnce(promise);
    // That the feed is kept closed may be known before the sync that has found it out ends.
    fireEvent.click(button('Sync now'));
    fireEvent.click(button('Allow'));
    syncing.resolve([]);
    await settle();
    fireEvent.click(button('Allow'));
    fireEvent.click(button('Sync now'));
    await settle();
    expect(screen.getByText('Your browser is asking for permission. Please answer there.')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(onRequestAccess).toHaveBeenCalledOnce();
    answer(false);
    await settle();
    expect(screen.getByText('OK, nothing has changed.')).toBeTruthy();
    expect(client.syncNow).toHaveBeenCalledOnce();
  });
});

describe('adding a feed', () => {
  const closed = { ok: false, failure: { kind: 'permission', params: { host: 'team.example' } } } as const;
  const allow = () => button('Allow access to team.example and add');

  it('asks the server first, and the person for nothing', async () => {
    const { client, onRequestAccess } = open();
    add(' https://team.example/tips.json ');
    expect(screen.getByText('Reading the feed…')).toBeTruthy();
    await settle();
    expect(client.addFeed).toHaveBeenCalledWith({ url: 'https://team.example/tips.json' });
    expect(onRequestAccess).not.toHaveBeenCalled();
    expect(screen.getByText('Finance tips added, 214 tips.')).toBeTruthy();
    expect(address().value).toBe('');
  });

  it('takes no second address until the first has been added', async () => {
    const { client } = open();
    let finish = () => {};
    client.addFeed.mockReturnValueOnce(
      new Promise((resolve) => {
        finish = () => resolve({ ok: true, status: financeFeed });
      }),
    );
    add('https://team.example/tips.json');
    await waitFor(() => expect(address().readOnly).toBe(true));
    expect(address().value).toBe('https://team.example/tips.json');
    finish();
    await waitFor(() => expect(address().readOnly).toBe(false));
    expect(address().value).toBe('');
  });

  it('asks for access where the browser refuses, within the press itself, then adds', async () => {
    const { client, onRequestAccess } = open();
    client.addFeed.mockResolvedValueOnce(closed);
    add('team.example/tips.json');
    await settle();
    expect(screen.getByText(/^team\.example can’t be read yet/)).toBeTruthy();
    fireEvent.click(allow());
    // Still within the event: nothing has been waited for.
    expect(onRequestAccess).toHaveBeenCalledExactlyOnceWith('https://team.example/tips.json');
    await settle();
    expect(client.addFeed).toHaveBeenCalledTimes(2);
    expect(screen.getByText('Finance tips added, 214 tips.')).toBeTruthy();
  });

  it.each([
    ['no', async () => false],
    ['nothing', () => Promise.reject(new Error('not in a gesture'))],
  ])('stays as it was when the person says %s', async (_, answer) => {
    const { client, onRequestAccess } = open();
    client.addFeed.mockResolvedValueOnce(closed);
    onRequestAccess.mockImplementationOnce(answer);
    add('https://team.example/tips.json');
    await settle();
    fireEvent.click(allow());
    await settle();
    expect(client.addFeed).toHaveBeenCalledTimes(1);
    expect(allow()).toBeTruthy();
  });

  it('tells after access what the server really says: a 404 is a 404', async () => {
    const { client } = open();
    client.addFeed.mockResolvedValueOnce(closed);
    client.addFeed.mockResolvedValueOnce({
      ok: false,
      failure: { kind: 'http', params: { host: 'team.example', status: 404 } },
    });
    add('https://team.example/tips.json');
    await settle();
    fireEvent.click(allow());
    await settle();
    expect(screen.getByText(/^team\.example answered with error 404/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Allow access/ })).toBeNull();
  });

  it('keeps a key that was typed while access is asked for', async () => {
    const { client } = open();
    client.addFeed.mockResolvedValueOnce({
      ok: false,
      failure: { kind: 'unauthorised', params: { host: 'team.example', status: 401 } },
    });
    client.addFeed.mockResolvedValueOnce(closed);
    add('https://team.example/tips.json');
    await settle();
    fireEvent.input(screen.getByLabelText('Key'), { target: { value: 'open' } });
    fireEvent.click(button('Add'));
    await settle();
    fireEvent.click(allow());
    await settle();
    expect(client.addFeed).toHaveBeenLastCalledWith({
      url: 'https://team.example/tips.json',
      key: { header: 'Authorization', value: 'open' },
    });
  });

  it('says at the field why it could not be added, until the address changes', async () => {
    const { client } = open();
    client.addFeed.mockResolvedValueOnce({ ok: false, failure: { kind: 'html', params: {} } });
    add('team.example/tips');
    await settle();
    const error = document.getElementById(address().getAttribute('aria-describedby') ?? '');
    expect(error?.textContent).toMatch(/sent a web page instead of a feed/);
    expect(document.activeElement).toBe(address());
    fireEvent.input(address(), { target: { value: 'team.example/tips.json' } });
    expect(address().getAttribute('aria-invalid')).toBe('false');
  });

  it('does not ask anybody about an empty address', async () => {
    const { client, onRequestAccess } = open();
    add('  ');
    await settle();
    expect(screen.getByText(/This isn’t a web address/)).toBeTruthy();
    expect(onRequestAccess).not.toHaveBeenCalled();
    expect(client.addFeed).not.toHaveBeenCalled();
  });

  it('says so when the background is gone', async () => {
    const { client } = open();
    client.addFeed.mockRejectedValueOnce(new Error('no receiver'));
    add('https://team.example/tips.json');
    await settle();
    expect(screen.getByText('That didn’t work. Please try again.')).toBeTruthy();
  });
});

describe('the questions that were asked', () => {
  const asks = [askFor('https://finance.example/x', { id: 'a', state: 'kept' }), askFor('https://finance.example/x')];
  const goal = 'I want to book the invoice of a course. Which cost centre do I take?';

  it('stand with whom, when and what has become of them', () => {
    open({ asks });
    const section = within(screen.getByRole('region', { name: 'My questions' }));
    expect(section.getAllByRole('heading', { level: 3 })).toHaveLength(2);
    expect(section.getByText('Asked Ana 3 days ago. Waiting for an answer.')).toBeTruthy();
    expect(section.getByText('Asked Ana 3 days ago. You kept the answer as a tip.')).toBeTruthy();
  });

  it('are not spoken of while there are none', () => {
    open({ asks: [] });
    expect(screen.queryByRole('region', { name: 'My questions' })).toBeNull();
  });

  it('can be deleted, and put back', async () => {
    const { client } = open({ asks });
    const [first] = screen.getAllByRole('button', { name: `Delete ${goal}` });
    fireEvent.click(first as HTMLElement);
    await settle();
    expect(client.deleteAsk).toHaveBeenCalledWith({ id: 'ask-1' });
    fireEvent.click(button('Undo'));
    await settle();
    expect(client.putAsk).toHaveBeenCalledTimes(1);
  });
});

describe('how feeds are arranged', () => {
  const [money, sample] = [
    { ...financeFeed, publishedTitle: financeFeed.title, title: 'Money', color: 'blue' as const },
    sampleFeed,
  ];
  const row = (name: string) => within(screen.getByRole('listitem', { name }));

  it('a name is kept when the field is left, and the published one stands behind it', async () => {
    const { client } = open({ feeds: [money, sample] });
    unfoldFeed('Money');
    const name = row('Money').getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    expect([name.value, name.placeholder]).toEqual(['Money', financeFeed.title]);
    fireEvent.input(name, { target: { value: 'Bills' } });
    fireEvent.blur(name);
    expect(client.arrangeFeed).toHaveBeenCalledWith({ feedId: money.feedId, change: { name: 'Bills' } });
    await waitFor(() =>
      expect(within(screen.getByRole('region', { name: 'Your feeds' })).getByText('Saved')).toBeTruthy(),
    );
  });

  it('a colour is one of a few, or none', () => {
    const { client } = open({ feeds: [money, sample] });
    unfoldFeed('Money');
    const color = (name: string) => row('Money').getByRole<HTMLInputElement>('radio', { name });
    expect(color('Blue').checked).toBe(true);
    fireEvent.click(color('Green'));
    fireEvent.click(color('None'));
    expect(client.arrangeFeed.mock.calls.map(([{ change }]) => change)).toEqual([
      { color: 'green' },
      { color: 'none' },
    ]);
  });

  it('the first cannot go up, and what moves says where it stands then', async () => {
    const { client } = open({ feeds: [money, sample] });
    const move = (name: string) => screen.getByRole('button', { name });
    unfoldFeed('Money');
    fireEvent.click(move('Move Money up'));
    expect(client.arrangeFeed).not.toHaveBeenCalled();
    fireEvent.click(move('Move Money down'));
    expect(client.arrangeFeed).toHaveBeenCalledWith({ feedId: money.feedId, change: { move: 'down' } });
    await waitFor(() => expect(screen.getByText('Money moved to position 1')).toBeTruthy());
  });

  it('a feed of the organisation stays before the others', () => {
    const managed = { ...NO_PREFERENCES.managed, feeds: [money.feedId] };
    open({ feeds: [money, sample], preferences: { ...NO_PREFERENCES, managed } });
    unfoldFeed('Money');
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull();
    unfoldFeed(sample.title);
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
  });
});

describe('the key of a private feed', () => {
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label, { selector: 'input' }), { target: { value } });

  it('is asked for once the server wants one, and goes along the next time', async () => {
    const { client } = open();
    const failure = { kind: 'unauthorised' as const, params: { host: 'team.example', status: 401 } };
    client.addFeed.mockResolvedValueOnce({ ok: false, failure });
    expect(screen.queryByLabelText('Key', { selector: 'input' })).toBeNull();
    add('team.example/tips.json');
    await waitFor(() => expect(screen.getByLabelText('Key', { selector: 'input' })).toBeTruthy());
    expect(screen.getByText(/is sent only to team\.example/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Key', { selector: 'input' }).type).toBe('password');
    type('Key', 'glpat-1');
    fireEvent.click(button('Header to send it in'));
    type('Header to send it in', 'PRIVATE-TOKEN');
    add('team.example/tips.json');
    const key = { header: 'PRIVATE-TOKEN', value: 'glpat-1' };
    await waitFor(() => expect(client.addFeed).toHaveBeenLastCalledWith({ url: 'team.example/tips.json', key }));
    await waitFor(() => expect(screen.queryByLabelText('Key', { selector: 'input' })).toBeNull());
  });

  it('is set for a feed that is there, and one that cannot be sent is said', async () => {
    const { client } = open();
    unfoldFeed(financeFeed.title);
    client.putFeedKey.mockResolvedValueOnce(false);
    type('Key', 'schlüssel');
    fireEvent.click(button('Save key'));
    await waitFor(() => expect(screen.getByText(/^This key can’t be sent/)).toBeTruthy());
    type('Key', 'abc');
    fireEvent.click(button('Save key'));
    await waitFor(() => expect(screen.queryByText(/^This key can’t be sent/)).toBeNull());
    const key = { header: 'Authorization', value: 'abc' };
    expect(client.putFeedKey).toHaveBeenLastCalledWith({ feedId: financeFeed.feedId, key });
  });

  it('stays as it is typed while the one before is still being taken off', async () => {
    const { client, push } = open({ feeds: [{ ...financeFeed, hasKey: true }] });
    unfoldFeed(financeFeed.title);
    const removing = Promise.withResolvers<boolean>();
    client.putFeedKey.mockReturnValueOnce(removing.promise);
    fireEvent.click(button('Remove key'));
    push({ feeds: [{ ...financeFeed, hasKey: false }] });
    type('Key', 'abc');
    removing.resolve(true);
    await settle();
    expect(screen.getByLabelText<HTMLInputElement>('Key', { selector: 'input' }).value).toBe('abc');
  });

  it('is never shown once it is set, and can be taken off', () => {
    const { client } = open({ feeds: [{ ...financeFeed, hasKey: true }] });
    unfoldFeed(financeFeed.title);
    expect(screen.queryByLabelText('Key', { selector: 'input' })).toBeNull();
    fireEvent.click(button('Remove key'));
    expect(client.putFeedKey).toHaveBeenCalledWith({ feedId: financeFeed.feedId, key: null });
  });
});

describe('the roles in the feeds', () => {
  const feeds = [{ ...financeFeed, audience: ['approver', 'buyer'] }];

  it('are there to be taken and left', () => {
    const { client } = open({ feeds, preferences: { ...NO_PREFERENCES, roles: ['buyer', 'cook'] } });
    const known = within(screen.getByRole('group', { name: 'Roles in your feeds' }));
    expect(known.getAllByRole('button').map((role) => [role.textContent, role.getAttribute('aria-pressed')])).toEqual([
      ['approver', 'false'],
      ['buyer', 'true'],
    ]);
    fireEvent.click(button('approver'));
    expect(client.changeSettings).toHaveBeenLastCalledWith({ roles: ['buyer', 'cook', 'approver'] });
    fireEvent.click(button('buyer'));
    expect(client.changeSettings).toHaveBeenLastCalledWith({ roles: ['cook'] });
  });

  it('cannot be chosen where the organisation has', () => {
    const managed = { ...NO_PREFERENCES.managed, keys: ['roles'] };
    open({ feeds, preferences: { ...NO_PREFERENCES, managed } });
    expect(screen.queryByRole('group', { name: 'Roles in your feeds' })).toBeNull();
  });
});

describe('under the fullest policy', () => {
  const managed = {
    ...NO_PREFERENCES.managed,
    keys: ['mailApp', 'roles', 'language', 'toolbarClick', 'side', 'makesRoom'],
    feeds: [financeFeed.feedId],
    layout: { side: 'right' as const, makesRoom: true },
    otherFeeds: false,
    heldFeeds: [{ feedId: 'https://books.example/tips.json', url: 'https://books.example/tips.json', name: 'Books' }],
    problems: [{ key: 'feeds[1]', value: '"http://tips.example/"', expected: 'https://…' }],
  };
  const openManaged = () =>
    open({
      feeds: [financeFeed],
      layout: parseLayout(null),
      preferences: { ...NO_PREFERENCES, roles: ['buyer'], managed },
    });

  it('nothing can be changed that is set, and everything else can', () => {
    const { client } = openManaged();
    const names = ['pages.toolbar', 'side.title', 'menu.layout', 'pages.mail'] as const;
    const locked = names.map((name) => screen.getByRole<HTMLFieldSetElement>('group', { name: text(name) }).disabled);
    expect(locked).toEqual([true, true, true, true]);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /roles/i }).readOnly).toBe(true);
    expect(screen.getAllByText('Set by your organisation').length).toBeGreaterThanOrEqual(7);
    fireEvent.click(screen.getByRole('checkbox', { name: text('pages.badge') }));
    expect(client.changeSettings).toHaveBeenCalledTimes(1);
  });

  it('no other feed can be added, those that wait are named, and so is what cannot be used', () => {
    openManaged();
    expect(screen.queryByRole('textbox', { name: /address/i })).toBeNull();
    expect(screen.getByText('Books')).toBeTruthy();
    const problems = within(screen.getByRole('region', { name: 'Your organisation’s settings' }));
    expect(problems.getByRole('listitem').textContent).toBe(
      'feeds[1]: "http://tips.example/" expected here: https://…',
    );
  });
});

it('about says what is read, kept and sent, and which version this is', () => {
  open();
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
    'What is read',
    'What is stored',
    'What is sent',
    'What it can do',
  ]);
  expect(screen.getByText('Alongside 1.2.3, free software under the MIT licence.')).toBeTruthy();
});

describe('the debug log', () => {
  const lines = ['2026-11-23T10:30:00.000Z sync-begun feed=1', '2026-11-23T10:30:01.000Z question-drafted'];
  const toggle = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Keep a debug log for one day' });

  it('is off and empty at first, and can be switched on', async () => {
    const { log } = open();
    expect(toggle().checked).toBe(false);
    expect(screen.getByText('Off. 0 lines in the log.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Empty the log' })).toBeNull();
    fireEvent.click(toggle());
    await settle();
    expect(log.onSwitch).toHaveBeenCalledWith(true);
  });

  it('says until when it is on and how much is in it, and can be saved, emptied and switched off', async () => {
    const onSaveFile = vi.fn<OptionsAppProps['onSaveFile']>();
    const { log } = open({ kept: { untilMs: NOW + 3_600_000, lines }, onSaveFile });
    expect(toggle().checked).toBe(true);
    expect(screen.getByText(/^On until .*2026.*\. 2 lines so far\.$/)).toBeTruthy();
    fireEvent.click(button('Save the log to a file'));
    expect(onSaveFile).toHaveBeenCalledWith('alongside-log.txt', `${lines.join('\n')}\n`);
    fireEvent.click(button('Empty the log'));
    fireEvent.click(toggle());
    await settle();
    expect(log.onEmpty).toHaveBeenCalledOnce();
    expect(log.onSwitch).toHaveBeenCalledWith(false);
  });

  it('is off after a day, and keeps its lines', () => {
    open({ kept: { untilMs: NOW, lines } });
    expect(toggle().checked).toBe(false);
    expect(screen.getByText('Off. 2 lines in the log.')).toBeTruthy();
    expect(button('Save the log to a file')).toBeTruthy();
  });
});
