// What came of fitting as tables and sentences for people, and the numbers ready to paste.
import { SIGNS } from '../../../lib/core/find/rank/confidence.ts';
import { type Feature, SIGN_WEIGHTS } from '../../../lib/core/find/ranking.ts';
import { PAGE_MODES } from '../../../lib/core/find/words/page-mode.ts';
import { type Figures, falseHelpOfAll, type ModeFigures, reliabilityOf, successOf } from '../relevance/report.ts';
import type { EngineRun } from '../relevance/run-all.ts';
import { percent, section } from '../tables.ts';
import type { Fit, Fitted } from './cross-validate.ts';
import { HELD, SHIPPED } from './fit-weights.ts';
import { toPaste } from './paste.ts';
import { kindTables } from './print-kinds.ts';
import { COLUMNS } from './rows.ts';

const pair = ({ success1, success3 }: Figures) => `${percent(success1)} / ${percent(success3)}`;
const number = (value: number) => (Math.round(100 * value) / 100 + 0).toFixed(2);

function successTables(unseen: ModeFigures[], seen: ModeFigures[], shipped: ModeFigures[]): string[] {
  const row = ({ engine, all }: ModeFigures) => [
    engine,
    percent(all.success1),
    percent(all.success3),
    percent(all.mrr10),
  ];
  return unseen.map(({ mode }) => {
    const rows = [unseen, seen, shipped].flatMap((figures) => figures.filter((each) => each.mode === mode).map(row));
    return section(mode, [['', 'success@1', 'success@3', 'MRR@10'], ...rows]);
  });
}

/** The names of the ways of asking, short enough to head a column. */
const short = (mode: string) => mode.replace(', one feed, place filters', '').replace(', place filters', ', place');

function applicationTable(title: string, figures: readonly ModeFigures[]): string {
  const applications = Object.entries(figures[0]?.byApplication ?? {});
  return section(`Success@1 / success@3 by application, ${title}`, [
    ['', 'pages', ...figures.map(({ mode }) => short(mode))],
    ...applications.map(([application, { queries }]) => [
      application,
      String(queries),
      ...figures.map(({ byApplication: { [application]: own } }) => (own ? pair(own) : '–')),
    ]),
    ['all sets', String(figures[0]?.all.queries ?? 0), ...figures.map(({ all }) => pair(all))],
  ]);
}

const whole = (share: number) => Math.round(100 * share);

/** The gap between applications that were fitted on and those that were not, for one way of asking. */
function gapOf(unseen: ModeFigures, seen: ModeFigures): string[] {
  const { success1, success3 } = unseen.all;
  const [loss1, loss3] = [seen.all.success1 - success1, seen.all.success3 - success3];
  const gaps = Object.entries(unseen.byApplication).map(([application, { success1: reached }]) => {
    const expected = seen.byApplication[application]?.success1 ?? 0;
    return { application, reached, expected, gap: expected - reached };
  });
  const [worst] = gaps.toSorted((a, b) => a.reached - b.reached);
  const [widest] = gaps.toSorted((a, b) => b.gap - a.gap);
  return [
    `  ${unseen.mode}`,
    `    On an application nobody has seen, expect about ${whole(success1)} right first tips of 100, and ` +
      `${whole(success3)} among the first three.`,
    `    On those it was fitted on it is ${whole(seen.all.success1)} and ${whole(seen.all.success3)}: ` +
      `${percent(loss1)} and ${percent(loss3)} of that is flattery.`,
    ...(worst && widest
      ? [
          `    Worst unseen: ${worst.application}, ${whole(worst.reached)}. Widest gap: ${widest.application}, ` +
            `${whole(widest.reached)} instead of ${whole(widest.expected)}.`,
        ]
      : []),
  ];
}

function gapInWords(unseen: readonly ModeFigures[], seen: readonly ModeFigures[]): string {
  const lines = unseen.flatMap((figures) => {
    const same = seen.find(({ mode }) => mode === figures.mode);
    return same ? gapOf(figures, same) : [];
  });
  return ['\nThe gap in words (sets count alike)', ...lines].join('\n');
}

/** What the folds found: from the least to the greatest. */
const rangeOf = (values: readonly number[]) => `${number(Math.min(...values))} to ${number(Math.max(...values))}`;

