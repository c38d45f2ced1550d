// What a help page starts from when it opens.
import { type KeptState, parseKeptState } from './kept-state.ts';
import { layoutFor, parseLayout, type SidebarLayout } from './sidebar/layout.ts';

/** Why help opened elsewhere than beside the page; each has its own sentence in the catalogue. */
export type Because = 'busy' | 'unreachable' | 'removed' | 'refused' | 'covered' | 'focus';

/** How opening help beside a page ended. */
export type BesideOutcome = 'opened' | Exclude<Because, 'removed' | 'covered' | 'focus'>;

/** Where a help page stands, as far as it knows more than the background. */
export interface HelpWhereabouts {
  /** The partition that it has found the page in. */
  partition?: string;
  /** The partition of a page that has gone, perhaps before the background was told. */
  left?: string;
}

/** What a help page starts from. */
export interface HelpStart {
  /** The tab that the help is for; absent when there is none. */
  tabId?: number;
  /** Where the page is that `state` belongs to; `null` where nobody can say. */
  partition: string | null;
  /** True in a private window: what is asked there is not kept. */
  isPrivate: boolean;
  /** What was done on this site in the help of this tab before. */
  state: KeptState;
  because: Because | null;
  /** What of `state` was typed after the page had taken the keyboard from the help beside it; it may go on. */
  typed: string;
  /** Opens at the question whether help is always on for this site. */
  asksAlwaysOn: boolean;
  /** Begins with pointing at something on the page. */
  points: boolean;
  /** Help stood beside the page before this one, and the browser took it away with that. */
  wasBeside: boolean;
  takesFocus: boolean;
  layout: SidebarLayout;
}

/** What help starts from where nothing was done before, or nobody can say what. */
export const newStart = (layout: SidebarLayout = layoutFor(parseLayout(null), null)): HelpStart => ({
  partition: null,
  isPrivate: false,
  state: parseKeptState(null),
  because: null,
  typed: '',
  asksAlwaysOn: false,
  points: false,
  wasBeside: false,
  takesFocus: false,
  layout,
});
