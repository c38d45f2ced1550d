// The ports behind which help is put beside pages, talked to, and opened elsewhere.
import type {
  PageChange,
  PanelChange,
  SidebarCommand,
  SidebarOutcome,
  SidebarStart,
  SidebarState,
} from '../../core/sidebar/sidebar-messages.ts';
import type { Counting } from '../counting.ts';
import type { Logbook } from '../debug-log.ts';
import type { Layouts } from '../layouts.ts';
import type { TabHelpStore } from './tab-help.ts';

/** What opening help needs of the world. */
export interface OpenHelpPorts {
  tabs: TabHelpStore;
  /** Puts the sidebar into a page; rejects when the browser keeps the page closed. */
  inject: (tabId: number, start: Omit<SidebarStart, 'names'>) => Promise<SidebarOutcome>;
  /** Sends a command to the sidebar of a tab; `null` when there is none. */
  send: (tabId: number, command: SidebarCommand) => Promise<SidebarState | null>;
  /** Passes on to the help page in a frame what the sidebar told. */
  tellHelp: (tabId: number, frameId: number, change: PageChange) => Promise<void>;
  /** Tells the browser's own panel in the window of a tab; false where none is open. */
  tellPanel: (tabId: number, change: PanelChange) => Promise<boolean>;
  /** Has a page tell no panel any more. */
  unwatch: (tabId: number) => Promise<unknown>;
  /** Opens the toolbar popup over a tab. */
  openPopup: (tabId: number) => Promise<void>;
  /** Notes in the debug log how help opened in a tab; default nobody. */
  log?: Pick<Logbook, 'of'>;
  /** Counts that a person has opened help in a tab; default nobody. */
  counting?: Pick<Counting, 'of'>;
  layouts: Layouts;
  newToken: () => string;
  now: () => number;
  wait: (milliseconds: number) => Promise<void>;
}
