import { act, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { HelpAppProps } from '../../components/help/help-props.ts';
import { parseKeptState } from '../../lib/core/kept-state.ts';
import type { Help } from '../../lib/core/messages.ts';
import { type PointOutcome, startWalk, type Walk } from '../../lib/core/walk.ts';
import { invoicePage } from '../fixtures/team/pages-and-tips.ts';
import { showableHelp } from '../fixtures/team/walk.ts';
import { fakeClient, renderHelp, settle } from './render-help.tsx';

const TITLE = 'The cost centre is closed (FI-204)';
const tip = showableHelp.tips[0]?.tip ?? expect.fail('There is no tip to show.');
const at = (step: number): Walk => ({ ...startWalk(tip), at: step });

const button = (name: string) => screen.getByRole('button', { name });
const isSilent = { ignore: '[aria-live] *' };
const card = () => screen.getByRole('region', { name: TITLE });
const isWalking = () => screen.queryByRole('button', { name: 'Stop' }) !== null;
const current = () => card().querySelector('[aria-current="step"]')?.textContent;
const press = async (name: string) => {
  fireEvent.click(button(name));
  await settle();
};

/** Draws help with a tip that can be shown; `outcomes` says how pointing ends, the last one again and again. */
async function renderShowable(outcomes: PointOutcome[] = ['shown'], given: Partial<HelpAppProps> = {}) {
  const client = fakeClient(showableHelp);
  let asked = 0;
  client.pointAt.mockImplementation(async () => {
    const outcome = outcomes[Math.min(asked, outcomes.length - 1)] ?? 'shown';
    asked += 1;
    return { outcome };
  });
  return { client, ...(await renderHelp({ client, tools: {}, ...given })) };
}

describe('Show me', () => {
  it('is offered where a step has a target, and nowhere else', async () => {
    await renderShowable();
    const article = screen.getByRole('article', { name: TITLE });
    expect(within(article).getByRole('button', { name: 'Show me' })).toBeTruthy();
    fireEvent.click(button('Attach the supplier’s PDF first'));
    const other = screen.getByRole('article', { name: 'Attach the supplier’s PDF first' });
    expect(within(other).getByRole('button', { name: 'Helped' })).toBeTruthy();
    expect(within(other).queryByRole('button', { name: 'Show me' })).toBeNull();
  });

  it('takes the tips away and shows all steps, the first one current', async () => {
    const { client } = await renderShowable();
    await press('Show me');
    expect(within(card()).getAllByRole('listitem')).toHaveLength(3);
    expect(current()).toContain('Find the successor');
    expect(within(card()).getByText('Step 1 of 3', isSilent)).toBeTruthy();
    expect(within(card()).getByText('Nothing to highlight in this step, just to read.', isSilent)).toBeTruthy();
    expect(document.activeElement).toBe(card());
    expect(document.querySelector('.help-tips')?.hasAttribute('inert')).toBe(true);
    expect(client.pointAt).not.toHaveBeenCalled();
    expect(client.stopPointing).not.toHaveBeenCalled();
  });

  it('points at each step that has a target, and at nothing in between', async () => {
    const { client } = await renderShowable();
    await press('Show me');
    await press('Next');
    expect(client.pointAt).toHaveBeenLastCalledWith({
      target: { name: 'Cost centre', role: 'textbox' },
      untilPageUse: false,
    });
    expect(within(card()).getByText('“Cost centre” is highlighted on the page.', isSilent)).toBeTruthy();
    await press('Back');
    expect(client.stopPointing).toHaveBeenCalledTimes(1);
    await press('Next');
    await press('Next');
    expect(client.pointAt).toHaveBeenLastCalledWith({ target: { selector: '#save' }, untilPageUse: false });
    expect(within(card()).getByText('It’s highlighted on the page.', isSilent)).toBeTruthy();
    expect(client.stopPointing).toHaveBeenCalledTimes(1);
  });

  it('has no way back from the first step, and Done at the last, on the same button', async () => {
    await renderShowable();
    await press('Show me');
    expect(button('Back').getAttribute('aria-disabled')).toBe('true');
    await press('Back');
    expect(current()).toContain('Find the successor');
    const next = button('Next');
    await press('Next');
    await press('Next');
    expect(button('Back').getAttribute('aria-disabled')).toBe('false');
    expect(button('Done')).toBe(next);
  });

  it.each(['Done', 'Stop'])('%s ends it: the tips are back, with the focus where it was', async (end) => {
    const { client } = await renderShowable();
    button('Show me').focus();
    await press('Show me');
    await press('Next');
    await press('Next');
    await press(end);
    expect(isWalking()).toBe(false);
    expect(client.stopPointing).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(button('Show me'));
    expect(button(TITLE).getAttribute('aria-expanded')).toBe('true');
  });

  it('ends on Escape before the help does', async () => {
    const { props } = await renderShowable();
    await press('Show me');
    fireEvent.keyDown(card(), { key: 'Escape' });
    await settle();
    expect(isWalking()).toBe(false);
    expect(props.onClose).not.toHaveBeenCalled();
  });

  it('says each step once, together with what can be seen of it', async () => {
    await renderShowable();
    await press('Show me');
    await press('Next');
    const said = card().querySelectorAll('[aria-live="polite"] p');
    expect(Array.from(said, (part) => part.textContent)).toEqual([
      'Step 2 of 3',
      'Choose the successor under Cost centre.',
      '“Cost centre” is highlighted on the page.',
    ]);
  });
});

describe('an element that is not there', () => {
  it('is called by its name, and can be looked for again', async () => {
    const { client } = await renderShowable(['missing', 'shown']);
    await press('Show me');
    await press('Next');
    expect(
      within(card()).getByText(/^“Cost centre” isn’t on this page right now\..*the step still applies\.$/, isSilent),
    ).toBeTruthy();
    button('Try again').focus();
    await press('Try again');
    expect(client.pointAt).toHaveBeenCalledTimes(2);
    expect(within(card()).getByText('“Cost centre” is highlighted on the page.', isSilent)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    // The button that was pressed is gone; the focus must not be.
    expect(card().contains(document.activeElement)).toBe(true);
  });

  it('without a name is spoken of without one', async () => {
    await renderShowable(['missing']);
    await press('Show me');
    await press('Next');
    await press('Next');
    expect(within(card()).getByText(/^What this step is about isn’t on this page right now\./, isSilent)).toBeTruthy();
  });

  it('on a page that keeps itself closed says so, also when nobody answers', async () => {
    const { client } = await renderShowable(['unreadable']);
    await press('Show me');
    await press('Next');
    const words = 'Nothing on this page can be highlighted from here; the step still applies.';
    expect(within(card()).getByText(words, isSilent)).toBeTruthy();
    client.pointAt.mockRejectedValue(new Error('gone'));
    await press('Next');
    expect(within(card()).getByText(words, isSilent)).toBeTruthy();
  });

  it('is not spoken of by an answer that comes too late', async () => {
    const { client } = await renderShowable();
    let answerLate = (_: { outcome: PointOutcome }) => {};
    client.pointAt.mockImplementationOnce(() => new Promise((resolve) => (answerLate = resolve)));
    await press('Show me');
    await press('Next');
    await press('Next');
    await act(async () => answerLate({ outcome: 'missing' }));
    expect(within(card()).getByText('It’s highlighted on the page.', isSilent)).toBeTruthy();
  });
});

describe('a walk', () => {
  it('tells of every step, so that it can be kept', async () => {
    const onState = vi.fn<HelpAppProps['onState']>();
    await renderShowable(['shown'], { onState });
    await press('Show me');
    await press('Next');
    await press('Stop');
    const kept = onState.mock.calls.map(([{ walk }]) => walk);
    // Other parts of the state are kept in between.
    expect(kept.filter((walk, index) => index > 0 && walk !== kept[index - 1])).toEqual([at(0), at(1), null]);
  });

  it('goes on where it was, on a page where nothing finds its tip, and leaves the focus alone', async () => {
    const client = fakeClient({ ...showableHelp, tips: [] });
    await renderHelp({ client, tools: {}, start: { ...parseKeptState(null), walk: at(2) } });
    expect(current()).toContain('Save again.');
    expect(client.pointAt).toHaveBeenCalledTimes(1);
    expect(client.pointAt).toHaveBeenCalledWith({ target: { selector: '#save' }, untilPageUse: false });
    expect(document.activeElement).toBe(document.body);
    await press('Done');
    expect(isWalking()).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('points anew on another page of an application', async () => {
    const { client, push, props } = await renderShowable(['missing', 'shown']);
    await press('Show me');
    await press('Next');
    const moved: Help = {
      ...showableHelp,
      page: { status: 'read', snapshot: { ...invoicePage, url: 'https://a.example/2' } },
    };
    client.getHelp.mockResolvedValue(moved);
    await push({ feeds: (props.feeds ?? []).map((feed) => ({ ...feed, tips: feed.tips + 1 })) });
    await settle();
    expect(client.pointAt).toHaveBeenCalledTimes(2);
    expect(within(card()).getByText('“Cost centre” is highlighted on the page.', isSilent)).toBeTruthy();
  });

  it('waits behind a search, and comes back without taking the focus', async () => {
    await renderShowable();
    await press('Show me');
    const search = screen.getByRole<HTMLInputElement>('searchbox');
    search.focus();
    fireEvent.input(search, { target: { value: 'tax' } });
    await act(async () => new Promise((done) => setTimeout(done, 200)));
    expect(isWalking()).toBe(false);
    fireEvent.input(search, { target: { value: '' } });
    await settle();
    expect(isWalking()).toBe(true);
    expect(document.activeElement).toBe(search);
  });

  it('in the popup goes beside the page when it can', async () => {
    const onState = vi.fn<HelpAppProps['onState']>();
    const onOpenBeside = vi.fn(async () => 'opened' as const);
    const { props } = await renderShowable(['shown'], { frame: 'popup', tools: { onOpenBeside }, onState });
    await press('Show me');
    expect(onState.mock.lastCall?.[0].walk).toEqual(at(0));
    expect(onOpenBeside).toHaveBeenCalledOnce();
    expect(props.onClose).toHaveBeenCalledOnce();
    expect(isWalking()).toBe(false);
  });

  it('stays in the popup when the page does not let help beside it, and says why', async () => {
    const onOpenBeside = async () => 'unreachable' as const;
    await renderShowable(['shown'], { frame: 'popup', tools: { onOpenBeside } });
    await press('Show me');
    expect(isWalking()).toBe(true);
    expect(screen.getByText(/Help can’t open beside this page/)).toBeTruthy();
  });

  it('in the popup otherwise stays there, and its spotlight ends with the popup', async () => {
    const { client } = await renderShowable(['shown'], { frame: 'popup' });
    await press('Show me');
    await press('Next');
    expect(client.pointAt).toHaveBeenCalledWith(expect.objectContaining({ untilPageUse: true }));
  });
});
