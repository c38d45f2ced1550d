import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { FoundTip } from '../../lib/core/find/found-tip.ts';
import type { Help } from '../../lib/core/messages.ts';
import { financeFeed, folderFeed, NOW } from '../fixtures/team/feeds.ts';
import { found, invoiceHelp, kindsHelp, noTipAtField, noTipHelp, tip } from '../fixtures/team/pages-and-tips.ts';
import { chooseFrom, fakeClient, renderHelp, settle } from './render-help.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const titles = () => screen.getAllByRole('article').map((card) => within(card).getByRole('heading').textContent);
const withTips = (tips: FoundTip[]): Help => ({ ...invoiceHelp, tips });

describe('the tips for a page', () => {
  it('stand in groups, three in sight, and the best for the field is open', async () => {
    await renderHelp();
    expect(screen.getByRole('main', { name: 'Help for this page' })).toBeTruthy();
    expect(titles()).toEqual([
      'Which cost centre do I use?',
      'Attach the supplier’s PDF first',
      'Foreign currency: which rate counts',
    ]);
    const field = screen.getByRole('region', { name: 'For “Cost centre”' });
    expect(within(field).getAllByRole('article')).toHaveLength(1);
    expect(within(screen.getByRole('region', { name: 'For this page' })).getAllByRole('article')).toHaveLength(2);
    expect(button('Which cost centre do I use?').getAttribute('aria-expanded')).toBe('true');
    expect(button('Attach the supplier’s PDF first').getAttribute('aria-expanded')).toBe('false');
  });

  it('show the rest under More, and focus goes on to the first of them', async () => {
    await renderHelp();
    fireEvent.click(button('More (2)'));
    await settle();
    expect(titles()).toHaveLength(5);
    expect(document.activeElement).toBe(button('When the month closes'));
    fireEvent.click(button('Fewer'));
    expect(titles()).toHaveLength(3);
  });

  it('stay closed when two are strong', async () => {
    const strong = (id: string, group: FoundTip['group']) => found(tip({ id, title: id }), { score: 0.8, group });
    await renderHelp({ client: fakeClient(withTips([strong('one', 'field'), strong('two', 'message')])) });
    expect(button('one').getAttribute('aria-expanded')).toBe('false');
    expect(button('two').getAttribute('aria-expanded')).toBe('false');
  });

  it('say their kind when it is not a tip', async () => {
    await renderHelp({ client: fakeClient(kindsHelp) });
    expect(
      within(screen.getByRole('article', { name: 'Invoices close early in December' })).getByText('News'),
    ).toBeTruthy();
    expect(within(screen.getByRole('article', { name: 'Invoices in 20 minutes' })).getByText('Course')).toBeTruthy();
  });

  it('are asked for again when the tips of a feed change, and only then', async () => {
    const client = fakeClient();
    const { push } = await renderHelp({ client });
    await push({ feeds: [{ ...financeFeed, attemptedAtMs: NOW }] });
    expect(client.getHelp).toHaveBeenCalledTimes(1);
    await push({ feeds: [{ ...financeFeed, tips: 215 }] });
    expect(client.getHelp).toHaveBeenCalledTimes(2);
  });

  it('are asked for again when a tip of one’s own changes, and not when it only becomes known', async () => {
    const client = fakeClient();
    const own = { id: 'own-1', title: 'Mine', content_text: 'Ask Ana.' };
    const { push } = await renderHelp({ client, ownTips: null });
    await push({ ownTips: [own] });
    expect(client.getHelp).toHaveBeenCalledTimes(1);
    await push({ ownTips: [{ ...own, title: 'Mine, better' }] });
    expect(client.getHelp).toHaveBeenCalledTimes(2);
  });

  it('say that they are one’s own', async () => {
    const own = found(tip({ feedId: 'own', id: 'mine', title: 'Mine' }), { score: 0.9, group: 'field' });
    await renderHelp({ client: fakeClient(withTips([own])) });
    expect(within(screen.getByRole('article', { name: 'Mine' })).getByText(/My tips/)).toBeTruthy();
  });

  const better = found(tip({ id: 'new', title: 'A better tip' }), { score: 0.9, group: 'field' });
  const list = () => document.querySelector('.help-tips') ?? expect.fail('There is no list.');

  it('give way to a better one when they were only opened by themselves', async () => {
    const client = fakeClient();
    const { push } = await renderHelp({ client });
    client.getHelp.mockResolvedValue(withTips([better, ...invoiceHelp.tips.slice(1)]));
    await push({ feeds: [{ ...financeFeed, tips: 215 }] });
    expect(titles()[0]).toBe('A better tip');
    expect(button('A better tip').getAttribute('aria-expanded')).toBe('true');
  });

  it('stay open in sight while a person reads them, even when they no longer fit', async () => {
    const client = fakeClient();
    const { push } = await renderHelp({ client });
    fireEvent.click(button('Attach the supplier’s PDF first'));
    const rest = invoiceHelp.tips.filter((one) => one.tip.title !== 'Attach the supplier’s PDF first');
    client.getHelp.mockResolvedValue(withTips([better, ...rest]));
    await push({ feeds: [{ ...financeFeed, tips: 215 }] });
    expect(titles()[0]).toBe('A better tip');
    expect(button('A better tip').getAttribute('aria-expanded')).toBe('false');
    const still = screen.getByRole('region', { name: 'Still open' });
    expect(within(still).getByRole('button', { name: 'Helped' })).toBeTruthy();
    expect(screen.getByText('For “Cost centre”: A better tip')).toBeTruthy();
  });

  it.each([
    ['the pointer', () => fireEvent.pointerEnter(list()), () => fireEvent.pointerLeave(list())],
    ['the focus', () => button('When the month closes').focus(), () => screen.getByRole('searchbox').focus()],
  ])('do not move under %s, and catch up afterwards', async (_, come, leave) => {
    const client = fakeClient();
    const { push } = await renderHelp({ client });
    fireEvent.click(button('More (2)'));
    await settle();
    screen.getByRole('searchbox').focus();
    const before = titles();
    come();
    client.getHelp.mockResolvedValue(withTips([better, ...[...invoiceHelp.tips].reverse()]));
    await push({ feeds: [{ ...financeFeed, tips: 215 }] });
    expect(titles()).toEqual(before);
    leave();
    await settle();
    expect(titles()[0]).toBe('A better tip');
  });

  it('show what the person has just saved in a folder, wherever their pointer was left', async () => {
    const client = fakeClient();
    const { push } = await renderHelp({ client, feeds: [financeFeed, folderFeed] });
    fireEvent.pointerEnter(list());
    client.getHelp.mockResolvedValue(withTips([better, ...invoiceHelp.tips]));
    await push({ feeds: [{ ...financeFeed, tips: 215 }, folderFeed] });
    expect(titles()).not.toContain('A better tip');
    await push({
      feeds: [
        { ...financeFeed, tips: 215 },
        { ...folderFeed, checkedAtMs: NOW },
      ],
    });
    expect(titles()[0]).toBe('A better tip');
  });

  it('take their new order when nothing is being read', async () => {
    const client = fakeClient();
    const { push } = await renderHelp({ client });
    fireEvent.click(button('Which cost centre do I use?'));
    client.getHelp.mockResolvedValue(withTips(invoiceHelp.tips.slice(1)));
    await push({ feeds: [{ ...financeFeed, tips: 213 }] });
    expect(titles()[0]).toBe('Attach the supplier’s PDF first');
  });
});

