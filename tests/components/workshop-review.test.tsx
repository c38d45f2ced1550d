import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReviewSection, type ReviewSectionProps } from '../../components/workshop/review/ReviewSection.tsx';
import { soundFeed } from '../fixtures/authoring/workshop-feeds.ts';
import { text } from './render-help.tsx';

afterEach(cleanup);

function open(given: Partial<ReviewSectionProps> = {}) {
  const onChange = vi.fn<ReviewSectionProps['onChange']>();
  const onOpen = vi.fn<ReviewSectionProps['onOpen']>();
  const onSaveFile = vi.fn<ReviewSectionProps['onSaveFile']>();
  const props = { feed: soundFeed, text, today: '2026-11-29', reviewer: 'Ana Sousa', mailApp: 'default' as const };
  render(<ReviewSection {...props} {...{ onChange, onOpen, onSaveFile }} onCopy={async () => true} {...given} />);
  return { onChange, onOpen, onSaveFile };
}
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('reviews', () => {
  it('are listed by owner, whoever is late first', () => {
    const { onOpen } = open();
    expect(screen.getAllByRole('article').map((one) => one.ariaLabel ?? one.getAttribute('aria-label'))).toEqual([
      'Ana Sousa',
      'Rui Alves',
    ]);
    expect(screen.getByText('overdue since 1 October 2026')).toBeTruthy();
    expect(screen.getByText('due on 10 December 2026')).toBeTruthy();
    fireEvent.click(button('Go there: “Receipts above 250 euros”'));
    expect(onOpen).toHaveBeenCalledWith(2);
  });

  it('are said to be none', () => {
    open({ feed: { ...soundFeed, items: soundFeed.items.slice(0, 1) } });
    expect(screen.getByText(/^Nothing is due/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('mark several tips as still right, with the day of the next', () => {
    const { onChange } = open();
    fireEvent.click(button('Still right (0)'));
    expect(screen.getByRole('status').textContent).toMatch(/^Select what/);
    fireEvent.click(box('Receipts above 250 euros'));
    fireEvent.click(box('Where the VAT ID of a supplier stands'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Next review' }), { target: { value: '3' } });
    fireEvent.click(button('Still right (2)'));
    const { items } = onChange.mock.lastCall?.[0] ?? soundFeed;
    const said = { review_by: '2027-02-28', verified: { by: 'Ana Sousa', on: '2026-11-29' } };
    expect(items[1]).toMatchObject({ id: 'vat-id', _help: { ...said, owner: 'rui' } });
    expect(items[2]).toMatchObject({ id: 'old-rule', _help: said });
    expect(items[0]).toBe(soundFeed.items[0]);
    expect(screen.getByRole('status').textContent).toMatch(/^2 tips are marked/);
  });

  it('ask for the name of whoever marks them', () => {
    const { onChange } = open({ reviewer: '' });
    fireEvent.click(box('Receipts above 250 euros'));
    fireEvent.click(button(/^Still right/));
    const field = screen.getByRole('textbox', { name: /^Your name/ });
    expect(onChange).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field);
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /^Enter your name/,
    );
  });

  it('are sent to their owner as a mail, and saved as a calendar', () => {
    const { onSaveFile } = open();
    fireEvent.click(button('Write to Ana Sousa'));
    const mail = new URL(button('Open draft').getAttribute('href') ?? '');
    expect(mail.pathname).toBe('ana@team.example');
    expect(mail.searchParams.get('body')).toMatch(
      /^Hello Ana,[\s\S]*- Receipts above 250 euros \(overdue since 1 October 2026\)/,
    );
    fireEvent.click(button('Save as a calendar file'));
    const [name, content] = onSaveFile.mock.lastCall ?? ['', ''];
    expect(name).toBe('reviews.ics');
    expect(content.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(content).toContain('SUMMARY:Review: Receipts above 250 euros');
    expect(content).not.toContain('File:');
  });
});
