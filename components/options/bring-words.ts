import type { BringMode, Brought, OwnPart, PartPlan, Preview, Refusal } from '../../lib/core/own-data.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { toFailure } from '../ui/feed-words.ts';

/** Parts of which there is one and not many. */
const isSinglePart = (part: OwnPart) => part === 'settings' || part === 'sidebarLayout';

/** Words that begin a line. */
const atStart = (words: string, { language }: Text) => words.charAt(0).toLocaleUpperCase(language) + words.slice(1);

/** How many of a part, in words. */
const countOf = (part: OwnPart, n: number, text: Text) => text(`bring.${part}`, { n });

/** What a part is called, without a number. */
function partName(part: OwnPart, text: Text): string {
  if (part === 'ownTips') return text('own.title');
  if (part === 'tipDrafts') return text('bring.drafts');
  if (part === 'asks') return text('questions.title');
  if (part === 'feeds') return text('options.feeds');
  return part === 'opinions' ? text('bring.said') : atStart(countOf(part, 1, text), text);
}

/** What becomes of a part, as the lines behind its name. */
function detailsOf({ part, here, added, both, same }: PartPlan, mode: BringMode, text: Text): string[] {
  if (isSinglePart(part)) return [added === 0 ? text('bring.asHere') : text('bring.instead')];
  if (mode === 'replace') return here > 0 ? [text('bring.replaces', { n: here })] : [text('bring.new', { n: added })];
  return [
    ...(added > both ? [text('bring.new', { n: added - both })] : []),
    ...(both > 0 ? [text('bring.both', { n: both })] : []),
    ...(same > 0 ? [text('bring.same', { n: same })] : []),
  ];
}

/** What a file holds and what becomes of it, a line for each part. */
export function planLines(
  { plans }: Preview,
  mode: BringMode,
  text: Text,
): { part: OwnPart; what: string; how: string }[] {
  return plans.replace.map((whole) => {
    const plan = plans[mode].find(({ part }) => part === whole.part);
    const what = atStart(countOf(whole.part, whole.added + whole.same, text), text);
    const how = plan ? detailsOf(plan, mode, text).join(' · ') : text('bring.stays');
    return { part: whole.part, what, how };
  });
}

/** Why something of a file does not come in as it is. */
export function refusalWords({ kind, part, position = 0, key = '', failure }: Refusal, text: Text): string {
  const name = part ? partName(part, text) : '';
  if (kind === 'address')
    return text('bring.address', { part: name, position, key, why: failure ? toFailure(failure, '', text) : '' });
  const place = position > 0 ? `${name}, ${position}` : name;
  return text(`bring.${kind}`, { part: kind === 'kept' ? place : name, position, key });
}

/** What was brought back, in one sentence; `null` when all of it was here already. */
export function broughtWords({ mode, plans }: Brought, text: Text): string | null {
  const came = plans.flatMap(({ part, added, same }) => {
    const n = mode === 'replace' && !isSinglePart(part) ? added + same : added;
    return n > 0 ? [countOf(part, n, text)] : [];
  });
  if (came.length === 0) return null;
  return text('bring.done', { list: new Intl.ListFormat(text.language).format(came) });
}
