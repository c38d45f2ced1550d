// What the extension's scripts share in one page: one global of their own world, which the page cannot see.
import type { Picked } from '../../core/pointer/picked.ts';
import type { Pointed, PointerMove, PointerStart } from '../../core/pointer/pointer.ts';
import type { RightClick, SidebarEvent, SidebarStart } from '../../core/sidebar/sidebar-messages.ts';
import type { PointRequest } from '../../core/walk.ts';
import type { Box } from './spotlight/box.ts';

/** The state that scripts injected one after the other find of each other. */
export interface PageWorld {
  /** Given by the background right before the sidebar's script runs, which takes it. */
  start?: SidebarStart;
  /** The sidebar in this page, while there is one. */
  sidebar?: PageSidebar;
  /** What the last right-click was about, until the person goes on to something else. */
  asked?: RightClick | null;
  /** The element of the last right-click, known only while the sidebar stands in the page. */
  clicked?: WeakRef<Element>;
  /** Where in the text of that element it was clicked, as far as it is known. */
  clickedText?: { text: WeakRef<Text>; offset: number };
  /** The last field that had the focus before the sidebar took it. */
  focused?: WeakRef<Element>;
  /** Given by the background right before the spotlight's script runs. */
  spotlight?: PointRequest;
  /** Given right before the script that watches for the browser's own panel: its token, empty where it is to end. */
  watch?: string;
  /** The token of what watches now. */
  watchedWith?: string;
  /** Ends what watches for the browser's own panel. */
  endWatch?: () => void;
  /** Tells the browser's own panel, while something watches for it. */
  tellPanel?: (event: SidebarEvent) => void;
  /** Given right before a script: when nobody waits for it any more, in milliseconds since 1970. */
  until?: number;
  /** When the spotlight was last asked for or ended, in milliseconds since 1970. */
  spotlightAskedMs?: number;
  /** Takes a spotlight off the page. */
  endSpotlight?: () => void;
  /** Given by the background right before the pointer's script runs. */
  pointerStart?: PointerStart;
  /** The layer with which a person points, while there is one. */
  pointer?: PagePointer;
  /** What an author has picked, until the help has fetched it. */
  picked?: Promise<Picked | null>;
  /** Given by the background right before the recorder's script runs, which takes it. */
  recorderToken?: string;
  /** What records the steps that are done here, while something does. */
  recorder?: { token: string; end: () => void };
}

/** Pointing as other scripts in the page need it. */
export interface PagePointer {
  /** Answers with what is outlined after a move; `null` when nobody points any more. */
  steer(move: PointerMove): Promise<Pointed | null>;
  end(): void;
}

/** The sidebar as other scripts in the page need it. */
export interface PageSidebar {
  /** True for the element in which the sidebar stands. */
  owns(element: Element | null): boolean;
  close(): void;
  /** Tells the background, as this sidebar alone can. */
  tell(event: SidebarEvent): void;
  /** Goes to the other side while it would hide what stands in the box. */
  makeWayFor(box: Box): void;
  /** Stands again where it stood before it made way for now. */
  standBack(): void;
  /** Gives the help the focus. */
  focus(): void;
}

/** A symbol, because an element of the page with an id answers to its name even here. */
const KEY = Symbol.for('alongside');

/** The state shared in this page. */
export function pageWorld(): PageWorld {
  const world = globalThis as { [KEY]?: PageWorld };
  world[KEY] ??= {};
  return world[KEY];
}

/** Tells the help that is for this page: beside it, else in the browser's own panel. */
export function tellHelp(event: SidebarEvent): void {
  const { sidebar, tellPanel } = pageWorld();
  if (sidebar) sidebar.tell(event);
  else tellPanel?.(event);
}

/**
 * When nobody waits any more for the scripts that were started. Where a page was busy several of them have their turn
 * one after the other, so the time stays: it is that of the one that is waited for longest.
 */
export const waitedForUntil = (): number | undefined => pageWorld().until;
