// The port behind which the state of help in each tab is kept: it ends with the tab, and nothing of it is on disk.
import type { Recording } from '../../core/author/record/recorded-action.ts';
import type { Because } from '../../core/help-start.ts';
import type { KeptState } from '../../core/kept-state.ts';
import type { SidebarLayout } from '../../core/sidebar/layout.ts';
import type { RightClick } from '../../core/sidebar/sidebar-messages.ts';

/** Help in one tab. */
export interface TabHelp {
  /** What the help page in the sidebar must bring to be answered; absent when none was put there. */
  token?: string;
  /** The frame that has brought it first. */
  frameId?: number;
  /** A person opened the sidebar and did not close it: it comes back after a navigation. */
  isOpen: boolean;
  /** The help page takes the focus when it opens. */
  takesFocus: boolean;
  /** Why help opens elsewhere than it was asked for; told once. */
  because?: Because;
  /** Help opens next at the question whether it is always on for the site; asked once. */
  asksAlwaysOn?: boolean;
  /** Help opens next beside the page with pointing at something on it; asked once. */
  points?: boolean;
  /** What the script brings that watches the page for the browser's own panel. */
  watch?: string;
  /** The steps that a person records here. */
  recording?: Recording;
  /** When the page last took the sidebar away, milliseconds since 1970. */
  lostAtMs: number[];
  asked?: RightClick;
  /** What was done on each site, the latest last; as it came out of the storage. */
  sites?: { partition: string; state: KeptState }[];
  /** Documents that the tab has shown since help first opened there: tells those apart whose address is hidden. */
  visit?: number;
  /** How the sidebar stands here alone: chosen in a private window, or where no site is known. */
  layout?: Partial<SidebarLayout>;
  /** Help opens next about something on the page, and not where it was left. */
  startsAnew?: boolean;
}

/** A tab in which nobody has asked for help. */
export const NO_TAB_HELP: TabHelp = { isOpen: false, takesFocus: false, lostAtMs: [] };

/** Keeps the state of help in each tab. */
export interface TabHelpStore {
  load(tabId: number): Promise<TabHelp>;
  /** Applies a change to what is kept now; changes come one after the other. */
  update(tabId: number, change: (help: TabHelp) => TabHelp): Promise<TabHelp>;
  remove(tabId: number): Promise<void>;
  /** The tabs with help beside their page. */
  open(): Promise<number[]>;
}
