// A tip's file as an item of the feed, with everything that can be said of the file alone.
import type { FeedItem } from '../feed/feed-schema.ts';
import { isObject } from '../feed/problem-of.ts';
import { adviseOnKey, ITEM_HELP_KEYS, ITEM_KEYS, withTypes } from './authored-keys.ts';
import { createYamlFinder } from './find-in-yaml.ts';
import type { AuthoredTip, FilePosition, Problem } from './folder.ts';
import { type SplitFile, splitFile } from './front-matter.ts';
import { findInText, readMarkdown } from './markdown.ts';
import type { LinkTargets } from './markdown-links.ts';
import { readYaml } from './read-yaml.ts';

const KEYS = [...ITEM_KEYS, ...ITEM_HELP_KEYS];
const FOLDER = /^tips\//;
const ENDING = /\.md$/;

/** The id of the tip in a file that names none. */
export const idOfFile = (file: string): string => file.replace(FOLDER, '').replace(ENDING, '');

/** What stands in the front matter of a tip; nothing where it has none. */
export function frontMatterOf(text: string): Record<string, unknown> {
  const { file } = splitFile(text);
  const { value } = readYaml(file.yaml, file.yamlLine);
  return isObject(value) ? value : {};
}

/** What tells where the keys of a tip stand in its file. */
function createKeyFinder({ yaml, body, yamlLine, bodyLine }: SplitFile, stepLines: readonly number[]) {
  const find = createYamlFinder(yaml, yamlLine);
  return (key: string): FilePosition => {
    const flat = key.replace(/^_help\./, '');
    const found = flat === '' ? null : find(flat);
    if (found) return found;
    const start = { line: 1, column: 1 };
    return /^(?:content_|_help\.steps)/.test(key) ? findInText(body, bodyLine, key, stepLines) : start;
  };
}

const pick = (front: Record<string, unknown>, keys: readonly string[]) =>
  Object.fromEntries(keys.filter((key) => Object.hasOwn(front, key)).map((key) => [key, front[key]]));

/** A tip's file, read. */
export interface ReadTip {
  tip: AuthoredTip;
  problems: Problem[];
}

/** Reads the text of a tip's file. */
export function readTip(text: string, targets: LinkTargets): ReadTip {
  const { file } = targets;
  const { file: split, fault } = splitFile(text);
  const yaml = readYaml(split.yaml, split.yamlLine);
  const front = isObject(yaml.value) ? withTypes(yaml.value) : {};
  const content = readMarkdown(split.body, split.bodyLine, targets);
  const id = typeof front.id === 'string' && front.id.trim() !== '' ? front.id.trim() : idOfFile(file);
  const at = createKeyFinder(split, content.stepLines);
  const problem = (position: FilePosition, rule: string, message: string): Problem => {
    const { line, column } = position;
    return { file, line, column, severity: rule === 'yaml-comment' ? 'warning' : 'error', rule, message, tip: id };
  };
  const help = {
    ...pick(front, ITEM_HELP_KEYS),
    ...(content.steps.length > 0 ? { steps: content.steps } : {}),
  };
  const item: Record<string, unknown> = { ...pick(front, ITEM_KEYS), id, content_html: content.html };
  if (Object.keys(help).length > 0) item._help = help;
  const problems = [
    ...(fault ? [problem({ line: fault.line, column: 1 }, 'front-matter', fault.message)] : []),
    ...yaml.faults.map((one) => problem(one, one.rule, one.message)),
    ...(isObject(yaml.value)
      ? []
      : [
          problem(
            { line: split.yamlLine + 1, column: 1 },
            'yaml-syntax',
            'Expected keys and values, such as title: Close a ticket.',
          ),
        ]),
    ...(fault || yaml.faults.length > 0 || front.title !== undefined
      ? []
      : [problem({ line: 1, column: 1 }, 'no-title', 'Add a title: readers choose by it.')]),
    ...Object.keys(front)
      .filter((key) => !KEYS.includes(key))
      .map((key) => problem(at(key), 'unknown-key', adviseOnKey(key, KEYS))),
    ...(content.steps.length > 0 && front.steps !== undefined
      ? [problem(at('steps'), 'steps-twice', 'Keep one of the two: the text has steps under a heading as well.')]
      : []),
    ...content.faults.map((one) => problem(one, one.rule, one.message)),
  ];
  const { links, pictures } = content;
  // The parser of feeds is what says whether it is an item; until then it only has the shape of one.
  return { tip: { id, file, item: orderedItem(item) as FeedItem, links, pictures, at }, problems };
}

const ORDER = ['id', ...ITEM_KEYS.filter((key) => key !== 'id'), 'content_html', '_help'];

/** The keys of an item in the same order whatever their order in the file. */
function orderedItem(item: Record<string, unknown>): unknown {
  const ordered = pick(item, ORDER);
  return isObject(ordered._help) ? { ...ordered, _help: pick(ordered._help, ITEM_HELP_KEYS) } : ordered;
}
