// Help for a whole page often bears the name of its heading, and help for a field that of its label. Where the focused
// field has help of its own, the page's is not what is asked for.
import type { ComparedTip } from './compared-tip.ts';
import { titleInHeading } from './names-met.ts';
import { fitParts } from './part-fit.ts';
import type { WeighedNames } from './weighed-names.ts';
import type { WeighedPart } from './weighed-part.ts';

/**
 * Makes a function that tells how much better another tip's title fits the focused field, 0 to 1, where a tip has the
 * title of a heading and the other one has not.
 */
export function createOutdone(
  focus: readonly WeighedPart[],
  names: WeighedNames,
  tips: readonly ComparedTip[],
): (tip: ComparedTip) => number {
  const fitOf = (tip: ComparedTip) => fitParts(focus, tip).title;
  const ofFields = tips.filter((tip) => titleInHeading(names, tip) === 0);
  const best = ofFields.reduce((most, tip) => Math.max(most, fitOf(tip)), 0);
  return (tip) => (titleInHeading(names, tip) === 0 ? 0 : Math.min(1, Math.max(0, best - fitOf(tip))));
}
