import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PublishSection } from '../../components/workshop/publish/PublishSection.tsx';
import { IIS, PLACES_TO_PUBLISH, S3 } from '../../lib/core/author/publish/hosting.ts';
import type { TriedFeed } from '../../lib/core/author/publish/judge-published.ts';
import type { WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import { soundFeed } from '../fixtures/authoring/workshop-feeds.ts';
import { text } from './render-help.tsx';

afterEach(cleanup);

const textOf = ({ head, items }: WorkshopFeed) => JSON.stringify({ ...head, items });
const numbered = (revision: number): WorkshopFeed => ({
  ...soundFeed,
  head: { ...soundFeed.head, _help: { ...(soundFeed.head._help as object), revision } },
  items: soundFeed.items.slice(1),
});

function open(tried: TriedFeed = { ok: true, text: textOf(soundFeed), isOpen: true }) {
  const onTry = vi.fn(async () => tried);
  const onCopy = vi.fn(async () => true);
  render(<PublishSection feed={soundFeed} text={text} onTry={onTry} onCopy={onCopy} />);
  return { onTry, onCopy };
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of the published feed' });
const outcome = () => screen.getByRole('status').textContent;
const tryIt = () => fireEvent.click(screen.getByRole('button', { name: 'Try it' }));
const choose = (place: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value: place } });

describe('where to publish', () => {
  it('tells steps for each place, with the lines that it needs', () => {
    const { onCopy } = open();
    for (const place of PLACES_TO_PUBLISH) {
      choose(place);
      expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2);
    }
    fireEvent.click(screen.getByRole('button', { name: 'Copy for Amazon S3' }));
    expect(onCopy).toHaveBeenCalledWith(S3.lines);
    choose('intranet');
    expect(
      screen.getByText((_, element) => element?.tagName === 'CODE' && element.textContent === IIS.lines),
    ).toBeTruthy();
  });
});

describe('an address that is tried', () => {
  it('is the one the feed says of itself, and tells what readers get', async () => {
    const { onTry } = open();
    tryIt();
    await waitFor(() => expect(outcome()).toMatch(/readers get 3 tips/));
    expect(onTry).toHaveBeenCalledWith('https://team.example/help/feed.json');
    expect(outcome()).toMatch(/the same as here.*without being asked/);
    expect(screen.getByRole('button', { name: /Copy the address/ })).toBeTruthy();
  });

  it.each<[string, TriedFeed, RegExp, boolean?]>([
    ['older', { ok: true, text: textOf(numbered(6)), isOpen: true }, /older than what’s here/],
    ['newer', { ok: true, text: textOf(numbered(8)), isOpen: true }, /newer than what’s here/],
    ['another of the same number', { ok: true, text: textOf(numbered(7)), isOpen: true }, /isn’t the same as here/],
    ['closed to other sites', { ok: true, text: textOf(soundFeed), isOpen: false }, /asked for permission.*CORS/],
    ['no JSON', { ok: true, text: '<p>Sign in</p>', isOpen: true }, /sent a web page instead of a feed/, true],
    ['no feed', { ok: true, text: '{"items":[]}', isOpen: true }, /isn’t a JSON Feed/, true],
    [
      'out of reach',
      { ok: false, failure: { kind: 'unreachable', params: { host: 'team.example' } } },
      /can’t be reached/,
      true,
    ],
    [
      'not for every site',
      { ok: false, failure: { kind: 'permission', params: { host: 'team.example' } } },
      /CORS/,
      true,
    ],
  ])('is told to be %s', async (_name, tried, words, isRefused = false) => {
    open(tried);
    tryIt();
    await waitFor(() => expect(outcome()).toMatch(words));
    expect(field().getAttribute('aria-invalid')).toBe(String(isRefused));
  });

  it('is no address: nothing is asked, and the field says why', () => {
    const { onTry } = open();
    fireEvent.input(field(), { target: { value: 'two words' } });
    tryIt();
    expect(onTry).not.toHaveBeenCalled();
    expect(outcome()).toMatch(/isn’t a web address/);
    expect(document.activeElement).toBe(field());
  });

  it('is changed meanwhile: the answer for the first one is not told', async () => {
    let answer: (tried: TriedFeed) => void = () => {};
    const onTry = () => new Promise<TriedFeed>((done) => (answer = done));
    render(<PublishSection feed={soundFeed} text={text} onTry={onTry} onCopy={async () => true} />);
    tryIt();
    await waitFor(() => expect(outcome()).toBe('Reading …'));
    fireEvent.input(field(), { target: { value: 'https://other.example/feed.json' } });
    answer({ ok: true, text: textOf(soundFeed), isOpen: true });
    await Promise.resolve();
    expect(outcome()).toBe('');
  });
});
