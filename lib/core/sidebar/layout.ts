// Where the sidebar stands and how wide it is: kept for all pages, and what was chosen on a site for that site.
import * as v from 'valibot';

/** Widths in CSS pixels: as narrow as every state has been drawn for, and as wide as still leaves a page to work on. */
export const SIDEBAR_WIDTH = { least: 280, most: 560, usual: 380 } as const;

/** A width within its limits. */
export const withinWidth = (width: number): number =>
  Math.round(Math.min(SIDEBAR_WIDTH.most, Math.max(SIDEBAR_WIDTH.least, width)));

/** Where the sidebar can stand; `auto`: at the right, on pages written from right to left at the left. */
export const SIDES = ['auto', 'left', 'right'] as const;

/** Sites of which a choice is kept; the one that was chosen on longest ago goes first. */
const MOST_SITES = 200;

const siteSchema = v.object({
  /** As the browser's permissions name it. */
  site: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  side: v.optional(v.picklist(SIDES)),
  makesRoom: v.optional(v.boolean()),
});

/** What was chosen on one site. */
export type SiteLayout = v.InferOutput<typeof siteSchema>;

const layoutSchema = v.object({
  side: v.fallback(v.picklist(SIDES), 'auto'),
  width: v.fallback(v.pipe(v.number(), v.transform(withinWidth)), SIDEBAR_WIDTH.usual),
  /** Pushes the page aside instead of covering a part of it; `auto`, until a person chooses: where the page follows. */
  makesRoom: v.fallback(v.union([v.boolean(), v.literal('auto')]), 'auto'),
  sites: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((sites) => sites.filter((site): site is SiteLayout => v.is(siteSchema, site)).slice(-MOST_SITES)),
    ),
    [],
  ),
});

/** Everything that is kept of how the sidebar stands. */
export type LayoutChoices = v.InferOutput<typeof layoutSchema>;

/** How the sidebar stands in a page: all that a page's scripts are told. */
export type SidebarLayout = Omit<LayoutChoices, 'sites'>;

/** Reads choices of any age: parts that do not parse fall back to the default. */
export function parseLayout(input: unknown): LayoutChoices {
  return v.parse(layoutSchema, typeof input === 'object' && input !== null ? input : {});
}

/** How the sidebar stands on a site; `null` for where no site is known. */
export function layoutFor({ sites, ...usual }: LayoutChoices, site: string | null): SidebarLayout {
  const { site: _, ...own } = sites.find((one) => one.site === site) ?? { site: null };
  return { ...usual, ...own };
}

/** Adds a choice: of the side and the room for a site, where one is given; the width is the same everywhere. */
export function chooseLayout(choices: LayoutChoices, part: Partial<SidebarLayout>, site: string | null): LayoutChoices {
  if (site === null) return parseLayout({ ...choices, ...part });
  const { width, ...own } = part;
  const before = choices.sites.find((one) => one.site === site);
  const others = choices.sites.filter((one) => one.site !== site);
  const sites = Object.keys(own).length === 0 ? choices.sites : [...others, { ...before, site, ...own }];
  return parseLayout({ ...choices, ...(width !== undefined && { width }), sites });
}
