// Saving a page for those who write tips: all that will be written is in sight, and what is hidden there is in no file.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { HelpAppProps } from '../../components/help/help-props.ts';
import { PracticeApp } from '../../components/practice/PracticeApp.tsx';
import type { Help } from '../../lib/core/messages.ts';
import { emptyHelp, found, tip, unreadableHelp } from '../fixtures/team/pages-and-tips.ts';
import { longPageHelp, nothingFoundHelp, personalHelp } from '../fixtures/team/saved-pages.ts';
import { chooseFrom, fakeClient, renderHelp, settle } from './render-help.tsx';

const SAVE = 'Save this page for testing';

/** Opens what shows the page on its way into a file. */
async function openSaving(help: Help, given: Partial<HelpAppProps> = {}) {
  const client = fakeClient(help);
  const view = await renderHelp({ client, ...given });
  chooseFrom('Help menu', SAVE);
  await settle();
  return { ...view, client, region: screen.getByRole('region', { name: SAVE }) };
}

const tick = (name: string) => screen.getByRole('checkbox', { name });
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save to a file' }));

/** The file that was saved last. */
function savedFile({ onSave }: HelpAppProps): { name: string; page: Record<string, unknown>; text: string } {
  const [name = '', text = ''] = vi.mocked(onSave).mock.lastCall ?? [];
  return { name, text, page: JSON.parse(text) };
}

/** Everything in the region that a person reads, without what explains it. */
const seen = (region: HTMLElement) => region.textContent ?? '';

describe('a page that is to be saved', () => {
  it('is shown line by line, masked, and so it is written', async () => {
    const { props, region } = await openSaving(personalHelp);
    const words = screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);
    expect(words).toEqual([
      'Mask the address',
      'Mask texts',
      'Invoice •••',
      'FI-204: Cost centre 410 200 is closed',
      'Invoice ••• was changed by somebody else',
      'Cost centre',
      'placeholderSix digits, such as 410 200',
      'descriptionThe project or team that pays',
      'sectionPositions',
      'Total due: ••• €',
      'Hello •••',
      'Invoice •••',
      'Positions',
      'Supplier',
      'Amount',
      'Cost centre',
      'Approved by •••',
      'Main menu',
      'en-GB',
    ]);
    save();
    const { name, page, text } = savedFile(props);
    expect(name).toBe('invoices-edit-tax.json');
    expect(page.url).toBe('https://finance.example/invoices/00000/edit?tab=tax&session=0');
    expect(text).not.toMatch(/20417|8f3a|Ana|ana\.sa|1,234/);
    // What is written is what was in sight, and nothing else is.
    const strings = [page.url, page.title, page.headings, page.labels, page.landmarks, page.selection, page.errors];
    for (const one of strings.flat()) expect(seen(region)).toContain(one);
    for (const one of Object.values(page.field as object)) expect(seen(region)).toContain(one);
    expect(Object.keys(page)).toEqual([
      ...['url', 'title', 'headings', 'labels', 'landmarks', 'field', 'selection', 'error', 'errors', 'lang'],
    ]);
  });

  it('is written as it was read once nothing is masked any more', async () => {
    const { props } = await openSaving(personalHelp);
    fireEvent.click(tick('Mask the address'));
    fireEvent.click(tick('Mask texts'));
    save();
    expect(personalHelp.page).toEqual({ status: 'read', snapshot: savedFile(props).page });
    expect(savedFile(props).name).toBe('invoices-20417-edit-tax-8f3a91c2d4e5f607.json');
  });

  it('hides each of both by itself', async () => {
    const { props } = await openSaving(personalHelp);
    fireEvent.click(tick('Mask the address'));
    save();
    expect(savedFile(props).page).toMatchObject({
      url: 'https://finance.example/invoices/20417/edit?tab=tax&session=8f3a91c2d4e5f607',
      headings: ['Hello •••', 'Invoice •••', 'Positions'],
    });
    fireEvent.click(tick('Mask the address'));
    fireEvent.click(tick('Mask texts'));
    save();
    expect(savedFile(props).page).toMatchObject({
      url: 'https://finance.example/invoices/00000/edit?tab=tax&session=0',
      headings: ['Hello Ana Sá', 'Invoice 20417', 'Positions'],
    });
  });

  it('leaves out the lines whose ticks are taken away, masked or not', async () => {
    const { props } = await openSaving(personalHelp);
    fireEvent.click(tick('Hello •••'));
    fireEvent.click(tick('FI-204: Cost centre 410 200 is closed'));
    fireEvent.click(tick('Mask texts'));
    fireEvent.click(tick('Amount'));
    save();
    expect(savedFile(props).page).toMatchObject({
      headings: ['Invoice 20417', 'Positions'],
      labels: ['Supplier', 'Cost centre', 'Approved by ana.sa@example.com'],
      error: 'Invoice 20417 was changed by somebody else',
      errors: ['Invoice 20417 was changed by somebody else'],
    });
    fireEvent.click(tick('Amount'));
    save();
    expect(savedFile(props).page.labels).toHaveLength(4);
  });

  it('says what was saved and where it belongs, until something else would be', async () => {
    const { region } = await openSaving(personalHelp);
    const status = within(region).getByRole('status');
    expect(status.textContent).toBe('What’s typed into fields is never read. Nothing is sent.');
    save();
    expect(status.textContent).toBe('Saved as invoices-edit-tax.json. Put it in pages/ in your folder of tips.');
    fireEvent.click(tick('Amount'));
    expect(status.textContent).not.toContain('Saved');
  });

  it('sends and keeps nothing', async () => {
    const client = fakeClient(personalHelp);
    const { props } = await renderHelp({ client });
    vi.mocked(props.onState).mockClear();
    chooseFrom('Help menu', SAVE);
    fireEvent.click(tick('Amount'));
    save();
    await settle();
    // Help itself asks for these whenever it opens.
    const { getHelp, getTipDrafts: _, lookAtRecording: __, ...others } = client;
    for (const call of [...Object.values(others), props.onState, props.onCopy]) expect(call).not.toHaveBeenCalled();
    expect(getHelp).toHaveBeenCalled();
    expect(props.onSave).toHaveBeenCalledOnce();
  });
});

