// Whether there are more things on a page like the one that was picked.
import { createReading } from '../budget.ts';
import { tidy } from '../element-text.ts';
import { lettersOf } from '../element-walk.ts';
import { fieldName } from '../field-name.ts';
import { walkPage } from '../page-parts.ts';
import { roleOf } from '../role.ts';
import { seenPart } from '../spotlight/find-target.ts';
import { fitName } from '../spotlight/name-fit.ts';
import { CANDIDATES } from '../spotlight/rank-element.ts';
import type { Called } from '../target/build-target.ts';
import { isEditable } from '../values.ts';

/** How many things that can be seen are called the same, or say the same, and have the same role. */
export async function countAlike(page: Document, { element, name, role }: Called, until: number): Promise<number> {
  const reading = createReading({ until });
  const words = isEditable(element) ? '' : tidy(lettersOf(element));
  const saysSame = (other: Element) =>
    words !== '' && other.localName === element.localName && !isEditable(other) && tidy(lettersOf(other)) === words;
  const isCalledSame = (other: Element) =>
    other.matches(CANDIDATES) && roleOf(other) === role && fitName(fieldName(other, reading), name) === 'whole';
  // A piece of the walk that was cut short comes again.
  const alike = new Set([element]);
  await walkPage(page, reading, (other) => {
    if ((name === '' ? saysSame(other) : isCalledSame(other)) && seenPart(other)) alike.add(other);
    return true;
  });
  return alike.size;
}
