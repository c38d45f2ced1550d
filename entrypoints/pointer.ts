// Lets a person point at what help is to be about: injected on demand, with its words left in the page's shared state.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWorld } from '../lib/platform/page/page-world.ts';
import { openPointer } from '../lib/platform/page/pointer/open-pointer.ts';

export default defineUnlistedScript(() => {
  const { pointerStart } = pageWorld();
  return pointerStart ? openPointer(pointerStart) : 'unreachable';
});
