// The text of a tip: Markdown to HTML and steps. HTML in it stays text, and nothing in it can run.
import MarkdownIt, { type Token } from 'markdown-it';
import type { Step } from '../feed/feed-schema.ts';
import type { FilePosition, TipLink } from './folder.ts';
import { createLinkReader, type LinkTargets, type MarkdownFault } from './markdown-links.ts';
import { isStepsHeading } from './steps-heading.ts';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: false });

/** The text of a tip, as its feed has it. */
export interface ReadMarkdown {
  html: string;
  steps: Step[];
  /** The line of each step. */
  stepLines: number[];
  links: TipLink[];
  pictures: TipLink[];
  faults: MarkdownFault[];
}

/** Where the block ends that begins at a position. */
function endOfBlock(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    depth += tokens[at]?.nesting ?? 0;
    if (depth === 0) return at + 1;
  }
  return tokens.length;
}

const levelOf = ({ tag }: Token) => Number(tag.slice(1));

/** The heading of the steps and their list: from where to where among the tokens. */
function findSteps(tokens: readonly Token[]): { heading: number; list: number } | null {
  for (const [heading, token] of tokens.entries()) {
    if (token.type !== 'heading_open' || token.level > 0 || !isStepsHeading(tokens[heading + 1]?.content ?? ''))
      continue;
    const rest = tokens.slice(heading + 3);
    const next = rest.findIndex(
      (one) => one.type === 'heading_open' && one.level === 0 && levelOf(one) <= levelOf(token),
    );
    const list = rest.findIndex((one) => one.type === 'ordered_list_open' && one.level === 0);
    if (list >= 0 && (next < 0 || list < next)) return { heading, list: heading + 3 + list };
  }
  return null;
}

/** The tokens of each entry of a list. */
function entriesOf(tokens: readonly Token[]): Token[][] {
  const entries: Token[][] = [];
  for (let at = 1; at < tokens.length - 1; ) {
    const end = endOfBlock(tokens, at);
    entries.push(tokens.slice(at, end));
    at = end;
  }
  return entries;
}

const lineOf = (tokens: readonly Token[]) => tokens.find(({ map }) => map)?.map?.[0] ?? 0;

/** How the Markdown of a tip is to be read. */
export interface ReadHow {
  /** Every end of a line stays one, as whoever types without knowing Markdown means it. */
  keepsLines?: boolean;
}

/** Reads the Markdown of a tip; `before` is how many lines of the file stand before it. */
export function readMarkdown(body: string, before: number, targets: LinkTargets, how: ReadHow = {}): ReadMarkdown {
  const env = {};
  const tokens = markdown.parse(body, env);
  const reader = createLinkReader(body, before, targets);
  const options = how.keepsLines ? { ...markdown.options, breaks: true } : markdown.options;
  const render = (part: Token[]) => markdown.renderer.render(part, options, env).trim();
  const found = findSteps(tokens);
  const end = found ? endOfBlock(tokens, found.list) : 0;
  const text = found
    ? [...tokens.slice(0, found.heading), ...tokens.slice(found.heading + 3, found.list), ...tokens.slice(end)]
    : tokens;
  reader.read(text, false);
  const entries = found ? entriesOf(tokens.slice(found.list, end)) : [];
  const steps = entries.map((entry): Step => {
    const target = reader.read(entry, true);
    const html = render(entry.slice(1, -1));
    return { content_html: html, ...(target ? { target } : {}) };
  });
  const { links, pictures, faults } = reader;
  const stepLines = entries.map((entry) => lineOf(entry) + before + 1);
  return { html: render(text), steps, stepLines, links, pictures, faults };
}

/** Where a key of a tip's text stands in its file, for keys that are no front matter. */
export function findInText(body: string, before: number, key: string, stepLines: readonly number[]): FilePosition {
  const step = /^_help\.steps\[(\d+)\]/.exec(key)?.[1];
  const line = step === undefined ? undefined : stepLines[Number(step)];
  if (line !== undefined) return { line, column: 1 };
  const blank = /^\s*\n/.exec(body)?.[0].split('\n').length ?? 1;
  return { line: before + blank, column: 1 };
}
