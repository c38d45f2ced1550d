// What a Markdown page holds: where it leads, what can be led to, and the code in it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { lexer, type Token, type Tokens, walkTokens } from 'marked';

export const root = path.resolve(import.meta.dirname, '../..');

export interface MarkdownPage {
  /** Its path from the root of the repository. */
  file: string;
  tokens: Token[];
  /** Addresses of links and pictures, as they are written. */
  links: string[];
  /** The names that GitHub gives its headings. */
  anchors: Set<string>;
  /** What stands in code spans and code blocks. */
  code: { text: string; language?: string }[];
}

/** The words of inline tokens as they are shown. */
function shownWords(tokens: readonly Token[]): string {
  return tokens.map((token) => ('tokens' in token && token.tokens ? shownWords(token.tokens) : token.raw)).join('');
}

/** The words of a heading, without the marks of code in it. */
export const headingWords = ({ tokens }: Tokens.Heading): string => shownWords(tokens).replaceAll('`', '');

function addAnchor(anchors: Set<string>, words: string): void {
  const slug = words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
  let name = slug;
  for (let again = 1; anchors.has(name); again += 1) name = `${slug}-${again}`;
  anchors.add(name);
}

/** Addresses in a piece of HTML. */
function addressesIn(html: string): string[] {
  const found: string[] = [];
  const onopentag = (_: string, { src, href, srcset }: Record<string, string>) =>
    found.push(...[src, href, srcset].flatMap((address) => address ?? []));
  new Parser({ onopentag }).end(html);
  return found;
}

/** Takes a page apart. */
export function parseMarkdown(file: string, text: string): MarkdownPage {
  const tokens = lexer(text);
  const page: MarkdownPage = { file, tokens, links: [], anchors: new Set(), code: [] };
  walkTokens(tokens, (token) => {
    if (token.type === 'link' || token.type === 'image') page.links.push(token.href);
    if (token.type === 'html') page.links.push(...addressesIn(token.raw));
    if (token.type === 'heading') addAnchor(page.anchors, headingWords(token as Tokens.Heading));
    if (token.type === 'codespan') page.code.push({ text: token.text });
    if (token.type === 'code') page.code.push({ text: token.text, language: token.lang });
  });
  return page;
}

export const readMarkdown = (file: string): MarkdownPage =>
  parseMarkdown(file, readFileSync(path.join(root, file), 'utf8'));

/** The tokens below a heading, up to the next one. */
export function tokensUnder({ file, tokens }: MarkdownPage, words: string): Token[] {
  const at = tokens.findIndex((token) => token.type === 'heading' && headingWords(token as Tokens.Heading) === words);
  if (at < 0) throw new Error(`${file} has no heading “${words}”`);
  const rest = tokens.slice(at + 1);
  const end = rest.findIndex((token) => token.type === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}

/** The rows of the first table below a heading, each cell as it is written. */
export function rowsUnder(page: MarkdownPage, words: string): string[][] {
  const table = tokensUnder(page, words).find((token) => token.type === 'table') as Tokens.Table | undefined;
  return (table?.rows ?? []).map((row) => row.map(({ text }) => text));
}
