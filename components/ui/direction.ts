import { isRightToLeft } from '../../lib/core/text/languages.ts';

/** The attributes of words written by somebody else: in their language, or in whatever direction they begin. */
export function inLanguage(language: string | undefined): { lang?: string; dir: 'ltr' | 'rtl' | 'auto' } {
  return { ...(language ? { lang: language } : {}), dir: directionOf(language) };
}

/** The direction a language is written in, from its BCP 47 tag; `auto` when the language is not known. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | 'auto' {
  if (!language) return 'auto';
  return isRightToLeft(language) ? 'rtl' : 'ltr';
}
