// The one element that the sidebar adds to a page: a box with a closed shadow root, the frame and the edge in it.
import type { SidebarLayout } from '../../../core/sidebar/layout.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

type Styles = Record<string, string | number>;

/** Inline and important: what no style sheet of the page can change. */
export function setStyle(element: HTMLElement, styles: Styles): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, String(value), 'important');
}

/** Also in documents that are no HTML (XML, SVG, a picture). */
export function createPlain<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  const element = document.createElementNS(XHTML, name) as HTMLElementTagNameMap[K];
  setStyle(element, { all: 'initial', display: 'block' });
  return element;
}

/** How wide the edge is that can be drawn. */
const EDGE_WIDTH = '8px';

const BOX = {
  // Whatever a page sets on the element, by a style sheet, inline or animated: an important rule for it in its own
  // shadow tree counts for more, and `all` names every property there is.
  all: 'initial',
  direction: 'ltr',
  display: 'block',
  position: 'fixed',
  height: '100%',
  'max-width': '100vw',
  'z-index': 2147483647,
  // A page that hides everything but its own still leaves this, and a dark page does not shine through.
  'box-shadow': '0 0 24px rgb(0 0 0 / 20%)',
};

/** What a page could lay over the sidebar or around it by styling it: none of it is drawn. */
const AROUND = [':host::before', ':host::after', ':host::backdrop'];

const toRule = (selector: string, styles: Styles) =>
  `${selector} { ${Object.entries(styles)
    .map(([name, value]) => `${name}: ${value} !important;`)
    .join(' ')} }`;

/** On paper there is the page alone. */
const PRINTED = `@media print { ${toRule(':host', { display: 'none' })} }`;

/** Keeps what stands in a shadow root off the paper when the page is printed. */
export function keepOffPaper(root: ShadowRoot): void {
  root.appendChild(document.createElementNS(XHTML, 'style')).textContent = PRINTED;
}

/**
 * Creates the style sheet of the element itself, out of the page's reach; answers how to change some of its styles.
 * As an element, because Firefox lets no script of an extension adopt a sheet (153).
 */
function createDress(root: ShadowRoot): (styles: Styles) => void {
  const sheet = root.appendChild(document.createElementNS(XHTML, 'style'));
  const around = AROUND.map((selector) => toRule(selector, { all: 'initial', display: 'none' }));
  let worn: Styles = BOX;
  return (styles) => {
    worn = { ...worn, ...styles };
    sheet.textContent = [toRule(':host', worn), ...around, PRINTED].join('\n');
  };
}

/** The parts of the sidebar in a page. */
export interface SidebarParts {
  host: HTMLElement;
  frame: HTMLIFrameElement;
  edge: HTMLElement;
  /** Changes styles of the sidebar, which the page cannot override. */
  dress: (styles: Record<string, string | number>) => void;
}

/** Creates the sidebar's element with the help page in its frame; it is not yet in the page. */
export function createSidebarElement(source: string, names: { frame: string; edge: string }): SidebarParts {
  const [frame, edge] = [createPlain('iframe'), createPlain('div')];
  const host = document.createElementNS(XHTML, 'div') as HTMLElement;
  setStyle(frame, { width: '100%', height: '100%', border: 0 });
  frame.title = names.frame;
  // For whatever origin the frame is: it ends on another than that of its address, which changes.
  frame.allow = 'clipboard-write *';
  // The only way past Cross-Origin-Embedder-Policy together with an address that changes (Chromium 156).
  (frame as { credentialless?: boolean }).credentialless = true;
  frame.src = source;
  setStyle(edge, {
    position: 'absolute',
    top: 0,
    width: EDGE_WIDTH,
    height: '100%',
    cursor: 'ew-resize',
    'touch-action': 'none',
  });
  edge.tabIndex = 0;
  edge.role = 'separator';
  edge.ariaLabel = names.edge;
  edge.ariaOrientation = 'vertical';
  const root = host.attachShadow({ mode: 'closed' });
  const dress = createDress(root);
  root.append(frame, edge);
  host.popover = 'manual';
  return { host, frame, edge, dress };
}

/** The side at which a layout puts the sidebar in this page. */
export function sideOf({ side }: SidebarLayout): 'left' | 'right' {
  if (side !== 'auto') return side;
  return getComputedStyle(document.documentElement).direction === 'rtl' ? 'left' : 'right';
}

/** Stands the sidebar at its side in its width. */
export function applyLayout({ edge, dress }: SidebarParts, layout: SidebarLayout): void {
  const left = sideOf(layout) === 'left';
  dress({ inset: left ? '0 auto 0 0' : '0 0 0 auto', width: `min(${layout.width}px, 100vw)` });
  // Outside the frame: the help page notices everything that covers any part of it.
  setStyle(edge, left ? { right: `-${EDGE_WIDTH}`, left: 'auto' } : { left: `-${EDGE_WIDTH}`, right: 'auto' });
}

/**
 * Has the sidebar drawn anew: Chromium (156) looks for what is above a frame only when something is laid out, and would go
 * on telling the help page of a cover that is gone. Narrower, because the edge must not come to lie over the frame itself.
 */
export function redraw({ edge }: Pick<SidebarParts, 'edge'>): void {
  setStyle(edge, { width: edge.style.width === EDGE_WIDTH ? '7.5px' : EDGE_WIDTH });
}
