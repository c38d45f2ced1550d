// Tells the browser's own panel what changes on a page, as the host tells the help beside it.
import { pageWorld } from '../page-world.ts';
import { createTell } from './runtime.ts';
import { watchPage } from './watch-page.ts';

/** Watches the page with the token that was given, in place of one that watched before; without one nothing watches. */
export function watchForPanel(): void {
  const world = pageWorld();
  const { watch } = world;
  if (watch === undefined) return;
  delete world.watch;
  if (watch !== '' && watch === world.watchedWith) return;
  world.endWatch?.();
  delete world.endWatch;
  world.watchedWith = watch;
  if (watch === '') return;
  const away = new AbortController();
  world.endWatch = () => away.abort();
  const tell = createTell(watch);
  const owns = (element: Element | null) => world.sidebar?.owns(element) ?? false;
  watchPage(owns, (reason) => tell({ event: 'changed', reason }), away.signal);
}
