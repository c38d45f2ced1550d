// The one script that ever enters a page: injected on demand, reads the page once, and leaves nothing behind.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/platform/page/read-page.ts';

export default defineUnlistedScript(() =>
  document.contentType === 'application/pdf' ? { unreadable: 'pdf' } : { snapshot: readPage(document) },
);
