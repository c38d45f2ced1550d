import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import { atAddress, found, invoiceHelp, tip } from '../fixtures/team/pages-and-tips.ts';
import { askFor } from '../fixtures/team/questions.ts';
import { fakeClient, NO_PREFERENCES, renderHelp, settle } from './render-help.tsx';

const PAGE = 'https://finance.example/invoices/20417/edit';
const help = atAddress(invoiceHelp, PAGE);
const region = (name: string) => screen.queryByRole('region', { name });
const asked = () => region('A question you asked here');
const button = (name: string) => screen.getByRole('button', { name });

async function open(given: Parameters<typeof renderHelp>[0] = {}) {
  const client = fakeClient(help);
  const view = await renderHelp({ client, asks: [askFor(PAGE)], ...given });
  return { client, ...view };
}

async function keep(answer: string) {
  fireEvent.click(within(asked() as HTMLElement).getByRole('button', { name: 'Keep as a tip' }));
  const form = screen.getByRole('form', { name: 'Keep as a tip' });
  fireEvent.input(within(form).getByRole('textbox', { name: 'The answer' }), { target: { value: answer } });
  fireEvent.submit(form);
  await settle();
}

describe('a question that waits here', () => {
  it('is told with whom, when and what was asked', async () => {
    await open();
    expect(asked()?.textContent).toContain('Asked Ana 3 days ago. Got an answer?');
    expect(asked()?.textContent).toContain('Which cost centre do I take?');
  });

  it('is not told on other pages, nor while the storage has not answered', async () => {
    const { push } = await open({ asks: [askFor('https://finance.example/expenses')] });
    expect(asked()).toBeNull();
    await push({ asks: null });
    expect(asked()).toBeNull();
  });

  it('tells of further ones by their number', async () => {
    await open({ asks: [askFor(PAGE), askFor(PAGE, { id: 'b' }), askFor(PAGE, { id: 'c' })] });
    expect(asked()?.textContent).toContain('and 2 more questions here');
  });

  it('of an address without a name is told by it', async () => {
    await open({ asks: [askFor(PAGE, { to: { name: '', email: 'desk@example.com' } })] });
    expect(asked()?.textContent).toContain('Asked desk@example.com');
  });

  it('can be put off', async () => {
    const { client } = await open();
    fireEvent.click(button('Not yet'));
    expect(client.settleAsk).toHaveBeenCalledWith({ id: 'ask-1', outcome: 'not-yet' });
  });

  it.each([
    ['No longer needed', 'dropped'],
    ['Don’t keep it', 'answered'],
  ] as const)('can be closed (“%s”), and that be undone', async (label, state) => {
    const { client, push } = await open();
    fireEvent.click(button(label));
    expect(client.settleAsk).toHaveBeenLastCalledWith({ id: 'ask-1', outcome: state });
    await push({ asks: [askFor(PAGE, { state })] });
    expect(screen.getByText('Question closed.')).toBeTruthy();
    fireEvent.click(button('Undo'));
    await settle();
    expect(client.settleAsk).toHaveBeenLastCalledWith({ id: 'ask-1', outcome: 'waiting' });
    expect(screen.queryByText('Question closed.')).toBeNull();
  });
});

