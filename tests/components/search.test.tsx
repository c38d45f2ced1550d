import { act, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HelpAppProps } from '../../components/help/help-props.ts';
import { rememberSearch, SEARCH_DELAY_MS, SETTLED_MS } from '../../components/help/use-search.ts';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import type { SearchResult } from '../../lib/core/messages.ts';
import { de } from '../../lib/core/text/de.ts';
import { createText } from '../../lib/core/text/text.ts';
import { found, invoiceHelp, invoicePage, tip } from '../fixtures/team/pages-and-tips.ts';
import { fakeClient, renderHelp } from './render-help.tsx';

const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search tips' });
const button = (name: string) => screen.getByRole('button', { name });
const type = (words: string) => fireEvent.input(field(), { target: { value: words } });
const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const finding = (title: string, people: SearchResult['people'] = []): SearchResult => ({
  tips: [found(tip({ id: title, title }), { group: 'found' })],
  people,
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(client = fakeClient()) {
  const drawn = renderHelp({ client });
  await pass(0);
  await drawn;
  return client;
}

describe('search', () => {
  it('names the feed that is searched', async () => {
    await open();
    expect(field().placeholder).toBe('Search Finance tips');
  });

  it('waits for a pause, then asks once, with the page', async () => {
    const client = await open();
    type('i');
    await pass(SEARCH_DELAY_MS - 1);
    type('in');
    await pass(SEARCH_DELAY_MS - 1);
    expect(client.searchTips).not.toHaveBeenCalled();
    await pass(1);
    expect(client.searchTips).toHaveBeenCalledTimes(1);
    expect(client.searchTips).toHaveBeenCalledWith({ search: 'in', page: { status: 'read', snapshot: invoicePage } });
  });

  it('puts forward who knows about what is searched for, until it is cleared', async () => {
    const client = await open();
    const [person] = invoiceHelp.people;
    const contact = { id: 'tom', name: 'Tom Brandt', email: 'tom@example.com' };
    const tom = { ...(person as SuggestedContact), contact, reason: { kind: 'topics' as const, words: ['tax codes'] } };
    client.searchTips.mockResolvedValueOnce(finding('First', [tom]));
    type('tax codes');
    await pass(SEARCH_DELAY_MS);
    expect(button('Ask Tom')).toBeTruthy();
    type('');
    await pass(0);
    expect(button('Ask Ana')).toBeTruthy();
  });

  it('drops the answer to words that have changed', async () => {
    const client = await open();
    const answers: ((result: SearchResult) => void)[] = [];
    client.searchTips.mockImplementation(() => new Promise((answer) => answers.push(answer)));
    type('old');
    await pass(SEARCH_DELAY_MS);
    type('new');
    await pass(SEARCH_DELAY_MS);
    answers[1]?.(finding('The new answer'));
    await pass(0);
    answers[0]?.(finding('The old answer'));
    await pass(0);
    expect(screen.getByRole('region', { name: 'Results for “new”' })).toBeTruthy();
    expect(screen.getByRole('article', { name: 'The new answer' })).toBeTruthy();
    expect(screen.queryByRole('article', { name: 'The old answer' })).toBeNull();
  });

  it('keeps the results before in sight until there are new ones', async () => {
    const client = await open();
    client.searchTips.mockResolvedValueOnce(finding('First'));
    type('fir');
    await pass(SEARCH_DELAY_MS);
    client.searchTips.mockReturnValueOnce(new Promise(() => {}));
    type('firs');
    await pass(SEARCH_DELAY_MS);
    expect(screen.getByRole('article', { name: 'First' })).toBeTruthy();
  });

  it('brings the help of the page back when it is cleared, with what was open', async () => {
    await open();
    type('nothing');
    await pass(SEARCH_DELAY_MS);
    expect(screen.queryByRole('region', { name: 'For “Cost centre”' })).toBeNull();
    fireEvent.click(button('Clear search'));
    await pass(0);
    expect(button('Which cost centre do I use?').getAttribute('aria-expanded')).toBe('true');
  });

  it('is no dead end when nothing is found: asking takes the words along', async () => {
    await open();
    type('reverse charge');
    await pass(SEARCH_DELAY_MS);
    expect(screen.getByRole('heading', { name: 'Nothing found for “reverse charge”' })).toBeTruthy();
    expect(button('Ask Ana')).toBeTruthy();
    fireEvent.click(button('Ask about “reverse charge”'));
    await pass(0);
    const tried = screen.getByRole('checkbox', { name: 'What I’ve already looked at' });
    const words = document.getElementById(tried.getAttribute('aria-describedby') ?? '');
    expect(words?.textContent).toContain('“reverse charge”');
  });

  it('marks what is near as no answer, and keeps the ways on', async () => {
    const client = await open();
    const near = ['One', 'Two', 'Three', 'Four'].map((title) =>
      found(tip({ id: title, title }), { shown: false, group: 'near' }),
    );
    client.searchTips.mockResolvedValueOnce({ tips: near, people: invoiceHelp.people });
    type('lunch menu');
    await pass(SEARCH_DELAY_MS);
    expect(screen.getByRole('heading', { name: 'Nothing found for “lunch menu”' })).toBeTruthy();
    expect(screen.getByText(/^Here are the closest matches\./)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Results for “lunch menu”' })).toBeNull();
    const closest = within(screen.getByRole('region', { name: 'Closest matches' }));
    expect(closest.getAllByRole('article')).toHaveLength(3);
    expect(button('More (1)')).toBeTruthy();
    expect(button('Write a tip about “lunch menu”')).toBeTruthy();
    fireEvent.click(button('Ask about “lunch menu”'));
    await pass(0);
    expect(screen.getByRole('checkbox', { name: 'What I’ve already looked at' })).toBeTruthy();
  });

  it('says perhaps of tips with a fair chance, and has the ways on below them', async () => {
    const client = await open();
    const [perhaps, near] = (['perhaps', 'near'] as const).map((group) =>
      found(tip({ id: group, title: `A tip, ${group}` }), { shown: false, group }),
    );
    client.searchTips.mockResolvedValueOnce({ tips: [perhaps, near].flatMap((one) => one ?? []), people: [] });
    type('lunch');
    await pass(SEARCH_DELAY_MS);
    const both = within(screen.getByRole('region', { name: 'May help with “lunch”' }));
    expect(both.getAllByRole('article')).toHaveLength(2);
    expect(screen.queryByRole('region', { name: 'Closest matches' })).toBeNull();
    expect(screen.queryByText(/^Nothing found/)).toBeNull();
    const last = both.getAllByRole('article').at(-1);
    const title = screen.getByRole('heading', { name: 'Not what you need?' });
    expect(last && last.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    fireEvent.click(button('Ask about “lunch”'));
    await pass(0);
    expect(screen.getByRole('checkbox', { name: 'What I’ve already looked at' })).toBeTruthy();
  });

  it.each([
    ['found', '1 tip found'],
    ['perhaps', 'May help with “lunch”'],
    ['near', 'Nothing found for “lunch”'],
  ] as const)('reads aloud what came of it, in words that were waited for: %s', async (group, words) => {
    const client = await open();
    client.searchTips.mockResolvedValueOnce({
      tips: [found(tip({ id: 'a', title: 'A' }), { shown: group === 'found', group })],
      people: [],
    });
    type('lunch');
    await pass(0);
    const [live] = Array.from(document.querySelectorAll('p.visually-hidden[aria-live=polite]')).filter(
      ({ textContent }) => textContent === '',
    );
    expect(live).toBeTruthy();
    await pass(SEARCH_DELAY_MS);
    expect(live?.textContent).toBe(words);
  });

  it('puts what is near below what fits, and counts what fits', async () => {
    const client = await open();
    const fitting = found(tip({ id: 'fits', title: 'Fits' }), { group: 'found' });
    const near = found(tip({ id: 'near', title: 'Near' }), { shown: false, group: 'perhaps' });
    client.searchTips.mockResolvedValueOnce({ tips: [fitting, near], people: [] });
    type('tax');
    await pass(SEARCH_DELAY_MS);
    const articlesUnder = (name: string) =>
      within(screen.getByRole('region', { name }))
        .getAllByRole('article')
        .map((card) => within(card).getAllByRole('button')[0]?.textContent);
    expect(articlesUnder('Results for “tax”')).toEqual([expect.stringContaining('Fits')]);
    expect(articlesUnder('Closest matches')).toEqual([expect.stringContaining('Near')]);
    expect(screen.getByText('1 tip found')).toBeTruthy();
    expect(screen.queryByText(/^Nothing found/)).toBeNull();
  });

  it('says so when the background is gone, and tries again', async () => {
    const client = await open();
    client.searchTips.mockRejectedValueOnce(new Error('no receiver'));
    type('invoice');
    await pass(SEARCH_DELAY_MS);
    client.searchTips.mockResolvedValueOnce(finding('Back again'));
    fireEvent.click(button('Try again'));
    await pass(SEARCH_DELAY_MS);
    expect(screen.getByRole('article', { name: 'Back again' })).toBeTruthy();
  });
});

describe('a tip in another language', () => {
  const german = (acrossLanguages: boolean) =>
    found(tip({ id: 'de', title: 'Steuerschlüssel', language: 'de-DE' }), { group: 'found', acrossLanguages });
  const search = async (one: ReturnType<typeof found>, language?: 'de') => {
    const client = fakeClient();
    client.searchTips.mockResolvedValueOnce({ tips: [one], people: [] });
    const drawn = renderHelp({ client, ...(language ? { text: createText(de, language) } : {}) });
    await pass(0);
    await drawn;
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'tax code' } });
    await pass(SEARCH_DELAY_MS);
    return within(screen.getByRole('article', { name: 'Steuerschlüssel' })).getByRole('button');
  };

  it('says which, where a word of another led to it', async () => {
    const opens = await search(german(true));
    const description = document.getElementById(opens.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('In German');
  });

  it('says nothing where it was met by its own words', async () => {
    const opens = await search(german(false));
    expect(opens.getAttribute('aria-describedby')).toBeNull();
  });

  it('says nothing to whoever reads help in its language', async () => {
    const opens = await search(german(true), 'de');
    expect(opens.getAttribute('aria-describedby')).toBeNull();
  });
});

describe('the keys of search', () => {
  it('come to it with a slash, unless something is being typed', async () => {
    await open();
    const typing = fireEvent.keyDown(field(), { key: '/' });
    expect(typing).toBe(true);
    expect(fireEvent.keyDown(document.body, { key: '/' })).toBe(false);
    expect(document.activeElement).toBe(field());
  });

  it('clear with Escape, then leave, and never close the panel', async () => {
    const drawn = renderHelp();
    await pass(0);
    const { props } = await drawn;
    field().focus();
    type('invoice');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(document.activeElement).not.toBe(field());
    expect(props.onClose).not.toHaveBeenCalled();
  });
});

describe('what has been searched for', () => {
  it('is remembered once, in its longest form', () => {
    const typed = ['in', 'invo', 'invoice', 'invoi', 'vat'].reduce(rememberSearch, [] as string[]);
    expect(typed).toEqual(['invoice', 'vat']);
  });

  it('is at most the latest three, and words that were not settled on are none', async () => {
    const onState = vi.fn<HelpAppProps['onState']>();
    const drawn = renderHelp({ client: fakeClient(), onState });
    await pass(0);
    await drawn;
    for (const words of ['one', 'two', 'three', 'four']) {
      type(words);
      await pass(SETTLED_MS);
      // On the way to something else.
      type('xy');
      await pass(SETTLED_MS - 1);
    }
    expect(onState.mock.calls.flatMap(([{ searches }]) => (searches ? [searches] : [])).at(-1)).toEqual([
      'two',
      'three',
      'four',
    ]);
  });
});
