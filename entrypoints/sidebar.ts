// The sidebar in a page: injected when a person asks for help beside the page.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '../lib/platform/page/page-world.ts';
import { openSidebar } from '../lib/platform/page/sidebar/sidebar.ts';

export default defineUnlistedScript(() => {
  const world = pageWorld();
  const { start } = world;
  // Its token is for the sidebar alone.
  delete world.start;
  return start && openSidebar(start);
});
