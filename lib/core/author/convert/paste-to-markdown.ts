// What was copied from a page or a document, as Markdown: without what those carry along and nobody meant to copy.

import { htmlShape, htmlToText } from '../../feed/html-text.ts';
import { FEED_LIMITS } from '../../feed/limits.ts';
import { ElementNode, type HtmlNode, parseHtml, TextNode } from './html-nodes.ts';
import { nodesToMarkdown, textToHtml } from './html-to-markdown.ts';
import { withoutTracking } from './tidy-link.ts';
import { gatherLists, isMarker } from './word-lists.ts';

/** Kinds of things that cannot come along. */
export const LOST_KINDS = ['pictures', 'drawings', 'fields', 'media', 'merged', 'nested'] as const;
export type LostKind = (typeof LOST_KINDS)[number];

/** What was pasted. */
export interface Pasted {
  markdown: string;
  lost: LostKind[];
}

const SILENT = new Set([
  'HEAD',
  'STYLE',
  'SCRIPT',
  'TEMPLATE',
  'NOSCRIPT',
  'TITLE',
  'XML',
  'META',
  'LINK',
  'COL',
  'COLGROUP',
]);
const KIND_OF: Record<string, LostKind> = {
  SVG: 'drawings',
  CANVAS: 'drawings',
  MATH: 'drawings',
  INPUT: 'fields',
  SELECT: 'fields',
  TEXTAREA: 'fields',
  IFRAME: 'media',
  VIDEO: 'media',
  AUDIO: 'media',
  OBJECT: 'media',
  EMBED: 'media',
};
const styleOf = (node: ElementNode) => (node.getAttribute('style') ?? '').toLowerCase();
const isHidden = (node: ElementNode) =>
  /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/.test(styleOf(node)) || node.getAttribute('hidden') !== null;
const wrap = (name: string, children: readonly HtmlNode[]) => new ElementNode(name, {}, children);

/** Pictures of a point or two count who reads a mail. */
const isTracker = (node: ElementNode) =>
  ['width', 'height'].every((side) => /^[0-2](px)?$/.test(node.getAttribute(side) ?? ''));

/** Letters that only their style makes bold or slanted, as documents on the web write them. */
function withStyles(node: ElementNode, children: HtmlNode[]): HtmlNode[] {
  const style = styleOf(node);
  const isBold = /font-weight:\s*(?:bold|[6-9]00)/.test(style);
  const isSlanted = /font-style:\s*italic/.test(style);
  const inner = isSlanted ? [wrap('EM', children)] : children;
  return isBold ? [wrap('STRONG', inner)] : inner;
}

const rowsOf = (table: ElementNode) => table.getElementsByTagName('TR');

/** A table that only lays out is none; one without headings has them in its first row, as sheets do. */
function tidyTable(table: ElementNode): HtmlNode[] {
  const rows = rowsOf(table);
  const cells = rows.map((row) => row.children.filter(({ nodeName }) => /^T[DH]$/.test(nodeName)));
  if (cells.every(({ length }) => length <= 1) || table.getElementsByTagName('TABLE').length > 0) {
    return cells.flatMap((row) => row.map((cell) => wrap('DIV', [...cell.childNodes])));
  }
  const all = cells.flat();
  if (rows.length > 1 && all.every(({ nodeName }) => nodeName === 'TD')) {
    for (const cell of cells[0] ?? []) cell.nodeName = 'TH';
  }
  return [table];
}

/** Entries of one paragraph each are no paragraphs, and a list between entries belongs to the one before it. */
function tidyList(list: ElementNode): HtmlNode[] {
  const entries: HtmlNode[] = [];
  for (const child of list.childNodes) {
    const last = entries.findLast((entry) => entry instanceof ElementNode);
    if (/^[UO]L$/.test(child.nodeName) && last instanceof ElementNode) last.append(child);
    else entries.push(child);
  }
  for (const entry of entries) {
    if (!(entry instanceof ElementNode)) continue;
    const paragraphs = entry.children.filter(({ nodeName }) => nodeName === 'P');
    if (paragraphs.length === 1) for (const one of paragraphs) one.nodeName = 'SPAN';
  }
  list.replaceChildren(entries);
  return [list];
}

/** What a node becomes, its inside tidied already. */
function tidyElement(node: ElementNode, lost: Set<LostKind>): HtmlNode[] {
  const { nodeName: name } = node;
  const children = [...node.childNodes];
  const kind = KIND_OF[name];
  if (kind) {
    if (node.getAttribute('type') !== 'hidden') lost.add(kind);
    return [];
  }
  if (['colspan', 'rowspan'].some((span) => Number(node.getAttribute(span) ?? 1) > 1)) lost.add('merged');
  if (name === 'IMG') return isTracker(node) ? [] : [node];
  if (name === 'TABLE') return tidyTable(node);
  if (name === 'UL' || name === 'OL') return tidyList(node);
  if (name === 'SPAN' || name === 'FONT') return isMarker(node) ? [node] : withStyles(node, children);
  // Documents of Google are one bold element that is not bold.
  if (/^(B|STRONG|I|EM)$/.test(name) && /font-(weight|style):\s*(normal|400)/.test(styleOf(node))) return children;
  if (/^(O|V|W|ST1):|^(U|INS|MARK|SUB|SUP|KBD|DETAILS|SUMMARY|BODY|HTML)$/.test(name)) return children;
  return [node];
}

function tidyNode(node: HtmlNode, lost: Set<LostKind>): HtmlNode[] {
  if (node instanceof TextNode) {
    // Between other spaces one that does not break is only there to be wide.
    node.data = node.data.replace(/\u00a0(?=\s)|(?<=\s)\u00a0|^\u00a0|\u00a0$/g, ' ');
    return [node];
  }
  if (SILENT.has(node.nodeName) || isHidden(node)) return [];
  const inside = node.childNodes.flatMap((child) => tidyNode(child, lost));
  node.replaceChildren(gatherLists(inside));
  return tidyElement(node, lost);
}

/**
 * Turns what was copied into Markdown. `takePicture` gives the name of a picture that stands in its address, or `null`
 * where it cannot come along.
 */
export function pasteToMarkdown(html: string, takePicture: (address: string) => string | null): Pasted {
  const [, within = html] = /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/i.exec(html) ?? [];
  const { depth } = htmlShape(within);
  const isDeep = depth > FEED_LIMITS.depth;
  const lost = new Set<LostKind>(isDeep ? ['nested'] : []);
  const root = parseHtml(isDeep ? textToHtml(htmlToText(within)) : within);
  root.replaceChildren(gatherLists(root.childNodes.flatMap((node) => tidyNode(node, lost))));
  const picture = (address: string) => {
    const name = /^data:image\//i.test(address) ? takePicture(address) : null;
    if (name === null) lost.add('pictures');
    return name;
  };
  const { markdown } = nodesToMarkdown(root, { picture, link: withoutTracking }, { breaksPlainly: true });
  return { markdown: markdown.replace(/\n{3,}/g, '\n\n').trim(), lost: LOST_KINDS.filter((kind) => lost.has(kind)) };
}
