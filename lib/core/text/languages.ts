// The languages that the interface speaks, and which of them a person reads.

/** Every language of the interface, by its BCP 47 tag. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-PT', 'ja', 'zh-CN', 'ar'] as const;

/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];

/** The language without region or script: `pt` of `pt-BR`. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Languages written from right to left; `Intl.Locale` does not know the direction in every browser yet. */
const RIGHT_TO_LEFT = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Tells whether a language is written from right to left, by its BCP 47 tag. */
export const isRightToLeft = (tag: string): boolean => RIGHT_TO_LEFT.has(primaryLanguage(tag));

/** The language of the interface for a tag such as `pt-BR`; `null` when it speaks none like it. */
export function findLanguage(tag: string): Language | null {
  return LANGUAGES.find((language) => primaryLanguage(language) === primaryLanguage(tag)) ?? null;
}

/** The first of the wanted languages, best first, that the interface speaks; else English. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = findLanguage(tag);
    if (language) return language;
  }
  return 'en';
}

/**
 * The language to write to somebody in: the writer's own where they know it or nothing is known, else the first of
 * theirs that the interface speaks.
 */
export function languageFor(languages: readonly string[] | undefined, own: string): Language | null {
  if (!languages || languages.some((tag) => primaryLanguage(tag) === primaryLanguage(own))) return null;
  return languages.map(findLanguage).find((language) => language !== null) ?? null;
}
