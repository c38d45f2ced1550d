// The script that reads a page: injected on demand, reads the page once, and leaves nothing behind.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createReading, ReadingEnded } from '../lib/platform/page/budget.ts';
import { tidy } from '../lib/platform/page/element-text.ts';
import {
  areWordsMeant,
  elementMeant,
  isMeantBlindly,
  isMeantExactly,
  positionMeant,
  wordsMeant,
} from '../lib/platform/page/meant.ts';
import { messagesOfWords } from '../lib/platform/page/message-meant.ts';
import { waitedForUntil } from '../lib/platform/page/page-world.ts';
import { readPage } from '../lib/platform/page/read-page.ts';
import { readShownTexts } from '../lib/platform/page/shown-texts.ts';

export default defineUnlistedScript(async () => {
  if (document.contentType === 'application/pdf') return { unreadable: 'pdf' };
  const until = waitedForUntil();
  try {
    const words = await wordsMeant(document, createReading({ until }));
    const reading = createReading({ until });
    const isExact = isMeantExactly();
    const read = await readPage(document, {
      at: elementMeant(document),
      place: positionMeant(),
      isExact,
      until,
      reading,
    });
    // Who asks about one thing, or about words, does not ask about the messages of others.
    const marked = areWordsMeant() ? (words ?? read.selection) : null;
    const texts = isExact ? [] : await readShownTexts(document, reading.part(2000));
    const shown = marked ? messagesOfWords(texts, marked).errors : texts;
    // A document in a sandbox shares its origin with no other, though its address says otherwise.
    const isOpaque = self.origin === 'null';
    const isMessage = words !== null && messagesOfWords(read.errors, words).error !== null;
    const about = marked ?? (isMessage ? words : null);
    const snapshot = about ? { ...read, ...messagesOfWords(read.errors, about) } : read;
    // The browser tells the words that were marked without their lines.
    const isSame = tidy(snapshot.selection ?? '') === tidy(words ?? '');
    return {
      snapshot: words && !isSame ? { ...snapshot, selection: words } : snapshot,
      isOpaque,
      isBlind: isMeantBlindly(),
      shown,
      isMessage,
    };
  } catch (error) {
    if (error instanceof ReadingEnded) return { unreadable: 'busy' };
    throw error;
  }
});
