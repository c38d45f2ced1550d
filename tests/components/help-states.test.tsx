import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { UnreadableReason } from '../../lib/core/place/page-state.ts';
import {
  failingFeed,
  financeFeed,
  firstSyncFeed,
  problemFeed,
  sampleFeed,
  unreadFeed,
} from '../fixtures/team/feeds.ts';
import { emptyHelp, invoiceHelp, noTipHelp, unreadableHelp } from '../fixtures/team/pages-and-tips.ts';
import { joao, rui, tom } from '../fixtures/team/people.ts';
import { fakeClient, renderHelp, settle } from './render-help.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent;
const openDetails = () => fireEvent.click(button('Details about the tips'));

describe('the head', () => {
  it('names the page and its host, and leads to the options and out', async () => {
    const { props } = await renderHelp();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('New invoice');
    expect(screen.getByText('finance.example')).toBeTruthy();
    fireEvent.click(button('Options'));
    expect(props.onOpenOptions).toHaveBeenCalledOnce();
    fireEvent.click(button('Close help'));
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('has no close button in the popup', async () => {
    await renderHelp({ frame: 'popup' });
    expect(screen.queryByRole('button', { name: 'Close help' })).toBeNull();
  });

  it('closes the sidebar on Escape, but not the panel of the browser', async () => {
    const { props, push } = await renderHelp({ frame: 'panel' });
    fireEvent.keyDown(screen.getByRole('main'), { key: 'Escape' });
    expect(props.onClose).not.toHaveBeenCalled();
    await push({ frame: 'page' });
    fireEvent.keyDown(screen.getByRole('main'), { key: 'Escape' });
    // A frame that goes away between down and up leaves the key to nobody.
    expect(props.onClose).not.toHaveBeenCalled();
    fireEvent.keyUp(screen.getByRole('main'), { key: 'Escape' });
    expect(props.onClose).toHaveBeenCalledOnce();
  });
});

describe('no tips yet', () => {
  it('leads to adding a feed when there is none', async () => {
    const { props } = await renderHelp({ client: fakeClient(emptyHelp), feeds: [] });
    expect(screen.getByRole('heading', { name: 'No tips here yet' })).toBeTruthy();
    expect(status()).toBe('No feeds yet');
    fireEvent.click(button('Add a feed'));
    expect(props.onOpenOptions).toHaveBeenCalledOnce();
  });

  it('shows how far the first sync is', async () => {
    await renderHelp({ client: fakeClient(emptyHelp), feeds: [firstSyncFeed] });
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1300');
    expect(screen.getByText('1,300 of 5,000 items read')).toBeTruthy();
    expect(status()).toBe('Getting tips for the first time…');
  });

  it('says why a feed could not be read', async () => {
    await renderHelp({ client: fakeClient(emptyHelp), feeds: [unreadFeed] });
    expect(screen.getByText(/finance.example sent a web page instead of a feed/)).toBeTruthy();
    expect(status()).toBe('The tips couldn’t be read');
  });

  it('claims nothing while the feeds are not known', async () => {
    await renderHelp({ client: fakeClient(emptyHelp), feeds: null });
    expect(screen.queryByRole('heading', { name: 'No tips here yet' })).toBeNull();
    expect(status()).toBe('');
  });
});

describe('a page that had no time to answer', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is asked again by itself, a few times and ever later, until it answers', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const client = fakeClient({ ...unreadableHelp, page: { status: 'unreadable', reason: 'busy' } });
    await renderHelp({ client });
    expect(screen.getByText(/This page is busy/)).toBeTruthy();
    await vi.advanceTimersByTimeAsync(1500);
    expect(client.getHelp).toHaveBeenCalledTimes(2);
    client.getHelp.mockResolvedValue(invoiceHelp);
    await vi.advanceTimersByTimeAsync(4000);
    await settle();
    expect(screen.queryByText(/This page is busy/)).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('New invoice');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(client.getHelp).toHaveBeenCalledTimes(3);
  });

  it('is left alone once it was asked often enough', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const client = fakeClient({ ...unreadableHelp, page: { status: 'unreadable', reason: 'busy' } });
    await renderHelp({ client });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(client.getHelp).toHaveBeenCalledTimes(4);
    expect(screen.getByText(/This page is busy/)).toBeTruthy();
  });
});

describe('a page that cannot be read', () => {
  const reasons: [UnreadableReason, RegExp][] = [
    ['browser-page', /The browser’s own pages/],
    ['reader', /Reader view/],
    ['not-loaded', /couldn’t open this page/],
    ['no-site', /empty or isn’t part of a site/],
    ['store', /let extensions read its store/],
    ['pdf', /PDF documents/],
    ['file', /Files on this device/],
    ['no-access', /blocks extensions on this site/],
    ['blank', /nothing on this page yet/],
    ['failed', /couldn’t be read just now/],
  ];
  it.each(reasons)('has its own sentence for %s, and search and asking stay', async (reason, sentence) => {
    await renderHelp({ client: fakeClient({ ...unreadableHelp, page: { status: 'unreadable', reason } }) });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.getByRole('searchbox', { name: 'Search tips' })).toBeTruthy();
    expect(button('Ask the team')).toBeTruthy();
  });
});

