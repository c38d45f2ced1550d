import { expect, it } from 'vitest';
import { borrowStyles } from '../../lib/platform/page/sidebar/borrow-styles.ts';
import { weighCover } from '../../lib/platform/page/sidebar/cover-cost.ts';

const element = (html: string) => {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box.firstElementChild as HTMLElement;
};

it.each(['', ' style=""', ' style="margin:0 auto; color : red"', ' style="margin-right: 5px !important"'])(
  'styles that were borrowed of <p%s> come back to the letter',
  (attribute) => {
    const page = element(`<p${attribute}></p>`);
    const before = page.outerHTML;
    const borrowed = borrowStyles(page);
    borrowed.set('transition', 'none');
    borrowed.set('margin-right', '380px');
    borrowed.unset('transition');
    expect(page.style.marginRight).toBe('380px');
    borrowed.giveBack();
    expect(page.outerHTML).toBe(before);
  },
);

it('what the page has set meanwhile stays', () => {
  const page = element('<p style="margin-right: 5px; color: red"></p>');
  const borrowed = borrowStyles(page);
  borrowed.set('margin-right', '380px');
  page.style.setProperty('margin-right', '7px');
  page.style.color = 'blue';
  borrowed.giveBack();
  expect(page.style.marginRight).toBe('7px');
  expect(page.style.color).toBe('blue');
});

it('a main button weighs more than many words, each thing counts once', () => {
  const form = element('<form><p>Words</p><button><i>Sa</i><b>ve</b></button><a href="/x">Next</a></form>');
  const [words, button, link] = [...form.children] as [Element, Element, Element];
  expect(weighCover([...button.children])).toBe(weighCover([button]));
  expect(weighCover([button])).toBeGreaterThan(weighCover([link, words]));
  expect(weighCover([link])).toBeGreaterThan(weighCover([words]));
  expect(weighCover([])).toBe(0);
});
