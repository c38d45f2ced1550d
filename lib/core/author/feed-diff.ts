// What readers will see change from one feed to another.
import type { Tip } from '../feed/tip.ts';
import { sameJson } from '../stored/same-json.ts';
import type { ShownOnPage } from './what-shows-where.ts';

/** A tip that is in both feeds, and the parts of it that are not the same. */
export interface ChangedTip {
  tip: Tip;
  parts: (keyof Tip)[];
}

/** How the tips of two feeds differ. */
export interface FeedDiff {
  added: Tip[];
  changed: ChangedTip[];
  gone: Tip[];
}

/** A page on which another tip comes first; `null` where none is shown. */
export interface ChangedFirst {
  file: string;
  before: Tip | null;
  after: Tip | null;
}

/** Which parts of two tips differ: `html` is told as the text it holds. */
export function changedParts(before: Tip, after: Tip): (keyof Tip)[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Tip)[]);
  const parts = [...keys].filter((key) => key !== 'feedId' && !sameJson(before[key] ?? null, after[key] ?? null));
  return [...new Set(parts.map((key) => (key === 'html' ? 'text' : key)))];
}

/** Compares the tips of two feeds, by their ids. */
export function diffTips(before: readonly Tip[], after: readonly Tip[]): FeedDiff {
  const old = new Map(before.map((tip) => [tip.id, tip]));
  const left = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !old.has(id)),
    changed: after.flatMap((tip) => {
      const was = old.get(tip.id);
      const parts = was ? changedParts(was, tip) : [];
      return parts.length === 0 ? [] : { tip, parts };
    }),
    gone: before.filter(({ id }) => !left.has(id)),
  };
}

/** The pages on which another tip comes first than before. */
export function changedFirsts(before: readonly ShownOnPage[], after: readonly ShownOnPage[]): ChangedFirst[] {
  const firstOf = (row: ShownOnPage | undefined) => row?.shown[0]?.tip ?? null;
  const old = new Map(before.map((row) => [row.file, firstOf(row)]));
  return after.flatMap((row) => {
    const [was, is] = [old.get(row.file) ?? null, firstOf(row)];
    return was?.id === is?.id ? [] : { file: row.file, before: was, after: is };
  });
}
