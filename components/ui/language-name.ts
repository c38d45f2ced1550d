import type { Text } from '../../lib/core/text/text.ts';

/** What a language is called in the reader's, by its BCP 47 tag; the tag itself where nobody knows it. */
export function languageName(tag: string, text: Text): string {
  try {
    return new Intl.DisplayNames([text.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
