// Putting help beside a page, and how long each part of that may take.
import type { BesideOutcome } from '../core/help-start.ts';
import type { RightClick, SidebarState } from '../core/sidebar/sidebar-messages.ts';
import type { OpenHelpPorts } from './ports/open-help-ports.ts';

/** A sidebar, and then a help page in it, that has not come up by then is held back by the page or by its policy. */
const HELLO_MS = 1500;

/**
 * Where the sidebar itself was slow to come up, the machine is: the help page in it then has ten times as long, of which
 * it usually needs half, and this at most.
 */
const SLOW_HELLO_MS = 6000;

/** A page that does not answer by then is busy. */
const ANSWER_MS = 1000;

/** What the sidebar of a tab says of itself; `late` where the page is busy for longer than a person waits. */
export function stateInTime({ send, wait }: OpenHelpPorts, tabId: number): Promise<SidebarState | null | 'late'> {
  return Promise.race([send(tabId, { command: 'state' }), wait(ANSWER_MS).then(() => 'late' as const)]);
}

/** Puts the sidebar into a page and waits for the help page in it; answers how that ended. `onHello` takes the page's hello. */
export function createOpener(ports: OpenHelpPorts) {
  const { tabs, inject, layouts, newToken, now, wait } = ports;
  const hellos = new Map<string, () => void>();
  const inTime = <T>(answer: Promise<T>, patienceMs = HELLO_MS) =>
    Promise.race([answer, wait(patienceMs).then(() => 'late' as const)]);
  const openBeside = async (tabId: number, asked: RightClick | null, takesFocus: boolean): Promise<BesideOutcome> => {
    // Help that only comes back has time until the page has.
    const there = takesFocus ? await stateInTime(ports, tabId) : await ports.send(tabId, { command: 'state' });
    if (there === 'late') return 'busy';
    const token = newToken();
    let isUp = false;
    const hello = new Promise<'hello'>((resolve) => hellos.set(token, () => resolve('hello')));
    void hello.then(() => {
      isUp = true;
    });
    const layout = await layouts.load(tabId);
    // Help that is there already keeps the token that it was let in with, and is told itself what is asked.
    if (!there) {
      await tabs.update(tabId, ({ frameId: _, ...help }) => ({
        ...help,
        token,
        isOpen: true,
        takesFocus,
        // Who asks about something wants that, and not what was searched or shown before.
        ...(asked && { startsAnew: true }),
      }));
    }
    const begunAt = now();
    const until = begunAt + HELLO_MS;
    const injected = inject(tabId, { token, layout, takesFocus, asked, until }).catch(() => 'refused' as const);
    try {
      let outcome = await inTime(injected);
      // The help page is up already: taken away now it would go from under a person who has begun to use it.
      if (outcome === 'late' && isUp) outcome = await inTime(injected).then((it) => (it === 'late' ? 'again' : it));
      if (outcome === 'late') return 'busy';
      if (outcome === 'again') return 'opened';
      if (outcome !== 'opened') return outcome;
      const patienceMs = Math.min(SLOW_HELLO_MS, Math.max(HELLO_MS, 10 * (now() - begunAt)));
      return (await inTime(hello, patienceMs)) === 'hello' ? 'opened' : 'unreachable';
    } finally {
      hellos.delete(token);
    }
  };
  return { openBeside, onHello: (token: string) => hellos.get(token)?.() };
}
