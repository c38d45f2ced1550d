import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { MyTips } from '../../components/options/MyTips.tsx';
import { loadOwnTipForm } from '../../components/options/OwnTipFormLater.tsx';
import { toOwnFeed } from '../../lib/core/ask/own-items.ts';
import { NOW } from '../fixtures/team/feeds.ts';
import { ownTips, tipInLines } from '../fixtures/team/questions.ts';
import { FORM_WAYS, settle, text } from './render-help.tsx';

afterEach(cleanup);
// What is loaded while a test ends would find its page gone.
beforeAll(async () => {
  await loadOwnTipForm();
});

type Props = Parameters<typeof MyTips>[0];
const COURSE = 'Which cost centre do I take for a course?';

function open(given: Partial<Props> = {}) {
  const items = ownTips(2);
  const client = {
    openWorkshop: vi.fn<Props['client']['openWorkshop']>(async () => undefined),
    putOwnTips: vi.fn<Props['client']['putOwnTips']>(async () => undefined),
    whereToPropose: vi.fn<Props['client']['whereToPropose']>(async () => ({ to: { email: 'tips@example.com' } })),
    deleteOwnTip: vi.fn<Props['client']['deleteOwnTip']>(async ({ id }) => ({
      item: items.find((item) => item.id === id) ?? null,
    })),
  };
  const onSaveFile = vi.fn<Props['onSaveFile']>();
  render(<MyTips {...{ items, text, client, onSaveFile }} now={NOW} ways={FORM_WAYS} {...given} />);
  return { items, client, onSaveFile };
}

