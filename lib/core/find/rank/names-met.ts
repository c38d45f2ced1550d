// Which names of a page a tip bears: what is asked about, a heading, the field's technical name, the place in the address.
import type { Candidate } from '../index/candidate.ts';
import type { ComparedTip } from './compared-tip.ts';
import { fitPart } from './part-fit.ts';
import type { WeighedNames } from './weighed-names.ts';

/** Letters that a title must have to be looked for inside other names. */
const TELLING_TITLE = 3;

/** What the length of a technical name is measured by, and from when on it says no more. */
const TECHNICAL = { unit: 12, most: 1.5 } as const;

/** Letters from which a tag is looked for inside the whole address: `enrol_fee` in `/enrol/fee/`. */
const TELLING_TAG = 5;

/** The names of a page that a tip bears; each is 0 where it bears none. */
export interface NamesMet {
  focusNamed: number;
  focusInTitle: number;
  headingNamed: number;
  titleInHeading: number;
  titleInLabel: number;
  nameInTitle: number;
  placeTag: number;
}

// A line has a space at either end.
const saysEnough = ({ titleLine }: Candidate) => titleLine.length >= TELLING_TITLE + 2;

/** By how much of the title what is asked about stands in it, 0 to 1. */
function focusInTitle({ focus }: WeighedNames, { titleLine }: Candidate): number {
  const isInTitle = focus.line.trim() !== '' && titleLine.includes(focus.line);
  return isInTitle ? focus.line.length / titleLine.length : 0;
}

/** How much of a heading a title is that stands in it, 0 to 1; the longest such title says most. */
export function titleInHeading({ headings }: WeighedNames, tip: ComparedTip): number {
  const { candidate } = tip;
  if (!saysEnough(candidate)) return 0;
  const holding = headings.filter(({ line }) => line.includes(candidate.titleLine));
  return Math.max(0, ...holding.map(({ part }) => fitPart(part, tip).title));
}

/** The length of a technical name that stands in the title: a long one is there on purpose. */
function nameInTitle({ technical }: WeighedNames, { titleLetters }: Candidate): number {
  const held = technical.filter((name) => titleLetters.includes(name));
  return Math.max(0, ...held.map((name) => Math.min(TECHNICAL.most, name.length / TECHNICAL.unit)));
}

/** Compares the names of a page with a tip. */
export function meetNames(page: WeighedNames, tip: ComparedTip): NamesMet {
  const { candidate } = tip;
  const { titleName, titleLine, fieldNames, tagNames } = candidate;
  const { name } = page.focus;
  const isTagged = tagNames.some(
    (tag) => page.places.has(tag) || (tag.length >= TELLING_TAG && page.address.includes(tag)),
  );
  return {
    focusNamed: Number(name !== '' && (name === titleName || fieldNames.includes(name))),
    focusInTitle: focusInTitle(page, candidate),
    headingNamed: Number(page.headings.some((heading) => heading.name === titleName)),
    titleInHeading: titleInHeading(page, tip),
    titleInLabel: Number(saysEnough(candidate) && page.labelLines.includes(titleLine)),
    nameInTitle: nameInTitle(page, candidate),
    placeTag: Number(isTagged),
  };
}
