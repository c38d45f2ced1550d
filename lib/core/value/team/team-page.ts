// The page of a team report: one static file that asks nothing of any server and runs nothing.
import { toMonth, toShortDay } from '../../text/dates.ts';
import { isRightToLeft } from '../../text/languages.ts';
import type { Text } from '../../text/text.ts';
import { columnPicture } from '../column-picture.ts';
import { element, type Picture, type PictureWays, percent } from '../picture.ts';
import { pictureWaysIn } from '../picture-ways.ts';
import type { TeamReport } from './merge-reports.ts';
import { elementHtml, escapeForPage, pictureHtml } from './picture-html.ts';
import { TEAM_STYLE } from './team-style.ts';
import {
  monthTable,
  placeTable,
  questionTable,
  reachTable,
  reasonTable,
  searchTable,
  type TeamCell,
  type TeamColumn,
  type TeamTable,
  type TeamWords,
  tipTable,
  weekTable,
} from './team-tables.ts';
import { healthTable, type TeamFacts, worthPicture, worthTable, worthWords } from './team-worth.ts';

/** Rows in sight; the others are folded away. */
const IN_SIGHT = 20;

/** What a cell says. */
function cellText(cell: TeamCell, { is }: TeamColumn, text: Text): string {
  if (cell === null || cell === '') return '–';
  if (is === 'month') return toMonth(String(cell), text);
  if (is === 'day') return toShortDay(String(cell), text);
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return new Intl.NumberFormat(text.language, { maximumFractionDigits: 1 }).format(cell);
  return new Intl.NumberFormat(text.language, { style: 'percent' }).format(cell.share);
}

/** A bar beside a figure, which says the same. */
function drawnCell(value: TeamCell, most: number, part: number, { isMirrored }: PictureWays): string {
  const width = typeof value === 'number' && most > 0 ? (value / most) * 100 : 0;
  const x = percent(isMirrored ? 100 - width : 0);
  const bar = element('rect', { class: `picture-part-${part}`, x, y: 0, width: percent(width), height: 12, rx: 2 });
  return `<td class="drawn">${elementHtml(element('svg', { width: '100%', height: 12, 'aria-hidden': 'true' }, bar))}</td>`;
}

function rowsHtml({ columns, rows, drawn }: TeamTable, shown: readonly (readonly TeamCell[])[], text: Text): string {
  const most = drawn === undefined ? 0 : Math.max(0, ...rows.map((row) => Number(row[drawn] ?? 0)));
  const isFigure = ({ is }: TeamColumn) => is === 'figure';
  const head = columns.map(
    (one) => `<th scope="col"${isFigure(one) ? ' class="figure"' : ''}>${escapeForPage(one.title)}</th>`,
  );
  const lines = shown.map((row) => {
    const cells = columns.map((one, at) => {
      const words = escapeForPage(cellText(row[at] ?? null, one, text));
      // Words of another direction keep their order, and the cell its side.
      if (at === 0) return `<th scope="row"><bdi>${words}</bdi></th>`;
      return isFigure(one) ? `<td class="figure">${words}</td>` : `<td class="words"><bdi>${words}</bdi></td>`;
    });
    const bar = drawn === undefined ? '' : drawnCell(row[drawn] ?? null, most, 1, pictureWaysIn(text));
    return `<tr>${cells.join('')}${bar}</tr>`;
  });
  return `<thead><tr>${head.join('')}${drawn === undefined ? '' : '<td class="drawn"></td>'}</tr></thead><tbody>${lines.join('')}</tbody>`;
}

/** The columns that are shown: what names a tip to programs is for files. */
function shownTable({ columns, rows, drawn, ...table }: TeamTable): TeamTable {
  if (columns[0]?.key !== 'tip') return { ...table, columns, rows, ...(drawn !== undefined && { drawn }) };
  const without = rows.map((row) => row.slice(1));
  return { ...table, columns: columns.slice(1), rows: without, ...(drawn !== undefined && { drawn: drawn - 1 }) };
}

/** A table as markup; of a long one the first rows are in sight. */
function tableSection(given: TeamTable, text: Text): string {
  const table = shownTable(given);
  if (table.rows.length === 0) return `<p class="soft">${escapeForPage(text('team.nothing'))}</p>`;
  const markup = (rows: TeamTable['rows']) =>
    `<div class="scroll" role="group" aria-label="${escapeForPage(table.title)}" tabindex="0"><table><caption>${escapeForPage(table.title)}</caption>${rowsHtml(table, rows, text)}</table></div>`;
  const [first, rest] = [table.rows.slice(0, IN_SIGHT), table.rows.slice(IN_SIGHT)];
  if (rest.length === 0) return markup(first);
  return `${markup(first)}<details><summary>${escapeForPage(text('group.more', { n: rest.length }))}</summary>${markup(rest)}</details>`;
}