const button = (name: string) => screen.getByRole('button', { name });
const edit = async (title: string) => {
  fireEvent.click(button(`Edit ${title}`));
  await screen.findByRole('region', { name: `Edit ${title}` });
};
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const bring = async (content: string) => {
  const file = new File([content], 'tips.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('Import a file'), { target: { files: [file] } });
  await settle();
};

describe('one’s own tips', () => {
  it('are listed, the newest first', () => {
    open();
    expect(titles()).toEqual([COURSE, 'Which limit holds for one night?']);
  });

  it('are said to be none, and nothing while they are not known', () => {
    open({ items: [] });
    expect(screen.getByText(/^No tips yet.*“Write a tip for this page” in the menu/)).toBeTruthy();
    cleanup();
    open({ items: null });
    expect(screen.queryByText(/No tips yet/)).toBeNull();
  });

  it('beyond twenty are one click away', () => {
    const [one] = ownTips(1);
    open({ items: Array.from({ length: 23 }, (_, at) => ({ id: `${at}`, ...one, title: `Tip ${at}` })) });
    expect(titles()).toHaveLength(20);
    fireEvent.click(button('More (3)'));
    expect(titles()).toHaveLength(23);
  });

  it('keep their lines, in the list and when they are changed', async () => {
    const { client } = open({ items: [tipInLines] });
    const words = screen.getByText(/Ana wrote/);
    expect(words.textContent).toBe(tipInLines.content_text);
    expect(words.classList).toContain('own-words--kept');
    await edit(tipInLines.title ?? '');
    const answer = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
    expect(answer.value).toBe(tipInLines.content_text);
    fireEvent.input(answer, { target: { value: `${answer.value}\n- and again` } });
    fireEvent.click(button('Save'));
    await settle();
    const content_text = `${tipInLines.content_text}\n- and again`;
    const content_html = expect.stringContaining('<li>and again');
    expect(client.putOwnTips).toHaveBeenCalledWith({ items: [{ ...tipInLines, content_text, content_html }] });
  });

  it('can be deleted, and put back', async () => {
    const { client, items } = open();
    fireEvent.click(button(`Delete ${COURSE}`));
    await waitFor(() => expect(screen.getByText(`“${COURSE}” deleted`)).toBeTruthy());
    fireEvent.click(button('Undo'));
    await settle();
    expect(client.putOwnTips).toHaveBeenCalledWith({ items: [items[1]] });
    expect(screen.queryByText(`“${COURSE}” deleted`)).toBeNull();
  });

  it('can be changed', async () => {
    const { client, items } = open();
    await edit(COURSE);
    fireEvent.input(screen.getByRole('textbox', { name: 'Title' }), { target: { value: 'Courses' } });
    fireEvent.click(button('Edit addresses'));
    const places = screen.getByRole('textbox', { name: 'Where it helps (one pattern per line)' });
    fireEvent.input(places, { target: { value: 'https://finance.example/*\n\n https://hr.example/* ' } });
    fireEvent.click(button('Save'));
    await settle();
    expect(client.putOwnTips).toHaveBeenCalledWith({
      items: [
        { ...items[1], title: 'Courses', _help: { match: ['https://finance.example/*', 'https://hr.example/*'] } },
      ],
    });
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
  });

  it('have their steps and their look in the form that they were written in', async () => {
    const html = '<p>Old <u>look</u></p>';
    const given = { id: 'a', title: 'Mine', content_html: html, content_text: 'Old look', later: 1 };
    const { client } = open({ items: [given] });
    await edit('Mine');
    const title = screen.getByRole('textbox', { name: 'Title' });
    await waitFor(() => expect(document.activeElement === title).toBe(true));
    fireEvent.click(button('Add a step'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Step 1' }), { target: { value: 'Go' } });
    const fields = screen.getByRole('textbox', { name: /^Fields it explains/ });
    fireEvent.input(fields, { target: { value: 'Tax code' } });
    fireEvent.click(button('Save'));
    await settle();
    const _help = { fields: ['Tax code'], steps: [{ content_html: 'Go' }] };
    expect(client.putOwnTips).toHaveBeenCalledWith({ items: [{ ...given, _help }] });
  });

  it('with a pattern that cannot be used are not saved, and it is said which', async () => {
    const { client } = open();
    await edit(COURSE);
    fireEvent.click(button('Edit addresses'));
    const places = screen.getByRole('textbox', { name: 'Where it helps (one pattern per line)' });
    fireEvent.input(places, { target: { value: '*://*/*' } });
    fireEvent.click(button('Save'));
    await waitFor(() => expect(document.activeElement === places).toBe(true));
    const described = (places.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toMatch(/can’t be used/);
    expect(client.putOwnTips).not.toHaveBeenCalled();
    fireEvent.click(button('Cancel'));
    expect(titles()).toContain(COURSE);
  });
});

describe('one of them', () => {
  it('can be proposed to the team at any time', async () => {
    const { onSaveFile } = open();
    fireEvent.click(button(`Propose to the team: ${COURSE}`));
    const link = await screen.findByRole('link', { name: 'Open draft' });
    expect(link.getAttribute('href')).toMatch(/^mailto:tips@example\.com\?subject=A%20tip/);
    const [own] = screen.getAllByRole('button', { name: 'Save to a file' });
    fireEvent.click(own as HTMLElement);
    expect(onSaveFile).toHaveBeenCalledWith(
      'which-cost-centre-do-i-take-for-a-course.json',
      expect.stringContaining('410 250'),
    );
  });

  it('is proposed as a file where the background does not answer', async () => {
    const { client } = open();
    client.whereToPropose.mockRejectedValueOnce(new Error('gone'));
    fireEvent.click(button(`Propose to the team: ${COURSE}`));
    await settle();
    expect(screen.queryByRole('link', { name: 'Open draft' })).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Save to a file' })).toHaveLength(2);
  });
});

describe('a file', () => {
  it('holds all of them as a feed', () => {
    const { items, onSaveFile } = open();
    fireEvent.click(button('Save to a file'));
    expect(onSaveFile).toHaveBeenCalledWith('my-tips.json', toOwnFeed(items, 'My tips'));
  });

  it('brings tips in, and says how many and what was left out', async () => {
    const { client } = open({ items: [] });
    const feed = JSON.parse(toOwnFeed(ownTips(2), 'x'));
    await bring(JSON.stringify({ ...feed, items: [...feed.items, { id: 'bad' }] }));
    expect(client.putOwnTips).toHaveBeenCalledWith({ items: ownTips(2) });
    await waitFor(() => expect(screen.getByText('2 tips imported. 1 couldn’t be used.')).toBeTruthy());
  });

  it('that is no feed says so, and changes nothing', async () => {
    const { client } = open();
    await bring('no feed');
    await waitFor(() => expect(screen.getByText(/What tips.json sent isn’t JSON/)).toBeTruthy());
    expect(client.putOwnTips).not.toHaveBeenCalled();
  });
});
