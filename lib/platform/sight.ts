// Watches, as long as help stands beside a page, whether a person truly sees it. Chromium tells a frame whether anything
// of the page is above it, or has it transparent or transformed; everywhere the host tells whether it stands as it was put.
import { createSight, type Sight, type Witness } from '../core/sidebar/sight.ts';

/** The second version of the observer, which the types do not know yet. */
type VisibleEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** How often it is looked whether the window has moved, in milliseconds. */
const LOOK_MS = 100;

/** Firefox does not say. */
const tellsVisible = 'trackVisibility' in IntersectionObserver.prototype;

/** Calls back with what the browser says of this frame, whenever that changes. */
function watchBrowser(onTold: (isVisible: boolean) => void): void {
  const options = { trackVisibility: true, delay: 100, threshold: 0 } as IntersectionObserverInit;
  const observer = new IntersectionObserver(
    (entries: VisibleEntry[]) => onTold(entries.at(-1)?.isVisible === true),
    options,
  );
  observer.observe(document.body);
}

/** Where this frame is on the screen, as far as a frame can know. */
const standing = () =>
  [screenX, screenY, innerWidth, innerHeight, outerWidth, outerHeight, devicePixelRatio, document.hidden].join(' ');

/** Calls back whenever it is looked, with whether the window is in sight and stands where it stood. */
function watchWindow(onTold: (isStill: boolean) => void): void {
  let last = standing();
  const look = () => {
    const now = standing();
    onTold(!document.hidden && now === last);
    last = now;
  };
  setInterval(look, LOOK_MS);
  addEventListener('resize', look);
  document.addEventListener('visibilitychange', look);
  look();
}

/** Tells the host that help is used, and when a person leaves it by the keyboard; nothing of what they type. */
function tellUse(port: MessagePort): void {
  const tell = ({ key }: KeyboardEvent) => port.postMessage(/^(Tab|Escape|F6)$/.test(key) ? 'leaves' : 'used');
  addEventListener('keydown', tell, { capture: true });
  addEventListener('pointerdown', () => port.postMessage('pressed'), { capture: true });
  addEventListener('focus', () => port.postMessage('used'));
}

/** Calls back with what the host says; it proves with the token that it is the one that framed this page. */
function listenToHost(token: string, onTold: (isClear: boolean) => void): void {
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<{ token?: unknown } | null>) => {
    if (!port || token === '' || data?.token !== token) return;
    tellUse(port);
    port.onmessage = ({ data: isClear }) => onTold(isClear === true);
  });
}

/** Watches from now on; called at once, because the host speaks as soon as this page is loaded. */
export function watchSight(token: string): Sight {
  const witnesses: Witness[] = tellsVisible ? ['browser', 'host', 'window'] : ['host', 'window'];
  const sight = createSight(witnesses, ['host', 'window'], () => performance.now());
  const note = (witness: Witness) => (isClear: boolean) => sight.note(witness, isClear);
  if (tellsVisible) watchBrowser(note('browser'));
  listenToHost(token, note('host'));
  watchWindow(note('window'));
  return sight;
}
