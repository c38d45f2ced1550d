// What tells the browser's own panel of changes on a page, beside which no help stands.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchForPanel } from '../lib/platform/page/sidebar/watch-for-panel.ts';

export default defineUnlistedScript(() => watchForPanel());
