// Every message of the catalogues is shown somewhere. The compiler tells which keys an expression can be, so that a key
// put together from parts (`failure.${kind}`) counts only for the parts that its type names.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTemplateExpression,
  type Node,
} from 'typescript/unstable/ast';
import { API, type Checker, type Type } from 'typescript/unstable/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../lib/core/text/en.ts';
import { enHelp } from '../../lib/core/text/en-help.ts';
import { LANGUAGES } from '../../lib/core/text/languages.ts';

const root = path.resolve(import.meta.dirname, '../..');
const keys = Object.keys(en);

/** The catalogues themselves, and files that ship nothing. */
const isSource = (file: string) =>
  /^(lib|components|entrypoints)\//.test(path.relative(root, file)) && !file.includes('/lib/core/text/');

/** The texts that a type consists of; `undefined` for one that is wider. */
function textsOf(type: Type | undefined): string[] | undefined {
  const parts = type?.isUnionType() ? type.getTypes() : [type];
  const texts = parts.map((part) => (part && 'value' in part ? part.value : undefined));
  return texts.every((text) => typeof text === 'string') ? texts : undefined;
}

/** Tells whether a key of the catalogue is wanted where an expression stands. */
const isWanted = (type: Type | undefined) =>
  type?.isUnionType() === true && type.getTypes().filter((part) => 'value' in part).length === keys.length;

/** The keys that the expressions of a file can be. */
function keysIn(file: Node, checker: Checker): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    const isText = isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node);
    if ((isText && node.text in en) || isTemplateExpression(node)) {
      if (isWanted(checker.getContextualType(node))) found.push(...(textsOf(checker.getTypeAtLocation(node)) ?? []));
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** The files that a page is made of, those that are loaded later too; types leave nothing behind. */
function filesOf(entry: string): Set<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !/\.tsx?$/.test(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8').replaceAll(/^(?:import|export) type [^;]*;/gm, '');
    const imports = text.matchAll(/\b(?:from\s+|import\s+|import\()'(\.[^']+)'/g);
    for (const [, from = ''] of imports) visit(path.resolve(path.dirname(file), from));
  };
  visit(path.join(root, entry));
  return found;
}

let api: API;
/** The keys that are used, by the file that uses them. */
let usedIn: Map<string, string[]>;
let used: Set<string>;

beforeAll(() => {
  api = new API({ cwd: root });
  const [project] = api.updateSnapshot({ openProjects: [path.join(root, 'tsconfig.json')] }).getProjects();
  if (!project) throw new Error('The compiler does not know the project.');
  const { program, checker } = project;
  usedIn = new Map(
    program
      .getSourceFileNames()
      .filter(isSource)
      .map((name) => {
        const file = program.getSourceFile(name);
        return [path.resolve(root, name), file ? keysIn(file, checker) : []];
      }),
  );
  used = new Set([...usedIn.values()].flat());
  // The whole program is read with its types: half a minute of processor, and more where others want it too.
}, 300_000);

afterAll(() => api.close());

const unusedOf = (all: string[]) => all.filter((key) => !used.has(key));

test('every message is used', () => expect(unusedOf(keys)).toEqual([]));

test('a message that nothing shows is found, also where keys of its group are put together', () => {
  expect(unusedOf([...keys, 'help.never', 'failure.never'])).toEqual(['help.never', 'failure.never']);
});

/** The messages that a page uses and help does not load. */
const beyondHelp = (entry: string) =>
  [...filesOf(entry)].flatMap((file) => usedIn.get(file) ?? []).filter((key) => !(key in enHelp));

test('help has every message that it uses, in its forms too', () => {
  expect(beyondHelp('entrypoints/help/main.tsx')).toEqual([]);
  expect(beyondHelp('entrypoints/worth/main.tsx')).toContain('worth.lead');
});

// What the browser itself shows (the store, menus, shortcuts) has catalogues of its own.
const manifestKeys = (language: string) =>
  Object.keys(JSON.parse(readFileSync(path.join(root, 'public/_locales', language, 'messages.json'), 'utf8')));

test('every message of the manifest is used, and is there in each language', () => {
  const wanting = globSync('{lib/platform,entrypoints}/**/*.ts', { cwd: root }).concat('wxt.config.ts');
  const sources = wanting.map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n');
  const wanted = [...sources.matchAll(/__MSG_(\w+?)__|getMessage\(([^)]*)\)/g)].flatMap(([, name, names = '']) =>
    name ? [name] : [...names.matchAll(/'(\w+)'/g)].map(([, one = '']) => one),
  );
  expect(manifestKeys('en').sort()).toEqual([...new Set(wanted)].sort());
  const languages = globSync('*/', { cwd: path.join(root, 'public/_locales') });
  expect(languages).toHaveLength(LANGUAGES.length);
  for (const language of languages) expect(manifestKeys(language)).toEqual(manifestKeys('en'));
});
