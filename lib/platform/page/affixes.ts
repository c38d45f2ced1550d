// What stands right before or after a field and belongs to its value: "€", "https://", "kg". It names nothing.
import type { Budget } from './budget.ts';
import { textOf } from './element-text.ts';
import { AFFIX } from './value-names.ts';
import { withAny } from './values.ts';

/** What names, whatever it is called. */
const NAMES = 'label,legend,dt,th,b,strong';

/** Signs alone, addresses' beginnings, dialling codes, currencies and common units. */
const AFFIX_WORDS =
  /^([^\p{L}]*|\S+[\\/]|approx|ca|circa|[a-z]+:(\/\/)?(www\.)?|www\.|[A-Z]{0,2}\p{Sc}|[kmcµ]?[gm]|[kcmd]?l|[mc]?m[²³23]|t|lbs?|oz|ft|in|px|pt|h|hrs?|min|sec|s|ms|[kKMGT]?B|[kM]?Wh?|°[CF])\.?$/u;

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Icons that are drawn by a font from words: `event`, `error_outline`. */
const ICON = `${withAny('class*', 'icon symbols')},i[class]`;

/** True for the words of an affix. */
export const isAffixText = (words: string): boolean => AFFIX_WORDS.test(words.trim()) || CURRENCIES.has(words.trim());

/** True when an element is an affix, by what it is called or by what it says. */
export function isAffix(element: Element, budget: Budget): boolean {
  const words = textOf(element, budget, 40);
  return (
    isAffixText(words) ||
    (/^[a-z\d_]+$/.test(words) && element.matches(ICON)) ||
    (words.length < 20 && element.matches(AFFIX) && !element.matches(NAMES))
  );
}
