import type { Reading } from './budget.ts';
import { findAll, type PagePart } from './page-parts.ts';
import { isVisible } from './visibility.ts';

/** Adds the words of the visible elements that a selector names, in the order of the page, until there are `most`. */
export async function addTexts(
  texts: Set<string>,
  most: number,
  page: PagePart,
  selector: string,
  reading: Reading,
  words: (element: Element) => string,
): Promise<void> {
  for (const element of await findAll(page, selector, reading)) {
    if (texts.size >= most || reading.isOver()) return;
    const text = await reading.piece(() => (isVisible(element) ? words(element) : ''));
    if (text !== '') texts.add(text);
  }
}
