// Whose words the files are made of, with the licences: it stands beside them in every package that has them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LICENCES } from './word-packages.ts';

const listed = (licence: string) =>
  LICENCES.filter((one) => one.licence === licence).map(
    ({ packages, owner }) => `  ${packages}: Copyright (c) ${owner}`,
  );

/** The terms of the MIT licence, as this project has them itself. */
function permission(): string {
  const licence = readFileSync(path.resolve(import.meta.dirname, '../../LICENSE'), 'utf8');
  return licence.slice(licence.indexOf('Permission is hereby granted')).trimEnd();
}

/** The notices of the word pairs. */
export const noticesText = (): string =>
  [
    'The word pairs in this folder are mined from the labels of these packages, and changed: put in lower case, taken',
    'apart, chosen and put together anew.',
    '',
    'Under the MIT licence, whose text follows:',
    '',
    ...listed('MIT'),
    '',
    'Under the Apache License, Version 2.0 (http://www.apache.org/licenses/LICENSE-2.0), without warranties or',
    'conditions of any kind:',
    '',
    ...listed('Apache-2.0'),
    '',
    permission(),
    '',
  ].join('\n');