describe('an answer', () => {
  it('is kept with the place filled in, and the tips are asked for anew', async () => {
    const { client } = await open();
    await keep('Take 410 250.');
    expect(client.keepAnswer).toHaveBeenCalledWith({
      id: 'ask-1',
      answer: { title: 'Which cost centre do I take?', text: 'Take 410 250.', breadth: 'alike' },
    });
    expect(region('A tip you kept')?.textContent).toContain('Kept in My tips.');
    expect(client.getHelp).toHaveBeenCalledTimes(2);
  });

  it('stands at the top for as long as it is said that it was kept', async () => {
    const { client } = await open();
    const own = found(tip({ feedId: OWN_FEED_ID, id: 'own-1', title: 'Which cost centre do I take?' }), {
      group: 'site',
    });
    client.getHelp.mockResolvedValue({ ...help, tips: [...help.tips, own] });
    await keep('Take 410 250.');
    const saved = region('Just saved') ?? expect.fail('it is not at the top');
    expect(within(saved).getByRole('button', { name: 'Which cost centre do I take?' })).toBeTruthy();
    fireEvent.click(within(region('A tip you kept') as HTMLElement).getByRole('button', { name: 'Dismiss' }));
    expect(region('Just saved')).toBeNull();
  });

  it('that is empty is asked for at its field', async () => {
    const { client } = await open();
    await keep('  ');
    expect(screen.getByRole('alert').textContent).toBe('Paste the answer here first.');
    expect(screen.getByRole('textbox', { name: 'The answer' }).getAttribute('aria-invalid')).toBe('true');
    expect(client.keepAnswer).not.toHaveBeenCalled();
  });

  it('that cannot be kept stays in the form, with a sentence', async () => {
    const { client } = await open();
    client.keepAnswer.mockRejectedValueOnce(new Error('gone'));
    await keep('Take 410 250.');
    expect(screen.getByRole('alert').textContent).toBe('That didn’t work. Please try again.');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The answer' }).value).toBe('Take 410 250.');
  });

  it('says at once whether its breadth takes in the page', async () => {
    await open({ asks: [askFor('https://finance.example/invoices/7/edit')] });
    fireEvent.click(within(asked() as HTMLElement).getByRole('button', { name: 'Keep as a tip' }));
    expect(screen.getByText('This includes the page you’re on.')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'On this page' }));
    await waitFor(() => expect(screen.getByText('This doesn’t include the page you’re on.')).toBeTruthy());
    expect(screen.getByText('https://finance.example/invoices/7/edit')).toBeTruthy();
  });

  it('can be taken back', async () => {
    const { client } = await open();
    await keep('Take 410 250.');
    fireEvent.click(button('Undo'));
    await settle();
    expect(client.takeBackAnswer).toHaveBeenCalledWith({ id: 'ask-1' });
    expect(region('A tip you kept')).toBeNull();
  });

  it('can be proposed by mail, as a file and by copying', async () => {
    const { props, client } = await open();
    await keep('Take 410 250.');
    client.whereToPropose.mockResolvedValue({ to: { email: 'tips@example.com' } });
    fireEvent.click(button('Propose to the team'));
    const link = await screen.findByRole('link', { name: 'Open draft' });
    expect(link.getAttribute('href')).toMatch(/^mailto:tips@example\.com\?/);
    fireEvent.click(button('Save to a file'));
    expect(props.onSave).toHaveBeenCalledWith('which-cost-centre-do-i-take.json', expect.stringContaining('410 250'));
    fireEvent.click(button('Copy'));
    expect(props.onCopy).toHaveBeenCalledWith(expect.stringContaining('tips@example.com'));
  });

  it.each([
    ['the draft', { email: 'tips@example.com', url: 'https://finance.example/tips/new' }, 'Open draft'],
    ['the team’s form', { url: 'https://finance.example/tips/new' }, 'Open the team’s form'],
    ['copying, where the team has neither,', null, 'Copy'],
  ])('has %s first, and nothing beside it', async (_, to, first) => {
    const { client } = await open();
    await keep('Take 410 250.');
    client.whereToPropose.mockResolvedValue({ to });
    fireEvent.click(button('Propose to the team'));
    await settle();
    const ways = [...(region('A tip you kept')?.querySelectorAll('.asked-actions:last-of-type > .button') ?? [])];
    expect(ways[0]?.textContent).toBe(first);
    expect(ways.map((way) => way.classList.contains('button--primary'))).toEqual(ways.map((_, at) => at === 0));
  });

  it('leads back with Escape, and what was in front has the focus', async () => {
    await open();
    fireEvent.click(within(asked() as HTMLElement).getByRole('button', { name: 'Keep as a tip' }));
    fireEvent.keyDown(screen.getByRole('form', { name: 'Keep as a tip' }), { key: 'Escape' });
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('a question that is asked', () => {
  it('is noted when its draft is opened, without what is private of the page', async () => {
    const { client } = await open({ asks: [] });
    fireEvent.click(button('Ask Ana'));
    fireEvent.input(screen.getByRole('textbox', { name: 'What I’m trying to do' }), { target: { value: 'Book it' } });
    fireEvent.click(button('Open draft'));
    expect(client.noteAsk).toHaveBeenCalledTimes(1);
    const { ask } = client.noteAsk.mock.calls[0]?.[0] ?? {};
    expect(ask).toMatchObject({ goal: 'Book it', to: { name: 'Ana Sá' }, url: PAGE, page: { field: 'Cost centre' } });
  });

  it('is noted when it is copied, and not when that was refused', async () => {
    const onCopy = vi.fn(async () => true).mockResolvedValueOnce(false);
    const { client } = await open({ asks: [], onCopy });
    fireEvent.click(button('Ask Ana'));
    fireEvent.click(button('Copy'));
    await settle();
    expect(client.noteAsk).not.toHaveBeenCalled();
    fireEvent.click(button('Copy'));
    await settle();
    expect(client.noteAsk).toHaveBeenCalledTimes(1);
  });
});

describe('the draft', () => {
  it('opens in the mail app that was chosen', async () => {
    await open({ asks: [], preferences: { ...NO_PREFERENCES, mailApp: 'outlook-work' } });
    fireEvent.click(button('Ask Ana'));
    expect(button('Open draft').getAttribute('href')).toMatch(
      /^https:\/\/outlook\.office\.com\/mail\/deeplink\/compose\?/,
    );
  });

  it('can go to a conversation, where the one who is asked has one', async () => {
    const [person] = help.people;
    const chat = 'https://teams.microsoft.com/l/chat/0/0?users=ana.sa@example.com';
    const contact = { ...person?.contact, chat } as SuggestedContact['contact'];
    const asking = { ...help, people: [{ ...person, contact } as SuggestedContact] };
    const client = fakeClient(asking);
    await renderHelp({ client });
    fireEvent.click(button('Ask Ana'));
    fireEvent.input(screen.getByRole('textbox', { name: 'What I’m trying to do' }), { target: { value: 'Book it' } });
    const link = screen.getByRole('link', { name: 'Open chat' });
    expect(new URL(link.getAttribute('href') ?? '').searchParams.get('message')).toContain('Book it');
    link.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(link);
    expect(client.noteAsk).toHaveBeenCalledTimes(1);
  });

  it('offers no conversation where there is none', async () => {
    await open({ asks: [] });
    fireEvent.click(button('Ask Ana'));
    expect(screen.queryByRole('link', { name: 'Open chat' })).toBeNull();
  });
});
