// Lists as Word and Outlook copy them: paragraphs that only look like entries, each with its marker as text.
import { ElementNode, type HtmlNode, TextNode } from './html-nodes.ts';

const NUMBERED = /^\s*\(?(\d+|[a-z]|[ivx]+)[.)]/i;
/** What such a paragraph begins with where its marker is not marked as one. */
const MARKER = /^\s*(?:[·•▪◦o§\uf0a7\uf0b7–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])(?:\s|\u00a0)+/i;

interface Entry {
  node: ElementNode;
  level: number;
  isNumbered: boolean;
}

/** Tells whether an element is the marker of such an entry. */
export const isMarker = (node: HtmlNode): boolean =>
  node instanceof ElementNode && /mso-list:\s*ignore/i.test(node.getAttribute('style') ?? '');

/** Takes the marker out of an entry and answers it. */
function takeMarker(node: ElementNode): string {
  for (const child of [...node.childNodes]) {
    if (isMarker(child)) {
      node.replaceChildren(node.childNodes.filter((one) => one !== child));
      return child.textContent;
    }
    const within = child instanceof ElementNode ? takeMarker(child) : '';
    if (within !== '') return within;
  }
  return '';
}

function takePlainMarker(node: ElementNode): string {
  const [marker = ''] = MARKER.exec(node.textContent) ?? [];
  let left = marker.length;
  const cut = (one: HtmlNode): void => {
    if (one instanceof ElementNode) {
      for (const child of one.childNodes) cut(child);
      return;
    }
    const taken = Math.min(left, one.data.length);
    one.data = one.data.slice(taken);
    left -= taken;
  };
  cut(node);
  return marker;
}

/** Word marks the level of an entry in its style, and where it copies none, that it is one in its class. */
function wordLevel(node: ElementNode): number | null {
  const style = /mso-list:\s*[^;"]*\blevel(\d)/i.exec(node.getAttribute('style') ?? '')?.[1];
  if (style) return Number(style);
  return /^MsoList(Paragraph|Bullet|Number)/.test(node.getAttribute('class') ?? '') ? 1 : null;
}

function toEntry(node: HtmlNode): Entry | null {
  if (!(node instanceof ElementNode) || !/^(P|DIV)$/.test(node.nodeName)) return null;
  const level = wordLevel(node);
  if (level === null) return null;
  const marker = takeMarker(node) || takePlainMarker(node);
  return marker === '' ? null : { node, level, isNumbered: NUMBERED.test(marker) };
}

/** The entries of one level, those of deeper ones within them. */
function buildList(entries: readonly Entry[]): ElementNode {
  const list = new ElementNode(entries[0]?.isNumbered ? 'OL' : 'UL');
  const least = Math.min(...entries.map(({ level }) => level));
  for (let at = 0; at < entries.length; ) {
    const end = entries.findIndex((entry, other) => other > at && entry.level <= least);
    const [own, ...deeper] = entries.slice(at, end < 0 ? undefined : end);
    if (own)
      list.append(new ElementNode('LI', {}, [...own.node.childNodes, ...(deeper.length ? [buildList(deeper)] : [])]));
    at = end < 0 ? entries.length : end;
  }
  return list;
}

const isSpace = (node: HtmlNode) => node instanceof TextNode && node.data.trim() === '';

/** Makes lists of paragraphs that only look like them. */
export function gatherLists(nodes: readonly HtmlNode[]): HtmlNode[] {
  const gathered: HtmlNode[] = [];
  let entries: Entry[] = [];
  const close = () => {
    if (entries.length > 0) gathered.push(buildList(entries));
    entries = [];
  };
  for (const node of nodes) {
    const entry = toEntry(node);
    if (entry && entries[0] && entry.level === entries[0].level && entry.isNumbered !== entries[0].isNumbered) close();
    if (entry) entries.push(entry);
    else if (entries.length === 0 || !isSpace(node)) {
      close();
      gathered.push(node);
    }
  }
  close();
  return gathered;
}