describe('a background that does not answer', () => {
  it('is said plainly and can be tried again; asking works meanwhile', async () => {
    const client = fakeClient();
    client.getHelp.mockRejectedValueOnce(new Error('no receiver'));
    await renderHelp({ client });
    expect(screen.getByRole('heading', { name: 'Help was interrupted' })).toBeTruthy();
    expect(button('Ask a colleague')).toBeTruthy();
    fireEvent.click(button('Try again'));
    await settle();
    expect(screen.getByRole('article', { name: 'Which cost centre do I use?' })).toBeTruthy();
  });

  it('leaves what is on screen when it is lost later', async () => {
    const client = fakeClient();
    const { push } = await renderHelp({ client });
    client.getHelp.mockRejectedValue(new Error('no receiver'));
    await push({ feeds: [{ ...financeFeed, tips: 1 }] });
    expect(client.getHelp).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('article', { name: 'Which cost centre do I use?' })).toBeTruthy();
  });
});

describe('people', () => {
  const people = () => screen.getByRole('region', { name: 'People who can help' });
  const withPeople = (...shown: (typeof tom)[]) => fakeClient({ ...noTipHelp, people: shown });

  const lines = () =>
    within(people())
      .getAllByRole('listitem')
      .map((line) => line.querySelector('p')?.textContent);
  const ways = () =>
    within(people())
      .getAllByRole('button', { name: /^Ask/ })
      .map((ask) => ask.getAttribute('aria-label'));

  it('are named in a line each, with what they know, when they are there, and why', async () => {
    await renderHelp();
    expect(lines()).toEqual(['Ana Sá knows invoices · Mon–Thu', 'Tom Brandt knows VAT']);
    expect(within(people()).getByText('Ana Sá').localName).toBe('b');
    expect(ways()).toEqual(['Ask Ana', 'Ask Tom']);
  });

  it('who are further ways to ask are a press away', async () => {
    await renderHelp();
    fireEvent.click(button('1 more to ask'));
    expect(ways()).toEqual(['Ask Ana', 'Ask Tom', 'Ask the team']);
    expect(lines().at(-1)).toBe('Finance tips · The team reads every question sent here');
    fireEvent.click(button('1 more to ask'));
    expect(ways()).toEqual(['Ask Ana', 'Ask Tom']);
  });

  it('are stood in for while they are away', async () => {
    await renderHelp({ client: withPeople(rui) });
    expect(lines()).toEqual(['Rui Lima · covering for João Matos until 15 January']);
  });

  it('say when they are back when nobody stands in', async () => {
    await renderHelp({ client: withPeople(joao) });
    expect(lines()).toEqual(['João Matos · Back on 15 January']);
  });

  it('are offered second only when they are there', async () => {
    await renderHelp({ client: withPeople(tom, joao) });
    expect(screen.queryByRole('button', { name: /Ask João/ })).toBeNull();
  });

  it('may be nobody, and asking is still offered', async () => {
    await renderHelp({ client: withPeople() });
    expect(within(people()).getByRole('button', { name: 'Ask a colleague' })).toBeTruthy();
  });
});

describe('the line at the foot', () => {
  it('tells the number of tips and their age', async () => {
    await renderHelp();
    expect(status()).toBe('214 tips · updated 5 min ago');
  });

  it('tells how old the tips are when offline', async () => {
    await renderHelp({ feeds: [failingFeed], online: false });
    expect(status()).toBe('Offline · tips from 6 days ago');
  });

  it('tells since when a feed fails, and its details tell why', async () => {
    await renderHelp({ feeds: [failingFeed] });
    expect(status()).toBe('No update since 17 November');
    openDetails();
    expect(screen.getByText(/finance.example requires you to sign in/)).toBeTruthy();
    expect(screen.getByText(/Tried 17 times since 17 November/)).toBeTruthy();
  });

  it('tells readers nothing of what is for whoever keeps the feed', async () => {
    await renderHelp({ feeds: [problemFeed] });
    openDetails();
    expect(screen.getByText(/^214 tips · checked/)).toBeTruthy();
    expect(screen.queryByText(/need their author/)).toBeNull();
  });

  it('syncs on request and says so when that fails', async () => {
    const client = fakeClient();
    client.syncNow.mockRejectedValueOnce(new Error('no receiver'));
    await renderHelp({ client });
    openDetails();
    fireEvent.click(button('Sync now'));
    await settle();
    expect(client.syncNow).toHaveBeenCalledWith({});
    expect(screen.getByText('That didn’t work. Please try again.')).toBeTruthy();
  });

  it('removes the sample, and only the sample, with an undo', async () => {
    const client = fakeClient();
    await renderHelp({ client, feeds: [financeFeed, sampleFeed] });
    openDetails();
    fireEvent.click(button('Remove'));
    await settle();
    expect(client.removeFeed).toHaveBeenCalledWith({ feedId: 'sample' });
    expect(screen.getByText('Sample tips removed')).toBeTruthy();
    fireEvent.click(button('Undo'));
    await settle();
    expect(client.restoreFeed).toHaveBeenCalledWith({ feedId: 'sample' });
    expect(screen.queryByText('Sample tips removed')).toBeNull();
  });
});
