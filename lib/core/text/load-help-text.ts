// The messages of help alone, which somebody waits for. English is always there; every other language is read when it is
// wanted.
import { enHelp } from './en-help.ts';
import type { Language } from './languages.ts';
import { createText, type HelpCatalogue, type Text } from './text.ts';

const CATALOGUES: Record<Language, () => Promise<HelpCatalogue>> = {
  en: async () => enHelp,
  de: async () => (await import('./de-help.ts')).deHelp,
  fr: async () => (await import('./fr-help.ts')).frHelp,
  es: async () => (await import('./es-help.ts')).esHelp,
  'pt-PT': async () => (await import('./pt-help.ts')).ptHelp,
  ja: async () => (await import('./ja-help.ts')).jaHelp,
  'zh-CN': async () => (await import('./zh-help.ts')).zhHelp,
  ar: async () => (await import('./ar-help.ts')).arHelp,
};

/** Loads the words of a language that help needs. */
export async function loadHelpText(language: Language): Promise<Text> {
  return createText(await CATALOGUES[language](), language);
}
