import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barPicture, rangePicture } from '../../../lib/core/value/bar-picture.ts';
import { columnPicture } from '../../../lib/core/value/column-picture.ts';
import { type PictureElement, scaleTo } from '../../../lib/core/value/picture.ts';

const ways = { isMirrored: false, showNumber: String };
const mirrored = { ...ways, isMirrored: true };

/** Every element of a picture. */
const allOf = (root: PictureElement): PictureElement[] => [
  root,
  ...root.children.flatMap((child) => (typeof child === 'string' ? [] : allOf(child))),
];
const allWith = (root: PictureElement, tag: string, name: string) =>
  allOf(root).filter((one) => one.tag === tag && String(one.attributes.class).split(' ').includes(name));
const numberIn = (value: string | number | undefined) => Number.parseFloat(String(value));

const weeks = fc.array(
  fc.record({ label: fc.string(), values: fc.tuple(fc.nat({ max: 1e6 }), fc.nat({ max: 1e6 })) }),
  { minLength: 1, maxLength: 30 },
);
const givenOf = (groups: { label: string; values: readonly number[] }[]) => ({
  name: 'By week',
  head: 'Week',
  series: ['Opened', 'Helped'],
  groups,
});

test('columns are as high as their numbers, and stand between the floor and the highest line', () => {
  fc.assert(
    fc.property(weeks, (groups) => {
      const { root } = columnPicture(givenOf(groups), ways);
      const { top } = scaleTo(Math.max(...groups.flatMap(({ values }) => values)));
      for (const [part, name] of ['picture-part-1', 'picture-part-2'].entries()) {
        const heights = allWith(root, 'rect', name).map(({ attributes }) => numberIn(attributes.height));
        const given = groups.map(({ values }) => values[part] ?? 0).filter((value) => value > 0);
        expect(heights).toHaveLength(given.length);
        for (const [at, height] of heights.entries()) expect(height).toBeCloseTo(((given[at] ?? 0) / top) * 132, 1);
      }
    }),
  );
});

test('columns do not touch each other, and none leaves the picture', () => {
  fc.assert(
    fc.property(weeks, fc.boolean(), (groups, isMirrored) => {
      const { root } = columnPicture(givenOf(groups), isMirrored ? mirrored : ways);
      const boxes = allOf(root).filter(({ tag }) => tag === 'rect');
      const edges = boxes
        .map(({ attributes: { x, width } }) => [numberIn(x), numberIn(x) + numberIn(width)] as const)
        .sort(([one], [other]) => one - other);
      for (const [at, [start, end]] of edges.entries()) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(100.01);
        expect(start).toBeGreaterThanOrEqual((edges[at - 1]?.[1] ?? 0) - 0.01);
      }
    }),
  );
});

test('the table behind says every number of the picture', () => {
  const { table, legend } = columnPicture(givenOf([{ label: '23 Nov', values: [4, 0] }]), ways);
  expect(table).toEqual({ caption: 'By week', heads: ['Week', 'Opened', 'Helped'], rows: [['23 Nov', '4', '0']] });
  expect(legend.map(({ name }) => name)).toEqual(['Opened', 'Helped']);
});

test('where text runs from right to left, so does time', () => {
  const groups = [
    { label: 'first', values: [1, 1] },
    { label: 'last', values: [1, 1] },
  ];
  const placesOf = (root: PictureElement) =>
    allWith(root, 'text', 'picture-label').map(({ attributes }) => numberIn(attributes.x));
  const [first = 0, last = 0] = placesOf(columnPicture(givenOf(groups), ways).root);
  expect(first).toBeLessThan(last);
  expect(placesOf(columnPicture(givenOf(groups), mirrored).root)).toEqual([100 - first, 100 - last]);
});

test('lines are at round numbers, and no line is at half of one', () => {
  expect(scaleTo(0)).toEqual({ top: 1, lines: [1] });
  expect(scaleTo(3)).toEqual({ top: 4, lines: [2, 4] });
  expect(scaleTo(7)).toEqual({ top: 10, lines: [5, 10] });
  expect(scaleTo(37)).toEqual({ top: 40, lines: [20, 40] });
  expect(scaleTo(101)).toEqual({ top: 200, lines: [100, 200] });
});

const numbers = fc.array(fc.nat({ max: 1e6 }), { minLength: 1, maxLength: 4 });

test('the parts of a bar lie one after the other, and together are as long as their share of the most', () => {
  fc.assert(
    fc.property(numbers, fc.nat({ max: 1e6 }), fc.boolean(), (values, most, isMirrored) => {
      const parts = values.map((value, at) => ({ name: `part ${at}`, value }));
      const given = { name: 'Bar', heads: ['Part', 'How many'] as const, parts, most };
      const { root, table } = barPicture(given, isMirrored ? mirrored : ways);
      const boxes = allOf(root).filter(
        ({ tag, attributes }) => tag === 'rect' && attributes.class !== 'picture-ground',
      );
      const sum = values.reduce((all, value) => all + value, 0);
      const whole = Math.max(sum, most);
      const length = boxes.reduce((all, { attributes }) => all + numberIn(attributes.width), 0);
      expect(length).toBeCloseTo(whole === 0 ? 0 : (sum / whole) * 100, 1);
      const starts = boxes.map(({ attributes }) => numberIn(attributes.x));
      expect(starts).toEqual(starts.toSorted((a, b) => (isMirrored ? b - a : a - b)));
      expect(table.rows).toEqual(parts.map(({ name, value }) => [name, String(value)]));
    }),
  );
});

test('a range reaches from its low end to its high one, and is seen also where both are the same', () => {
  const rangeOf = (low: number, high: number) => {
    const ends = { low: { name: 'Low', value: low }, high: { name: 'High', value: high } };
    return rangePicture({ name: 'Range', heads: ['End', 'Hours'], ...ends }, ways);
  };
  const bandOf = (low: number, high: number) => {
    const [band] = allWith(rangeOf(low, high).root, 'rect', 'picture-part-1');
    return [numberIn(band?.attributes.x), numberIn(band?.attributes.width)];
  };
  expect(bandOf(1, 4)).toEqual([25, 75]);
  expect(bandOf(0, 0)).toEqual([0, 100]);
  expect(bandOf(4, 4)).toEqual([99, 1]);
  expect(rangeOf(1, 4).table.rows).toEqual([
    ['Low', '1'],
    ['High', '4'],
  ]);
});
