// English is always there; every other language is read when it is wanted.
import { en } from './en.ts';
import type { Language } from './languages.ts';
import { type Catalogue, createText, type Text } from './text.ts';

/** The messages of each language, read when they are asked for. */
export const CATALOGUES: Record<Language, () => Promise<Catalogue>> = {
  en: async () => en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  'pt-PT': async () => (await import('./pt.ts')).pt,
  ja: async () => (await import('./ja.ts')).ja,
  'zh-CN': async () => (await import('./zh.ts')).zh,
  ar: async () => (await import('./ar.ts')).ar,
};

/** Loads the words of a language. */
export async function loadText(language: Language): Promise<Text> {
  return createText(await CATALOGUES[language](), language);
}
