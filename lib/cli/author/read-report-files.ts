// The files of reports, one after the other and never all at once, whether they are named or lie in a folder.
import { opendir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { err } from '../../core/result.ts';
import { MAX_REPORT_LENGTH, readReport } from '../../core/value/read-report.ts';
import type { GivenFile } from '../../core/value/team/merge-reports.ts';
import { CommandUsageError } from './command-io.ts';

/** How the file is called that remembers earlier merges, after the name of the page. */
export const RECORD_ENDING = '.merges.json';

/** Files that are read at a time. */
const AT_ONCE = 16;

/** Bytes of a character at most. */
const BYTES = 4;

const isReportName = (name: string) =>
  /\.json$/i.test(name) && !name.startsWith('.') && !name.toLowerCase().endsWith(RECORD_ENDING);

async function* namesBelow(folder: string): AsyncGenerator<string> {
  for await (const entry of await opendir(folder)) {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* namesBelow(at);
    else if (entry.isFile() && isReportName(entry.name)) yield at;
  }
}

async function* filesNamed(named: readonly string[], cwd: string): AsyncGenerator<string> {
  for (const one of named) {
    const at = path.resolve(cwd, one);
    if ((await stat(at)).isDirectory()) yield* namesBelow(at);
    else yield at;
  }
}

async function readReportFile(at: string, cwd: string): Promise<GivenFile> {
  const name = path.relative(cwd, at).split(path.sep).join('/');
  if ((await stat(at)).size > MAX_REPORT_LENGTH * BYTES) return { name, read: err('too-large') };
  return { name, read: readReport(await readFile(at, 'utf8')) };
}

/** Fails where something that is named is not there. */
export async function expectThere(named: readonly string[], cwd: string): Promise<void> {
  if (named.length === 0) throw new CommandUsageError('expected files of reports, or folders of them');
  for (const one of named) {
    const entry = await stat(path.resolve(cwd, one)).catch(() => null);
    if (!entry) throw new CommandUsageError(`expected files of reports, or folders of them; there is none at ${one}`);
  }
}

/** Reads files that are named, and every .json below folders that are; some are read ahead. */
export const reportFiles = (named: readonly string[], cwd: string) =>
  async function* (): AsyncGenerator<GivenFile> {
    const ahead: Promise<GivenFile>[] = [];
    for await (const at of filesNamed(named, cwd)) {
      ahead.push(readReportFile(at, cwd));
      const [first] = ahead;
      if (ahead.length < AT_ONCE || !first) continue;
      ahead.shift();
      yield await first;
    }
    for (const one of ahead) yield await one;
  };
