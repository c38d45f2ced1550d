// One word, one thing: the glossary is held against the names of the code, as the compiler reads them.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  isArrowFunction,
  isFunctionDeclaration,
  isFunctionExpression,
  isIdentifier,
  isVariableStatement,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';
import { createVirtualFileSystem, type FileSystem } from 'typescript/unstable/fs';
import { API } from 'typescript/unstable/sync';
import { describe, expect, test } from 'vitest';
import { type MarkdownPage, parseMarkdown, readMarkdown, root, rowsUnder } from './markdown.ts';

const GLOSSARY = 'docs/glossary.md';

/** A name that a file declares at its top. */
interface Declared {
  file: string;
  name: string;
  isFunction: boolean;
}

/** What the sources call things. */
interface Names {
  files: string[];
  declared: Declared[];
}

/** The names that a statement at the top of a file declares. */
function declaredBy(statement: Node): Omit<Declared, 'file'>[] {
  if (isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
      const isFunction = initializer && (isArrowFunction(initializer) || isFunctionExpression(initializer));
      return isIdentifier(name) ? [{ name: name.text, isFunction: isFunction === true }] : [];
    });
  const { name } = statement as { name?: Node };
  return name && isIdentifier(name) ? [{ name: name.text, isFunction: isFunctionDeclaration(statement) }] : [];
}

function declaredIn(source: SourceFile, file: string): Declared[] {
  return source.statements.flatMap(declaredBy).map((one) => ({ file, ...one }));
}

/** Reads the names of the sources of a project: its own folders, and nothing that only declares types for others. */
function readNames(cwd: string, fs?: FileSystem): Names {
  const api = new API({ cwd, ...(fs && { fs }) });
  try {
    const [project] = api.updateSnapshot({ openProjects: [path.join(cwd, 'tsconfig.json')] }).getProjects();
    if (!project) throw new Error('The compiler does not know the project.');
    const { program } = project;
    const files = program
      .getSourceFileNames()
      .map((file) => path.relative(cwd, file))
      .filter((file) => /^(lib|components|entrypoints)\//.test(file) && !/\.d\.m?ts$/.test(file));
    const declared = files.flatMap((file) => {
      const source = program.getSourceFile(path.join(cwd, file));
      return source ? declaredIn(source, file) : [];
    });
    return { files, declared };
  } finally {
    api.close();
  }
}

/** The words of a name, each followed by a dash: `toTipURL` is `to-tip-url-`. */
const wordsOf = (name: string) =>
  `${name
    .replace(/\.tsx?$/, '')
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replaceAll(/[_.]/g, '-')
    .toLowerCase()}-`;

const spansIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);

const isPath = (span: string) => span.includes('/') || span.includes('.');

/** What the glossary names that is not there. */
function missingNames(glossary: MarkdownPage, { declared }: Names, isThere: (file: string) => boolean): string[] {
  const names = new Set(declared.map(({ name }) => name));
  return rowsUnder(glossary, 'Words')
    .flatMap(([, , code]) => spansIn(code))
    .filter((span) => !(isPath(span) ? isThere(span) : names.has(span)));
}

/** Words that no name may have, and the folder in which that holds. */
const RULED_OUT = /`([^`]+)`(?: in `([^`]+)`)?/g;

/** Names that have words which the glossary rules out, in the folder that it gives. */
function wrongNames(glossary: MarkdownPage, { files, declared }: Names): string[] {
  const named = [
    ...files.flatMap((file) => file.split('/').map((part) => ({ file, name: part }))),
    ...declared.map(({ file, name }) => ({ file, name })),
  ];
  const cells = rowsUnder(glossary, 'Words').flatMap(([, , , not = '']) => [...not.matchAll(RULED_OUT)]);
  const wrong = cells.flatMap(([span, words, folder = '']) => {
    return named
      .filter(({ file }) => file.startsWith(folder))
      .filter(({ name }) => `-${wordsOf(name)}`.includes(`-${words}-`))
      .map(({ file, name }) => `${file}: ${name} (${span})`);
  });
  return [...new Set(wrong)];
}

/** Functions of the same name in more than one file. */
function sharedNames({ declared }: Names): string[] {
  const homes = new Map<string, string[]>();
  for (const { name, file, isFunction } of declared)
    if (isFunction) homes.set(name, [...(homes.get(name) ?? []), file]);
  return [...homes].filter(([, files]) => files.length > 1).map(([name, files]) => `${name}: ${files.join(', ')}`);
}

describe('the glossary', () => {
  const glossary = readMarkdown(GLOSSARY);
  const names = readNames(root);

  test('is short, and held against all the code', () => {
    expect(readFileSync(path.join(root, GLOSSARY), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(40);
    expect(names.files.length).toBeGreaterThan(500);
    expect(names.declared.filter(({ isFunction }) => isFunction).length).toBeGreaterThan(1500);
  });

  test('says of each word what it is, what carries it and what does not', () => {
    const rows = rowsUnder(glossary, 'Words');
    expect(rows.length).toBeGreaterThan(20);
    expect(new Set(rows.map(([word]) => word)).size).toBe(rows.length);
    for (const [word, meaning, code, not] of rows)
      expect([word, meaning !== '', spansIn(code).length > 0, spansIn(not).length > 0]).toEqual([
        word,
        true,
        true,
        true,
      ]);
  });

  test('names what is there', () =>
    expect(missingNames(glossary, names, (file) => existsSync(path.join(root, file)))).toEqual([]));

  test('rules out words that nothing is called', () => expect(wrongNames(glossary, names)).toEqual([]));

  test('no two functions share a name', () => expect(sharedNames(names)).toEqual([]));
});

test('each fault would be seen', () => {
  const glossary = parseMarkdown(
    'docs/made-up.md',
    [
      '## Words\n',
      '| word | what it is | in the code | not |',
      '|---|---|---|---|',
      '| tip | help | `Tip`, `lib/tip.ts`, `Gone`, `lib/gone.ts` | `advice`, `tip-card`, `panel` in `components/` |',
    ].join('\n'),
  );
  const sources = {
    'lib/tip.ts': 'export interface Tip {}\nexport const toTip = () => ({});\nfunction panelOf() {}',
    'lib/advice.ts':
      'export const ADVICE_MS = 1, adviser = 2;\nexport class MyTipCard {}\nexport const tipCardinal = 3;',
    'components/Panel.tsx': 'export function toTip() { function panelOf() {} }\nexport const once = function () {};',
    'entrypoints/help/main.ts': 'const once = 1;\nconst inner = { toTip() {} };',
    'tests/tip.ts': 'export const toTip = () => ({}), advice = 1;',
  };
  const at = '/made-up';
  const files = Object.fromEntries(Object.entries(sources).map(([file, text]) => [`${at}/${file}`, text]));
  const options = { noLib: true, types: [] };
  const config = JSON.stringify({ compilerOptions: options, files: Object.keys(sources) });
  const names = readNames(at, createVirtualFileSystem({ ...files, [`${at}/tsconfig.json`]: config }));

  expect(missingNames(glossary, names, (file) => Object.hasOwn(sources, file))).toEqual(['Gone', 'lib/gone.ts']);
  expect(wrongNames(glossary, names).sort()).toEqual([
    'components/Panel.tsx: Panel.tsx (`panel` in `components/`)',
    'lib/advice.ts: ADVICE_MS (`advice`)',
    'lib/advice.ts: MyTipCard (`tip-card`)',
    'lib/advice.ts: advice.ts (`advice`)',
  ]);
  expect(sharedNames(names)).toEqual(['toTip: lib/tip.ts, components/Panel.tsx']);
});
