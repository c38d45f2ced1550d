// Pointing at what help is to be about, on behalf of the help beside a page.
import * as v from 'valibot';
import type { Caller } from '../core/messages.ts';
import { parsePointed } from '../core/pointer/parse-pointed.ts';
import type { Pointed, PointerMove, PointerOutcome, PointerStart } from '../core/pointer/pointer.ts';
import { browser } from './browser.ts';
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

/** The calls about pointing. Only help that stands beside a page can make them: any other closes as the page is used. */
export const POINTER_CALLS = {
  startPointer: async ({ words }: { words: PointerStart }, { tabId }: Caller): Promise<{ outcome: PointerOutcome }> => {
    if (tabId === undefined) return { outcome: 'unreachable' };
    const started = injectInTime(tabId, POINTER, PATIENCE_MS, { pointerStart: words });
    return { outcome: v.parse(outcomeSchema, await started.catch(() => null)) };
  },
  steerPointer: async ({ move }: { move: PointerMove }, { tabId }: Caller): Promise<{ pointed: Pointed | null }> => {
    if (tabId === undefined) return { pointed: null };
    const target = { tabId, frameIds: [0] };
    const run = () => browser.scripting.executeScript({ target, func: steer, args: [move], injectImmediately: true });
    const answers = await insist(run).catch(() => []);
    return { pointed: parsePointed(answers[0]?.result) };
  },
};
