// A picture as data: a small tree of elements of SVG, which a component draws and which can be written into a file.
// It says nothing of colours: its classes are dressed by whoever shows it, and how large its words are, too. Places along
// a line of text are percentages and heights are pixels, so that a picture fills whatever width it is given and its words
// keep their size.

/** What an element of a picture can be. */
export type PictureTag = 'svg' | 'g' | 'rect' | 'line' | 'circle' | 'text' | 'title';

/** An element of a picture. */
export interface PictureElement {
  tag: PictureTag;
  attributes: Readonly<Record<string, string | number>>;
  /** Elements and words. */
  children: readonly (PictureElement | string)[];
}

/** The table behind a picture: all its figures, in words. */
export interface PictureTable {
  caption: string;
  heads: readonly string[];
  /** The first cell of each row is its name. */
  rows: readonly (readonly string[])[];
}

/** What a class of a picture stands for. */
export interface LegendEntry {
  name: string;
  /** The class of what it explains: `picture-part-1` and so on. */
  part: string;
}

/** A picture with all that is shown around it. */
export interface Picture {
  root: PictureElement;
  legend: readonly LegendEntry[];
  table: PictureTable;
}

/** How a picture is written and read. */
export interface PictureWays {
  /** True where lines of text, and so time, run from right to left. */
  isMirrored: boolean;
  /** A number as the language writes it. */
  showNumber: (value: number) => string;
}

/** Makes an element of a picture. */
export const element = (
  tag: PictureTag,
  attributes: PictureElement['attributes'],
  ...children: PictureElement['children']
): PictureElement => ({ tag, attributes, children });

/** Makes the root of a picture: it is as wide as its place, and is read out as one picture with this name. */
export const pictureRoot = (
  kind: string,
  height: number,
  name: string,
  ...children: PictureElement['children']
): PictureElement =>
  element(
    'svg',
    { class: `picture picture-${kind}`, width: '100%', height, role: 'img', 'aria-label': name },
    ...children,
  );

/** The class of the n-th part of a picture, counted from 0. */
export const partClass = (at: number): string => `picture-part-${at + 1}`;

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** A percentage of the width, as SVG takes it. */
export const percent = (value: number): string => `${rounded(value)}%`;

/** Where something of some width begins, seen from where lines of text begin; all in percent of the picture's width. */
export const along = (start: number, width: number, { isMirrored }: PictureWays): string =>
  percent(isMirrored ? 100 - start - width : start);

/** The least round number that a value fits under, and lines between it and nothing. */
export function scaleTo(most: number): { top: number; lines: number[] } {
  const least = Math.max(most, 1);
  const size = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 4, 5, 10].find((one) => one * size >= least) ?? 10;
  const top = factor * size;
  // Half of a single one is none.
  const lines = [top / 2, top].filter(Number.isInteger);
  return { top, lines };
}
