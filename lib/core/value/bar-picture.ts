// A bar with parts in a row, and the range from one number to another.
import {
  along,
  element,
  type Picture,
  type PictureElement,
  type PictureWays,
  partClass,
  percent,
  pictureRoot,
} from './picture.ts';

/** What a bar is made of. */
export interface BarGiven {
  /** What the bar shows; the caption of its table. */
  name: string;
  /** The heads of its table: what a part is, and how much of it there is. */
  heads: readonly [string, string];
  parts: readonly { name: string; value: number }[];
  /** What the whole width stands for; what is absent stands for all parts together. */
  most?: number;
}

const BAR_HEIGHT = 8;

/** Makes a bar of parts that lie beside each other, on a ground that is as long as the most there can be. */
export function barPicture({ name, heads, parts, most }: BarGiven, ways: PictureWays): Picture {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const whole = Math.max(most ?? sum, sum);
  const share = (value: number) => (whole === 0 ? 0 : (value / whole) * 100);
  let start = 0;
  const bars = parts.flatMap(({ name: part, value }, at): PictureElement[] => {
    const width = share(value);
    const x = along(start, width, ways);
    start += width;
    if (value === 0) return [];
    const words = element('title', {}, `${part}: ${ways.showNumber(value)}`);
    return [element('rect', { class: partClass(at), x, y: 0, width: percent(width), height: BAR_HEIGHT }, words)];
  });
  const ground = element('rect', { class: 'picture-ground', x: '0%', y: 0, width: '100%', height: BAR_HEIGHT });
  return {
    root: pictureRoot('bar', BAR_HEIGHT, name, ground, ...bars),
    legend: parts.map((part, at) => ({ name: part.name, part: partClass(at) })),
    table: { caption: name, heads, rows: parts.map((part) => [part.name, ways.showNumber(part.value)]) },
  };
}

/** What a range is made of. */
export interface RangeGiven {
  name: string;
  heads: readonly [string, string];
  /** The names of its ends, and what they are. */
  low: { name: string; value: number };
  high: { name: string; value: number };
}

/** Heights in pixels: of the range, and with the words below it. */
const [RANGE, WITH_WORDS] = [12, 40];

/** Makes a picture of what lies between two numbers, on a ground that begins with nothing. */
export function rangePicture({ name, heads, low, high }: RangeGiven, ways: PictureWays): Picture {
  // What is as good as one number is still seen.
  const least = high.value === 0 ? 0 : Math.min(99, (low.value / high.value) * 100);
  // Words stand inside the picture, and those of the two ends apart.
  const words = (at: number, value: number) =>
    element(
      'text',
      { class: `picture-label picture-${at > 50 ? 'until' : 'from'}`, x: along(at, 0, ways), y: RANGE + 20 },
      ways.showNumber(value),
    );
  const width = 100 - least;
  return {
    root: pictureRoot(
      'range',
      WITH_WORDS,
      name,
      element('rect', { class: 'picture-ground', x: '0%', y: 0, width: '100%', height: RANGE, rx: RANGE / 2 }),
      element('rect', {
        class: 'picture-part-1',
        x: along(least, width, ways),
        y: 0,
        width: percent(width),
        height: RANGE,
        rx: RANGE / 2,
      }),
      words(least, low.value),
      words(100, high.value),
    ),
    legend: [],
    table: { caption: name, heads, rows: [low, high].map((end) => [end.name, ways.showNumber(end.value)]) },
  };
}
