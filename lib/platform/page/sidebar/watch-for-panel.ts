// Tells the browser's own panel what changes on a page, as the sidebar tells the help beside it.
import { pageWorld } from '../page-world.ts';
import { createTell } from './runtime.ts';
import { watchPage } from './watch-page.ts';

/**
 * Watches the page with the token that was given, in place of one that watched before; without one all stays as it is.
 * Answers that it could run.
 */
export function watchForPanel(): true {
  const world = pageWorld();
  const { watch } = world;
  delete world.watch;
  if (watch !== undefined && (watch === '' || watch !== world.watchedWith)) watchWith(watch);
  return true;
}

function watchWith(watch: string): void {
  const world = pageWorld();
  world.endWatch?.();
  delete world.endWatch;
  delete world.tellPanel;
  world.watchedWith = watch;
  if (watch === '') return;
  const away = new AbortController();
  world.endWatch = () => away.abort();
  const tell = createTell(watch);
  world.tellPanel = tell;
  const owns = (element: Element | null) => world.sidebar?.owns(element) ?? false;
  watchPage(owns, (reason) => tell({ event: 'changed', reason }), away.signal);
}
