import type { Reading } from './budget.ts';
import { isVisible } from './visibility.ts';

/** Adds the words of those of some elements that can be seen, in their order, until there are `most`. */
export async function addTexts(
  texts: Set<string>,
  most: number,
  elements: readonly Element[],
  reading: Reading,
  words: (element: Element) => string | readonly string[],
): Promise<void> {
  for (const element of elements) {
    if (texts.size >= most || reading.isOver()) return;
    const text = await reading.piece(() => (isVisible(element) ? words(element) : ''));
    for (const each of [text].flat()) if (each !== '' && texts.size < most) texts.add(each);
  }
}
