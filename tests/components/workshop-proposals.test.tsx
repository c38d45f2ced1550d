import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ProposalsSection, type ProposalsSectionProps } from '../../components/workshop/proposals/ProposalsSection.tsx';
import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import { toProposal } from '../../lib/core/ask/proposal.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { soundFeed } from '../fixtures/authoring/workshop-feeds.ts';
import { settle, text } from './render-help.tsx';

afterEach(cleanup);

const match = ['https://finance.example/invoices/*'];
const fresh: FeedItem = { id: 'own-1', title: 'Who signs orders', content_text: 'Up to 500 you do.', _help: { match } };
const change: FeedItem = {
  id: 'cost-centre',
  title: 'Which cost centre to take for trainings',
  content_text: 'Take 4712.',
};
const like: FeedItem = { ...fresh, title: 'Which cost centre for a course' };
const mailOf = (item: FeedItem) => `From: Tom <tom@team.example>\n\n${toPlainText(toProposal(item, '', text).draft)}`;

function open() {
  const onChange = vi.fn<ProposalsSectionProps['onChange']>();
  const onEdit = vi.fn<ProposalsSectionProps['onEdit']>();
  const onCopy = async () => true;
  render(<ProposalsSection feed={soundFeed} text={text} mailApp="default" {...{ onChange, onEdit, onCopy }} />);
  return { onChange, onEdit };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the mail' });
const button = (name: string) => screen.getByRole('button', { name });
function paste(words: string) {
  fireEvent.input(field(), { target: { value: words } });
  fireEvent.click(button('Read'));
}
const card = (name: string) => within(screen.getByRole('article', { name }));

describe('a proposal that is pasted', () => {
  it('is a new tip, and accepted as one; its author is thanked by mail', async () => {
    const { onChange } = open();
    paste(mailOf(fresh));
    expect(field().value).toBe('');
    expect(card('Who signs orders').getByText(/New tip/).textContent).toBe('New tip · From tom@team.example');
    fireEvent.click(button('Accept “Who signs orders”'));
    expect(onChange.mock.lastCall?.[0].items).toEqual([...soundFeed.items, fresh]);
    expect(document.activeElement?.textContent).toMatch(/is in the feed/);
    fireEvent.click(button('Say thanks'));
    const mail = new URL(button('Open draft').getAttribute('href') ?? '');
    expect([mail.pathname, mail.searchParams.get('subject')]).toEqual([
      'tom@team.example',
      'Thanks for your tip: Who signs orders',
    ]);
    fireEvent.click(button('Put away'));
    expect(screen.queryByRole('article')).toBeNull();
    expect(document.activeElement).toBe(field());
  });

  it('stands beside the tip it changes, word by word', () => {
    const { onChange } = open();
    paste(mailOf(change));
    const { getByText, getAllByText } = card(change.title ?? '');
    expect(getByText(/^Changes/).textContent).toContain('“Which cost centre to take for a course”');
    expect(getByText('a course', { selector: 'del', exact: false }).textContent).toBe('removed: a course');
    expect(getAllByText('added:').length).toBeGreaterThan(0);
    fireEvent.click(button(`Accept “${change.title}”`));
    expect(onChange.mock.lastCall?.[0].items).toHaveLength(soundFeed.items.length);
    expect(onChange.mock.lastCall?.[0].items[0]).toMatchObject({ id: 'cost-centre', content_text: 'Take 4712.' });
  });

  it('that only reads like a tip is a new one unless somebody says otherwise', () => {
    const { onEdit } = open();
    paste(mailOf(like));
    const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
    expect(radio(/new tip/).checked).toBe(true);
    fireEvent.click(radio(/^Change “/));
    fireEvent.click(button(`Change first: “${like.title}”`));
    expect(onEdit).toHaveBeenCalledWith(expect.objectContaining({ id: 'cost-centre', title: like.title }), 0);
  });

  it('is declined with a mail that leaves room for the reason', () => {
    const { onChange } = open();
    paste(mailOf(fresh));
    fireEvent.click(button('Decline “Who signs orders”'));
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.click(button('Say why'));
    expect(screen.getByRole('region', { name: 'What the mail says' }).textContent).toMatch(
      /not taking it up for now, because …/,
    );
  });

  it('is listed once, however often it is pasted', () => {
    open();
    paste(mailOf(fresh));
    paste(mailOf(fresh));
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });
});

it('a text without a proposal is told at its field, and stays there', () => {
  open();
  paste('Lunch at 12?');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(field().getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toMatch(/no proposed tip in this/);
  expect(document.activeElement).toBe(field());
  expect(field().value).toBe('Lunch at 12?');
});

it('a file is read as a mail is', async () => {
  open();
  const file = new File([toProposal(fresh, '', text).file], 'tip.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('Open a file'), { target: { files: [file] } });
  await settle();
  expect(screen.getByRole('article', { name: 'Who signs orders' })).toBeTruthy();
});