describe('the tip that comes first on the saved page', () => {
  const another: Help = {
    ...personalHelp,
    tips: [
      found(tip({ id: 'near', title: 'Near' }), { shown: false, group: 'near' }),
      found(tip({ id: 'b', title: 'Second best' })),
    ],
  };
  const onPageOr =
    (masked: Help) =>
    async ({ page }: Parameters<HelpAppProps['client']['getHelp']>[0]) =>
      page && JSON.stringify(page) !== JSON.stringify(personalHelp.page) ? masked : personalHelp;
  const openOn = async (masked: Help) => {
    const client = { ...fakeClient(personalHelp), getHelp: vi.fn(onPageOr(masked)) };
    return { ...(await openSaving(personalHelp, { client })), asked: client.getHelp };
  };

  it('is named, and nothing is said of a difference where there is none', async () => {
    const { region } = await openSaving(personalHelp);
    expect(seen(region)).toContain('On the saved page, “Which cost centre do I use?” comes first.');
    expect(seen(region)).not.toContain('On the page itself');
  });

  it('is named beside that of the page itself where masking makes it another', async () => {
    const { region } = await openOn(another);
    expect(seen(region)).toContain('On the saved page, “Second best” comes first.');
    expect(seen(region)).toContain('On the page itself, it’s “Which cost centre do I use?”.');
    fireEvent.click(tick('Mask the address'));
    fireEvent.click(tick('Mask texts'));
    await waitFor(() => expect(seen(region)).toContain('“Which cost centre do I use?” comes first'));
    expect(seen(region)).not.toContain('On the page itself');
  });

  it('may be none', async () => {
    const { region } = await openOn(nothingFoundHelp);
    expect(seen(region)).toContain('On the saved page, no tip is shown.');
  });

  it('is asked for as the page will be saved, by no word more', async () => {
    const { asked, props } = await openOn(another);
    fireEvent.click(tick('Amount'));
    await settle();
    save();
    const page = savedFile(props).page;
    expect(asked.mock.lastCall?.[0]).toEqual({ page: { status: 'read', snapshot: page } });
  });

  it('is left open where nobody answers', async () => {
    const client = fakeClient(personalHelp);
    const { region } = await openSaving(personalHelp, {
      client: {
        ...client,
        getHelp: vi.fn(async ({ page }) => (page ? Promise.reject(new Error('gone')) : personalHelp)),
      },
    });
    expect(seen(region)).not.toContain('On the saved page');
    expect(screen.getByRole('button', { name: 'Save to a file' })).toBeTruthy();
  });
});

