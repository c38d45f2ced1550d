// What the heading of the steps says, in each language of the interface.

/** *Steps* in every language of the interface, as its messages have it. */
export const STEPS_WORDS = ['Steps', 'Schritte', 'Étapes', 'Pasos', 'Passos', '手順', '步骤', 'الخطوات'] as const;

const plainHeading = (text: string) =>
  text
    .normalize('NFC')
    .trim()
    .replace(/[:：]$/, '')
    .toLowerCase();
const words: ReadonlySet<string> = new Set(STEPS_WORDS.map(plainHeading));

/** Tells whether a heading is that of the steps. */
export const isStepsHeading = (text: string): boolean => words.has(plainHeading(text));