/** Columns over time for those figures that are told at each time. */
function timePicture({ title, columns, rows }: TeamTable, text: Text): Picture | null {
  const [time, ...others] = columns;
  const told = others.flatMap((one, at) =>
    rows.some((row) => row[at + 1] === null) ? [] : [{ at: at + 1, title: one.title }],
  );
  if (!time || told.length === 0 || rows.length === 0) return null;
  const groups = rows.map((row) => ({
    label: cellText(row[0] ?? null, time, text),
    values: told.map(({ at }) => Number(row[at])),
  }));
  return columnPicture(
    { name: title, head: time.title, series: told.map((one) => one.title), groups },
    pictureWaysIn(text),
  );
}

/** A picture with its figures folded away behind it; the figures alone where there is no picture. */
function pictured(table: TeamTable, picture: Picture | null, text: Text): string {
  if (!picture) return tableSection(table, text);
  return `${pictureHtml(picture)}<details><summary>${escapeForPage(text('team.figures'))}</summary>${tableSection(table, text)}</details>`;
}

const paragraphHtml = (words: string, of = '') => `<p${of && ` class="${of}"`}>${escapeForPage(words)}</p>`;

function reachSection(report: TeamReport, words: TeamWords): string {
  const { text, people } = words;
  const isOne = people !== undefined && report.months.length === 1;
  const told = isOne
    ? text('team.reachOf', { n: report.files, people: text('team.people', { n: people }) })
    : text('team.reports', { n: report.files });
  return `${paragraphHtml(told, 'figure-large')}${tableSection(reachTable(report, words), text)}`;
}

function worthSection(report: TeamReport, facts: TeamFacts, { text }: TeamWords): string {
  const picture = worthPicture(report, facts, text, pictureWaysIn(text));
  if (!picture) return paragraphHtml(worthWords(report, facts, text), 'soft');
  return [
    paragraphHtml(worthWords(report, facts, text), 'figure-large'),
    pictureHtml(picture),
    paragraphHtml(text('team.worthHow')),
    tableSection(worthTable(report, facts, text), text),
  ].join('');
}

/** The page of a team report. */
export function teamPage(report: TeamReport, facts: TeamFacts, words: TeamWords): string {
  const { text } = words;
  const section = (title: string, ...parts: string[]) =>
    `<section><h2>${escapeForPage(title)}</h2>${parts.join('')}</section>`;
  const part = (table: TeamTable) => `<h3>${escapeForPage(table.title)}</h3>${tableSection(table, text)}`;
  const overTime = (table: TeamTable) => pictured(table, timePicture(table, text), text);
  const months = report.months.map(({ month }) => cellText(month, { key: 'month', title: '', is: 'month' }, text));
  const [from = '', to = from] = [months[0], months.at(-1)];
  const title = text('team.title', { title: facts.title || report.feed });
  const weeks = weekTable(report, words);
  const body = [
    `<header><h1>${escapeForPage(title)}</h1>${paragraphHtml(from === to ? from : text('team.period', { from, to }))}`,
    `${paragraphHtml(text('team.lead', { n: report.atLeast }), 'soft')}</header>`,
    section(text('team.reach'), reachSection(report, words)),
    section(text('team.use'), overTime(monthTable(report, words))),
    section(
      text('team.weeks'),
      weeks.rows.length === 0 ? paragraphHtml(text('team.noWeeks'), 'soft') : overTime(weeks),
    ),
    section(text('team.needs'), part(placeTable(report, words)), part(searchTable(report, words))),
    section(text('team.questions'), overTime(questionTable(report, words))),
    section(text('team.tips'), tableSection(tipTable(report, words), text), part(reasonTable(report, words))),
    ...(facts.health
      ? [section(text('team.health'), tableSection(healthTable(report, facts.health, text), text))]
      : []),
    section(text('team.worth'), worthSection(report, facts, words)),
  ];
  const language = `lang="${escapeForPage(text.language)}" dir="${isRightToLeft(text.language) ? 'rtl' : 'ltr'}"`;
  return `<!doctype html>
<html ${language}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeForPage(title)}</title>
<style>${TEAM_STYLE}</style>
</head>
<body><main>${body.join('\n')}</main></body>
</html>
`;
}

/** All tables of a team report, for files. */
export const teamTables = (report: TeamReport, facts: TeamFacts, words: TeamWords): TeamTable[] => [
  ...[reachTable, monthTable, weekTable, placeTable, searchTable, questionTable, tipTable, reasonTable].map((make) =>
    make(report, words),
  ),
  ...(facts.health ? [healthTable(report, facts.health, words.text)] : []),
  worthTable(report, facts, words.text),
];
