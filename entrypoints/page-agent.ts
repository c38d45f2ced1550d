// The script that reads a page: injected on demand, reads the page once, and leaves nothing behind.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { elementAsked, wordsAsked } from '../lib/platform/page/asked.ts';
import { createReading, ReadingEnded } from '../lib/platform/page/budget.ts';
import { tidy } from '../lib/platform/page/element-text.ts';
import { waitedForUntil } from '../lib/platform/page/page-world.ts';
import { readPage } from '../lib/platform/page/read-page.ts';

export default defineUnlistedScript(async () => {
  if (document.contentType === 'application/pdf') return { unreadable: 'pdf' };
  const until = waitedForUntil();
  try {
    const words = await wordsAsked(document, createReading({ until }));
    const snapshot = await readPage(document, { at: elementAsked(document), until });
    // A document in a sandbox shares its origin with no other, though its address says otherwise.
    const isOpaque = self.origin === 'null';
    // The browser tells the words that were marked without their lines.
    const isSame = tidy(snapshot.selection ?? '') === tidy(words ?? '');
    return { snapshot: words && !isSame ? { ...snapshot, selection: words } : snapshot, isOpaque };
  } catch (error) {
    if (error instanceof ReadingEnded) return { unreadable: 'busy' };
    throw error;
  }
});