const MODE_COLUMNS = PAGE_MODES.flatMap((mode) => [mode, 'shipped', 'in the folds']);

function weightsTable({ all, folds }: Fitted): string {
  const cells = (column: Feature, at: number) =>
    PAGE_MODES.flatMap((mode) => [
      number(all.weights[mode][at] ?? 0),
      number(SHIPPED[mode][at] ?? 0),
      HELD.includes(column) ? 'as shipped' : rangeOf([...folds.values()].map(({ weights }) => weights[mode][at] ?? 0)),
    ]);
  return section('WEIGHTS', [['', ...MODE_COLUMNS], ...COLUMNS.map((column, at) => [column, ...cells(column, at)])]);
}

const SIGN_ROWS = ['base', ...SIGNS] as const;

function confidenceTable({ all, folds }: Fitted): string {
  const cells = (sign: (typeof SIGN_ROWS)[number]) =>
    PAGE_MODES.flatMap((mode, at) => [
      number(all.confidence[mode][sign]),
      number(SIGN_WEIGHTS[sign][at] ?? 0),
      rangeOf([...folds.values()].map(({ confidence }) => confidence[mode][sign])),
    ]);
  return section('SIGN_WEIGHTS (fitted on scores out of fold)', [
    ['', ...MODE_COLUMNS],
    ...SIGN_ROWS.map((sign) => [sign, ...cells(sign)]),
  ]);
}

function reliabilityTable({ runs }: Fitted): string {
  const [unseen, shipped] = [reliabilityOf(runs.unseen), reliabilityOf(runs.shipped)];
  const cells = ({ rows }: typeof unseen, at: number) => {
    const { count = 0, confidence = 0, right = 0 } = rows[at] ?? {};
    return [String(count), count ? percent(confidence) : '–', count ? percent(right) : '–'];
  };
  return section(
    `Does confidence mean what it says? ${unseen.answers} first tips, the right one there and absent, at their place; ` +
      `expected calibration error out of fold ${unseen.error.toFixed(3)}, shipped ${shipped.error.toFixed(3)}`,
    [
      ['confidence', 'out of fold', 'mean', 'right', 'shipped', 'mean', 'right'],
      ...unseen.rows.map(({ from }, at) => [
        `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
        ...cells(unseen, at),
        ...cells(shipped, at),
      ]),
    ],
  );
}

function falseHelpTable({ runs: { unseen, seen, shipped } }: Fitted): string {
  const cell = (help: { share: number; threshold: number | null } | null) =>
    help ? [percent(help.share), help.threshold?.toFixed(2) ?? '–'] : ['–', '–'];
  return section('False help: first tips that are wrong and as sure as 80 % of the right ones, in percent', [
    ['', 'foreign page', 'from', 'absent tip', 'from'],
    ...falseHelpOfAll([unseen, seen, shipped]).map(({ engine, foreign, absent }) => [
      engine,
      ...cell(foreign),
      ...cell(absent),
    ]),
  ]);
}

const named = ({ weights, confidence }: Fit) => ({
  WEIGHTS: Object.fromEntries(
    COLUMNS.flatMap((column, at) =>
      HELD.includes(column) ? [] : [[column, PAGE_MODES.map((mode) => weights[mode][at] ?? 0)]],
    ),
  ),
  SIGN_WEIGHTS: Object.fromEntries(SIGN_ROWS.map((sign) => [sign, PAGE_MODES.map((mode) => confidence[mode][sign])])),
});

/** The report as text; `peer` is what is ranked out of fold for comparison. */
export function printFit(about: readonly string[], fitted: Fitted, peer: EngineRun): string {
  const { unseen, seen, shipped } = fitted.runs;
  const [out, inside, now] = [successOf([unseen]), successOf([seen]), successOf([shipped])];
  return [
    ...about,
    ...kindTables(fitted.runs, peer),
    ...successTables(out, inside, now),
    applicationTable('out of fold', out),
    applicationTable('in sample', inside),
    gapInWords(out, inside),
    weightsTable(fitted),
    confidenceTable(fitted),
    reliabilityTable(fitted),
    falseHelpTable(fitted),
    `\nFor lib/core/find/ranking.ts, fitted on all ${inside[0]?.all.queries ?? 0} pages:\n`,
    toPaste(named(fitted.all)),
  ].join('\n');
}
