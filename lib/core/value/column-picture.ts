// Columns over time: for each week as many columns as there are things to compare.
import {
  along,
  element,
  type Picture,
  type PictureElement,
  type PictureWays,
  partClass,
  percent,
  pictureRoot,
  scaleTo,
} from './picture.ts';

/** What a picture of columns is made of. */
export interface ColumnsGiven {
  /** What the picture shows; the caption of its table. */
  name: string;
  /** What a group of columns is, such as a week: the first head of the table. */
  head: string;
  /** What is compared, the same in every group. */
  series: readonly string[];
  /** In the order of time; `values` has one number for each of the series. */
  groups: readonly { label: string; values: readonly number[] }[];
}

/** Heights in pixels: the room above the highest line, of the columns, and of the words below them. */
const [ABOVE, COLUMNS, BELOW] = [18, 132, 24];
/** Percent of the width that the numbers of the lines take. */
const NUMBERS = 8;
/** Of the room of a group, how much its columns take together. */
const FILLED = 0.72;
/** The room for so many groups at least is there: one alone would be a wall. */
const LEAST_GROUPS = 6;
/** So many words fit below the columns; every second one of them goes where it is narrow. */
const MOST_LABELS = 6;

const FLOOR = ABOVE + COLUMNS;

/** A line across the picture with its number. */
function gridLine(line: number, top: number, ways: PictureWays): PictureElement[] {
  const y = FLOOR - (line / top) * COLUMNS;
  return [
    element('line', { class: 'picture-line', x1: '0%', x2: '100%', y1: y, y2: y }),
    element('text', { class: 'picture-number', x: along(0, 0, ways), y: y - 4 }, ways.showNumber(line)),
  ];
}

/** Makes a picture of columns over time. */
export function columnPicture({ name, head, series, groups }: ColumnsGiven, ways: PictureWays): Picture {
  const { top, lines } = scaleTo(Math.max(0, ...groups.flatMap(({ values }) => values)));
  const room = (100 - NUMBERS) / Math.max(LEAST_GROUPS, groups.length);
  const width = (room * FILLED) / Math.max(1, series.length);
  const everySo = Math.ceil(groups.length / MOST_LABELS);

  const columns = groups.map(({ label, values }, at) => {
    const start = NUMBERS + at * room + (room * (1 - FILLED)) / 2;
    const words = [label, ...values.map((value, part) => `${series[part]}: ${ways.showNumber(value)}`)].join('\n');
    const bars = values.flatMap((value, part) => {
      const height = Math.round((value / top) * COLUMNS * 100) / 100;
      const x = along(start + part * width, width, ways);
      return value === 0
        ? []
        : [element('rect', { class: partClass(part), x, y: FLOOR - height, width: percent(width), height, rx: 2 })];
    });
    return element('g', {}, element('title', {}, words), ...bars);
  });
  const labels = groups.flatMap(({ label }, at) => {
    // Counted from the end: what is latest always has its words.
    const fromEnd = groups.length - 1 - at;
    if (fromEnd % everySo !== 0) return [];
    const isSpare = (fromEnd / everySo) % 2 === 1;
    const x = along(NUMBERS + (at + 0.5) * room, 0, ways);
    return [element('text', { class: `picture-label${isSpare ? ' picture-spare' : ''}`, x, y: FLOOR + 17 }, label)];
  });
  return {
    root: pictureRoot(
      'columns',
      FLOOR + BELOW,
      name,
      ...lines.flatMap((line) => gridLine(line, top, ways)),
      ...columns,
      element('line', { class: 'picture-floor', x1: '0%', x2: '100%', y1: FLOOR, y2: FLOOR }),
      ...labels,
    ),
    legend: series.map((one, part) => ({ name: one, part: partClass(part) })),
    table: {
      caption: name,
      heads: [head, ...series],
      rows: groups.map(({ label, values }) => [label, ...values.map(ways.showNumber)]),
    },
  };
}
