// A page that is zoomed by its own styles would take the sidebar along, down to where nobody can read it.
import type { SidebarParts } from './sidebar-element.ts';

/** Undoes for the sidebar whatever zoom the page's styles have, until the signal says stop. */
export function keepOwnZoom({ host, dress }: Pick<SidebarParts, 'host' | 'dress'>, signal: AbortSignal): void {
  let own = 1;
  const settle = () => {
    const { currentCSSZoom: zoom = 1 } = host as { currentCSSZoom?: number };
    if (zoom === 0 || Math.abs(zoom - 1) < 0.001) return;
    own /= zoom;
    dress({ zoom: own });
  };
  // The window is as high as it was, so in the measure of a zoomed page the sidebar changes its height.
  const observer = new ResizeObserver(settle);
  observer.observe(host);
  signal.addEventListener('abort', () => observer.disconnect());
}
