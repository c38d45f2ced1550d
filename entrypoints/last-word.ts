// What closes help in Firefox once the extension is gone from under the page: runs among the page's own scripts.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { awaitLastWord } from '../lib/platform/page/sidebar/last-word.ts';

export default defineUnlistedScript(() => awaitLastWord());
