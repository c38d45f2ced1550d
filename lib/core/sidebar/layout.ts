// Where the sidebar stands and how wide it is: kept for all pages.
import * as v from 'valibot';

/** Widths in CSS pixels: as narrow as every state has been drawn for, and as wide as still leaves a page to work on. */
export const SIDEBAR_WIDTH = { least: 280, most: 560, usual: 380 } as const;

/** A width within its limits. */
export const withinWidth = (width: number): number =>
  Math.round(Math.min(SIDEBAR_WIDTH.most, Math.max(SIDEBAR_WIDTH.least, width)));

/** Where the sidebar can stand; `auto`: at the right, on pages written from right to left at the left. */
export const SIDES = ['auto', 'left', 'right'] as const;

const layoutSchema = v.object({
  side: v.fallback(v.picklist(SIDES), 'auto'),
  width: v.fallback(v.pipe(v.number(), v.transform(withinWidth)), SIDEBAR_WIDTH.usual),
  /** Pushes the page aside instead of covering a part of it. */
  makesRoom: v.fallback(v.boolean(), false),
});

/** How the sidebar stands in a page. */
export type SidebarLayout = v.InferOutput<typeof layoutSchema>;

/** Reads a layout of any age: parts that do not parse fall back to the default. */
export function parseLayout(input: unknown): SidebarLayout {
  return v.parse(layoutSchema, typeof input === 'object' && input !== null ? input : {});
}
