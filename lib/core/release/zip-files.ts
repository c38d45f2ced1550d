// Zip files whose bytes follow from what is in them, on whatever machine and whenever they are made.
import { type Zippable, zipSync } from 'fflate';

/** A file of a package. */
export interface PackedFile {
  bytes: Uint8Array;
  /** Whether it is a program, which sources may be. */
  isProgram?: boolean;
}

/** The mark of Unix, under which the bits of a file stand in its entry; and the bits of a file that is a program. */
const UNIX = 3;
const PROGRAM = 0o100755 * 0x10000;
const PLAIN = 0o100644 * 0x10000;

/** The years that an entry can tell. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2099;
const FIRST_DAY = { year: FIRST_YEAR, month: 0, day: 1 };

/** The day of a release, as entries tell it. */
export interface ZipDay {
  year: number;
  /** From 0. */
  month: number;
  day: number;
}

/**
 * The day that a number of seconds since 1970 is in, in Greenwich; without one, and before there were zip files, the first
 * that an entry can tell. The hour is left out: entries have no time zone, and some hours are in some zones none.
 */
export function toZipDay(seconds: number | undefined): ZipDay {
  if (seconds === undefined) return FIRST_DAY;
  const date = new Date(seconds * 1000);
  const year = date.getUTCFullYear();
  if (year < FIRST_YEAR) return FIRST_DAY;
  if (year > LAST_YEAR) return { year: LAST_YEAR, month: 11, day: 31 };
  return { year, month: date.getUTCMonth(), day: date.getUTCDate() };
}

/** Packs files by their names, in the order of their names. */
export function zipFiles(files: ReadonlyMap<string, PackedFile>, day: ZipDay): Uint8Array {
  const mtime = new Date(day.year, day.month, day.day, 12);
  const names = [...files.keys()].sort();
  const entries: Zippable = {};
  for (const name of names) {
    const { bytes, isProgram = false } = files.get(name) ?? { bytes: new Uint8Array() };
    entries[name] = [bytes, { mtime, os: UNIX, attrs: isProgram ? PROGRAM : PLAIN, level: 9 }];
  }
  return zipSync(entries);
}