describe('the way there and back', () => {
  it('has the focus on its heading, and gives it back to the menu on Escape', async () => {
    await openSaving(personalHelp);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: SAVE }));
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await settle();
    expect(screen.queryByRole('region', { name: SAVE })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Help menu' }));
  });

  it('leads back by its button as well, and starts masked again', async () => {
    await openSaving(personalHelp);
    fireEvent.click(tick('Mask texts'));
    fireEvent.click(screen.getByRole('button', { name: 'Back to tips' }));
    await settle();
    chooseFrom('Help menu', SAVE);
    expect((tick('Mask texts') as HTMLInputElement).checked).toBe(true);
  });

  it('skips many lines to the button, and offers that for few lines to nobody', async () => {
    await openSaving(longPageHelp);
    fireEvent.click(screen.getByRole('button', { name: 'Skip to saving' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Save to a file' }));
  });

  it('stays with the page it was opened on while another comes up beside it', async () => {
    const { client, push } = await openSaving(personalHelp);
    client.getHelp.mockResolvedValue(emptyHelp);
    await push({ ownTips: [] });
    expect(tick('Hello •••')).toBeTruthy();
  });

  it('is there in the popup, beside the page and in the browser’s own panel', async () => {
    const { push } = await renderHelp({ client: fakeClient(personalHelp), frame: 'popup' });
    for (const change of [
      { frame: 'popup' },
      { frame: 'panel' },
      { frame: 'page', tools: { onLayout: vi.fn() } },
    ] as const) {
      await push(change);
      fireEvent.click(screen.getByRole('button', { name: 'Help menu' }));
      expect(screen.getByRole('menuitem', { name: SAVE })).toBeTruthy();
      fireEvent.keyDown(screen.getByRole('menuitem', { name: SAVE }), { key: 'Escape' });
    }
  });
});

it('beside a page the file leaves only by a button that was in full sight', async () => {
  await openSaving(personalHelp);
  expect(screen.getByRole('button', { name: 'Save to a file' }).matches('[data-leaves]')).toBe(true);
});

it('on the practice page the tip is that of the form as it will be saved', async () => {
  const client = fakeClient(personalHelp);
  const { props } = await renderHelp({ client });
  cleanup();
  render(<PracticeApp {...props} />);
  await settle();
  chooseFrom('Help menu', SAVE);
  await settle();
  fireEvent.click(tick('Amount'));
  await settle();
  save();
  expect(client.getHelp.mock.lastCall?.[0]).toEqual({ page: { status: 'read', snapshot: savedFile(props).page } });
});

describe('a page with little or nothing to save', () => {
  it('that may not be read says so, and offers no button', async () => {
    const { region } = await openSaving(unreadableHelp);
    expect(seen(region)).toContain('This page can’t be read, so there’s nothing to save.');
    expect(screen.queryByRole('button', { name: 'Save to a file' })).toBeNull();
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await settle();
    expect(screen.queryByRole('region', { name: SAVE })).toBeNull();
  });

  it('that is empty is saved by its address', async () => {
    const page: Help['page'] = {
      status: 'read',
      snapshot: {
        url: 'https://app.example/',
        title: '',
        headings: [],
        labels: [],
        landmarks: [],
        field: null,
        errors: [],
      },
    };
    const { props } = await openSaving({ ...emptyHelp, page });
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Skip to saving' })).toBeNull();
    save();
    expect(savedFile(props)).toMatchObject({
      name: 'app-example.json',
      page: { url: 'https://app.example/', title: '' },
    });
  });

  it('is not offered while the page is not known', async () => {
    const client = fakeClient();
    client.getHelp.mockReturnValue(new Promise(() => {}));
    await renderHelp({ client });
    expect(screen.queryByRole('button', { name: 'Help menu' })?.textContent ?? '').not.toContain(SAVE);
    fireEvent.click(screen.getByRole('button', { name: 'Help menu' }));
    expect(screen.queryByRole('menuitem', { name: SAVE })).toBeNull();
  });
});
