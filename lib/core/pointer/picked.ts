// What an author picked on a page: what a tip is to be about, or what a step is to point at.
import type { StepTarget } from '../walk.ts';

/**
 * Kinds of things that a tip can be about; a `control` is a button, a link, a tab, and the like. The header of a column is
 * the `field` that its cells are.
 */
export const PICKED_KINDS = ['field', 'message', 'heading', 'control', 'words'] as const;
export type PickedKind = (typeof PICKED_KINDS)[number];

/** Something picked on a page. Never a field's value. */
export interface Picked {
  kind: PickedKind;
  /** As the page calls it; empty where it has no name. */
  name: string;
  /**
   * What finds it again, as was tried: by name and role, by a selector only where it has no name or others share it. Empty
   * where nothing finds it.
   */
  target: StepTarget;
  /** How many things on the page, itself among them, are called the same and have the same role; of very many the first. */
  alike: number;
}
