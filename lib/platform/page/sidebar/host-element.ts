// The one element that the sidebar adds to a page: a box with a closed shadow root, the frame and the edge in it.
import type { SidebarLayout } from '../../../core/sidebar/layout.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Inline and important: what no style of the page can change. */
export function setStyle(element: HTMLElement, style: Record<string, string | number>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, String(value), 'important');
}

/** Also in documents that are no HTML (XML, SVG, a picture). */
export function createPlain<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  const element = document.createElementNS(XHTML, name) as HTMLElementTagNameMap[K];
  setStyle(element, { all: 'initial', display: 'block' });
  return element;
}

const BOX = {
  position: 'fixed',
  height: '100%',
  'max-width': '100vw',
  'max-height': 'none',
  margin: 0,
  padding: 0,
  border: 0,
  overflow: 'visible',
  'z-index': 2147483647,
  // A page that hides everything but its own still leaves this, and a dark page does not shine through.
  'box-shadow': '0 0 24px rgb(0 0 0 / 20%)',
  'color-scheme': 'normal',
};

/** The parts of the sidebar in a page. */
export interface HostParts {
  host: HTMLElement;
  frame: HTMLIFrameElement;
  edge: HTMLElement;
}

/** Creates the sidebar's element with the help page in its frame; it is not yet in the page. */
export function createHost(source: string, names: { frame: string; edge: string }): HostParts {
  const [host, frame, edge] = [createPlain('div'), createPlain('iframe'), createPlain('div')];
  setStyle(host, BOX);
  setStyle(frame, { width: '100%', height: '100%', border: 0 });
  frame.title = names.frame;
  frame.allow = 'clipboard-write';
  // The only way past Cross-Origin-Embedder-Policy together with an address that changes (Chromium 156).
  (frame as { credentialless?: boolean }).credentialless = true;
  frame.src = source;
  setStyle(edge, {
    position: 'absolute',
    top: 0,
    width: '8px',
    height: '100%',
    cursor: 'ew-resize',
    'touch-action': 'none',
  });
  edge.tabIndex = 0;
  edge.role = 'separator';
  edge.ariaLabel = names.edge;
  edge.ariaOrientation = 'vertical';
  host.attachShadow({ mode: 'closed' }).append(frame, edge);
  host.popover = 'manual';
  return { host, frame, edge };
}

/** The side at which a layout puts the sidebar in this page. */
export function sideOf({ side }: SidebarLayout): 'left' | 'right' {
  if (side !== 'auto') return side;
  return getComputedStyle(document.documentElement).direction === 'rtl' ? 'left' : 'right';
}

/** Stands the sidebar at its side in its width. */
export function applyLayout({ host, edge }: HostParts, layout: SidebarLayout): void {
  const left = sideOf(layout) === 'left';
  setStyle(host, { inset: left ? '0 auto 0 0' : '0 0 0 auto', width: `min(${layout.width}px, 100vw)` });
  // Outside the frame: the help page notices everything that covers any part of it.
  setStyle(edge, left ? { right: '-8px', left: 'auto' } : { left: '-8px', right: 'auto' });
}
