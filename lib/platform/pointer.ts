// Pointing at what help is to be about, on behalf of the help beside a page and of the browser's own panel.
import * as v from 'valibot';
import type { Caller } from '../core/messages.ts';
import { parsePointed } from '../core/pointer/parse-pointed.ts';
import type { Pointed, PointerMove, PointerOutcome, PointerStart } from '../core/pointer/pointer.ts';
import { activeTabId } from './active-page.ts';
import { browser } from './browser.ts';
import { onHelpGone } from './help-gone.ts';
import { injectInTime, insist } from './inject.ts';

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

async function steerIn(tabId: number, move: PointerMove): Promise<Pointed | null> {
  const target = { tabId, frameIds: [0] };
  const run = () => browser.scripting.executeScript({ target, func: steer, args: [move], injectImmediately: true });
  const answers = await insist(run).catch(() => []);
  return parsePointed(answers[0]?.result);
}

/**
 * Creates the calls about pointing. A popup cannot make them: it closes as the page is used. `follow` has a page tell the
 * panel of what is done there.
 */
export function createPointer(follow: (tabId: number) => Promise<void>) {
  let inPanel: number | undefined;
  // What stands in a page ends by itself when its help does.
  onHelpGone((isPanel) => {
    if (!isPanel) return;
    if (inPanel !== undefined) void steerIn(inPanel, 'leave');
    inPanel = undefined;
  });
  const panelTab = async (caller: Caller) => (caller.windowId === undefined ? undefined : activeTabId(caller));
  return {
    startPointer: async ({ words }: { words: PointerStart }, caller: Caller): Promise<{ outcome: PointerOutcome }> => {
      const tabId = caller.tabId ?? (await panelTab(caller));
      if (tabId === undefined) return { outcome: 'unreachable' };
      if (caller.tabId === undefined) {
        inPanel = tabId;
        await follow(tabId);
      }
      const started = injectInTime(tabId, POINTER, PATIENCE_MS, { pointerStart: words });
      return { outcome: v.parse(outcomeSchema, await started.catch(() => null)) };
    },
    steerPointer: async ({ move }: { move: PointerMove }, caller: Caller): Promise<{ pointed: Pointed | null }> => {
      const tabId = caller.tabId ?? (await panelTab(caller));
      return { pointed: tabId === undefined ? null : await steerIn(tabId, move) };
    },
  };
}
