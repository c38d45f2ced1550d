import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { toZipDay, zipFiles } from '../../../lib/core/release/zip-files.ts';

const files = new Map([
  ['b.txt', { bytes: Buffer.from('second') }],
  ['a/run', { bytes: Buffer.from('first'), isProgram: true }],
]);
const FIRST = toZipDay(undefined);
/** What each entry of the list at the end begins with. */
const ENTRY = 'PK\x01\x02';

test('a zip file has its files in the order of their names, whatever the order they came in', () => {
  const zip = zipFiles(files, FIRST);
  expect(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['a/run', 'first'],
    ['b.txt', 'second'],
  ]);
  expect(Buffer.from(zipFiles(new Map([...files].reverse()), FIRST)).equals(zip)).toBe(true);
});

test('it tells which files are programs, and the same time of all', () => {
  const zip = Buffer.from(zipFiles(files, { year: 2026, month: 10, day: 30 }));
  const [, ...parts] = zip.toString('latin1').split(ENTRY);
  const entries = parts.map((part) => Buffer.from(`${ENTRY}${part}`, 'latin1'));
  // Made on (Unix), time, day, bits of the file.
  const facts = entries.map((it) => [it[5], it.readUInt16LE(12), it.readUInt16LE(14), it.readUInt32LE(38) >>> 16]);
  const [noon, day] = [12 << 11, ((2026 - 1980) << 9) | (11 << 5) | 30];
  expect(facts).toEqual([
    [3, noon, day, 0o100755],
    [3, noon, day, 0o100644],
  ]);
});

test.each([
  [undefined, { year: 1980, month: 0, day: 1 }],
  [0, { year: 1980, month: 0, day: 1 }],
  [Date.UTC(2026, 10, 30, 23, 59, 59) / 1000, { year: 2026, month: 10, day: 30 }],
  [Date.UTC(2026, 11, 1) / 1000, { year: 2026, month: 11, day: 1 }],
  [Date.UTC(2300, 0, 1) / 1000, { year: 2099, month: 11, day: 31 }],
])('%s seconds are in the day %o', (seconds, day) => expect(toZipDay(seconds)).toEqual(day));
