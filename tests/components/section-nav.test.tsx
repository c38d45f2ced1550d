import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Section } from '../../components/options/Section.tsx';
import { SectionNav } from '../../components/options/SectionNav.tsx';
import { NotingSections, type SectionName } from '../../components/options/sections.ts';
import { useSections } from '../../components/options/use-sections.ts';
import { text } from './render-help.tsx';

/** How far down in the window each section begins. */
let tops: Partial<Record<SectionName, number>> = {};
const scrolledTo = vi.fn<(id: string) => void>();

function Page({ names, isKnown = true }: { names: SectionName[]; isKnown?: boolean }) {
  const { there, current, note, choose } = useSections(isKnown);
  return (
    <>
      <SectionNav there={there} current={current} text={text} onChoose={choose} />
      <NotingSections.Provider value={note}>
        {names.map((name) => (
          <Section key={name} name={name} text={text}>
            <p>{name}</p>
          </Section>
        ))}
      </NotingSections.Provider>
    </>
  );
}

beforeEach(() => {
  tops = { feeds: 0, you: 900, data: 1400, about: 1700 };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, tops[this.id as SectionName] ?? 0, 600, 300);
  });
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolledTo(this.id);
  });
  scrollTo(0, 2000, 800);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  scrolledTo.mockReset();
  location.hash = '';
});

/** Puts the window at a point of the page. */
function scrollTo(top: number, height: number, windowHeight: number) {
  vi.spyOn(document.documentElement, 'scrollTop', 'get').mockReturnValue(top);
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(height);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(windowHeight);
}

/** Scrolls by so much. */
function scroll(by: number) {
  for (const name of Object.keys(tops) as SectionName[]) tops[name] = (tops[name] ?? 0) - by;
  scrollTo(document.documentElement.scrollTop + by, 2000, 800);
  fireEvent.scroll(window);
}

const nav = () => within(screen.getByRole('navigation', { name: 'Sections' }));
const links = () => nav().getAllByRole<HTMLAnchorElement>('link');
const current = () => links().find((link) => link.getAttribute('aria-current') === 'true')?.textContent;
const ALL: SectionName[] = ['feeds', 'you', 'data', 'about'];

it('links lead to the sections that are there, in their order', () => {
  const { rerender } = render(<Page names={['you', 'about']} />);
  rerender(<Page names={['you', 'about', 'feeds']} />);
  expect(links().map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Your feeds', '#feeds'],
    ['About you', '#you'],
    ['About', '#about'],
  ]);
  rerender(<Page names={['about']} />);
  expect(links()).toHaveLength(1);
});

it('the one that is read is marked, from the first to the last, however short they are', () => {
  render(<Page names={ALL} />);
  expect(current()).toBe('Your feeds');
  scroll(700);
  expect(current()).toBe('About you');
  scroll(500);
  expect(current()).toBe('About');
});

it('the one that was gone to is marked until the page is scrolled, wherever in the window it could be put', () => {
  render(<Page names={ALL} />);
  fireEvent.click(nav().getByRole('link', { name: 'Your data' }));
  scroll(1200);
  expect(current()).toBe('Your data');
  scroll(-1200);
  expect(current()).toBe('Your feeds');
});

it('the one that the address names is gone to once all is there', () => {
  location.hash = '#data';
  const { rerender } = render(<Page names={ALL} isKnown={false} />);
  expect(scrolledTo).not.toHaveBeenCalled();
  tops = { feeds: -1200, you: -300, data: 200, about: 500 };
  rerender(<Page names={ALL} />);
  expect(scrolledTo).toHaveBeenCalledExactlyOnceWith('data');
  expect(current()).toBe('Your data');
});

it('where the page is narrow, a button that says which is read unfolds them; a link, Escape and leaving fold them', () => {
  render(<Page names={ALL} />);
  const button = nav().getByRole('button', { name: 'Your feeds' });
  const isOpen = () => button.getAttribute('aria-expanded') === 'true';
  fireEvent.click(button);
  expect(isOpen()).toBe(true);
  links()[1]?.focus();
  fireEvent.keyDown(links()[1] as HTMLElement, { key: 'Escape' });
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
  fireEvent.click(nav().getByRole('link', { name: 'Your data' }));
  expect(isOpen()).toBe(false);
  expect(button.textContent).toBe('Your data');
  fireEvent.click(button);
  fireEvent.focusOut(button, { relatedTarget: document.body });
  expect(isOpen()).toBe(false);
});
