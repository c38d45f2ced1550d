import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../lib/core/text/languages.ts';
import { loadText } from '../../lib/core/text/load-text.ts';
import type { Text } from '../../lib/core/text/text.ts';

/** The words of a language; until they are there, and where there is none to change to, those given stay. */
export function useText(given: Text, language: Language | null): Text {
  const [text, setText] = useState(() => given);
  useEffect(() => {
    if (language === null || language === given.language) {
      setText(() => given);
      return;
    }
    let isCurrent = true;
    void loadText(language).then((loaded) => isCurrent && setText(() => loaded));
    return () => {
      isCurrent = false;
    };
  }, [given, language]);
  return text;
}
