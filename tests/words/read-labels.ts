// Reads the labels of each package in English and in one more language, put together by their keys.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetchPackage } from './fetch-package.ts';
import {
  BACKOFFICE,
  CONTENT,
  EDITOR_CODE,
  EDITOR_PACKS,
  GRID,
  type LabelPair,
  SHOP,
  STORE,
  SYNONYMS,
  UI5_PACKAGES,
  type WordLanguage,
} from './word-packages.ts';

/** Labels by their keys. */
type Labels = Map<string, string>;

/** The texts of a tree of objects, by the way to each. */
function flatten(value: unknown, key = '', into: Labels = new Map()): Labels {
  if (typeof value === 'string') into.set(key, value);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) flatten(inner, `${key}.${name}`, into);
  }
  return into;
}

function align(english: Labels, other: Labels): LabelPair[] {
  return [...english].flatMap(([key, label]) => {
    const said = other.get(key);
    return said === undefined ? [] : [[label, said] as const];
  });
}

const readText = (...parts: string[]) => readFileSync(path.join(...parts), 'utf8');
const readTree = (...parts: string[]) => flatten(JSON.parse(readText(...parts).replace(/^\uFEFF/, '')));
const importTree = async (...parts: string[]): Promise<unknown> => import(pathToFileURL(path.join(...parts)).href);

/** A call in the editor's code that names a label by its number. */
const LABEL_CALL = /localize2?\((\d+),\s*("(?:[^"\\\n]|\\.)*")/g;

async function readEditor(language: WordLanguage): Promise<LabelPair[]> {
  const [code, pack] = [await fetchPackage(EDITOR_CODE), await fetchPackage(EDITOR_PACKS[language])];
  const english: Labels = new Map();
  for (const file of globSync('**/*.js', { cwd: code })) {
    for (const [, number = '', text = ''] of readText(code, file).matchAll(LABEL_CALL)) {
      english.set(number, JSON.parse(text));
    }
  }
  const [, list = '[]'] =
    /var content = (\[[\s\S]*?\n\]);/.exec(readText(pack, 'translations/main.i18n.json.js')) ?? [];
  const other: (string | null)[] = JSON.parse(list.replace(/^(\s*)undefined,$/gm, '$1null,'));
  const main = align(english, new Map(other.map((text, at) => [String(at), text ?? ''])));
  // Those of the extensions that come with it have the English text for a key.
  const extensions = globSync('translations/extensions/*.json', { cwd: pack }).flatMap((file) => {
    const bundle: Record<string, string> = JSON.parse(readText(pack, file)).contents?.bundle ?? {};
    return Object.entries(bundle).map(([key, text]) => [key.replace(/\/.*$/s, ''), text] as const);
  });
  return [...main, ...extensions];
}

function readProperties(text: string): Labels {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(#|$)/.test(line));
  const plain = (value: string) =>
    value.replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).trim();
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf('=');
      return at < 0 ? [] : [[line.slice(0, at).trim(), plain(line.slice(at + 1))] as const];
    }),
  );
}

async function readUi5(language: WordLanguage): Promise<LabelPair[]> {
  const folders = await Promise.all(UI5_PACKAGES.map(fetchPackage));
  const suffix = language === 'zh' ? 'zh_CN' : language;
  return folders.flatMap((folder) =>
    globSync(['src/**/messagebundle.properties', 'src/**/i18n.properties'], { cwd: folder }).flatMap((file) => {
      const other = globSync(file.replace('.properties', `_${suffix}.properties`), { cwd: folder });
      return other.flatMap((found) =>
        align(readProperties(readText(folder, file)), readProperties(readText(folder, found))),
      );
    }),
  );
}

const SHOP_FILES: Partial<Record<WordLanguage, string>> = { de: 'de', es: 'es', fr: 'fr', pt: 'pt_PT', zh: 'zh_Hans' };
const GRID_NAMES: Record<WordLanguage, string> = { de: 'DE', es: 'ES', fr: 'FR', ja: 'JP', pt: 'PT', zh: 'CN' };

async function readShops(language: WordLanguage): Promise<LabelPair[]> {
  const [shop, store] = await Promise.all([SHOP, STORE].map(fetchPackage));
  const messages = path.join(shop ?? '', 'static/i18n-messages');
  const locales = path.join(store ?? '', 'ui/public/locales');
  const name = SHOP_FILES[language];
  const inStore = globSync(`${language}*/translation.json`, { cwd: locales })[0];
  return [
    ...(name ? align(readTree(messages, 'en.json'), readTree(messages, `${name}.json`)) : []),
    ...(inStore ? align(readTree(locales, 'en/translation.json'), readTree(locales, inStore)) : []),
  ];
}

async function readModules(language: WordLanguage): Promise<LabelPair[]> {
  const [grid = '', content = '', backoffice = ''] = await Promise.all([GRID, CONTENT, BACKOFFICE].map(fetchPackage));
  const cells = flatten(await importTree(grid, 'dist/package/main.esm.mjs'));
  const cellsIn = (name: string) => {
    const start = `.AG_GRID_LOCALE_${name}.`;
    return new Map(
      [...cells].flatMap(([key, text]) => (key.startsWith(start) ? [[key.slice(start.length), text]] : [])),
    );
  };
  const inContent = async (name: string) =>
    flatten(Object.values((await importTree(content, `dist/languages/${name}.js`)) as object)[0]);
  const inBackoffice = async (name: string) => flatten(await importTree(backoffice, `dist-cms/assets/lang/${name}.js`));
  return [
    ...align(cellsIn('EN'), cellsIn(GRID_NAMES[language])),
    ...align(await inContent('en'), await inContent(language)),
    ...align(await inBackoffice('en'), await inBackoffice(language)),
  ];
}

/** Reads all labels that stand in English and in a language. */
export async function readLabels(language: WordLanguage): Promise<LabelPair[]> {
  const all = [readEditor, readUi5, readShops, readModules].map((read) => read(language));
  return (await Promise.all(all)).flat();
}

/** Fields of the synonyms that are no words of applications. */
const OTHER_FIELDS = new Set(
  '人名 地名 企業名 国名 単位 動植物 音楽 スポーツ 医療 料理 ファッション 美容 色 化学 建築 娯楽 商品 地形 観光 交通'.split(
    ' ',
  ),
);

/** Reads the Japanese words that are listed beside an English one; each pair is a label of its own. */
export async function readSynonyms(): Promise<LabelPair[]> {
  const folder = await fetchPackage(SYNONYMS);
  const groups: { items: { midashi: string; bunya: string[] }[] }[] = JSON.parse(
    readText(folder, 'sudachi-synonyms-dictionary.json'),
  );
  return groups.flatMap(({ items }) => {
    if (items.some(({ bunya }) => bunya.some((field) => OTHER_FIELDS.has(field)))) return [];
    const words = items.map(({ midashi }) => midashi);
    const english = words.filter((word) => /^[a-z]{3,}( [a-z]{3,})?$/.test(word));
    const japanese = words.filter((word) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(word));
    return english.flatMap((word) => japanese.map((other) => [word, other] as const));
  });
}
