import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RichText } from '../../components/ui/RichText.tsx';
import { en } from '../../lib/core/text/en.ts';
import { createText } from '../../lib/core/text/text.ts';
import { settle } from './render-help.tsx';

const DATA = 'data:image/png;base64,iVBORw0KGgo=';
const PICTURES = [{ source: 'a.png', width: 600, height: 400 }];
/** Pictures that are waiting to come into sight. */
let waiting: Element[] = [];
let comeIntoSight: (target: Element) => void = () => {};

beforeEach(() => {
  waiting = [];
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(onSight: (entries: object[]) => void) {
        comeIntoSight = (target) => onSight([{ isIntersecting: true, target }]);
      }
      observe(target: Element) {
        waiting.push(target);
      }
      unobserve() {}
      disconnect() {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const html = (image: string) => `<p>Here:</p>${image}`;
const KEPT = html('<img data-picture="a.png" width="600" height="400" alt="The form">');

function show(given: string, load: () => Promise<string | null> = async () => DATA) {
  const loadPicture = vi.fn(load);
  const renderHtml = vi.fn((words: string, _?: unknown) => document.createRange().createContextualFragment(words));
  const words = createText(en, 'en');
  const of = () => ({ feedId: 'https://a.example/feed.json', pictures: PICTURES.map((one) => ({ ...one })) });
  const draw = () => <RichText html={given} text="" of={of()} {...{ words, renderHtml, loadPicture }} />;
  const view = render(draw());
  return { loadPicture, renderHtml, again: () => view.rerender(draw()) };
}

const larger = () => screen.getByRole('button', { name: 'Enlarge the picture: The form' });

it('a picture has its room at once and is read when it is nearly in sight, once', async () => {
  const { loadPicture, renderHtml, again } = show(KEPT);
  expect(larger().style.aspectRatio.replace(/\s/g, '')).toBe('600/400');
  again();
  await settle();
  expect(renderHtml).toHaveBeenCalledOnce();
  expect(loadPicture).not.toHaveBeenCalled();
  const [image] = waiting;
  if (image) comeIntoSight(image);
  await settle();
  expect(loadPicture).toHaveBeenCalledExactlyOnceWith('https://a.example/feed.json', 'a.png');
  expect((image as HTMLImageElement).src).toBe(DATA);
});

it.each([null, 'https://elsewhere.example/a.png', 'data:image/svg+xml;base64,AAAA', 'data:text/html;base64,AAAA'])(
  'what comes as %s is no picture: its words stay',
  async (data) => {
    show(KEPT, async () => data);
    const [image] = waiting;
    if (image) comeIntoSight(image);
    await settle();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('Here:').parentElement?.textContent).toContain('The form');
  },
);

it('a picture opens larger and closes with Escape, which nobody else hears', async () => {
  show(html(`<img src="${DATA}" alt="The form">`));
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  fireEvent.click(larger());
  await settle();
  const dialog = screen.getByRole('dialog', { name: 'The form' });
  fireEvent.keyDown(dialog, { key: 'Escape' });
  await settle();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(heard).not.toHaveBeenCalled();
  document.removeEventListener('keydown', heard);
});

it('a picture in a link is no button of its own', () => {
  show(html(`<a href="https://a.example/"><img src="${DATA}" alt="The form"></a>`));
  expect(screen.queryByRole('button')).toBeNull();
});

it('plain text keeps its paragraphs, and the lines and indents in each', () => {
  const of = { feedId: 'own' };
  const tools = { words: createText(en, 'en'), renderHtml: vi.fn(), loadPicture: vi.fn() };
  const { container } = render(<RichText text={'\n Do:\n- this\n  - then that\n \n\n  Done. '} of={of} {...tools} />);
  expect(Array.from(container.querySelectorAll('.rich-text--plain > p'), ({ textContent }) => textContent)).toEqual([
    ' Do:\n- this\n  - then that',
    '  Done.',
  ]);
});
