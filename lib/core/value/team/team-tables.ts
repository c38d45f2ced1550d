// A team report as sections of tables: what its page shows, and what its tables hold as files.
import type { Text, TextKey } from '../../text/text.ts';
import type { UseEvent } from '../use.ts';
import { LEAST_EVENTS } from '../worth.ts';
import type { TeamReport } from './merge-reports.ts';
import {
  type EventSums,
  placeSums,
  restSums,
  saidSums,
  sumsByMonth,
  sumsByWeek,
  type TipSums,
  tipSums,
} from './team-sums.ts';

/** A cell; `null` is what is not told. */
export type TeamCell = string | number | { share: number } | null;

/** A column of a table. */
export interface TeamColumn {
  /** Names it in files. */
  key: string;
  /** Names it on the page. */
  title: string;
  is: 'text' | 'figure' | 'day' | 'month';
}

/** A table of a team report. */
export interface TeamTable {
  /** Names it among files. */
  name: string;
  title: string;
  columns: readonly TeamColumn[];
  rows: readonly (readonly TeamCell[])[];
  /** The column whose figures are drawn beside them. */
  drawn?: number;
}

/** How a team report is told. */
export interface TeamWords {
  text: Text;
  /** About how many people might have sent a report. */
  people?: number | undefined;
  /** The title of a tip, where it is known. */
  titleOf?: (tip: string) => string | undefined;
}

const column = (key: string, title: string, is: TeamColumn['is'] = 'text'): TeamColumn => ({ key, title, is });

/** The events that stand in tables. */
type TableEvent = Exclude<UseEvent, 'would-ask' | 'would-not-ask'>;

const EVENT_WORDS: Record<TableEvent, TextKey> = {
  opened: 'team.opened',
  read: 'team.read',
  helped: 'tip.helped',
  'not-helped': 'tip.notThisTime',
  unanswered: 'team.unanswered',
  question: 'team.question',
  answer: 'team.answer',
  kept: 'team.kept',
};

const eventColumn = (event: TableEvent, text: Text): TeamColumn =>
  column(event.replaceAll('-', '_'), text(EVENT_WORDS[event]), 'figure');

const eventFigures = (events: readonly UseEvent[], sums: EventSums): TeamCell[] =>
  events.map((event) => sums[event] ?? null);

/** The months with how many reports each has, at least. */
export function reachTable({ months }: TeamReport, { text, people }: TeamWords): TeamTable {
  return {
    ...{ name: 'reach', title: text('team.reach') },
    columns: [
      column('month', text('team.month'), 'month'),
      column('reports_at_least', text('team.reportsLeast'), 'figure'),
      ...(people === undefined ? [] : [column('people', text('team.peopleAbout'), 'figure')]),
    ],
    rows: months.map(({ month, reports }) => [month, reports, ...(people === undefined ? [] : [people])]),
  };
}

const OF_MONTH: readonly TableEvent[] = ['opened', 'read', 'helped', 'not-helped', 'unanswered'];

/** What became of the use of help in each month. */
export const monthTable = ({ blocks }: TeamReport, { text }: TeamWords): TeamTable => ({
  ...{ name: 'months', title: text('team.use') },
  columns: [column('month', text('team.month'), 'month'), ...OF_MONTH.map((event) => eventColumn(event, text))],
  rows: sumsByMonth(blocks).map(({ month, sums }) => [month, ...eventFigures(OF_MONTH, sums)]),
});

/** What became of the use of help in each week, as far as weeks stand by themselves. */
export const weekTable = ({ blocks }: TeamReport, { text }: TeamWords): TeamTable => ({
  ...{ name: 'weeks', title: text('team.weeks') },
  columns: [column('week', text('team.week'), 'day'), ...OF_MONTH.map((event) => eventColumn(event, text))],
  rows: sumsByWeek(blocks)
    .filter(({ sums }) => OF_MONTH.some((event) => sums[event] !== undefined))
    .map(({ week, sums }) => [week, ...eventFigures(OF_MONTH, sums)]),
});

