/** Languages written from right to left; `Intl.Locale` does not know the direction in every browser yet. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The attributes of words written by somebody else: in their language, or in whatever direction they begin. */
export function inLanguage(language: string | undefined): { lang?: string; dir: 'ltr' | 'rtl' | 'auto' } {
  return { ...(language ? { lang: language } : {}), dir: directionOf(language) };
}

/** The direction a language is written in, from its BCP 47 tag; `auto` when the language is not known. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (!language) return 'auto';
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
