// How help is closed once the extension is gone from under the page. Firefox (153) ends the script that holds help at
// once, and what stands in the frame reaches nothing outside it. So there a few lines among the page's own scripts wait
// for the help page's last word, by a port that tells the page nothing; they see no more of help than the page does.
import { giveBackLent } from './lent.ts';
import type { SidebarParts } from './sidebar-element.ts';

/** The event by which both sides meet: on the document it brings the port, on the sidebar it says that it stands, or ends. */
const LAST_WORD = 'alongside-last-word';

/** Waits among the page's own scripts for the word; nothing is left of it where help is closed as ever. */
export function awaitLastWord(): void {
  const { port1, port2 } = new MessageChannel();
  const over = new AbortController();
  let host: Element | undefined;
  const end = () => {
    over.abort();
    port1.close();
  };
  const onWord = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    if (host) end();
    else host = target;
  };
  document.addEventListener(LAST_WORD, onWord, { signal: over.signal });
  port1.onmessage = () => {
    end();
    host?.remove();
    giveBackLent();
  };
  document.dispatchEvent(new MessageEvent(LAST_WORD, { ports: [port2] }));
  if (!host) end();
}

/** Hands the port on to the help page in the frame, and tells the other side when help is closed as ever. */
export function passLastWord({ host, frame }: SidebarParts, token: string, signal: AbortSignal): void {
  const say = () => host.dispatchEvent(new Event(LAST_WORD, { bubbles: true }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true, signal }));
  const onPort = ({ target, ports }: Event & { ports?: readonly MessagePort[] }) => {
    const [port] = ports ?? [];
    if (target !== document || !port) return;
    say();
    signal.addEventListener('abort', say);
    void loaded.then(() => frame.contentWindow?.postMessage({ lastWordOf: token }, '*', [port]));
  };
  document.addEventListener(LAST_WORD, onPort, { signal });
}
