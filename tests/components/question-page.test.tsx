// A half-written question keeps the page it was begun on, says so on another, and can be turned to that one and back.
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { toRecipient } from '../../components/ask/ask-state.ts';
import type { KeptQuestion } from '../../lib/core/ask/kept-question.ts';
import { parseKeptState } from '../../lib/core/kept-state.ts';
import { parsePageSnapshot } from '../../lib/core/place/page-snapshot.ts';
import { invoiceHelp } from '../fixtures/team/pages-and-tips.ts';
import { fakeClient, renderHelp, settle } from './render-help.tsx';

afterEach(cleanup);

const BEGUN = parsePageSnapshot({ url: 'https://finance.example/expenses/2291', title: 'Expense report' });
const person = invoiceHelp.people[0] ?? null;
const question: KeptQuestion = {
  isOpen: true,
  recipient: toRecipient(person),
  subject: 'My taxi to Porto',
  goal: 'Which project is this?',
  closing: null,
  choices: [['where', { words: 'The taxi line' }]],
  takenOut: [],
  page: BEGUN ?? undefined,
};

async function open(kept: Partial<KeptQuestion> = {}, given: Parameters<typeof renderHelp>[0] = {}) {
  const client = fakeClient();
  const start = parseKeptState({ question: { ...question, ...kept } });
  const shown = await renderHelp({ client, start, takesFocus: true, ...given });
  await settle();
  return { client, ...shown };
}

const mail = () => decodeURIComponent(screen.getByRole('button', { name: 'Open draft' }).getAttribute('href') ?? '');
const goal = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What I’m trying to do' });
const OTHER = 'This question is about “Expense report”, where you started it.';
const turn = () => fireEvent.click(screen.getByRole('button', { name: 'Ask about this page instead' }));

describe('a question that was begun on another page', () => {
  it('is about that page, says so, and is noted there when it is sent', async () => {
    const { client } = await open();
    expect(screen.getByText(OTHER)).toBeTruthy();
    expect(mail()).toContain('My taxi to Porto');
    expect(mail()).toContain('The taxi line');
    expect(mail()).not.toContain('New invoice');
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await settle();
    expect(client.noteAsk.mock.lastCall?.[0].ask).toMatchObject({ url: BEGUN?.url, page: { title: 'Expense report' } });
  });

  it('is turned to the page in sight: its goal stays, what was written of the other page goes; and comes back', async () => {
    const { props } = await open();
    turn();
    await settle();
    expect(screen.getByText('The question is now about “New invoice”.')).toBeTruthy();
    expect(goal().value).toBe('Which project is this?');
    expect(document.activeElement).toBe(goal());
    expect(mail()).toContain('New invoice');
    expect(mail()).not.toMatch(/taxi/i);
    fireEvent.input(goal(), { target: { value: 'Which project are these?' } });
    const kept = () => props.onState;
    expect(kept()).toHaveBeenLastCalledWith({
      question: expect.objectContaining({ subject: null, page: expect.objectContaining({ title: 'New invoice' }) }),
    });

    fireEvent.click(screen.getByRole('button', { name: 'Back to “Expense report”' }));
    await settle();
    expect(screen.getByText(OTHER)).toBeTruthy();
    expect(goal().value).toBe('Which project are these?');
    expect(mail()).toContain('My taxi to Porto');
    expect(mail()).toContain('The taxi line');
  });

  it('is simply about the page in sight where nothing was written yet', async () => {
    await open({ goal: ' ', subject: null, choices: [] });
    expect(screen.queryByText(OTHER)).toBeNull();
    expect(mail()).toContain('New invoice');
  });

  it.each<[string, Partial<KeptQuestion>]>([
    ['on the page in sight', { page: invoiceHelp.page.status === 'read' ? invoiceHelp.page.snapshot : undefined }],
    ['by an earlier version, which kept no page', { page: undefined }],
  ])('says nothing of pages where it was begun %s', async (_, kept) => {
    await open(kept);
    expect(screen.queryByText(/^This question is about/)).toBeNull();
  });
});

it('a question stays with its page while the application goes on to another', async () => {
  const { client, push } = await open({ page: undefined });
  client.getHelp.mockResolvedValue({
    ...invoiceHelp,
    page: BEGUN ? { status: 'read', snapshot: BEGUN } : invoiceHelp.page,
  });
  await push({ ownTips: [{ id: 'own', title: 'A new tip', content_text: 'x' }] });
  await settle();
  expect(screen.getByText('This question is about “New invoice”, where you started it.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
  await settle();
  expect(client.noteAsk.mock.lastCall?.[0].ask.page.title).toBe('New invoice');
});
