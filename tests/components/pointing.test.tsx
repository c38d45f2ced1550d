import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { HelpAppProps } from '../../components/help/help-props.ts';
import type { Help } from '../../lib/core/messages.ts';
import type { Pointed } from '../../lib/core/pointer/pointer.ts';
import type { PageChange } from '../../lib/core/sidebar/sidebar-messages.ts';
import { invoiceHelp } from '../fixtures/team/pages-and-tips.ts';
import { fakeClient, renderHelp, settle } from './render-help.tsx';

const NOTHING: Pointed = { kind: 'nothing', name: '' };
const SAVE: Pointed = { kind: 'thing', name: 'Save' };

const button = (name: string) => screen.getByRole('button', { name });
const isPointing = () => screen.queryByRole('region', { name: 'Point at it' }) !== null;
const start = async () => {
  fireEvent.click(button('Point at it'));
  await settle();
};

/** Draws help beside a page on which `page.pointed` is outlined; `tell` is what its host tells. */
async function renderPointing(given: Partial<HelpAppProps> = {}, help: Help = invoiceHelp) {
  const client = fakeClient(help);
  const page = { pointed: NOTHING as Pointed | null };
  client.steerPointer.mockImplementation(async () => ({ pointed: page.pointed }));
  let onChange: (change: PageChange, words?: string) => void = () => undefined;
  const watchChanges: HelpAppProps['watchChanges'] = (listener) => {
    onChange = listener;
  };
  const shown = await renderHelp({ client, watchChanges, ...given });
  const tell = async (change: PageChange, words?: string) => {
    onChange(change, words);
    await settle();
  };
  return { client, page, tell, ...shown };
}

