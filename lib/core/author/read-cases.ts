// The cases of an author's folder: what is to be shown on which page, each with where it stands in its file.
import * as v from 'valibot';
import { isObject } from '../feed/problem-of.ts';
import { isSlipOf } from '../feed/slip-of.ts';
import { CASE_KEYS, type CaseInput, caseSchema } from './case-schema.ts';
import { createYamlFinder } from './find-in-yaml.ts';
import type { CaseFile, FilePosition, Problem } from './folder.ts';
import { readYaml } from './read-yaml.ts';

/** What is expected of one page, field, message, selection or search. */
export interface Case extends CaseInput {
  file: string;
  /** Where a key such as `first` or `never[1]` stands; without one, the case itself. */
  at(key?: string): FilePosition;
}

/** Cases that can be run, and what is wrong with the others. */
export interface ReadCases {
  cases: Case[];
  problems: Problem[];
}

/** What is wrong with a case, and at which of its keys. */
interface CaseFault {
  key?: string;
  rule: string;
  message: string;
}

const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function unknownKey(key: string): CaseFault {
  const meant = CASE_KEYS.find((known) => isSlipOf(key, known));
  const expected = meant ? `Expected ${meant}` : `Expected one of ${CASE_KEYS.join(', ')}`;
  return { key, rule: 'case-key', message: `${expected}; found ${key}.` };
}

/** A fault of the schema, at the innermost key of the case that it names. */
function toFault(issue: v.BaseIssue<unknown>): CaseFault {
  // Of the forms that a key may have, the one it nearly has tells most.
  const [inner] = (issue.issues ?? []).filter(({ path }) => path);
  if (inner && issue.path) return toFault({ ...inner, path: [...issue.path, ...(inner.path ?? [])] } as typeof issue);
  const [key, index] = (issue.path ?? []).map((item) => item.key);
  if (key === undefined) return { rule: 'case', message: capital(issue.message) };
  if (issue.type === 'strict_object') return unknownKey(String(key));
  const path = typeof index === 'number' ? `${key}[${index}]` : String(key);
  return { key: path, rule: 'case-value', message: capital(issue.message) };
}

/** What is wrong with a case whose keys are all right one by one. */
function contradictions({ on, url, search, first, among, never, nothing, ...focus }: CaseInput): CaseFault[] {
  const rule = 'case';
  const faults: CaseFault[] = [];
  if (on && url) faults.push({ key: 'url', rule, message: 'Expected either on or url; found both.' });
  if (!on && !url && !search) faults.push({ rule, message: 'Expected a page: on, url, or a search.' });
  const [key] = search ? (['field', 'message', 'selection'] as const).filter((name) => focus[name]) : [];
  if (key) faults.push({ key, rule, message: `Expected a search alone; found ${key} beside it.` });
  const isExpecting = first !== undefined || among.length > 0 || never.length > 0 || nothing;
  if (!isExpecting) {
    faults.push({ rule, message: 'Expected what is to be shown: first, among, never or nothing.' });
  }
  if (nothing && (first !== undefined || among.length > 0)) {
    faults.push({ key: 'nothing', rule, message: 'Expected either tips or nothing; found both.' });
  }
  never.forEach((id, index) => {
    if (id !== first && !among.includes(id)) return;
    faults.push({ key: `never[${index}]`, rule, message: `Expected ${id} to be shown or not; found both.` });
  });
  return faults;
}

/** Reads one case of a file: `path` leads to it. */
function readCase(file: string, given: unknown, path: string, find: ReturnType<typeof createYamlFinder>) {
  const at = (key = ''): FilePosition => {
    const paths = key === '' ? [path] : [`${path}.${key}`, path];
    return paths.map(find).find((found) => found !== null) ?? { line: 1, column: 1 };
  };
  const tell = (faults: readonly CaseFault[]) =>
    faults.map(({ key, rule, message }): Problem => ({ file, ...at(key), severity: 'error', rule, message }));
  const parsed = v.safeParse(caseSchema, given);
  if (!parsed.success) return tell(parsed.issues.map(toFault));
  const faults = contradictions(parsed.output);
  return faults.length > 0 ? tell(faults) : ({ ...parsed.output, file, at } satisfies Case);
}

/** Reads a file of cases; each fault of it is told where it stands, and the other cases are used. */
function readCaseFile({ file, text }: CaseFile): ReadCases {
  const { value, faults } = readYaml(text);
  const severity = 'error';
  if (faults.length > 0) return { cases: [], problems: faults.map((fault) => ({ file, severity, ...fault })) };
  if (isObject(value) && Object.keys(value).length === 0) return { cases: [], problems: [] };
  if (!Array.isArray(value)) {
    const message = 'Expected a list of cases, each beginning with “- on:”.';
    return { cases: [], problems: [{ file, line: 1, column: 1, severity, rule: 'case', message }] };
  }
  const find = createYamlFinder(text);
  const read = value.map((given: unknown, index) => readCase(file, given, `[${index}]`, find));
  return {
    cases: read.flatMap((one) => (Array.isArray(one) ? [] : one)),
    problems: read.flatMap((one) => (Array.isArray(one) ? one : [])),
  };
}

/** Reads the cases of all files. */
export function readCases(files: readonly CaseFile[]): ReadCases {
  const read = files.map(readCaseFile);
  return { cases: read.flatMap(({ cases }) => cases), problems: read.flatMap(({ problems }) => problems) };
}

/** What is named, among what there is: with the name that may be meant. */
const didYouMean = (name: string, known: ReadonlySet<string>) => {
  const meant = [...known].find((other) => isSlipOf(name, other) || other.endsWith(`/${name}`));
  return meant ? `; did you mean ${meant}?` : '.';
};

/** The cases that name only tips (by their ids) and saved pages (by their files) that there are. */
export function withKnownNames(
  cases: readonly Case[],
  tips: ReadonlySet<string>,
  pages: ReadonlySet<string>,
): ReadCases {
  const straysOf = (one: Case): Problem[] => {
    const tell = (key: string, rule: string, message: string): Problem => ({
      ...{ file: one.file, ...one.at(key), severity: 'error', rule, message },
    });
    const named = [
      ...(one.first === undefined ? [] : [['first', one.first] as const]),
      ...one.among.map((id, index) => [`among[${index}]`, id] as const),
      ...one.never.map((id, index) => [`never[${index}]`, id] as const),
    ];
    const strays = named
      .filter(([, id]) => !tips.has(id))
      .map(([key, id]) => tell(key, 'case-tip', `No tip is called ${id}${didYouMean(id, tips)}`));
    if (one.on === undefined || pages.has(one.on)) return strays;
    return [tell('on', 'case-page', `There is no saved page ${one.on}${didYouMean(one.on, pages)}`), ...strays];
  };
  const judged = cases.map((one) => ({ one, strays: straysOf(one) }));
  return {
    cases: judged.flatMap(({ one, strays }) => (strays.length === 0 ? one : [])),
    problems: judged.flatMap(({ strays }) => strays),
  };
}