const OF_PLACE: readonly TableEvent[] = ['unanswered', 'question', 'opened'];

/** Places where something went unanswered or was asked, most of it first, with how often help was opened there. */
export function placeTable({ blocks }: TeamReport, { text }: TeamWords): TeamTable {
  const isNeed = ({ sums }: { sums: EventSums }) => sums.unanswered !== undefined || sums.question !== undefined;
  const rows = placeSums(blocks).map(({ place, sums }) => ({ name: place || text('team.noPlace'), sums }));
  const rest = { name: text('team.others'), sums: restSums(blocks, OF_PLACE) };
  return {
    ...{ name: 'places', title: text('team.places'), drawn: 1 },
    columns: [column('place', text('team.place')), ...OF_PLACE.map((event) => eventColumn(event, text))],
    rows: [...rows, rest].filter(isNeed).map(({ name, sums }) => [name, ...eventFigures(OF_PLACE, sums)]),
  };
}

/** Searches that found nothing. */
export const searchTable = ({ blocks }: TeamReport, { text }: TeamWords): TeamTable => ({
  ...{ name: 'searches', title: text('team.searches'), drawn: 2 },
  columns: [column('words', text('team.words')), column('place', text('team.place')), eventColumn('unanswered', text)],
  rows: saidSums(blocks, 'unanswered').map(({ cell, words, count }) => [words, cell || text('team.noPlace'), count]),
});

const OF_QUESTIONS: readonly TableEvent[] = ['question', 'answer', 'kept'];

/** What became of questions in each month. */
export const questionTable = ({ blocks }: TeamReport, { text }: TeamWords): TeamTable => ({
  ...{ name: 'questions', title: text('team.questions') },
  columns: [column('month', text('team.month'), 'month'), ...OF_QUESTIONS.map((event) => eventColumn(event, text))],
  rows: sumsByMonth(blocks)
    .filter(({ sums }) => OF_QUESTIONS.some((event) => sums[event] !== undefined))
    .map(({ month, sums }) => [month, ...eventFigures(OF_QUESTIONS, sums)]),
});

const OF_TIP: readonly TableEvent[] = ['read', 'helped', 'not-helped'];

/** Of those who said whether a tip helped, the share of those whom it did; `null` where too little is told. */
function shareThatHelped({ helped, 'not-helped': notHelped }: EventSums): TeamCell {
  if (helped === undefined || notHelped === undefined || helped + notHelped < LEAST_EVENTS) return null;
  return { share: Math.round((helped / (helped + notHelped)) * 100) / 100 };
}

/** Tips by how much they are used, and whether they help. */
export function tipTable({ blocks }: TeamReport, { text, titleOf }: TeamWords): TeamTable {
  const rest = { tip: '', sums: restSums(blocks, OF_TIP) };
  const rowOf = ({ tip, sums }: TipSums, title: string) => [
    tip,
    title,
    ...eventFigures(OF_TIP, sums),
    shareThatHelped(sums),
  ];
  const named = tipSums(blocks).map((one) => rowOf(one, titleOf?.(one.tip) ?? one.tip));
  const isTold = OF_TIP.some((event) => rest.sums[event] !== undefined);
  return {
    ...{ name: 'tips', title: text('team.tips'), drawn: 3 },
    columns: [
      column('tip', text('part.id')),
      column('title', text('worth.tip')),
      ...OF_TIP.map((event) => eventColumn(event, text)),
      column('share_helped', text('team.share'), 'figure'),
    ],
    rows: isTold ? [...named, rowOf(rest, text('team.others'))] : named,
  };
}

/** Why tips did not help, where enough said the same. */
export const reasonTable = ({ blocks }: TeamReport, { text, titleOf }: TeamWords): TeamTable => ({
  ...{ name: 'reasons', title: text('team.reasons'), drawn: 2 },
  columns: [column('reason', text('team.reason')), column('tip', text('worth.tip')), eventColumn('not-helped', text)],
  rows: saidSums(blocks, 'not-helped').map(({ cell, words, count }) => [words, titleOf?.(cell) ?? cell, count]),
});
