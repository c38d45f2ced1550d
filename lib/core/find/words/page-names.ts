// The names of a page, made ready to be looked for in tips: its label, its headings, its place in the address.
import { type PageText, type PageTexts, toPageText } from './page-text.ts';
import { asWords, comparable, lettersOnly, singularName } from './terms.ts';

/** Letters that a technical name must have to be looked for inside titles. */
const LEAST_TECHNICAL = 6;

/** The names of a page, made ready to be compared with many tips. */
export interface PageNames {
  label: string;
  labelWords: string;
  headings: { words: string; text: PageText }[];
  /** The technical name of the field: as a whole and its last piece, letters alone. */
  technical: string[];
  /** The pieces of the address and the headings, each as one name. */
  places: ReadonlySet<string>;
  /** The whole address as one run of letters. */
  address: string;
}

function technicalNames(name: string): string[] {
  const last = name.split(/[[\].:]+/).findLast((piece) => piece !== '') ?? '';
  return [...new Set([name, last].map(lettersOnly))].filter((letters) => letters.length >= LEAST_TECHNICAL);
}

/** The pieces of headings such as `Services: Kea DHCP`, and of addresses: folders, pages, parameters and their values. */
function placeNames(headings: readonly string[], pieces: readonly string[]): Set<string> {
  const parts = headings.flatMap((heading) => heading.split(/[|:]|\s[–-]\s/));
  const folders = pieces.flatMap((piece) => [piece.replace(/\.[a-z]+$/, ''), ...piece.split(/[/?&=]/)]);
  return new Set([...headings, ...parts, ...folders].map(singularName));
}

/** Makes the names of a page ready; `pieces` are those of its address. */
export function toPageNames(
  { label, name, address }: Pick<PageTexts, 'label' | 'name' | 'address'>,
  headings: readonly string[],
  pieces: readonly string[],
): PageNames {
  const compared = comparable(label.text);
  return {
    label: compared,
    labelWords: compared === '' ? '' : asWords(compared),
    headings: headings.map((heading) => ({ words: asWords(heading), text: toPageText(heading) })),
    technical: technicalNames(name.text),
    places: placeNames(headings, pieces),
    address: lettersOnly(address.text),
  };
}
