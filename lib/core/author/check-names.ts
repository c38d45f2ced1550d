// Names of files that are not the same on every system: a team's folder lies on many.
import type { Problem } from './folder.ts';

/** Signs that no name has on Windows, names that stand there for devices, and ends that are cut off. */
const NOT_EVERYWHERE = /[<>:"|?*\\\p{Cc}]|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:[./]|$)|[. ](?:\/|$)/iu;

/** What two names have in common that are one where letter case, or how an accent is written, makes no difference. */
const sameName = (file: string) => file.normalize('NFC').toLowerCase();

function nameFault(file: string, before: string | undefined): string | null {
  if (before === undefined) return NOT_EVERYWHERE.test(file) ? 'Rename it: Windows has no file with this name.' : null;
  const difference = before.toLowerCase() !== file.toLowerCase() ? 'how its accents are written' : 'its letter case';
  return `Rename it: only ${difference} tells it from ${before}, and some systems make no difference.`;
}

/** Names that some system does not have, or does not tell apart. */
export function checkNames(files: readonly string[]): Problem[] {
  const known = new Map<string, string>();
  return files.flatMap((file) => {
    const message = nameFault(file, known.get(sameName(file)));
    known.set(sameName(file), file);
    return message === null ? [] : [{ file, line: 1, column: 1, severity: 'warning', rule: 'file-name', message }];
  });
}
