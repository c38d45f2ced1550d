// The report as tables for people; goals stand beside the figures.
import { percent, section, signed } from '../tables.ts';
import type { Interval } from './measures.ts';
import type { FalseHelp, Figures, ModeFigures, Report } from './report.ts';
import { MODES } from './run-modes.ts';
import type { TimingRow } from './timing.ts';

const milliseconds = (time: number) => (time < 10 ? time.toFixed(2) : time.toFixed(1));

function successTables({ success }: Report): string[] {
  return MODES.flatMap(({ name, goal }) => {
    const those = success.filter(({ mode }) => mode === name);
    if (those.length === 0) return [];
    const aim = goal ? `; the goal is ${goal[0]} / ${goal[1]}` : '';
    const rows = those.map(({ engine, all }) => [
      engine,
      percent(all.success1),
      percent(all.success3),
      percent(all.mrr10),
    ]);
    return [section(`${name} (success@1 / success@3${aim})`, [['', 'success@1', 'success@3', 'MRR@10'], ...rows])];
  });
}

const BREAKDOWNS = [
  ['kind', 'byKind'],
  ['application', 'byApplication'],
  ['language', 'byLanguage'],
] as const;

function breakdownTables({ success }: Report): string[] {
  const [main] = MODES;
  const those = success.filter(({ mode }) => mode === main?.name);
  const short = ({ engine }: ModeFigures) => engine.replace(', ', ' ');
  return BREAKDOWNS.map(([label, by]) => {
    const groups = Object.entries(those[0]?.[by] ?? {});
    const row = ([group, { queries }]: [string, Figures]) => [
      group,
      String(queries),
      ...those.map((figures) => (figures[by][group] ? percent(figures[by][group].success1) : '–')),
    ];
    return section(`success@1 by ${label} (${main?.name})`, [['', 'queries', ...those.map(short)], ...groups.map(row)]);
  });
}

function falseHelpTable({ falseHelp, goals }: Report): string {
  const cells = (help: FalseHelp | null) =>
    help ? [percent(help.share), help.threshold === null ? '–' : help.threshold.toPrecision(3)] : ['–', '–'];
  return section(
    `False help: first answers that reach the score which keeps 80 % of the right ones, in percent ` +
      `(goals: foreign page at most ${goals.foreign}, absent tip at most ${goals.absent})`,
    [
      ['', 'foreign page', 'threshold', 'absent tip', 'threshold'],
      ...falseHelp.map(({ engine, foreign, absent }) => [engine, ...cells(foreign), ...cells(absent)]),
    ],
  );
}

function reliabilityTable({ reliability: { rows, error, answers } }: Report): string {
  return section(
    `Does our confidence mean what it says? ${answers} first answers, with the right tip there and absent; ` +
      `expected calibration error ${error.toFixed(3)}`,
    [
      ['confidence', 'answers', 'mean', 'right'],
      ...rows.map(({ from, count, confidence, right }) => [
        `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
        String(count),
        count ? percent(confidence) : '–',
        count ? percent(right) : '–',
      ]),
    ],
  );
}

function intervalTable({ intervals }: Report): string[] {
  if (intervals.length === 0) return [];
  const bounds = (interval: Interval, show: (share: number) => string) =>
    `${show(interval.value)} (${show(interval.low)} to ${show(interval.high)})`;
  return [
    section('95 % intervals of ours, from 1,000 draws of screens', [
      ['', 'measure', 'ours', 'less BM25F'],
      ...intervals.map(({ mode, measure, ours, difference }) => [
        mode,
        measure === 'success1' ? 'success@1' : 'success@3',
        bounds(ours, percent),
        bounds(difference, signed),
      ]),
    ]),
  ];
}

function timingTable({ timing }: Report): string {
  const row = (label: string, { tips, queries, ours, miniSearch, ratio }: TimingRow) => [
    `${label}, ${tips} tips`,
    String(queries),
    milliseconds(ours.median),
    milliseconds(ours.p99),
    milliseconds(miniSearch.median),
    milliseconds(miniSearch.p99),
    `${ratio.toFixed(1)} ×`,
  ];
  return section('Time of one answer, warm, in milliseconds', [
    ['', 'queries', 'ours: median', '99 %', 'MiniSearch: median', '99 %', 'ratio'],
    row('a page', timing.page),
    row('a keystroke', timing.keystroke),
  ]);
}

/** The report as text. */
export function printReport(report: Report): string {
  return [
    ...report.about,
    ...successTables(report),
    ...breakdownTables(report),
    falseHelpTable(report),
    reliabilityTable(report),
    ...intervalTable(report),
    timingTable(report),
  ].join('\n');
}
