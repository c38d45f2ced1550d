// Reads an author's folder: every file that is understood, and a word about every one that is not.

import { err, ok, type Result } from '../result.ts';
import { checkNames } from './check-names.ts';
import type { AuthorFolder, CaseFile, FolderFiles, Problem } from './folder.ts';
import { CONTACTS_FILE, FEED_FILE, readHead } from './read-head.ts';
import { readSavedPage } from './read-pages.ts';
import { readTip } from './read-tip.ts';
import { isTipFile, linkAddresses } from './tip-addresses.ts';

const CASES = /^cases\/.+\.ya?ml$/;
const PAGE = /^pages\/.+\.json$/;
const PICTURE = /\.(?:png|jpe?g|gif|webp)$/i;
/** Files that teams keep beside their tips: they are not meant for the feed. */
const BESIDE = /(?:^|\/)(?:\.|README|LICEN[CS]E|CHANGELOG|CONTRIBUTING|CODEOWNERS)/i;

const wrong = (file: string, rule: string, message: string, severity: Problem['severity'] = 'error'): Problem => {
  return { file, line: 1, column: 1, severity, rule, message };
};

/** The text of a file; where it is none, how to mend it. */
function utf8TextOf(file: string, bytes: Uint8Array): Result<string, Problem> {
  const fault = err(wrong(file, 'encoding', 'Save the file as UTF-8: it is written in another encoding.'));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // Every other byte of UTF-16 is one where it writes plain letters.
    return text.includes('\0') ? fault : ok(text);
  } catch {
    return fault;
  }
}

const isUnderstood = (file: string) =>
  file === FEED_FILE || file === CONTACTS_FILE || isTipFile(file) || CASES.test(file) || PAGE.test(file);

/** Files that nothing reads. */
function strays(files: readonly string[]): Problem[] {
  return files
    .filter((file) => !isUnderstood(file) && !PICTURE.test(file) && !BESIDE.test(file))
    .map((file) =>
      wrong(
        file,
        'stray-file',
        'Move or rename it: feed.yml, contacts.yml, tips/**/*.md, cases/**/*.yml and pages/**/*.json are read.',
        'warning',
      ),
    );
}

/** Reads an author's folder: its tips sorted by path, and everything that can be said of one file alone. */
export function readFolder(files: FolderFiles): AuthorFolder {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const names = [...files.keys()].sort();
  for (const file of names.filter(isUnderstood)) {
    const text = utf8TextOf(file, files.get(file) ?? new Uint8Array());
    if (text.ok) texts.set(file, text.value);
    else problems.push(text.error);
  }
  const head = readHead(texts.get(FEED_FILE), texts.get(CONTACTS_FILE));
  problems.push(...head.problems);
  const urlOf = linkAddresses(texts);
  const read = [...texts].filter(([file]) => isTipFile(file)).map(([file, text]) => readTip(text, { file, urlOf }));
  problems.push(...read.flatMap((one) => one.problems));
  const pages = [...texts].filter(([file]) => PAGE.test(file)).map(([file, text]) => readSavedPage(file, text));
  problems.push(...pages.filter((one) => 'rule' in one), ...strays(names), ...checkNames(names));
  const cases = [...texts].filter(([file]) => CASES.test(file)).map(([file, text]): CaseFile => ({ file, text }));
  return {
    head: head.head,
    headAt: head.headAt,
    tips: read.map(({ tip }) => tip),
    pages: pages.filter((one) => 'page' in one),
    cases,
    pictures: new Map(
      names.filter((file) => PICTURE.test(file)).map((file) => [file, files.get(file) ?? new Uint8Array()]),
    ),
    problems,
  };
}