describe('pointing', () => {
  it('says what is outlined, after each word of the page that it is something else', async () => {
    const { client, page, tell } = await renderPointing();
    await start();
    expect(client.startPointer).toHaveBeenCalledWith({
      words: { unnamed: 'Unnamed', outOfReach: expect.stringContaining('another site') },
    });
    const said = () => document.querySelector('.point [aria-live]')?.textContent;
    expect(said()).toBe('Nothing is outlined yet.');
    page.pointed = SAVE;
    await tell('pointed');
    expect(said()).toBe('“Save” is outlined.');
    page.pointed = { kind: 'thing', name: '' };
    await tell('pointed');
    expect(said()).toBe('Something without a name is outlined.');
    page.pointed = { kind: 'frame', name: '' };
    await tell('pointed');
    expect(said()).toContain('can’t be picked');
    expect(button('Get help on this').getAttribute('aria-disabled')).toBe('true');
  });

  it.each([
    ['ArrowUp', 'wider'],
    ['ArrowDown', 'narrower'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['Escape', 'leave'],
  ] as const)('takes %s as %s, and keeps the key', async (key, move) => {
    const { client } = await renderPointing();
    await start();
    const isLeftAlone = fireEvent.keyDown(button('Get help on this'), { key });
    expect(isLeftAlone).toBe(false);
    await settle();
    expect(client.steerPointer).toHaveBeenLastCalledWith({ move });
  });

  it('has the focus where Enter takes what is outlined, and nothing else can be taken', async () => {
    const { client, page, tell } = await renderPointing();
    await start();
    expect(document.activeElement).toBe(button('Get help on this'));
    fireEvent.click(button('Get help on this'));
    expect(client.steerPointer).not.toHaveBeenCalledWith({ move: 'take' });
    page.pointed = SAVE;
    await tell('pointed');
    fireEvent.click(button('Get help on this'));
    await settle();
    expect(client.steerPointer).toHaveBeenLastCalledWith({ move: 'take' });
  });

  it('does with the page what is pressed early, once it can be pointed at, and is not ended by what came before', async () => {
    const { client, page, tell } = await renderPointing();
    let begin: () => void = () => undefined;
    client.startPointer.mockImplementation(() => new Promise((done) => (begin = () => done({ outcome: 'pointing' }))));
    page.pointed = null;
    await start();
    await tell('pointed');
    fireEvent.keyDown(button('Get help on this'), { key: 'ArrowRight' });
    await settle();
    expect(isPointing()).toBe(true);
    expect(client.steerPointer).not.toHaveBeenCalled();
    page.pointed = SAVE;
    begin();
    await settle();
    await settle();
    expect(client.steerPointer).toHaveBeenCalledWith({ move: 'next' });
    expect(document.querySelector('.point [aria-live]')?.textContent).toBe('“Save” is outlined.');
  });

  it('takes no answer about the pointing before for one about this', async () => {
    const { client, page, tell } = await renderPointing();
    await start();
    let answer: () => void = () => undefined;
    client.steerPointer.mockImplementationOnce(() => new Promise((done) => (answer = () => done({ pointed: null }))));
    await tell('pointed');
    client.startPointer.mockImplementation(() => new Promise(() => undefined));
    page.pointed = SAVE;
    await tell('point');
    answer();
    await settle();
    expect(isPointing()).toBe(true);
  });

  it('ends when nobody points any more, with the focus where it was, and the help does not close on Escape', async () => {
    const { page, props } = await renderPointing();
    button('Point at it').focus();
    await start();
    expect(isPointing()).toBe(true);
    page.pointed = null;
    fireEvent.keyDown(button('Get help on this'), { key: 'Escape' });
    await settle();
    await settle();
    expect(isPointing()).toBe(false);
    expect(document.activeElement).toBe(button('Point at it'));
    expect(props.onClose).not.toHaveBeenCalled();
  });

  it('is not begun on a page that does not let it, and says so', async () => {
    const { client } = await renderPointing();
    client.startPointer.mockResolvedValue({ outcome: 'unreachable' });
    await start();
    expect(isPointing()).toBe(false);
    expect(screen.getByText('Nothing on this page can be pointed at.')).toBeTruthy();
  });

  it('begins by itself where it was asked for, and when the page’s help is told so', async () => {
    const { client } = await renderPointing({ points: true });
    expect(client.startPointer).toHaveBeenCalledTimes(1);
    expect(isPointing()).toBe(true);
  });

  it('begins when help is told so', async () => {
    const { tell } = await renderPointing();
    await tell('point');
    expect(isPointing()).toBe(true);
  });

  it.each([
    ['goes on beside the page from the popup, which closes as the page is used', 'popup', true],
    ['stays in the panel, and points on the page in front of it', 'panel', false],
  ] as const)('%s', async (_, frame, isBeside) => {
    const onOpenBeside = vi.fn<NonNullable<HelpAppProps['tools']['onOpenBeside']>>(async () => 'opened');
    const { client, props } = await renderPointing({ frame, tools: { onOpenBeside } });
    await start();
    expect(onOpenBeside.mock.calls).toEqual(isBeside ? [[true]] : []);
    expect(client.startPointer).toHaveBeenCalledTimes(isBeside ? 0 : 1);
    expect(props.onClose).toHaveBeenCalledTimes(isBeside ? 1 : 0);
  });

  it('puts words that are in no page into the search of the panel', async () => {
    const { tell } = await renderPointing({ frame: 'panel' });
    await tell('asked', 'payment terms');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('payment terms');
    await tell('asked');
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });

  it('is not offered on a page that cannot be read', async () => {
    await renderPointing({}, { ...invoiceHelp, page: { status: 'unreadable', reason: 'pdf' } });
    expect(screen.queryByRole('button', { name: 'Point at it' })).toBeNull();
  });
});

describe('where the browser did not say what was clicked', () => {
  const blindly = (snapshot: object): Help => {
    const { page } = invoiceHelp;
    if (page.status !== 'read') return expect.fail('The page of the fixture was not read.');
    return { ...invoiceHelp, page: { ...page, isBlind: true, snapshot: { ...page.snapshot, ...snapshot } } };
  };
  const isOffered = () => screen.queryByText('What do you need help with?') !== null;

  it.each([
    ['several messages', { field: null, errors: ['One', 'Two'] }, true],
    ['a field and the message of another', { field: { label: 'Amount' }, errors: ['One'] }, true],
    ['nothing that stands out', { field: null, errors: [] }, true],
    ['one message', { field: null, errors: ['One'] }, false],
    ['the field one is in', { field: { label: 'Amount' }, errors: [] }, false],
  ])('and the page has %s, pointing is offered: %#', async (_, snapshot, wanted) => {
    await renderPointing({}, blindly({ selection: null, ...snapshot }));
    expect(isOffered()).toBe(wanted);
  });

  it('is not offered where nothing was right-clicked', async () => {
    const help = blindly({ field: null, errors: ['One', 'Two'] });
    if (help.page.status === 'read') delete help.page.isBlind;
    await renderPointing({}, help);
    expect(isOffered()).toBe(false);
  });
});
