// Watches, as long as help stands beside a page, whether a person truly sees it. Chromium tells a frame whether anything
// of the page is above it, or has it transparent or transformed; everywhere the sidebar tells whether it stands as it was put.
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

/** Tells the sidebar that help is used, and when a person leaves it by the keyboard; nothing of what they type. */
function tellUse(port: MessagePort): void {
  const tell = ({ key }: KeyboardEvent) => port.postMessage(/^(Tab|Escape|F6)$/.test(key) ? 'leaves' : 'used');
  addEventListener('keydown', tell, { capture: true });
  addEventListener('pointerdown', () => port.postMessage('pressed'), { capture: true });
  addEventListener('focus', () => port.postMessage('used'));
}

/**
 * Calls back with what the sidebar says; it proves with the token that it is the one that framed this page. Answers how to
 * tell it what the browser says.
 */
function listenToSidebar(token: string, onTold: (isClear: boolean) => void): (isVisible: boolean) => void {
  let sidebar: MessagePort | undefined;
  let last: 'clear' | 'covered' | undefined;
  const tell = () => last && sidebar?.postMessage(last);
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<{ token?: unknown } | null>) => {
    if (!port || token === '' || data?.token !== token) return;
    tellUse(port);
    sidebar = port;
    port.onmessage = ({ data: isClear }) => onTold(isClear === true);
    tell();
  });
  return (isVisible) => {
    last = isVisible ? 'clear' : 'covered';
    tell();
  };
}

/** What is known of how help is seen, and how often the sidebar has told. */
export interface WatchedSight extends Sight {
  beats(): number;
}

/** Watches from now on; called at once, because the sidebar speaks as soon as this page is loaded. */
export function watchSight(token: string): WatchedSight {
  const witnesses: Witness[] = tellsVisible ? ['browser', 'host', 'window'] : ['host', 'window'];
  const sight = createSight(witnesses, ['host', 'window'], () => performance.now());
  let beats = 0;
  const tellSidebar = listenToSidebar(token, (isClear) => {
    beats += 1;
    sight.note('host', isClear);
  });
  const onBrowser = (isVisible: boolean) => {
    sight.note('browser', isVisible);
    tellSidebar(isVisible);
  };
  if (tellsVisible) watchBrowser(onBrowser);
  watchWindow((isStill) => sight.note('window', isStill));
  return { ...sight, beats: () => beats };
}
