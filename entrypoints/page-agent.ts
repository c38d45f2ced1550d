// The script that reads a page: injected on demand, reads the page once, and leaves nothing behind.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { elementAsked, wordsAsked } from '../lib/platform/page/asked.ts';
import { createReading } from '../lib/platform/page/budget.ts';
import { readPage } from '../lib/platform/page/read-page.ts';

export default defineUnlistedScript(async () => {
  if (document.contentType === 'application/pdf') return { unreadable: 'pdf' };
  const words = wordsAsked(document, createReading());
  const snapshot = await readPage(document, { at: elementAsked(document) });
  // A document in a sandbox shares its origin with no other, though its address says otherwise.
  const isOpaque = self.origin === 'null';
  return { snapshot: words ? { ...snapshot, selection: words } : snapshot, isOpaque };
});
