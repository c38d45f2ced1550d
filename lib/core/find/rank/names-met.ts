// Which names of a page a tip bears: the label, a heading, the technical name of the field, the place in the address.
import type { Candidate } from '../index/candidate.ts';
import { asWords, comparable, lettersOnly, singularName } from '../words/terms.ts';
import type { PageQuery } from './page-query.ts';
import { fitPart, type WeighedPart } from './weighed-part.ts';

/** Letters that a title must have to be looked for inside headings. */
const TELLING_TITLE = 3;

/** Letters that a technical name must have to be looked for inside titles, and from which on it says no more. */
const TECHNICAL = { least: 6, unit: 12, most: 1.5 } as const;

/** Letters from which a tag is looked for inside the whole address: `enrol_fee` in `/enrol/fee/`. */
const TELLING_TAG = 5;

/** The names of a page, made ready to be compared with many tips. */
export interface PageNames {
  label: string;
  labelWords: string;
  labelPart: WeighedPart;
  headings: { words: string; part: WeighedPart }[];
  /** The technical name of the field: as a whole and its last piece, letters alone. */
  technical: string[];
  /** The pieces of the address and the headings, each as one name. */
  places: ReadonlySet<string>;
  /** The whole address as one run of letters. */
  address: string;
}

/** The names of a page that a tip bears; each is 0 where it bears none. */
export interface NamesMet {
  labelNamed: number;
  labelInTitle: number;
  headingNamed: number;
  titleInHeading: number;
  nameInTitle: number;
  placeTag: number;
}

function technicalNames(name: string): string[] {
  const last = name.split(/[[\].:]+/).findLast((piece) => piece !== '') ?? '';
  return [...new Set([name, last].map(lettersOnly))].filter((letters) => letters.length >= TECHNICAL.least);
}

/** The pieces of headings such as `Services: Kea DHCP`, and of addresses. */
function placeNames({ headings, addressPieces }: PageQuery): Set<string> {
  const parts = headings.flatMap((heading) => heading.split(/[|:]|\s[–-]\s/));
  return new Set([...headings, ...parts, ...addressPieces].map(singularName));
}

/** Makes the names of a page ready; `weigh` weighs a text. */
export function toPageNames(query: PageQuery, weigh: (text: string) => WeighedPart): PageNames {
  const label = comparable(query.texts.label);
  return {
    label,
    labelWords: label === '' ? '' : asWords(label),
    labelPart: weigh(query.texts.label),
    headings: query.headings.map((heading) => ({ words: asWords(heading), part: weigh(heading) })),
    technical: technicalNames(query.texts.name),
    places: placeNames(query),
    address: lettersOnly(query.texts.address),
  };
}

/** How much of a heading a title is that stands in it, 0 to 1; the longest such title says most. */
function titleInHeading({ headings }: PageNames, { titleWords }: Candidate, at: number): number {
  if (titleWords.length <= TELLING_TITLE + 1) return 0;
  const holding = headings.filter(({ words }) => words.includes(titleWords));
  return Math.max(0, ...holding.map(({ part }) => fitPart(part, at).title));
}

/** The length of a technical name that stands in the title: a long one is there on purpose. */
function nameInTitle({ technical }: PageNames, { titleName }: Candidate): number {
  const held = technical.filter((name) => titleName.includes(name));
  return Math.max(0, ...held.map((name) => Math.min(TECHNICAL.most, name.length / TECHNICAL.unit)));
}

/** Compares the names of a page with a tip, which stands at a position among the candidates. */
export function meetNames(page: PageNames, candidate: Candidate, at: number): NamesMet {
  const { title, titleWords, document, tagNames } = candidate;
  const isLabel = page.label !== '' && (page.label === title || document.fieldNames.includes(page.label));
  const isInTitle = page.labelWords !== '' && titleWords.includes(page.labelWords);
  const isTagged = tagNames.some(
    (tag) => page.places.has(tag) || (tag.length >= TELLING_TAG && page.address.includes(tag)),
  );
  return {
    labelNamed: Number(isLabel),
    labelInTitle: isInTitle ? fitPart(page.labelPart, at).title : 0,
    headingNamed: Number(page.headings.some(({ words }) => words === titleWords)),
    titleInHeading: titleInHeading(page, candidate, at),
    nameInTitle: nameInTitle(page, candidate),
    placeTag: Number(isTagged),
  };
}
