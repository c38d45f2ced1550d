// What a release says while it is made, and at its end.
import { UPDATE_FILES } from '../../core/release/update-files.ts';
import { type MadePackages, releaseNames } from './make-packages.ts';
import type { ReleaseOptions } from './release-options.ts';

type Names = ReturnType<typeof releaseNames>;

/** What each file is for. */
const usesOf = (names: Names): Record<string, string> => ({
  [names.chromeStore]: 'Chrome Web Store, Edge Add-ons',
  [names.firefoxStore]: 'addons.mozilla.org',
  [names.chromium]: 'your own host: Chrome, Edge',
  [UPDATE_FILES.chromium]: 'your own host: where Chrome and Edge look for updates',
  [names.firefox]: 'your own host: Firefox, once Mozilla has signed it',
  [UPDATE_FILES.firefox]: 'your own host: where Firefox looks for updates',
  [names.sources]: 'reviewers: builds the same packages',
  [names.bill]: 'which packages of others are in it (CycloneDX)',
  [names.sums]: 'digests: sha256sum --check',
});

const toSizeWords = (bytes: number) => {
  if (bytes < 10_000) return `${bytes} B`;
  return bytes < 10_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
};

function tableOf(rows: readonly string[][]): string[] {
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map(([file = '', size = '', use = '']) =>
    `  ${file.padEnd(widths[0] ?? 0)}  ${size.padStart(widths[1] ?? 0)}  ${use}`.trimEnd(),
  );
}

/** What could not be made, and what it needs. */
function missingOf(names: Names, { key, updateUrl }: ReleaseOptions): string[] {
  const host = '--update-url https://HOST/FOLDER/, where the files will be';
  const keyWords = '--key FILE; "npm run alongside -- key FILE" makes one, or "openssl genrsa -out FILE 2048"';
  return [
    ...(key
      ? []
      : [`${names.chromium}, ${UPDATE_FILES.chromium}: need ${updateUrl ? '' : `${host}, and `}${keyWords}`]),
    ...(updateUrl ? [] : [`${names.firefox}, ${UPDATE_FILES.firefox}: need ${host}`]),
  ];
}

/** Says what was made, where it is, and what is missing. */
export function tellRelease(
  made: MadePackages,
  { name, version }: { name: string; version: string },
  folder: string,
  options: ReleaseOptions,
): string {
  const names = releaseNames(name, version);
  const uses = usesOf(names);
  const rows = [...made.files].map(([file, { length }]) => [file, toSizeWords(length), uses[file] ?? '']);
  const missing = missingOf(names, options);
  return [
    '',
    `In ${folder}:`,
    ...tableOf(rows),
    ...(made.chromiumId === undefined ? [] : ['', `Id in Chrome and Edge, for policies: ${made.chromiumId}`]),
    ...(made.firefoxId === undefined ? [] : [`Id in Firefox, for policies: ${made.firefoxId}`]),
    ...(options.sites.length === 0 ? [] : ['', `Built for: ${options.sites.join(' ')}`]),
    ...(missing.length === 0 ? [] : ['', 'Not made:', ...missing.map((line) => `  ${line}`)]),
    '',
  ].join('\n');
}
