// Fields, screens, selections and messages apart, beside a peer that is ranked out of fold as well.
import type { Interval } from '../relevance/measures.ts';
import { falseHelpOfAll, intervalsOf, reliabilityOf, successOf } from '../relevance/report.ts';
import type { EngineRun } from '../relevance/run-all.ts';
import { percent, section, signed } from '../tables.ts';
import type { Fitted } from './cross-validate.ts';
import { OWN } from './modes.ts';

/** The outcomes of some of the queries. */
function some(
  { engine, outcomes }: EngineRun,
  isMeant: (kind: string, application: string, set: string) => boolean,
): EngineRun {
  const those = Object.entries(outcomes).map(([name, all]) => [
    name,
    all.filter(({ kind, application, set }) => isMeant(kind, application, set)),
  ]);
  return { engine, outcomes: Object.fromEntries(those) };
}

const own = (run: EngineRun) => run.outcomes[OWN] ?? [];

/** A set with fewer queries of a kind says nothing of it, and would count as much as one with hundreds. */
const LEAST = 5;

/** The outcomes of one kind, in sets that have enough of it. */
function ofKind(run: EngineRun, kind: string): EngineRun {
  const counts = new Map<string, number>();
  for (const { kind: each, set } of own(run)) if (each === kind) counts.set(set, (counts.get(set) ?? 0) + 1);
  return some(run, (each, _, set) => each === kind && (counts.get(set) ?? 0) >= LEAST);
}

function figuresIn(run: EngineRun): string[] {
  const figures = successOf([run]).find(({ mode }) => mode === OWN);
  return figures ? [percent(figures.all.success1), percent(figures.all.success3)] : ['–', '–'];
}

const inWords = ({ value, low, high }: Interval) => `${signed(value)} (${signed(low)} to ${signed(high)})`;

/** How far a run is ahead of another in success@1, with its interval. */
const lead = (run: EngineRun, other: EngineRun) => intervalsOf(run, other).find(({ mode }) => mode === OWN)?.difference;

function kindTable(kind: string, runs: Fitted['runs'], peer: EngineRun): string {
  const of = (run: EngineRun) => ofKind(run, kind);
  const all = [runs.unseen, runs.seen, runs.shipped, peer].map(of);
  const ahead = (run: EngineRun) => {
    const difference = run.engine === peer.engine ? undefined : lead(run, of(peer));
    return difference ? inWords(difference) : '';
  };
  const help = falseHelpOfAll(all);
  const rows = all.map((run, at) => [
    run.engine,
    ...figuresIn(run),
    ahead(run),
    run.engine === peer.engine ? '' : percent(help[at]?.foreign?.share ?? 0),
    run.engine === peer.engine ? '' : percent(help[at]?.absent?.share ?? 0),
    run.engine === peer.engine ? '' : reliabilityOf(run).error.toFixed(3),
  ]);
  const heads = ['success@1', 'success@3', `ahead of ${peer.engine}`, 'foreign', 'absent', 'calibration error'];
  return section(`${kind}: ${own(of(peer)).length} queries, at their place, of sets with five and more`, [
    ['', ...heads],
    ...rows,
  ]);
}

/** Applications that are behind the peer by more than chance, out of fold. */
function behindTable(kinds: readonly string[], run: EngineRun, peer: EngineRun): string {
  const applications = [...new Set(own(run).map(({ application }) => application))];
  const rows = kinds.flatMap((kind) =>
    applications.flatMap((application) => {
      const of = (engine: EngineRun) => some(ofKind(engine, kind), (_, name) => name === application);
      const [ours, theirs] = [of(run), of(peer)];
      const difference = own(ours).length > 0 ? lead(ours, theirs) : undefined;
      if (!difference || difference.high >= 0) return [];
      return [[`${kind}, ${application}`, String(own(ours).length), inWords(difference)]];
    }),
  );
  const title = `Behind ${peer.engine} by more than chance, out of fold`;
  return rows.length === 0 ? `\n${title}: none` : section(title, [['', 'queries', 'success@1'], ...rows]);
}

/** Tables by what is asked about. */
export function kindTables(runs: Fitted['runs'], peer: EngineRun): string[] {
  const kinds = [...new Set(own(runs.unseen).map(({ kind }) => kind))].sort();
  return [...kinds.map((kind) => kindTable(kind, runs, peer)), behindTable(kinds, runs.unseen, peer)];
}
