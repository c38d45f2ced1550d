// A message whose words depend on a number.

/** Plural forms by `Intl.PluralRules` category, chosen by the parameter `n`. `other` is always there. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
