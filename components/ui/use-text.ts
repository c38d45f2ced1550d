import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/core/text/languages.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** Loads the words of a language. */
export type LoadText = (language: Language) => Promise<Text>;

/** The words of a language; until they are there, and where there is none to change to, those given stay. */
export function useText(given: Text, language: Language | null, load: LoadText): Text {
  const [text, setText] = useState(() => given);
  useEffect(() => {
    if (language === null || language === given.language) {
      setText(() => given);
      return;
    }
    let isCurrent = true;
    void load(language).then((loaded) => isCurrent && setText(() => loaded));
    return () => {
      isCurrent = false;
    };
  }, [given, language, load]);
  return text;
}
