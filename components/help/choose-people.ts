import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';

/** Most people in sight below the tips; the others are a press away. */
const IN_SIGHT = 2;

/** Chooses who is shown at the foot of the tips, and who only when asked for. */
export function choosePeople(people: SuggestedContact[]): { inSight: SuggestedContact[]; folded: SuggestedContact[] } {
  // Somebody away is named only when nobody better is there.
  const chosen = people.filter((person, at) => at === 0 || !isAbsent(person));
  return { inSight: chosen.slice(0, IN_SIGHT), folded: chosen.slice(IN_SIGHT) };
}

/** Tells whether the person is away; a stand-in is there, though `awayUntil` says how long the other is not. */
function isAbsent({ awayUntil, standsInFor }: SuggestedContact): boolean {
  return awayUntil !== undefined && standsInFor === undefined;
}
