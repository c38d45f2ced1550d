// Keeps a help page to the tab and the site that it is for: whenever either is another, help starts anew from what was done
// there, and until that is known it shows nothing.

import type { HelpWhereabouts } from '../core/help-start.ts';
import { type HelpStart, newStart } from '../core/help-start.ts';
import type { BackgroundCalls, Client } from '../core/messages.ts';
import { partitionOf } from '../core/place/partition.ts';
import { browser } from './browser.ts';
import { goOnTyping } from './go-on-typing.ts';
import type { HelpFrame } from './help-frame.ts';

/** A help page that is kept to its place. */
export interface Following {
  /** The first start; `null` where the help page was not put there by Alongside. */
  first: Promise<HelpStart | null>;
  /** Told by the help page when the page that it has read belongs elsewhere. */
  onElsewhere: (partition: string | null) => void;
}

/** A start that also tells what the one before it was told once: why help opened here, and what it is to ask. */
const withTold = (start: HelpStart, { because, asksAlwaysOn, points }: HelpStart): HelpStart => ({
  ...start,
  because: start.because ?? because,
  asksAlwaysOn: start.asksAlwaysOn || asksAlwaysOn,
  points: start.points || points,
});

/** Follows the page that help is for; `draw` gets each start, and `null` while nothing may be shown. */
export function followPage(
  frame: HelpFrame,
  client: Pick<Client<BackgroundCalls>, 'startHelp' | 'stopPointing' | 'takeTyped'>,
  draw: (start: HelpStart | null) => void,
): Following {
  let shown: HelpStart | null = null;
  let asked = 0;
  /** `before` is the start that this one takes the place of, on the same page: what it was told once still holds. */
  const start = async (where: HelpWhereabouts = {}, before?: HelpStart | null): Promise<HelpStart | null> => {
    asked += 1;
    const mine = asked;
    // Refused inside a page, it was not put there by Alongside: then nothing is shown. Elsewhere help says what is wrong.
    const next = await client.startHelp(where).catch(() => (frame === 'page' ? null : newStart()));
    if (mine !== asked) return shown;
    shown = next && before && before.tabId === next.tabId ? withTold(next, before) : next;
    if (shown) draw(shown);
    return shown;
  };
  const leave = () => {
    const left = shown?.partition;
    draw(null);
    void start(left == null ? {} : { left });
  };
  // Beside a page help goes with the page; popup and panel stay while the page in front of them changes.
  if (frame !== 'page') {
    browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
      if (status !== 'loading' || !shown || tabId !== shown.tabId) return;
      const there = partitionOf(url);
      if (there === null || there !== shown.partition) leave();
    });
  }
  if (frame === 'panel') {
    // Each window has a panel of its own: what is done in another is none of its business.
    const own = browser.windows.getCurrent();
    const ifOwn = async (windowId: number, task: () => unknown) => (await own).id === windowId && task();
    browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
      void ifOwn(windowId, () => (tabId === shown?.tabId ? void start() : leave()));
    });
    browser.windows.onFocusChanged.addListener((windowId) => void ifOwn(windowId, () => start()));
    // The worker, which puts the light out behind a help page that closes, may have been stopped meanwhile.
    addEventListener('pagehide', () => void client.stopPointing({}).catch(() => undefined));
  }
  const onElsewhere = (partition: string | null) => void start(partition === null ? {} : { partition }, shown);
  const first = start();
  void goOnTyping(first, client);
  return { first, onElsewhere };
}
