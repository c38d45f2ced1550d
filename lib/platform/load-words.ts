// The word pairs stand in files of the package, beside the scripts: read only where a page and its tips differ in language.
import { browser } from './browser.ts';

/** Reads the word pairs of a language out of the package; where it has none, a browser fails or gives `null`. */
export async function loadWords(language: string): Promise<string | null> {
  const response = await fetch(browser.runtime.getURL(`/words/${language}.txt`));
  return response.ok ? response.text() : null;
}
