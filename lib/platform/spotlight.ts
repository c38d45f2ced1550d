// Pointing at elements of a page on behalf of a help page: its script is put into the page each time it is needed.
import * as v from 'valibot';
import type { Caller } from '../core/calls.ts';
import type { PointOutcome, PointRequest } from '../core/walk.ts';
import type { SpotlightService } from '../services/ports/pointing.ts';
import { activeTabId } from './active-page.ts';
import { browser } from './browser.ts';
import { onHelpGone } from './help-gone.ts';
import { injectInTime } from './inject.ts';

/** The script that points, as the build names it. */
const SPOTLIGHT = '/spotlight.js';

/** A page that is loading or busy may keep the script waiting for ever. */
const PATIENCE_MS = 4000;

const outcomeSchema = v.picklist(['shown', 'missing']);

const tabOf = async (caller: Caller) => caller.tabId ?? (await activeTabId(caller));

/** Runs in the page. */
function endSpotlight(): void {
  // As `pageWorld()` has it; this function is sent to the page as its text.
  const name = Symbol.for('alongside');
  interface World {
    spotlightAskedMs?: number;
    endSpotlight?: () => void;
    sidebar?: { standBack(): void };
    pointer?: { end(): void };
  }
  const world = (globalThis as { [name]?: World })[name];
  if (world) world.spotlightAskedMs = Date.now();
  world?.endSpotlight?.();
  world?.sidebar?.standBack();
  // A panel that closes takes along what a person points with.
  if (!world?.sidebar) world?.pointer?.end();
}

async function endIn(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  const target = { tabId, frameIds: [0] };
  const ended = browser.scripting.executeScript({ target, func: endSpotlight, injectImmediately: true });
  return ended.then(
    () => true,
    () => false,
  );
}

async function point(request: PointRequest, tabId: number | undefined): Promise<PointOutcome> {
  if (tabId === undefined) return 'unreadable';
  const pointed = injectInTime(tabId, SPOTLIGHT, PATIENCE_MS, { spotlight: request });
  const outcome = v.safeParse(outcomeSchema, await pointed.catch(() => null));
  return outcome.success ? outcome.output : 'unreadable';
}

/**
 * Creates what points at elements for help pages. A help page that stands in no tab (popup, native panel) takes its
 * spotlight along when it closes; a sidebar does that itself, in its page.
 */
export function createSpotlight(): SpotlightService {
  let pointed: number | undefined;
  onHelpGone(() => {
    void endIn(pointed);
    pointed = undefined;
  });
  return {
    pointAt: async (request, caller) => {
      const tabId = await tabOf(caller);
      if (caller.tabId === undefined) pointed = tabId;
      return point(request, tabId);
    },
    // The panel may follow the person to another tab meanwhile.
    stopPointing: async (caller) => endIn(caller.tabId ?? pointed ?? (await tabOf(caller))),
  };
}
