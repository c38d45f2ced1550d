// Lists of one's own brought together: nothing that is here is lost, nothing comes in twice.
import type { Opinion } from '../../core/opinion.ts';
import type { PartPlan } from '../../core/own-data.ts';
import { sameJson } from '../../core/stored/same-json.ts';

/** A list after the merge, with what came in. */
export interface Merged<T> extends Pick<PartPlan, 'added' | 'both' | 'same'> {
  values: T[];
  /** What came in under another id than it had. */
  renamed: Map<string, string>;
}

const freeId = (id: string, taken: { has(id: string): boolean }): string => {
  for (let copy = 2; ; copy += 1) if (!taken.has(`${id}~${copy}`)) return `${id}~${copy}`;
};

/** Adds what is not here. Another thing of the same id comes in beside it, under an id of its own. */
export function mergeById<T extends { id: string }>(here: readonly T[], brought: readonly T[]): Merged<T> {
  const values = new Map(here.map((one) => [one.id, one]));
  const merged = { added: 0, both: 0, same: 0, renamed: new Map<string, string>() };
  for (const one of brought) {
    const copies = [one.id];
    while (values.has(`${one.id}~${copies.length + 1}`)) copies.push(`${one.id}~${copies.length + 1}`);
    const known = copies.find((id) => sameJson({ ...values.get(id), id: '' }, { ...one, id: '' }));
    const isHere = values.has(one.id);
    const id = known ?? (isHere ? freeId(one.id, values) : one.id);
    if (id !== one.id) merged.renamed.set(one.id, id);
    if (known !== undefined) merged.same += 1;
    else {
      merged.added += 1;
      merged.both += Number(isHere);
      values.set(id, { ...one, id });
    }
  }
  // As many as there were: two of one id that stood here before stay two.
  const added = [...values.values()].slice(new Set(here.map(({ id }) => id)).size);
  return { ...merged, values: [...here, ...added] };
}

const opinionKey = ({ feedId, id }: Opinion) => JSON.stringify([feedId, id]);

/** Takes of what was said of each tip the newer. */
export function mergeOpinions(here: readonly Opinion[], brought: readonly Opinion[]): Merged<Opinion> {
  const values = new Map(here.map((one) => [opinionKey(one), one]));
  let [added, same] = [0, 0];
  for (const one of brought) {
    const old = values.get(opinionKey(one));
    if (old && (old.atMs >= one.atMs || sameJson(old, one))) same += 1;
    else {
      added += 1;
      values.set(opinionKey(one), one);
    }
  }
  return { values: [...values.values()], added, same, both: 0, renamed: new Map() };
}
