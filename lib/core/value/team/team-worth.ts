// What help was worth, and how well the feed is kept, in a team report.
import type { Text } from '../../text/text.ts';
import { rangePicture } from '../bar-picture.ts';
import type { Picture, PictureWays } from '../picture.ts';
import {
  estimateWorth,
  LEAST_EVENTS,
  type Span,
  WORTH_FACTORS,
  type WorthEstimate,
  type WorthFactor,
} from '../worth.ts';
import type { TeamReport } from './merge-reports.ts';
import { teamWorthCounts, tipSums } from './team-sums.ts';
import type { TeamTable } from './team-tables.ts';

/** How well a feed is kept, in numbers of tips. */
export interface TeamHealth {
  tips: readonly string[];
  overdue: number;
  faulty: number;
}

/** What is known besides the reports. */
export interface TeamFacts {
  /** The title of the feed; empty where it is not known. */
  title: string;
  minutesSaved: number;
  /** Assumptions that were set by hand. */
  edited: Partial<Record<WorthFactor, Span>>;
  /** Absent where the feed itself was not looked at. */
  health?: TeamHealth;
}

const estimateFor = ({ blocks }: TeamReport, { minutesSaved, edited }: TeamFacts): WorthEstimate | null =>
  estimateWorth(teamWorthCounts(blocks), minutesSaved, edited);

/** Hours as they can be told of an estimate: two figures at most. */
const hoursOf = (minutes: number): number => Number((minutes / 60).toPrecision(2));

/** What help was worth, in one sentence. */
export function worthWords(report: TeamReport, facts: TeamFacts, text: Text): string {
  const estimate = estimateFor(report, facts);
  if (!estimate) return text('team.worthNone', { n: LEAST_EVENTS });
  const { low, high } = estimate.minutes;
  return text('team.worthHours', { low: hoursOf(low), high: hoursOf(high) });
}

/** What help was worth, as a picture; `null` where there is too little to estimate from. */
export function worthPicture(report: TeamReport, facts: TeamFacts, text: Text, ways: PictureWays): Picture | null {
  const estimate = estimateFor(report, facts);
  if (!estimate) return null;
  const end = (name: 'low' | 'high') => ({ name: text(`team.${name}`), value: hoursOf(estimate.minutes[name]) });
  const heads = [text('team.factor'), text('team.count')] as const;
  return rangePicture({ name: worthWords(report, facts, text), heads, low: end('low'), high: end('high') }, ways);
}

/** The assumptions of the estimate, each with where it is from. */
export function worthTable(report: TeamReport, facts: TeamFacts, text: Text): TeamTable {
  const estimate = estimateFor(report, facts);
  const isShare = (name: WorthFactor) => name === 'helped' || name === 'would-ask';
  const cell = (value: number, name: WorthFactor) => (isShare(name) ? { share: value } : value);
  return {
    ...{ name: 'worth', title: text('team.worth') },
    columns: [
      { key: 'assumption', title: text('team.factor'), is: 'text' },
      { key: 'low', title: text('team.low'), is: 'figure' },
      { key: 'high', title: text('team.high'), is: 'figure' },
      { key: 'source', title: text('team.source'), is: 'text' },
    ],
    rows: WORTH_FACTORS.flatMap((name) => {
      if (!estimate) return [];
      const { low, high, source } = estimate.factors[name];
      return [
        [
          text(name === 'helped' ? 'team.share' : `team.factor.${name}`),
          cell(low, name),
          cell(high, name),
          text(`team.source.${source}`),
        ],
      ];
    }),
  };
}

/** How well the feed is kept, by itself and beside what the reports tell of its tips. */
export function healthTable({ blocks }: TeamReport, { tips, overdue, faulty }: TeamHealth, text: Text): TeamTable {
  const seen = new Set(tipSums(blocks).map(({ tip }) => tip));
  return {
    ...{ name: 'health', title: text('team.health') },
    columns: [
      { key: 'what', title: text('team.health'), is: 'text' },
      { key: 'tips', title: text('team.count'), is: 'figure' },
    ],
    rows: [
      [text('team.healthTips'), tips.length],
      [text('team.healthOverdue'), overdue],
      [text('team.healthFaulty'), faulty],
      [text('team.healthUnseen'), tips.filter((tip) => !seen.has(tip)).length],
    ],
  };
}
