// Reads YAML as plain data: every scalar is the text that stands there, and nothing is followed, tagged or run.
import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { FilePosition } from './folder.ts';
import { explainSign, explainYaml } from './yaml-slips.ts';

/** Something wrong in YAML. */
export interface YamlFault extends FilePosition {
  rule: string;
  message: string;
}

/** What stands in YAML. */
export interface ReadYaml {
  value: unknown;
  faults: YamlFault[];
}

/** Text deeper than any key of the formats reaches is no front matter, and could fill the stack. */
const MAX_DEPTH = 20;
const MAX_CHARACTERS = 1_000_000;

/** Parses YAML whose every scalar is a text; `isTooDeep` has to be asked before. */
export function parsePlainYaml(yaml: string) {
  const lines = new LineCounter();
  const options = { lineCounter: lines, schema: 'failsafe', prettyErrors: false, logLevel: 'silent' } as const;
  return { lines, document: parseDocument(yaml, options) };
}

/** The position of an offset, counted from one. */
export const positionOf = (lines: LineCounter, offset: number): FilePosition => {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
};

/** The value of a node: texts, lists and objects. */
function plain(node: unknown): unknown {
  if (isScalar(node)) return node.value === null ? '' : String(node.value);
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [String(plain(key)), plain(value)]));
  return '';
}

/** A text that ends where a `#` makes a comment of its rest; a comment proper has a space after its sign. */
const swallowed = (yaml: string, end: number) => /^[ \t]+(#[^\s#]\S*)/.exec(yaml.slice(end, end + 200))?.[1];

function faultsOfNodes(document: ReturnType<typeof parsePlainYaml>['document'], yaml: string) {
  const faults: { offset: number; rule: string; message: string }[] = [];
  visit(document, {
    Node: (_key, node) => {
      const sign = isAlias(node) ? '*' : node.tag ? '!' : node.anchor ? '&' : '';
      if (sign !== '') {
        const [start = 0] = node.range ?? [];
        const offset = isAlias(node) ? start : yaml.lastIndexOf(` ${sign}`, start) + 1;
        return void faults.push({ offset, ...explainSign(sign) });
      }
      const comment = isScalar(node) && node.type === 'PLAIN' ? swallowed(yaml, node.range?.[1] ?? 0) : undefined;
      const message = `Put quotes around it: without them ${comment} is a comment and left out.`;
      if (comment) faults.push({ offset: node.range?.[0] ?? 0, rule: 'yaml-comment', message });
    },
  });
  return faults;
}

/** Where the last text in quotes, or the last list in brackets, begins: one that does not end goes on to the end of all. */
function lastOpening(
  document: ReturnType<typeof parsePlainYaml>['document'],
  is: 'quote' | 'bracket',
): number | undefined {
  let last: number | undefined;
  visit(document, {
    Node: (_key, node) => {
      const isOne = is === 'quote' ? isScalar(node) && /^QUOTE/.test(node.type ?? '') : isCollection(node) && node.flow;
      if (isOne) last = node.range?.[0] ?? last;
    },
  });
  return last;
}

/** Where an error is to be mended: not at the end of the text, where the parser sees that something is missing. */
function offsetOf(
  { code, message, pos: [at] }: YAMLError,
  document: ReturnType<typeof parsePlainYaml>['document'],
): number {
  if (code === 'MISSING_CHAR' && /quote/.test(message)) return lastOpening(document, 'quote') ?? at;
  const isOpen = /^Flow .* end with/.test(message);
  return isOpen ? (lastOpening(document, 'bracket') ?? at) : at;
}

/** Tells whether YAML may have more levels than this. */
export const isTooDeep = (yaml: string, most: number) => {
  let depth = 0;
  for (const character of yaml) {
    if ('[{'.includes(character)) depth += 1;
    else if (']}'.includes(character)) depth -= 1;
    if (depth > most) return true;
  }
  return yaml.split('\n').some((line) => /^\s*(?:[-?]\s+){20}/.test(line) || /^\s{200}/.test(line));
};

/** Reads YAML; `before` is how many lines of the file stand before it. */
export function readYaml(yaml: string, before = 0): ReadYaml {
  if (yaml.length > MAX_CHARACTERS || isTooDeep(yaml, MAX_DEPTH)) {
    const message = `Expected at most ${MAX_CHARACTERS} characters and ${MAX_DEPTH} levels of lists and keys.`;
    return { value: {}, faults: [{ line: before + 1, column: 1, rule: 'yaml-size', message }] };
  }
  const { lines, document } = parsePlainYaml(yaml);
  const found = [
    ...document.errors.map((error) => {
      const offset = offsetOf(error, document);
      const rest = yaml.slice(offset, offset + 200).split('\n')[0] ?? '';
      return { offset, ...explainYaml(error, rest) };
    }),
    ...faultsOfNodes(document, yaml),
  ].sort((one, other) => one.offset - other.offset);
  const seen = new Set<number>();
  // One slip often makes several errors of the same line: the first says how to mend it.
  const faults = found.flatMap(({ offset, rule, message }) => {
    const { line, column } = positionOf(lines, offset);
    if (seen.has(line)) return [];
    seen.add(line);
    return [{ line: line + before, column, rule, message }];
  });
  return { value: document.contents === null ? {} : plain(document.contents), faults };
}