describe('an open tip', () => {
  const card = () => screen.getByRole('article', { name: 'Which cost centre do I use?' });

  it('has its steps first, then the background, and says who checked it', async () => {
    await renderHelp();
    const steps = within(within(card()).getByRole('list', { name: 'Steps' })).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual([
      'Open the project in Projects › Mine.',
      'Copy the six digits under Accounting.',
      'No project? Use your team’s default, 410\u00a0000.',
    ]);
    const background = within(card()).getByText(/whose budget is charged/);
    expect(steps[2]?.compareDocumentPosition(background)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(within(card()).getByText('Checked 3 weeks ago by Ana Sá')).toBeTruthy();
    expect(within(card()).getByRole('link').getAttribute('href')).toBe('https://finance.example/handbook/cost-centres');
  });

  it('tells in plain words why it was found', async () => {
    await renderHelp();
    chooseFrom('Actions for this tip', 'Why this tip?');
    expect(within(card()).getByText('You’re in the field “Cost centre”')).toBeTruthy();
    expect(within(card()).getByText('Words on this page: “invoice”, “project”')).toBeTruthy();
    expect(within(card()).getByText('Written for this page')).toBeTruthy();
    chooseFrom('Actions for this tip', 'Why this tip?');
    expect(within(card()).queryByText('Written for this page')).toBeNull();
  });

  it('takes feedback, gives thanks, and takes it back', async () => {
    await renderHelp();
    fireEvent.click(button('Helped'));
    expect(button('Helped').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText(/Good to hear/)).toBeTruthy();
    fireEvent.click(button('Not this time'));
    expect(button('Helped').getAttribute('aria-pressed')).toBe('false');
    expect(button('Not this time').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('Undo'));
    expect(button('Not this time').getAttribute('aria-pressed')).toBe('false');
    expect(screen.queryByText(/Thanks for saying so/)).toBeNull();
  });

  it('copies its link and says so', async () => {
    const { props } = await renderHelp();
    chooseFrom('Actions for this tip', 'Copy link');
    await waitFor(() => expect(screen.getByText('Copied')).toBeTruthy());
    expect(props.onCopy).toHaveBeenCalledWith('https://finance.example/handbook/cost-centres');
  });

  it('says so when the browser does not let it copy', async () => {
    await renderHelp({ onCopy: vi.fn(async () => false) });
    chooseFrom('Actions for this tip', 'Copy link');
    await waitFor(() => expect(screen.getByText('Your browser blocked copying')).toBeTruthy());
  });

  it('looks visited once it is closed again', async () => {
    await renderHelp();
    expect(card().classList.contains('tip--visited')).toBe(false);
    fireEvent.click(button('Which cost centre do I use?'));
    expect(card().classList.contains('tip--visited')).toBe(true);
    expect(within(card()).queryByRole('list', { name: 'Steps' })).toBeNull();
  });
});

describe('a tip that should have been checked', () => {
  it('says when it last was, without being opened', async () => {
    await renderHelp();
    const card = screen.getByRole('article', { name: 'Foreign currency: which rate counts' });
    expect(within(card).getByText('Last checked 5 months ago by Tom Brandt')).toBeTruthy();
  });
});

describe('a page without a tip', () => {
  const where = /^Click the field you’re stuck on/;
  const points = () => screen.getAllByRole('button', { name: 'Point at it' }).length;

  it('says where to click, and offers to point', async () => {
    const client = fakeClient(noTipHelp);
    await renderHelp({ client });
    expect(screen.getByText(where)).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Point at it' }).at(-1) as HTMLElement);
    await settle();
    expect(client.startPointer).toHaveBeenCalledOnce();
  });

  it('says in the popup, which closes on a click, to open help again', async () => {
    await renderHelp({ client: fakeClient(noTipHelp), frame: 'popup', tools: { onOpenBeside: async () => 'opened' } });
    expect(screen.getByText(/or click it and open help again/)).toBeTruthy();
  });

  it('says nothing of that to whoever is at a field', async () => {
    await renderHelp({ client: fakeClient(noTipAtField) });
    expect(screen.queryByText(where)).toBeNull();
    expect(points()).toBe(1);
  });

  it('says so, offers the nearest and who to ask', async () => {
    await renderHelp({ client: fakeClient(noTipHelp) });
    expect(screen.getByRole('heading', { name: 'No tip for this page yet' })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Closest matches' })).getAllByRole('article')).toHaveLength(1);
    expect(button('Ask Rui')).toBeTruthy();
  });
});
