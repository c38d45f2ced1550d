// Pointing at what help is to be about, on behalf of the help beside a page and of the browser's own panel.
import * as v from 'valibot';
import type { Caller } from '../core/calls.ts';
import { parsePicked } from '../core/pointer/parse-picked.ts';
import { parsePointed } from '../core/pointer/parse-pointed.ts';
import type { Picked } from '../core/pointer/picked.ts';
import type { Pointed, PointerMove } from '../core/pointer/pointer.ts';
import type { PointerService } from '../services/ports/pointing.ts';
import { activeTabId } from './active-page.ts';
import { browser } from './browser.ts';
import { onHelpGone } from './help-gone.ts';
import { injectInTime, insist } from './inject.ts';
import { pause } from './pause.ts';

/** The script that points, as the build names it. */
const POINTER = '/pointer.js';

/** A page that is loading or busy may keep the script waiting for ever. */
const PATIENCE_MS = 4000;

const outcomeSchema = v.fallback(v.picklist(['pointing', 'unreachable']), 'unreachable');

/** Runs in the page. */
function steer(move: PointerMove): unknown {
  // As `pageWorld()` has it; this function is sent to the page as its text.
  const name = Symbol.for('alongside');
  const world = (globalThis as { [name]?: { pointer?: { steer(move: PointerMove): unknown } } })[name];
  return world?.pointer?.steer(move) ?? null;
}

/** Runs in the page. */
function handOver(): unknown {
  const name = Symbol.for('alongside');
  const world = (globalThis as { [name]?: { picked?: unknown } })[name];
  const picked = world?.picked;
  if (world) delete world.picked;
  // The browser waits for what is still being read.
  return picked ?? null;
}

async function takePickedIn(tabId: number): Promise<Picked | null> {
  const target = { tabId, frameIds: [0] };
  const taken = browser.scripting.executeScript({ target, func: handOver, injectImmediately: true });
  const answers = await Promise.race([taken.catch(() => []), pause(PATIENCE_MS).then(() => [])]);
  return parsePicked(answers[0]?.result);
}

async function steerIn(tabId: number, move: PointerMove): Promise<Pointed | null> {
  const target = { tabId, frameIds: [0] };
  const run = () => browser.scripting.executeScript({ target, func: steer, args: [move], injectImmediately: true });
  const answers = await insist(run).catch(() => []);
  return parsePointed(answers[0]?.result);
}

/**
 * Creates what points for a caller. A popup cannot point: it closes as the page is used. `follow` has a page tell the panel
 * of what is done there.
 */
export function createPointer(follow: (tabId: number) => Promise<void>): PointerService {
  let inPanel: number | undefined;
  // What stands in a page ends by itself when its help does.
  onHelpGone((isPanel) => {
    if (!isPanel) return;
    if (inPanel !== undefined) void steerIn(inPanel, 'leave');
    inPanel = undefined;
  });
  const panelTab = async (caller: Caller) => (caller.windowId === undefined ? undefined : activeTabId(caller));
  return {
    start: async (words, caller) => {
      const tabId = caller.tabId ?? (await panelTab(caller));
      if (tabId === undefined) return 'unreachable';
      if (caller.tabId === undefined) {
        inPanel = tabId;
        await follow(tabId);
      }
      const started = injectInTime(tabId, POINTER, PATIENCE_MS, { pointerStart: words });
      return v.parse(outcomeSchema, await started.catch(() => null));
    },
    steer: async (move, caller) => {
      const tabId = caller.tabId ?? (await panelTab(caller));
      return tabId === undefined ? null : steerIn(tabId, move);
    },
    takePicked: async (caller) => {
      const tabId = caller.tabId ?? (await panelTab(caller));
      return tabId === undefined ? null : takePickedIn(tabId);
    },
  };
}
