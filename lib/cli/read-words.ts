// The word pairs of a language, from the very files that the extension has in its package.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where they stand: beside the one file of the packed command line, else in the project. */
const HERE = path.dirname(fileURLToPath(import.meta.url));
const FOLDERS = ['words', '../../public/words'].map((folder) => path.resolve(HERE, folder));

/** Reads the word pairs of a language; `null` where there are none. */
export async function readWords(language: string): Promise<string | null> {
  for (const folder of FOLDERS) {
    const text = await readFile(path.join(folder, `${language}.txt`), 'utf8').catch(() => null);
    if (text !== null) return text;
  }
  return null;
}
