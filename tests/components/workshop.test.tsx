import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { CheckSection } from '../../components/workshop/check/CheckSection.tsx';
import { WorkshopApp, type WorkshopAppProps } from '../../components/workshop/WorkshopApp.tsx';
import type { FurtherPart } from '../../components/workshop/workshop-props.ts';
import type { KeptFeed } from '../../lib/core/author/workshop-feed.ts';
// Loaded when it is needed, which takes a while: here it is there before.
import '../../lib/core/author/preview-tip.ts';
import { parsePageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { FORM_WAYS, settle, text } from './render-help.tsx';

const CHECK: FurtherPart = {
  ...{ name: 'check', title: 'check.title' },
  render: ({ onOpen, ...part }) => <CheckSection {...part} onGoTo={onOpen} />,
};

afterEach(cleanup);

type Tools = WorkshopAppProps['tools'];

const item = (id: string, more: object = {}) => ({ id, title: `Tip ${id}`, content_text: 'Words.', ...more });
const people = [{ id: 'ana', name: 'Ana Lima', email: 'ana@team.example' }];

function keptWith(items: Record<string, unknown>[], head: object = {}): KeptFeed {
  const own = { version: 'https://jsonfeed.org/version/1.1', title: 'Team', _help: { contacts: people }, ...head };
  return { feed: { id: 'f1', head: own, items }, saved: { head: own, items } };
}

function open(
  kept: readonly KeptFeed[] = [],
  given: Partial<Tools> = {},
  followed: WorkshopAppProps['followed'] = [],
  further: NonNullable<WorkshopAppProps['further']> = [],
) {
  let ids = 0;
  const tools = {
    onStore: vi.fn<Tools['onStore']>(async () => undefined),
    onOthers: vi.fn<Tools['onOthers']>(),
    newId: () => `new-${ids++}`,
    onSaveFile: vi.fn<Tools['onSaveFile']>(),
    onSaveZip: vi.fn<Tools['onSaveZip']>(async () => ({ count: 1, lost: [] })),
    onCopyFollowed: vi.fn<Tools['onCopyFollowed']>(async () => ({ ok: false, error: 'gone' })),
    ...FORM_WAYS,
    ...given,
  };
  const parts = { kept, followed, text, tools, further: [CHECK, ...further] };
  render(<WorkshopApp {...parts} trouble={null} today="2026-11-29" />);
  return { tools, last: () => vi.mocked(tools.onStore).mock.lastCall?.[0] ?? [] };
}

const replaceItems = (kept: KeptFeed, items: Record<string, unknown>[]): KeptFeed => ({
  ...kept,
  feed: { ...kept.feed, items },
});
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const fill = (name: string | RegExp, value: string) => fireEvent.input(field(name), { target: { value } });
const choose = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const rows = () =>
  within(screen.getByRole('list', { name: 'Tips' }))
    .getAllByRole('listitem')
    .map((row) => row.querySelector('button')?.textContent);
const openFeed = (items: Record<string, unknown>[], given: Partial<Tools> = {}) => {
  const opened = open([keptWith(items)], given);
  press('Open Team');
  return opened;
};
const pick = (...files: File[]) =>
  fireEvent.change(screen.getByLabelText('Open a feed file…', { selector: 'input' }), { target: { files } });
const jsonFile = (name: string, value: unknown) =>
  new File([typeof value === 'string' ? value : JSON.stringify(value)], name, { type: 'application/json' });

describe('the feeds that one keeps', () => {
  it('begin with a title, and the lack of one is told at its field', async () => {
    const { last } = open();
    expect(screen.getByText(/No feeds yet/)).toBeTruthy();
    press('Create');
    expect(field('Title').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('Title'));
    fill('Title', 'Team tips');
    press('Create');
    expect(screen.getByRole('heading', { level: 1, name: 'Team tips' })).toBe(document.activeElement);
    await settle();
    expect(last()).toMatchObject([{ feed: { head: { title: 'Team tips', language: 'en' }, items: [] }, saved: null }]);
  });

  it('are removed, and come back', async () => {
    const { last } = open([keptWith([item('a')])]);
    press('Remove Team');
    await settle();
    expect(last()).toEqual([]);
    press('Undo');
    await settle();
    expect(last()).toHaveLength(1);
    expect(button('Open Team')).toBeTruthy();
  });

  it('are opened from files, and what is wrong is told', async () => {
    const { last } = open();
    pick(
      jsonFile('x.json', {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'From file',
        items: [{ id: 'a', title: 'A', content_text: 'x', url: 7 }],
      }),
    );
    await screen.findByText(/Opened “From file”. 1 thing in it needs fixing/);
    const expected = [{ feed: { items: [{ url: 7 }] }, saved: { items: [{ url: 7 }] } }];
    await waitFor(() => expect(last()).toMatchObject(expected));
    pick(jsonFile('x.json', '{"title": \n oops}'));
    await screen.findByText(/This isn’t a feed file: Line 2: .* Nothing was opened\./);
    expect(last()).toHaveLength(1);
  });

  it('are opened as far as they can be read where a file is damaged', async () => {
    const { last } = open();
    pick(jsonFile('x.json', '{"title": "Torn", "items": [{"id": "a", "title": "A"},\n{"id": "b" "title": "B'));
    await screen.findByText(/^Opened “Torn”\..* The file is damaged: 2 tips could be read/);
    expect(screen.getByText('Line 2: This is where it stops being JSON.')).toBeTruthy();
    await waitFor(() => expect(last()[0]?.feed.items).toEqual([{ id: 'a', title: 'A' }, { id: 'b' }]));
  });

  it('are copied from those that are followed, or it is said why not', async () => {
    const feed = keptWith([item('a')]).feed;
    const onCopyFollowed = vi
      .fn<Tools['onCopyFollowed']>()
      .mockResolvedValueOnce({ ok: false, error: 'No answer.' })
      .mockResolvedValueOnce({ ok: true, value: { feed, problems: [] } });
    open([], { onCopyFollowed }, [{ feedId: 'https://x.example/feed.json', title: 'Theirs' }]);
    press('Copy: Theirs');
    await screen.findByText('The feed couldn’t be read: No answer.');
    press('Copy: Theirs');
    await screen.findByText('Opened “Team”.');
    expect(onCopyFollowed).toHaveBeenCalledWith('https://x.example/feed.json', 'new-0');
  });
});

describe('what is not kept', () => {
  it('is told, and tried again', async () => {
    const onStore = vi.fn<Tools['onStore']>().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined);
    openFeed([item('a')], { onStore });
    press('Duplicate Tip a');
    await screen.findByText(/^Not saved on this device/);
    press('Try again');
    await screen.findByText('Saved on this device');
    expect(onStore.mock.lastCall?.[0][0]?.feed.items).toHaveLength(2);
  });

  it('is tried again by itself, and the browser asks before the page goes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const mayLeave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const onStore = vi.fn<Tools['onStore']>().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined);
    openFeed([item('a')], { onStore });
    expect(mayLeave()).toBe(true);
    press('Duplicate Tip a');
    await screen.findByText(/^Not saved on this device/);
    await vi.waitUntil(() => !mayLeave());
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    vi.advanceTimersByTime(10_000);
    await screen.findByText('Saved on this device');
    await vi.waitUntil(mayLeave);
    expect(onStore.mock.lastCall?.[0][0]?.feed.items).toHaveLength(2);
  });

  it('is told on the first page, too', async () => {
    const onStore = vi.fn<Tools['onStore']>().mockRejectedValueOnce(new Error('full')).mockResolvedValue(undefined);
    open([keptWith([item('a')])], { onStore });
    press('Remove Team');
    await screen.findByText(/^Not saved on this device/);
    press('Try again');
    await waitFor(() => expect(screen.queryByText(/^Not saved on this device/)).toBeNull());
    expect(onStore.mock.lastCall?.[0]).toEqual([]);
  });
});

