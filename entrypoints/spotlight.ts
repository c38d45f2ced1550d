// Points at an element of the page: injected on demand, with what to point at left for it in the page's shared state.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld, waitedForUntil } from '../lib/platform/page/page-world.ts';
import { pointAt } from '../lib/platform/page/spotlight/point-at.ts';

export default defineUnlistedScript(() => {
  const { spotlight } = pageWorld();
  return spotlight ? pointAt(spotlight, waitedForUntil()) : 'missing';
});
