// The names of a page, with what their words weigh.
import type { PageName, PageNames } from '../words/page-names.ts';
import type { WeighedPart } from './weighed-part.ts';

/** The names of a page with the weights of their words. */
export interface WeighedNames extends Omit<PageNames, 'headings'> {
  headings: (PageName & { part: WeighedPart })[];
  /** The other names of fields and commands, as `PageLabels` has them in lines. */
  labelLines: string;
}
