// What is laid over the page while a person points: it takes the pointer, so that the page hears nothing of it.
import { createPlain, keepOffPaper, setStyle } from '../sidebar/sidebar-element.ts';
import { putInto, topElement } from '../sidebar/stay-in-front.ts';
import { type Box, roomAround } from '../spotlight/box.ts';

/** Between the thing and the outline, and what the outline needs at the edge of the window, in CSS pixels. */
const [GAP, EDGE] = [2, 4];

/** White and dark lines in turn can be told from any page, light or dark. */
const LINES = '0 0 0 1px #fff, 0 0 0 3px #0b6b5e, 0 0 0 4px #fff';

/** Lines of a text that are marked. */
const MOST_LINES = 40;

/** The label stands so far from the outline. */
const APART = 8;

/** The layer as it lies over a page. */
export interface Layer {
  /** Where the pointer is heard: a document of its own, out of which no event comes. */
  ears: Document;
  owns(element: Element): boolean;
  /** Outlines a box and writes its name beside it; `lines` are those of a text that are meant in it. */
  outline(box: Box, words: string, lines: readonly Box[]): void;
  clear(): void;
  /** False when the page has thrown it out, or has laid something over it that it cannot come in front of. */
  isThere(): boolean;
}

function createLabel(isForced: boolean): HTMLElement {
  const label = createPlain('div');
  setStyle(label, {
    position: 'fixed',
    'max-width': 'min(320px, calc(100vw - 16px))',
    'box-sizing': 'border-box',
    padding: '3px 8px',
    'border-radius': '4px',
    background: '#0b6b5e',
    color: '#fff',
    font: '600 13px/1.4 system-ui, sans-serif',
    'box-shadow': '0 0 0 1px #fff',
    overflow: 'hidden',
    'text-overflow': 'ellipsis',
    'white-space': 'nowrap',
    'unicode-bidi': 'plaintext',
  });
  if (isForced) setStyle(label, { border: '1px solid CanvasText', background: 'Canvas', color: 'CanvasText' });
  return label;
}

/** Marks the lines of a text, as with a marker; one alone is told by its outline. */
function markLines(marks: HTMLElement, lines: readonly Box[]): void {
  const drawn = lines.length < 2 ? [] : lines.slice(0, MOST_LINES);
  const parts = drawn.map(({ left, top, right, bottom }) => {
    const part = createPlain('div');
    const [width, height] = [right - left, bottom - top];
    setStyle(part, {
      position: 'fixed',
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    setStyle(part, { background: 'rgb(11 107 94 / 0.2)', 'pointer-events': 'none' });
    return part;
  });
  marks.replaceChildren(...parts);
}

/** Writes a name above what it names, else below it; within the window in any case. */
function moveLabel(label: HTMLElement, { left, top, bottom }: Box): void {
  const { width, height } = label.getBoundingClientRect();
  const above = top - APART - height;
  const y = above >= 0 ? above : Math.min(bottom + APART, innerHeight - height - EDGE);
  const x = Math.max(EDGE, Math.min(left, innerWidth - width - EDGE));
  setStyle(label, { left: `${x}px`, top: `${Math.max(EDGE, y)}px` });
}

/** So often in a row it must be found covered: what the page has just opened it comes in front of a moment later. */
const COVERED = { times: 3, everyMs: 150 } as const;

/**
 * Keeps the layer in front of whatever the page opens while somebody points, until the signal says stop; `owns` says what
 * else is the extension's. Answers how to tell whether it still is.
 */
function keepInFront(host: HTMLElement, owns: (element: Element | null) => boolean, signal: AbortSignal) {
  const place = () => {
    const home = topElement();
    if (host.parentNode !== home) putInto(home, host);
    if (host.matches(':popover-open')) host.hidePopover();
    host.showPopover();
  };
  const isOurs = (element: EventTarget | null) => element === host || owns(element as Element | null);
  const raise = ({ target }: Event) => host.isConnected && !isOurs(target) && place();
  for (const name of ['toggle', 'close', 'fullscreenchange'])
    document.addEventListener(name, raise, { capture: true, signal });
  place();
  let [covered, lookedMs] = [0, 0];
  return () => {
    const now = performance.now();
    if (now - lookedMs < COVERED.everyMs) return covered < COVERED.times;
    lookedMs = now;
    covered = isOurs(document.elementFromPoint(innerWidth / 2, innerHeight / 2)) ? 0 : covered + 1;
    return covered < COVERED.times;
  };
}

/** The document of a frame that was just put in; Firefox makes it only when it has loaded. */
async function earsOf(frame: HTMLIFrameElement, loaded: Promise<unknown>): Promise<Document | null> {
  await loaded;
  return frame.contentDocument;
}

/**
 * Lays it over the page, until the signal says stop; `null` where the page does not let it hear. What takes the pointer
 * is an empty frame: events of a frame never come to the page around it, wherever that listens.
 */
export async function createLayer(
  owns: (element: Element | null) => boolean,
  signal: AbortSignal,
): Promise<Layer | null> {
  const [host, ring, marks] = [createPlain('div'), createPlain('div'), createPlain('div')];
  const frame = createPlain('iframe');
  const isForced = matchMedia('(forced-colors: active)').matches;
  const label = createLabel(isForced);
  host.ariaHidden = 'true';
  host.popover = 'manual';
  setStyle(host, { position: 'fixed', inset: 0, width: '100%', height: '100%', 'z-index': 2147483646 });
  // As light as the empty document in it: only then it is see-through on dark pages, too.
  setStyle(frame, { position: 'fixed', inset: 0, width: '100%', height: '100%', border: 0, 'color-scheme': 'light' });
  setStyle(ring, { position: 'fixed', 'pointer-events': 'none', 'border-radius': '4px', 'box-shadow': LINES });
  // A theme of the reader's own colours takes shadows away.
  if (isForced) setStyle(ring, { outline: '3px solid Highlight' });
  setStyle(label, { 'pointer-events': 'none' });
  const root = host.attachShadow({ mode: 'closed' });
  root.append(frame, ring, label, marks);
  keepOffPaper(root);
  const clear = () => {
    markLines(marks, []);
    for (const part of [ring, label]) setStyle(part, { visibility: 'hidden' });
  };
  clear();
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  signal.addEventListener('abort', () => host.remove());
  const isInFront = keepInFront(host, owns, signal);
  const ears = await earsOf(frame, loaded);
  if (!ears?.documentElement || signal.aborted) return null;
  frame.tabIndex = -1;
  setStyle(ears.documentElement, { cursor: 'crosshair', height: '100%' });

  return {
    ears,
    owns: (element) => element === host,
    outline: (box, words, lines) => {
      markLines(marks, lines);
      const { left, top, right, bottom } = roomAround(box, GAP, EDGE);
      const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
      setStyle(ring, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
      if (label.textContent !== words) label.textContent = words;
      for (const part of [ring, label]) setStyle(part, { visibility: 'visible' });
      moveLabel(label, { left, top, right, bottom });
    },
    clear,
    // A frame that was put elsewhere and has loaded anew hears nothing any more.
    isThere: () => host.isConnected && host.matches(':popover-open') && frame.contentDocument === ears && isInFront(),
  };
}
