import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CheckSection, type CheckSectionProps } from '../../components/workshop/check/CheckSection.tsx';
import { useChecked } from '../../components/workshop/use-checked.ts';
import type { WorkshopFeed } from '../../lib/core/author/workshop-feed.ts';
import { faultyFeed, manyTips, soundFeed } from '../fixtures/authoring/workshop-feeds.ts';
import { text } from './render-help.tsx';

afterEach(cleanup);

const TODAY = '2026-11-29';
const NO_PAGES: [] = [];
const fine: WorkshopFeed = { ...soundFeed, items: soundFeed.items.slice(0, 1) };

function open(start: WorkshopFeed) {
  const onChange = vi.fn<CheckSectionProps['onChange']>();
  const onGoTo = vi.fn<CheckSectionProps['onGoTo']>();
  function Workshop() {
    const [feed, setFeed] = useState(start);
    const change: CheckSectionProps['onChange'] = (changed, done) => {
      onChange(changed, done);
      setFeed(changed);
    };
    const found = useChecked(feed, TODAY, NO_PAGES);
    return <CheckSection feed={feed} text={text} checked={found} onChange={change} onGoTo={onGoTo} />;
  }
  render(<Workshop />);
  return { onChange, onGoTo };
}
const state = () => screen.getByRole('status').textContent;
const checked = () => waitFor(() => expect(state()).toMatch(/\d|Nothing/));

describe('the check of a feed', () => {
  it('says when there is nothing to mend', async () => {
    open(fine);
    await checked();
    expect(state()).toBe('Nothing to mend');
  });

  it('lists what is to be mended by tip, and leads there', async () => {
    const { onGoTo } = open(faultyFeed);
    await checked();
    expect(state()).toMatch(/^\d+ errors · \d+ warnings · \d+ hints$/);
    const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(titles.slice(0, 3)).toEqual(['The feed itself', 'Help', 'Booking a room']);
    fireEvent.click(screen.getByRole('button', { name: 'Go there: Contacts, “Who signs orders”' }));
    expect(onGoTo).toHaveBeenCalledWith(5, '_help.contacts[1]');
  });

  it('mends with one click, and checks again', async () => {
    const { onChange } = open(faultyFeed);
    await checked();
    fireEvent.click(screen.getByRole('button', { name: 'Mend “Who signs orders”: “bob” is taken out' }));
    expect(onChange.mock.lastCall?.[0].items[5]).toMatchObject({ _help: { contacts: ['ana'] } });
    expect(onChange.mock.lastCall?.[1]).toBe('1 mended');
    await waitFor(() => expect(screen.queryByRole('button', { name: /“bob” is taken out/ })).toBeNull());
    expect(state()).toMatch(/^1 mended/);
  });

  it('mends at once what was found before another mend, where it stands by now', async () => {
    const { onChange } = open(faultyFeed);
    await checked();
    fireEvent.click(screen.getByRole('button', { name: 'Mend “Who signs orders”: “bob” is taken out' }));
    fireEvent.click(screen.getByRole('button', { name: /“24.12.2026” becomes “2026-12-24”/ }));
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(onChange.mock.lastCall?.[0].items[2]).toMatchObject({ _help: { review_by: '2026-12-24' } });
    expect(onChange.mock.lastCall?.[0].items[5]).toMatchObject({ _help: { contacts: ['ana'] } });
  });

  it('mends all of one kind at once', async () => {
    const { onChange } = open(manyTips(60));
    await checked();
    const [all] = screen.getAllByRole('button', { name: 'Mend all 6 like this' });
    fireEvent.click(all as HTMLElement);
    const changed = onChange.mock.lastCall?.[0].items.filter((item, at) => item !== manyTips(60).items[at]);
    expect(changed?.length).toBe(60);
    await waitFor(() => expect(state()).toMatch(/^6 mended/));
  });

  it('shows the first tips of many, and the others on request', async () => {
    open(manyTips(600));
    await waitFor(() => expect(state()).toMatch(/\d/), { timeout: 20_000 });
    const list = () => within(screen.getByRole('list', { name: 'Check' })).getAllByRole('heading', { level: 3 });
    expect(list()).toHaveLength(40);
    fireEvent.click(screen.getByRole('button', { name: /^More/ }));
    expect(list().length).toBeGreaterThan(40);
  }, 30_000);
});
