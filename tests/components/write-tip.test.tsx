// Writing a tip in the help: what is filled in, tried, kept, taken back and told where it is wrong.
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadFormTools } from '../../components/author/load-form-tools.ts';
import { loadWriteTip } from '../../components/author/WriteTipLater.tsx';
import type { KeptTitle } from '../../lib/core/author/workshop/tip-put.ts';
import { beginTipDraft } from '../../lib/core/author/writing/begin-tip-draft.ts';
import type { KeptTipDraft } from '../../lib/core/author/writing/kept-tip-draft.ts';
import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import { parseKeptState } from '../../lib/core/kept-state.ts';
import { atAddress, found, invoiceHelp, noTipHelp, tip } from '../fixtures/team/pages-and-tips.ts';
import { chooseFrom, fakeClient, renderHelp, settle } from './render-help.tsx';

// What is loaded while a test ends would find its page gone.
beforeAll(async () => {
  await Promise.all([loadFormTools(), loadWriteTip()]);
});

const invoiceUrl = invoiceHelp.page.status === 'read' ? invoiceHelp.page.snapshot.url : '';

const WRITE = 'Write a tip for this page';
const form = () => within(screen.getByRole('region', { name: 'New tip' }));
const title = () => form().getByRole<HTMLInputElement>('textbox', { name: 'Title' });
const words = () => form().getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const press = (name: string) => fireEvent.click(form().getByRole('button', { name }));

async function begin(client = fakeClient()) {
  const rendered = await renderHelp({ client });
  chooseFrom('Help menu', WRITE);
  await waitFor(() => title());
  return { ...rendered, client };
}
const begun = (id: string, part: Partial<KeptTipDraft['tipDraft']> = {}): KeptTipDraft => {
  const draft = beginTipDraft({ page: invoiceHelp.page, words: '', id, nowMs: 1 });
  return { ...draft, changedAtMs: 2, tipDraft: { ...draft.tipDraft, text: 'Take 9000.', ...part } };
};

/** A tip that was written and saved, by somebody who keeps these feeds. */
async function saved(feeds: KeptTitle[]) {
  const client = fakeClient();
  client.getKeptFeeds.mockResolvedValue(feeds);
  await begin(client);
  type(title(), 'Which supplier?');
  type(words(), 'Take 9000.');
  press('Save to My tips');
  await form().findByText(/^Saved\./);
  await settle();
  return { client };
}

