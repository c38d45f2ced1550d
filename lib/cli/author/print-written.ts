// What a command that writes tips says: each file, each loss, and how many of all.
import path from 'node:path';
import type { Loss } from '../../core/author/convert/imported.ts';
import type { WrittenFiles } from './write-new-files.ts';

const countWith = (n: number, one: string, several = `${one}s`) => `${n} ${n === 1 ? one : several}`;

/** The lines about what was written, with paths relative to where the command runs. */
export function printWritten(
  { written, same, differing }: WrittenFiles,
  lost: readonly Loss[],
  { folder, cwd, tips }: { folder: string; cwd: string; tips: number },
): string {
  const shownPath = (name: string) => path.relative(cwd, path.join(folder, name)).split(path.sep).join('/');
  const counts = [
    countWith(tips, 'tip'),
    `${countWith(written.length, 'file')} written`,
    ...(same.length > 0 ? [`${same.length} there already`] : []),
    ...(differing.length > 0 ? [`${differing.length} left as ${differing.length === 1 ? 'it is' : 'they are'}`] : []),
    `${lost.length} lost or changed`,
  ];
  return [
    ...written.map((name) => `wrote ${shownPath(name)}`),
    ...differing.map((name) => `left ${shownPath(name)} as it is: it has other content`),
    ...lost.map(({ where, what }) => `${where}: ${what}`),
    `${counts.join(', ')}\n`,
  ].join('\n');
}