describe('a tip', () => {
  it('is written field by field; other keys stay, and what is emptied is left out', async () => {
    const { last } = openFeed([item('a', { newer: 1, _help: { fields: ['Old'], newer: 2 } })]);
    press('Tip a');
    expect(document.activeElement).toBe(field('Title'));
    fill('Title', 'Better');
    fill(/^Where it helps/, 'https://a.example/*\n\n https://b.example/* ');
    fill(/^Fields it explains/, '');
    choose('Kind', 'guide');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Ana Lima' }));
    choose('Who keeps it up to date', 'ana');
    fill('Tags', 'year-end, books,');
    fill('Review by', '2027-01-31');
    fill(/^Path/, 'first-week');
    await settle();
    const [kept] = last();
    expect(kept?.feed.items).toEqual([
      item('a', {
        title: 'Better',
        newer: 1,
        tags: ['year-end', 'books'],
        _help: {
          newer: 2,
          match: ['https://a.example/*', 'https://b.example/*'],
          kind: 'guide',
          contacts: ['ana'],
          owner: 'ana',
          review_by: '2027-01-31',
          path: { title: 'first-week', step: 1, id: 'first-week' },
        },
      }),
    ]);
    press('All tips');
    expect(document.activeElement?.textContent).toBe('Better');
  });

  it('has a text and steps in Markdown; what Markdown has no form for stays until it is changed', async () => {
    const html = '<p>Old <u>words</u></p>';
    const { last } = openFeed([
      item('a', { content_html: html, _help: { steps: [{ content_text: 'Go', later: 1 }] } }),
      item('b', { content_text: undefined }),
    ]);
    press('Tip a');
    const kept = /^Some of the formatting can’t be shown here/;
    expect(screen.getAllByText(kept)).toHaveLength(1);
    fill('Text', 'Press **Save** ');
    expect(screen.queryByText(kept)).toBeNull();
    expect(field('Text').value).toBe('Press **Save** ');
    fill('Step 1', 'Go on');
    press('Add a step');
    fill('Step 2', 'Then wait');
    await settle();
    expect(last()[0]?.feed.items[0]).toEqual(
      item('a', {
        content_text: 'Press Save',
        content_html: '<p>Press <strong>Save</strong></p>',
        _help: {
          steps: [{ content_text: 'Go on', later: 1, content_html: 'Go on' }, { content_html: 'Then wait' }],
        },
      }),
    );
    press('Undo: change to “Tip a”');
    expect(screen.getAllByRole('textbox', { name: /^Step \d$/ })).toHaveLength(1);
    press('Undo: change to “Tip a”');
    await settle();
    expect(last()[0]?.feed.items[0]).toMatchObject({ content_html: html });
  });

  it('is made wider by a slider, from an address to its whole site and back', async () => {
    const { last } = openFeed([item('a', { _help: { match: ['https://a.example/invoices/1024/edit'] } })]);
    press('Tip a');
    const slider = screen.getByRole<HTMLInputElement>('slider', { name: 'How many pages it’s for' });
    const patterns: unknown[] = [];
    for (const at of ['1', '2', '0']) {
      fireEvent.input(slider, { target: { value: at } });
      await settle();
      patterns.push(last()[0]?.feed.items[0]?._help);
    }
    expect(patterns).toEqual([
      { match: ['https://a.example/invoices/{id}/edit'] },
      { match: ['https://a.example/*'] },
      { match: ['https://a.example/invoices/1024/edit'] },
    ]);
    press('Edit addresses');
    fill(/^Where it helps/, 'https://a.example/x\nhttps://b.example/y');
    expect(screen.queryByRole('button', { name: 'Edit addresses' })).toBeNull();
  });

  it('is shown as readers will see it', async () => {
    openFeed([item('a', { content_text: 'Take the **first**.' })]);
    press('Tip a');
    press('What readers see');
    const card = await screen.findByRole('article', { name: 'Tip a' });
    expect(card.textContent).toContain('Take the');
  });

  it('has its problems at their fields', async () => {
    openFeed([item('a', { _help: { match: ['no pattern'] } })]);
    await screen.findByText('1 problem');
    press('Tip a');
    const patterns = field(/^Where it helps/);
    expect(patterns.getAttribute('aria-invalid')).toBe('true');
    const described = (patterns.getAttribute('aria-describedby') ?? '').split(' ');
    const words = described.map((id) => document.getElementById(id)?.textContent).join(' ');
    expect(words).not.toBe('');
    fill(/^Where it helps/, 'https://a.example/*');
    await waitFor(() => expect(field(/^Where it helps/).getAttribute('aria-invalid')).toBe('false'));
  });

  it('is gone to from the check, at the field that is to be mended', async () => {
    openFeed([item('a', { _help: { match: ['https://a.example/*'], contacts: ['ana', 'bob'], review_by: 'soon' } })]);
    press('Check');
    const go = async (part: string) =>
      fireEvent.click(await screen.findByRole('button', { name: `Go there: ${part}, “Tip a”` }));
    await go('Review');
    expect(document.activeElement).toBe(field('Review by'));
    press('Check');
    await go('Contacts');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Ana Lima' }));
  });

  it('leaves what the feed says of itself to be gone to as well', async () => {
    open([keptWith([item('a')], { _help: { mailbox: 'nonsense' } })]);
    press('Open Team');
    press('Check');
    fireEvent.click(await screen.findByRole('button', { name: /^Go there: .*The feed itself/ }));
    expect(document.activeElement).toBe(field(/^Mailbox/));
  });

  it('that is put in elsewhere is there at once, beside what is written, and can be undone', async () => {
    const { tools, last } = openFeed([item('a')]);
    press('Tip a');
    fill('Title', 'Written here');
    const [onTips] = vi.mocked(tools.onOthers).mock.lastCall ?? [];
    act(() => onTips?.((feeds) => feeds.map((kept) => replaceItems(kept, [...kept.feed.items, item('b')]))));
    expect(field('Title').value).toBe('Written here');
    await settle();
    expect(last()[0]?.feed.items).toEqual([item('a', { title: 'Written here' }), item('b')]);
    fill('Title', 'Written on');
    press('All tips');
    expect(rows()).toEqual(['Written on', 'Tip b']);
    press('Undo: change to “Written here”');
    press('Undo: tip from a page');
    expect(rows()).toEqual(['Written here']);
  });

  it('is undone in one go, by the button or by Ctrl+Z outside fields', async () => {
    const { last } = openFeed([item('a')]);
    press('Tip a');
    fill('Title', 'B');
    fill('Title', 'Be');
    fireEvent.keyDown(field('Title'), { key: 'z', ctrlKey: true });
    expect(field('Title').value).toBe('Be');
    press('Undo: change to “Tip a”');
    expect(field('Title').value).toBe('Tip a');
    expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
    press('All tips');
    press('Delete Tip a');
    expect(screen.getByText('No tips yet.')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    expect(rows()).toEqual(['Tip a']);
    await settle();
    expect(last()[0]?.feed.items).toEqual([item('a')]);
  });
});

describe('the list of tips', () => {
  const step = (id: string, at: number) => item(id, { _help: { path: { id: 'week', title: 'Week', step: at } } });

  it('is narrowed, by words and further filters', () => {
    openFeed([item('a', { tags: ['x'] }), item('b', { _help: { kind: 'tool', review_by: '2026-01-01' } })]);
    fill('Search tips', 'tip A');
    expect(rows()).toEqual(['Tip a']);
    expect(screen.getByText('1 of 2 tips')).toBeTruthy();
    fill('Search tips', '');
    press('Filters');
    choose('Kind', 'tool');
    expect(rows()).toEqual(['Tip b']);
    choose('Kind', '');
    choose('To do', 'overdue');
    expect(rows()).toEqual(['Tip b']);
    fill('Page address', 'https://nowhere.example/');
    expect(screen.getByText('No tips match.')).toBeTruthy();
    press('Clear filters');
    expect(rows()).toEqual(['Tip a', 'Tip b']);
  });

  it('shows fifty at a time', () => {
    openFeed(Array.from({ length: 60 }, (_, at) => item(`${at}`)));
    expect(rows()).toHaveLength(50);
    press('More (10)');
    expect(rows()).toHaveLength(60);
  });

  it('changes all that is selected, with the number before and undo after', async () => {
    const { last } = openFeed([item('a', { tags: ['old'] }), item('b')]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all shown' }));
    expect(screen.getByText('2 tips selected')).toBeTruthy();
    choose('Change', 'addTag');
    expect(button('Nothing would change.').getAttribute('aria-disabled')).toBe('true');
    fill('To', 'old');
    press('Change 1 tip');
    await settle();
    expect(last()[0]?.feed.items.map(({ tags }) => tags)).toEqual([['old'], ['old']]);
    press('Undo: change to 1 tip');
    await settle();
    expect(last()[0]?.feed.items.map(({ tags }) => tags)).toEqual([['old'], undefined]);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select all shown' }));
    press('Delete 2 tips');
    expect(screen.getByText('No tips yet.')).toBeTruthy();
    press('Undo: deleting 2 tips');
    expect(rows()).toEqual(['Tip a', 'Tip b']);
  });

  it('orders the steps of a path', async () => {
    const { last } = openFeed([step('b', 2), item('x'), step('a', 1)]);
    press('Filters');
    choose('Path', 'week');
    expect(rows()).toEqual(['Tip a', 'Tip b']);
    press('Move Tip a down');
    expect(rows()).toEqual(['Tip b', 'Tip a']);
    expect(screen.getByText('Tip a, now step 2')).toBeTruthy();
    await settle();
    expect(last()[0]?.feed.items).toEqual([step('b', 1), item('x'), step('a', 2)]);
  });
});

describe('what a feed says of itself', () => {
  it('is changed in place, its people too', async () => {
    const { last } = openFeed([]);
    press('Feed');
    fill(/^Mailbox/, 'nonsense');
    await waitFor(() => expect(field(/^Mailbox/).getAttribute('aria-invalid')).toBe('true'));
    fill(/^Mailbox/, 'help@team.example');
    fill(/^Words that mean the same/, 'invoice, bill\n');
    fill('Email address for proposed tips', 'tips@team.example');
    press('Add a person');
    const added = within(screen.getByRole('group', { name: 'person-2' }));
    expect(document.activeElement).toBe(added.getByLabelText('Name'));
    fireEvent.input(added.getByLabelText('Name'), { target: { value: 'Rui' } });
    await settle();
    expect(last()[0]?.feed.head).toMatchObject({
      _help: {
        mailbox: 'help@team.example',
        synonyms: [['invoice', 'bill']],
        propose: { email: 'tips@team.example' },
        contacts: [people[0], { id: 'person-2', name: 'Rui' }],
      },
    });
    press('Remove Ana Lima');
    press('Undo: change to people');
    expect(screen.getByRole('group', { name: 'Ana Lima' })).toBeTruthy();
  });
});

describe('saving', () => {
  it('says before what readers will see change, and then that nothing has', async () => {
    const { tools, last } = openFeed([item('a'), item('b')]);
    press('Delete Tip b');
    press('Tip a');
    fill('Title', 'Better');
    press('Save');
    const changes = within(screen.getByRole('region', { name: 'What readers will see change' }));
    expect(changes.getByText('Changed (1)')).toBeTruthy();
    expect(changes.getByText('Gone (1)')).toBeTruthy();
    press('Save feed.json');
    await screen.findByText('Saved 1 file.');
    const [name, content] = vi.mocked(tools.onSaveFile).mock.lastCall ?? [];
    expect(name).toBe('feed.json');
    expect(JSON.parse(content ?? '')).toMatchObject({ _help: { revision: 1 }, items: [{ title: 'Better' }] });
    expect(screen.getByText(/^Nothing has changed since/)).toBeTruthy();
    await settle();
    expect(last()[0]?.saved?.items).toEqual(last()[0]?.feed.items);
  });

  it('says what a folder of files has no place for', async () => {
    const lost = [{ where: 'Team: a', what: 'a key was left out: _ours' }];
    openFeed([item('a')], { onSaveZip: async () => ({ count: 1, lost }) });
    press('Save');
    press(/ZIP/);
    await screen.findByText('Saved 1 file.');
    expect(screen.getByText('Team: a: a key was left out: _ours')).toBeTruthy();
  });

  it('keeps what is written, here or elsewhere, while files are being saved', async () => {
    const saving = Promise.withResolvers<{ count: number; lost: [] }>();
    const { tools, last } = openFeed([item('a')], { onSaveZip: () => saving.promise });
    press('Save');
    press(/ZIP/);
    press('Tips');
    press('Tip a');
    fill('Title', 'Written meanwhile');
    const [onTips] = vi.mocked(tools.onOthers).mock.lastCall ?? [];
    act(() => onTips?.((feeds) => feeds.map((kept) => replaceItems(kept, [...kept.feed.items, item('b')]))));
    await act(async () => saving.resolve({ count: 1, lost: [] }));
    await settle();
    expect(last()[0]?.feed.items).toEqual([item('a', { title: 'Written meanwhile' }), item('b')]);
    expect(last()[0]?.saved?.items).toEqual([item('a')]);
  });

  it('says why a folder could not be saved', async () => {
    const onSaveZip = vi.fn<Tools['onSaveZip']>(async () => {
      throw new Error('no room');
    });
    openFeed([item('a')], { onSaveZip });
    press('Save');
    press(/ZIP/);
    await screen.findByText('The files couldn’t be saved: no room');
  });
});

describe('further parts', () => {
  const savedPages = ['a.json', 'b.json'].map((file) => {
    const page = parsePageSnapshot({ url: 'https://team.example/' });
    if (!page) throw new Error('expected a page');
    return { file, page };
  });
  const further: NonNullable<WorkshopAppProps['further']> = [
    {
      ...{ name: 'where', title: 'where.title' },
      render: ({ pages, onPages }) => (
        <button type="button" onClick={() => onPages(savedPages)}>
          {pages.length} saved
        </button>
      ),
    },
  ];

  it('stand between what a feed says of itself and saving; what needs the saved file comes after that', () => {
    const publish = { name: 'publish', title: 'publish.title', render: () => null, followsSaving: true } as const;
    open([keptWith([item('a')])], {}, [], [publish, ...further]);
    press('Open Team');
    const parts = within(screen.getByRole('navigation', { name: 'Parts of the workshop' })).getAllByRole('button');
    expect(parts.map((part) => part.textContent)).toEqual([
      'Tips',
      'Feed',
      'Check',
      'What shows where',
      'Save',
      'Publish',
    ]);
    press('Save');
    expect(screen.getByText(/“Publish” says how\.$/)).toBeTruthy();
  });

  it('keep saved pages with their feed, undone as any change of it', async () => {
    const { last } = open([keptWith([item('a')])], {}, [], further);
    press('Open Team');
    press('What shows where');
    press('0 saved');
    await waitFor(() => expect(last()).toMatchObject([{ pages: savedPages }]));
    expect(button('2 saved')).toBeTruthy();
    press('Undo: change to saved pages');
    await waitFor(() => expect(last()).toMatchObject([{ pages: [], feed: { items: [{ id: 'a' }] } }]));
  });

  it('go with their feed, and come back with it', async () => {
    const { last } = open([{ ...keptWith([item('a')]), pages: savedPages }]);
    press('Remove Team');
    await waitFor(() => expect(last()).toEqual([]));
    press('Undo');
    await waitFor(() => expect(last()).toMatchObject([{ pages: savedPages }]));
  });
});