describe('a new tip', () => {
  it('is filled in with the field that the person is in, and where the page is', async () => {
    await begin();
    expect(form().getByText(/^Field “/)).toBeTruthy();
    const slider = form().getByRole('slider', { name: 'How many pages it’s for' });
    const ends = ['Fewer pages', 'More pages'].map((words) => form().getByText(words));
    // In the order of the slider's ends, which go with the direction of the words.
    expect([slider, ...ends].map((one, at, all) => all[at + 1]?.compareDocumentPosition(one))).toEqual([
      Node.DOCUMENT_POSITION_PRECEDING,
      Node.DOCUMENT_POSITION_PRECEDING,
      undefined,
    ]);
    expect(form().getByText('Shows on')).toBeTruthy();
    expect(form().getByText('Doesn’t show on')).toBeTruthy();
  });

  it('says how many of the saved pages each breadth fits, and which on request', async () => {
    const client = fakeClient();
    const { origin } = new URL(invoiceUrl);
    client.getSavedPages.mockResolvedValue({
      pages: [
        { url: invoiceUrl, title: 'This invoice' },
        { url: `${origin}/somewhere/else`, title: 'Elsewhere' },
        { url: 'https://lunch.example/', title: 'Lunch' },
      ],
    });
    await begin(client);
    const slider = form().getByRole<HTMLInputElement>('slider', { name: 'How many pages it’s for' });
    fireEvent.input(slider, { target: { value: '0' } });
    await waitFor(() => expect(form().getByRole('button', { name: 'Fits 1 of your 3 saved pages' })).toBeTruthy());
    fireEvent.input(slider, { target: { value: slider.max } });
    press('Fits 2 of your 3 saved pages');
    expect(form().getByText('Elsewhere')).toBeTruthy();
    expect(form().queryByText('Lunch')).toBeNull();
  });

  it('says nothing of saved pages where there are none, or they cannot be had', async () => {
    const client = fakeClient();
    client.getSavedPages.mockRejectedValue(new Error('gone'));
    await begin(client);
    await waitFor(() => expect(client.getSavedPages).toHaveBeenCalled());
    expect(form().queryByText(/saved page/)).toBeNull();
  });

  it('says of each breadth in words what it takes in', async () => {
    await begin();
    const slider = form().getByRole<HTMLInputElement>('slider', { name: 'How many pages it’s for' });
    const last = Number(slider.max);
    const said = Array.from({ length: last + 1 }, (_, at) => at).map((at) => {
      fireEvent.input(slider, { target: { value: String(at) } });
      return slider.getAttribute('aria-valuetext');
    });
    expect(last).toBeGreaterThan(0);
    expect(new Set(said).size).toBe(last + 1);
    expect(said.at(-1)).toBe('Everywhere on this site');
  });

  it('keeps what is written, and nothing where nothing was', async () => {
    const { client } = await begin();
    type(title(), 'Which supplier?');
    await waitFor(() => expect(client.putTipDraft).toHaveBeenCalled());
    expect(client.putTipDraft.mock.lastCall?.[0].draft.tipDraft.item.title).toBe('Which supplier?');
    await waitFor(() => expect(form().getByText('Draft saved on this device')).toBeTruthy());
    type(title(), '');
    await waitFor(() => expect(client.putTipDraft).toHaveBeenCalledTimes(1));
  });

  it('says so where it cannot be kept', async () => {
    const client = fakeClient();
    client.putTipDraft.mockResolvedValue(false);
    await begin(client);
    type(title(), 'Which supplier?');
    await waitFor(() => expect(form().getByText(/^In a private window drafts aren’t saved/)).toBeTruthy());
    client.putTipDraft.mockRejectedValue(new Error('no storage'));
    type(title(), 'Which supplier do I take?');
    await waitFor(() => expect(form().getByText(/^The draft couldn’t be saved/)).toBeTruthy());
  });

  it('takes every change back, and makes it again', async () => {
    await begin();
    type(title(), 'One');
    press('Remove “Cost centre”');
    expect(form().queryByText('Field “Cost centre”')).toBeNull();
    press('Undo');
    expect(form().getByText('Field “Cost centre”')).toBeTruthy();
    press('Undo');
    expect(title().value).toBe('');
    press('Redo');
    expect(title().value).toBe('One');
    fireEvent.keyDown(form().getByRole('heading', { name: 'New tip' }), { key: 'z', ctrlKey: true });
    expect(title().value).toBe('');
  });

  it('is kept for the last time before it is finished, so that it is not offered again as begun', async () => {
    const { client } = await begin();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      type(title(), 'Which supplier?');
      type(words(), 'Take 9000.');
      press('Save to My tips');
      await form().findByText(/^Saved\./);
      vi.advanceTimersByTime(5000);
    } finally {
      vi.useRealTimers();
    }
    const [finishedAt = 0] = client.finishTip.mock.invocationCallOrder;
    const keptAt = client.putTipDraft.mock.invocationCallOrder;
    expect(keptAt).toHaveLength(1);
    expect(keptAt[0]).toBeLessThan(finishedAt);
  });

  it('is not saved without a title and words, and says at each field what is missing', async () => {
    const { client } = await begin();
    press('Save to My tips');
    await waitFor(() => expect(form().getByText('Give it a title.')).toBeTruthy());
    expect(form().getByText('Write some text, or at least one step.')).toBeTruthy();
    expect(title().getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement === title()).toBe(true));
    expect(client.finishTip).not.toHaveBeenCalled();
  });

  it('says so where its addresses do not take in the page', async () => {
    await begin();
    type(title(), 'Which supplier?');
    type(words(), 'Take 9000.');
    press('Edit addresses');
    type(
      form().getByRole('textbox', { name: 'Where it helps (one pattern per line)' }) as HTMLTextAreaElement,
      'https://other.example/*',
    );
    press('Save to My tips');
    await form().findByText('Saved. “Which supplier?” shows on the pages you chose. This page isn’t one of them.');
  });

  it('is saved with its words as HTML, and can be proposed and saved as a file then', async () => {
    const { client, props } = await begin();
    type(title(), 'Which supplier?');
    type(words(), 'Take **9000**.');
    press('Save to My tips');
    await waitFor(() => expect(client.finishTip).toHaveBeenCalledTimes(1));
    const { item } = client.finishTip.mock.lastCall?.[0] ?? expect.fail('nothing was saved');
    expect(item).toMatchObject({ title: 'Which supplier?', content_html: '<p>Take <strong>9000</strong>.</p>' });
    await form().findByText('Saved. “Which supplier?” shows here from now on.');
    press('Propose to the team');
    await waitFor(() => expect(client.whereToPropose).toHaveBeenCalled());
    press('Save as a file');
    await waitFor(() => expect(props.onSave).toHaveBeenCalledTimes(1));
    const [name, content] = vi.mocked(props.onSave).mock.lastCall ?? [];
    expect(name).toBe('which-supplier.md');
    expect(content).toContain('title: Which supplier?');
    expect(content).toContain('Take **9000**.');
  });

  it('can be added to a feed of the workshop then, and taken out again', async () => {
    const { client } = await saved([{ id: 'f', title: 'Team tips' }]);
    fireEvent.click(await form().findByRole('button', { name: 'Add to “Team tips”' }));
    await form().findByText('Added to “Team tips”.');
    const { item } = client.finishTip.mock.lastCall?.[0] ?? expect.fail('nothing was saved');
    expect(client.putKeptTip.mock.lastCall?.[0]).toEqual({ feedId: 'f', id: item.id, item });
    client.putKeptTip.mockResolvedValueOnce({ before: { ...item } });
    // Added once more it is the one that is there, and taking it back takes all of it back.
    press('Add to “Team tips”');
    await settle();
    press('Undo');
    await waitFor(() => expect(form().queryByText('Added to “Team tips”.')).toBeNull());
    expect(client.putKeptTip.mock.lastCall?.[0]).toEqual({ feedId: 'f', id: item.id, item: null });
  });

  it('can be added to one of several feeds; where none is kept nothing is offered', async () => {
    const { client } = await saved([
      { id: 'f', title: 'Team tips' },
      { id: 'g', title: '' },
    ]);
    fireEvent.click(await form().findByRole('button', { name: 'Add to a feed of yours' }));
    client.putKeptTip.mockResolvedValueOnce(null);
    press('Add to “Untitled feed”');
    await form().findByText(/^That didn’t work/);
    press('Add to “Untitled feed”');
    await form().findByText('Added to “Untitled feed”.');
    expect(client.putKeptTip.mock.lastCall?.[0].feedId).toBe('g');
    cleanup();
    const { client: without } = await saved([]);
    expect(form().queryByRole('button', { name: /^Add to/ })).toBeNull();
    // Where there is none, one is begun.
    press('Write tips for your team');
    expect(without.openWorkshop).toHaveBeenCalledTimes(1);
  });

  it('stands at the top as soon as it is saved, wherever it ranks, and only on its page', async () => {
    const client = fakeClient();
    const { push, props } = await begin(client);
    type(title(), 'Which supplier?');
    type(words(), 'Take 9000.');
    const before = client.getHelp.mock.calls.length;
    client.getHelp.mockImplementation(async () => {
      const { id } = client.finishTip.mock.lastCall?.[0].item ?? expect.fail('nothing was saved');
      const last = found(tip({ feedId: OWN_FEED_ID, id, title: 'Which supplier?' }), { group: 'site' });
      return { ...invoiceHelp, tips: [...invoiceHelp.tips, last] };
    });
    press('Save to My tips');
    await form().findByText(/^Saved\./);
    await waitFor(() => expect(client.getHelp).toHaveBeenCalledTimes(before + 1));
    press('Back to tips');
    const group = await screen.findByRole('region', { name: 'Just saved' });
    expect(within(group).getByRole('button', { name: 'Which supplier?' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe('Just saved');
    expect(within(group).getAllByRole('article')).toHaveLength(1);

    client.getHelp.mockResolvedValue(atAddress(invoiceHelp, 'https://finance.example/expenses'));
    await push({ ...props, ownTips: [{ id: 'another', title: 'Another' }] });
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Just saved' })).toBeNull());
  });

  it('says that saving failed, and stays as it is', async () => {
    const client = fakeClient();
    client.finishTip.mockRejectedValue(new Error('no storage'));
    await begin(client);
    type(title(), 'Which supplier?');
    type(words(), 'Take 9000.');
    press('Save to My tips');
    await waitFor(() => expect(form().getByRole('alert').textContent).toMatch(/^That didn’t work/));
    expect(title().value).toBe('Which supplier?');
  });

  it('says where it would stand, which tip comes first and why, and what would help', async () => {
    const client = fakeClient();
    const [first] = invoiceHelp.tips;
    if (!first) throw new Error('The page has no tips.');
    client.tryTip.mockResolvedValue({ trial: { position: 2, shown: true, first, improvements: ['field', 'words'] } });
    await begin(client);
    type(title(), 'Which supplier?');
    await form().findByText(`“${first.tip.title}” would come first; this one would be number 3.`);
    expect(form().getByText(/^Say which field it’s about/)).toBeTruthy();
    const inField = { position: 0, shown: true, improvements: [], field: 'Cost centre' };
    client.tryTip.mockResolvedValue({ trial: inField });
    type(title(), 'Which supplier do I take?');
    await form().findByText('It would come first here.');
    expect(form().getByText('For someone in the field “Cost centre”:')).toBeTruthy();
  });

  it('begins from a page that nobody has written about', async () => {
    await renderHelp({ client: fakeClient(noTipHelp) });
    fireEvent.click(screen.getByRole('button', { name: 'Write the first tip' }));
    await waitFor(() => expect(title()).toBeTruthy());
    // It says so once it has checked what is there: nothing yet, which nobody needs to be told of.
    await form().findByText(/^Write a title and some text/);
    expect(form().queryByText(/no text yet/)).toBeNull();
  });
});

describe('a tip that was begun', () => {
  const clientWith = (...drafts: KeptTipDraft[]) => {
    const client = fakeClient();
    client.getTipDrafts.mockResolvedValue(drafts);
    return client;
  };

  it('is offered, gone on with, and discarded with a way back', async () => {
    const draft = begun('a', { item: { id: 'a', title: 'Half a tip' } });
    const client = clientWith(draft);
    await renderHelp({ client });
    await screen.findByText('You started a tip here: “Half a tip”');
    client.getTipDrafts.mockResolvedValue([]);
    fireEvent.click(screen.getByRole('button', { name: 'Discard draft' }));
    await screen.findByText('Tip draft discarded');
    expect(client.deleteTipDraft).toHaveBeenCalledWith({ id: 'a' });
    client.getTipDrafts.mockResolvedValue([draft]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('You started a tip here: “Half a tip”');
    expect(client.putTipDraft).toHaveBeenCalledWith({ draft });
    fireEvent.click(screen.getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(title().value).toBe('Half a tip'));
    expect(words().value).toBe('Take 9000.');
  });

  it('stands open again where its form did when help went away', async () => {
    const client = clientWith(begun('b'), begun('a', { text: 'The open one.' }));
    await renderHelp({ client, start: { ...parseKeptState(null), writes: 'a' } });
    await waitFor(() => expect(words().value).toBe('The open one.'));
  });
});
