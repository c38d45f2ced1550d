// Changes one key in the front matter of a tip's file and nothing else of it: every other byte stays.
import { isMap, isScalar, type Node, type Pair, parseDocument, type Scalar, stringify } from 'yaml';
import { isObject } from '../feed/problem-of.ts';
import { err, ok, type Result } from '../result.ts';
import { isFence } from './front-matter.ts';
import { readYaml } from './read-yaml.ts';

/** Where the front matter stands in a file, and how the lines of the file end. */
interface Region {
  start: number;
  end: number;
  lineEnd: string;
}

/** A line with its end; the mark of the byte order belongs to none. */
const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/y;

function findFrontMatter(text: string): Region | null {
  LINE.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  const [, first = '', lineEnd = ''] = LINE.exec(text) ?? [];
  if (!isFence(first)) return null;
  const start = LINE.lastIndex;
  for (let at = start; at < text.length; at = LINE.lastIndex) {
    LINE.lastIndex = at;
    const [, line = ''] = LINE.exec(text) ?? [];
    if (isFence(line)) return { start, end: at, lineEnd };
  }
  return null;
}

/** The same text at the same positions, its lines ended as YAML knows them. */
const toYamlLines = (text: string) => text.replace(/\r(?!\n)/g, '\n');

/** The keys and values that stand there; `null` where YAML is broken. */
function keysIn(yaml: string): Record<string, unknown> | null {
  const { value, faults } = readYaml(toYamlLines(yaml).replace(/\r\n/g, '\n'));
  return isObject(value) && faults.every(({ rule }) => rule === 'yaml-comment') ? value : null;
}

const inQuotes = (value: string) => JSON.stringify(value);

/** A value as the author has written the one before it, then as it may stand everywhere. */
function writtenForms(value: string, before?: Scalar): string[] {
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  const single = `'${value.replaceAll("'", "''")}'`;
  if (before?.type === 'QUOTE_DOUBLE') return [inQuotes(value)];
  if (before?.type === 'QUOTE_SINGLE') return [single, inQuotes(value)];
  return [plain, inQuotes(value)];
}

const nameOfKey = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '');

/** The ways to replace the value of a key, as the whole front matter. */
function replaced(yaml: string, { key, value: node }: Pair, value: string): string[] {
  const [start, end] = (isScalar(node) && node.range) || [0, 0];
  if (isScalar(node) && start < end) {
    if (/^BLOCK_/.test(node.type ?? '')) return [];
    return writtenForms(value, node).map((written) => yaml.slice(0, start) + written + yaml.slice(end));
  }
  // Nothing stands there yet.
  const colon = yaml.indexOf(':', (key as Node).range?.[1] ?? 0);
  if (colon < 0 || !(node === null || isScalar(node))) return [];
  return writtenForms(value).map((written) => `${yaml.slice(0, colon + 1)} ${written}${yaml.slice(colon + 1)}`);
}

/** The ways to add a key below the others, as the whole front matter. */
function added(yaml: string, first: Pair | undefined, key: string, value: string, lineEnd: string): string[] {
  const start = ((first?.key as Node | undefined)?.range?.[0] ?? 0) as number;
  const indent = /[ ]*$/.exec(yaml.slice(0, start))?.[0] ?? '';
  return writtenForms(value).map((written) => `${yaml}${indent}${key}: ${written}${lineEnd}`);
}

/** Sets a key to a text in the front matter of a tip's file; where that cannot be done, the error says why. */
export function setFrontMatter(text: string, key: string, value: string): Result<string, string> {
  const region = findFrontMatter(text);
  const yaml = region ? text.slice(region.start, region.end) : '';
  const before = region && keysIn(yaml);
  if (!region || !before) return err('what check says of its front matter has to be mended first');
  const { contents } = parseDocument(toYamlLines(yaml), { schema: 'failsafe', logLevel: 'silent' });
  const pairs: Pair[] = isMap(contents) ? contents.items : [];
  const pair = pairs.find((one) => nameOfKey(one) === key);
  const ways = pair ? replaced(yaml, pair, value) : added(yaml, pairs[0], key, value, region.lineEnd);
  // Whatever an author has written there: what is read afterwards says whether it is this change and no other.
  const wanted = JSON.stringify({ ...before, [key]: value });
  const changed = ways.find((one) => JSON.stringify(keysIn(one)) === wanted);
  if (changed === undefined) return err(`its ${key} has to be changed by hand: it is written in a way of its own`);
  return ok(text.slice(0, region.start) + changed + text.slice(region.end));
}
