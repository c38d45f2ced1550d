import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';

/** Most people offered next to the first: one line of them. */
const MAX_OTHERS = 2;

/** Chooses who is shown at the foot of the tips: the best in full, and a few to ask instead. */
export function choosePeople(people: SuggestedContact[]): {
  first: SuggestedContact | null;
  others: SuggestedContact[];
} {
  const [first = null, ...rest] = people;
  // Somebody away is named only when nobody better is there.
  const others = rest.filter((person) => !isAbsent(person)).slice(0, MAX_OTHERS);
  return { first, others };
}

/** Tells whether the person is away; a stand-in is there, though `awayUntil` says how long the other is not. */
function isAbsent({ awayUntil, standsInFor }: SuggestedContact): boolean {
  return awayUntil !== undefined && standsInFor === undefined;
}
