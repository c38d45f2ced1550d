// The menu that every list of things to choose is opened by, and where and by which keys.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { Menu } from '../../components/ui/Menu.tsx';
import { itemForKey } from '../../components/ui/menu-keys.ts';
import { placeMenu } from '../../components/ui/menu-place.ts';
import { parseLayout } from '../../lib/core/sidebar/layout.ts';
import { chooseFrom, renderHelp } from './render-help.tsx';

afterEach(cleanup);

const button = () => screen.getByRole('button', { name: 'More' });
const focused = () => document.activeElement?.textContent;

function open() {
  const [onCopy, onHide] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const items = [
    { words: 'Copy', onChoose: onCopy },
    { words: 'Hide', onChoose: onHide },
  ];
  render(<Menu name="More" groups={[{ label: 'Things', sets: [items] }]} />);
  fireEvent.click(button());
  return { onCopy, onHide };
}

describe('a menu', () => {
  it('opens at its first item, goes round by the arrows, and gives the focus back on Escape', () => {
    open();
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(focused()).toBe('Copy');
    const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
    press('ArrowDown');
    expect(focused()).toBe('Hide');
    press('ArrowDown');
    expect(focused()).toBe('Copy');
    press('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it('keeps its keys from the help around it, and leaves it the others', () => {
    open();
    const item = document.activeElement as Element;
    const heard = vi.fn<(event: Event) => void>();
    document.addEventListener('keydown', heard);
    for (const key of ['F5', 'h', 'Escape']) fireEvent.keyDown(item, { key });
    document.removeEventListener('keydown', heard);
    expect(heard.mock.calls.map(([event]) => (event as KeyboardEvent).key)).toEqual(['F5']);
  });

  it('does what is chosen, once it is closed', () => {
    const { onCopy, onHide } = open();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Hide' }));
    expect([onCopy.mock.calls.length, onHide.mock.calls.length]).toEqual([0, 1]);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('closes when something else is pressed or has the focus', () => {
    open();
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('names its groups', () => {
    open();
    expect(screen.getByRole('group', { name: 'Things' })).toBeTruthy();
  });
});

test.each<[string, number, number | null]>([
  ['ArrowDown', 2, 0],
  ['ArrowUp', 0, 2],
  ['ArrowUp', -1, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
  ['h', 0, 1],
  ['H', 1, 2],
  ['x', 0, null],
  [' ', 0, null],
  ['Enter', 0, null],
])('%s at %i leads to %j', (key, at, to) => expect(itemForKey(key, at, ['Copy', 'Hide', 'Help'])).toBe(to));

describe('a menu is drawn', () => {
  const view = { width: 400, height: 600 };
  const menu = { width: 150, height: 100 };
  const box = (left: number, top: number) => ({ left, top, right: left + 30, bottom: top + 30 });

  test.each([
    [
      'below its button, aligned with its end',
      box(300, 100),
      menu,
      false,
      { right: 70, top: 130, maxWidth: 322, maxHeight: 462 },
    ],
    [
      'aligned with its end, from right to left',
      box(100, 100),
      menu,
      true,
      { left: 100, top: 130, maxWidth: 292, maxHeight: 462 },
    ],
    [
      'above, near the foot of the window',
      box(300, 550),
      menu,
      false,
      { right: 70, bottom: 50, maxWidth: 322, maxHeight: 542 },
    ],
    [
      'from the edge where there is no room beside',
      box(20, 100),
      menu,
      false,
      { left: 8, top: 130, maxWidth: 384, maxHeight: 462 },
    ],
    [
      'from the other edge, from right to left',
      box(350, 100),
      menu,
      true,
      { right: 8, top: 130, maxWidth: 384, maxHeight: 462 },
    ],
    [
      'where there is more room, if it is higher than both',
      box(300, 200),
      { width: 150, height: 590 },
      false,
      { right: 70, top: 230, maxWidth: 322, maxHeight: 362 },
    ],
  ])('%s', (_, button, size, isRightToLeft, at) => expect(placeMenu(button, size, view, isRightToLeft)).toEqual(at));
});

describe('the menu of the sidebar', () => {
  const chosen = () => screen.getAllByRole('menuitemradio', { checked: true }).map((item) => item.textContent);
  const openIt = () => fireEvent.click(screen.getByRole('button', { name: 'Help menu' }));
  const onLayout = vi.fn<(part: object) => void>();

  it('shows what can be written first, then how help stands and where it is quiet, the options last', async () => {
    await renderHelp({ tools: { onLayout }, layout: { ...parseLayout(null), makesRoom: true } });
    openIt();
    expect(chosen()).toEqual(['On the right', 'Make room beside the page']);
    const names = screen
      .getAllByRole('group')
      .map((group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent);
    expect(names).toEqual([undefined, 'Layout', 'Layout', 'Quiet mode', undefined]);
    expect(screen.getAllByRole('menuitem')[0]?.textContent).toBe('Write a tip for this page');
    expect(screen.getAllByRole('menuitem').at(-1)?.textContent).toBe('Options');
  });

  it('says nothing of room while the page decides', async () => {
    await renderHelp({ tools: { onLayout }, layout: parseLayout({ side: 'left' }) });
    openIt();
    expect(chosen()).toEqual(['On the left']);
  });

  it('passes on what is chosen', async () => {
    await renderHelp({ tools: { onLayout } });
    chooseFrom('Help menu', 'Float over the page');
    expect(onLayout).toHaveBeenLastCalledWith({ makesRoom: false });
  });
});
