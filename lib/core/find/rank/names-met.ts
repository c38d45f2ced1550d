// Which names of a page a tip bears: the label, a heading, the technical name of the field, the place in the address.
import type { Candidate } from '../index/candidate.ts';
import type { ComparedTip } from './compared-tip.ts';
import { fitPart } from './part-fit.ts';
import type { WeighedNames } from './weighed-page.ts';

/** Letters that a title must have to be looked for inside headings. */
const TELLING_TITLE = 3;

/** What the length of a technical name is measured by, and from when on it says no more. */
const TECHNICAL = { unit: 12, most: 1.5 } as const;

/** Letters from which a tag is looked for inside the whole address: `enrol_fee` in `/enrol/fee/`. */
const TELLING_TAG = 5;

/** The names of a page that a tip bears; each is 0 where it bears none. */
export interface NamesMet {
  labelNamed: number;
  labelInTitle: number;
  headingNamed: number;
  titleInHeading: number;
  nameInTitle: number;
  placeTag: number;
}

/** How much of a heading a title is that stands in it, 0 to 1; the longest such title says most. */
function titleInHeading({ headings }: WeighedNames, tip: ComparedTip): number {
  const { titleWords } = tip.candidate;
  if (titleWords.length <= TELLING_TITLE + 1) return 0;
  const holding = headings.filter(({ words }) => words.includes(titleWords));
  return Math.max(0, ...holding.map(({ part }) => fitPart(part, tip).title));
}

/** The length of a technical name that stands in the title: a long one is there on purpose. */
function nameInTitle({ technical }: WeighedNames, { titleName }: Candidate): number {
  const held = technical.filter((name) => titleName.includes(name));
  return Math.max(0, ...held.map((name) => Math.min(TECHNICAL.most, name.length / TECHNICAL.unit)));
}

/** Compares the names of a page with a tip. */
export function meetNames(page: WeighedNames, tip: ComparedTip): NamesMet {
  const { title, titleWords, document, tagNames } = tip.candidate;
  const isLabel = page.label !== '' && (page.label === title || document.fieldNames.includes(page.label));
  const isInTitle = page.labelWords !== '' && titleWords.includes(page.labelWords);
  const isTagged = tagNames.some(
    (tag) => page.places.has(tag) || (tag.length >= TELLING_TAG && page.address.includes(tag)),
  );
  return {
    labelNamed: Number(isLabel),
    labelInTitle: isInTitle ? fitPart(page.labelPart, tip).title : 0,
    headingNamed: Number(page.headings.some(({ words }) => words === titleWords)),
    titleInHeading: titleInHeading(page, tip),
    nameInTitle: nameInTitle(page, tip.candidate),
    placeTag: Number(isTagged),
  };
}
