// HTML as Markdown. What Markdown has no form for is named, so that nothing is lost in silence.
import TurndownService, { type HtmlNode, type Rule } from 'turndown';
import { htmlShape, htmlToText } from '../../feed/html-text.ts';
import { FEED_LIMITS } from '../../feed/limits.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { type ElementNode, parseHtml } from './html-nodes.ts';
import { addTableRules } from './html-table.ts';
import { eachLine, markSpaces, restoreSpaces } from './kept-spaces.ts';
import { lossOf } from './losses.ts';

/** Where pictures and links lead from the file that is written; `null` where they lead nowhere. */
export interface Places {
  picture(address: string): string | null;
  link(address: string): string | null;
}

/** Markdown, and what did not survive: a line each, as a person reads it. */
export interface Converted {
  markdown: string;
  lost: string[];
}

/** The link that says what a step points at. */
export interface TargetLink {
  address: string;
  /** Its accessible name, or its selector. */
  words: string;
  isSelector: boolean;
}

const FRAMES = ['iframe', 'video', 'audio', 'object', 'embed'];
const CONTROLS = ['input', 'select', 'textarea'];
const DRAWINGS = ['svg', 'canvas', 'math'];
const FORMATS = ['sub', 'sup', 'u', 'ins', 'mark', 'kbd', 'details'];

/** The HTML of plain text: its lines and paragraphs stay. */
export function textToHtml(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const paragraphs = escaped
    .trim()
    .split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/)
    .filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${paragraph.trim().replace(/\r?\n/g, '<br>')}</p>`).join('');
}

const attributeOf = (node: HtmlNode, name: string) => node.getAttribute?.(name)?.trim() ?? '';

/** An address as Markdown takes it: in angle brackets where its brackets or spaces would end it. */
const destination = (address: string) =>
  /[\s()<>]/.test(address) ? `<${address.replace(/\s/g, '%20').replace(/[<>\\]/g, '\\$&')}>` : address;

const linkTitle = (title: string) => `"${title.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`;

/** A link of Markdown; `text` is Markdown already. */
export const markdownLink = (text: string, address: string, title = ''): string =>
  `[${text}](${destination(address)}${title === '' ? '' : ` ${linkTitle(title)}`})`;

/** The converter drops what has no text, before its rules; these are told of it all the same. */
type Textless = Map<string, Rule['replacement']>;

function createConverter(textless: Textless, br: string): TurndownService {
  const converter = new TurndownService({
    blankReplacement: (content, node) => {
      const replacement = textless.get(node.nodeName.toLowerCase());
      if (replacement) return replacement(content, node);
      return node.isBlock ? `\n\n${content.trim()}\n\n` : content;
    },
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '***',
    br,
  });
  converter.escape = (text) => eachLine(text, escapeMarkdown);
  return converter;
}

const isList = ({ nodeName }: HtmlNode) => nodeName === 'UL' || nodeName === 'OL';

/** Entries that hold paragraphs are set apart, and then all of their list are. */
const isLooseList = (items: readonly HtmlNode[]) =>
  items.some(({ childNodes }) => Array.from(childNodes).some(({ nodeName }) => nodeName === 'P'));

function addTextlessRule(
  converter: TurndownService,
  textless: Textless,
  names: readonly string[],
  replacement: Rule['replacement'],
): void {
  converter.addRule(names.join(' '), { filter: [...names], replacement });
  for (const name of names) textless.set(name, replacement);
}

/** A list as its entries need it: the number of each, whether they are set apart, and which is the last. */
interface ListShape {
  numbers: ReadonlyMap<HtmlNode, number>;
  isLoose: boolean;
  last: HtmlNode | undefined;
}

function shapeOfList(list: HtmlNode | null): ListShape {
  const items = Array.from(list?.childNodes ?? []).filter(({ nodeName }) => nodeName === 'LI');
  const first = list ? Number.parseInt(attributeOf(list, 'start') || '1', 10) || 1 : 1;
  return {
    numbers: new Map(items.map((item, at) => [item, first + at])),
    isLoose: isLooseList(items),
    last: items.at(-1),
  };
}

function addListRule(converter: TurndownService): void {
  // Looked at once: to count anew for each entry of a long list takes seconds.
  const shapes = new WeakMap<HtmlNode, ListShape>();
  converter.addRule('item', {
    filter: ['li'],
    replacement: (content, node) => {
      const { parentNode: list } = node;
      const shape = (list && shapes.get(list)) ?? shapeOfList(list);
      if (list) shapes.set(list, shape);
      const { isLoose: loose } = shape;
      const marker = list?.nodeName === 'OL' ? `${shape.numbers.get(node) ?? 0}. ` : '- ';
      // An empty line within would set the entries apart as well; in code, or in a list of its own, it is theirs.
      const isDeep = content.includes('```') || Array.from(node.childNodes).some(isList);
      const text = loose || isDeep ? content.trim() : content.trim().replace(/\n{2,}/g, '\n');
      const end = shape.last === node ? '' : loose ? '\n\n' : '\n';
      return marker + indented(text, marker.length) + end;
    },
  });
}

function addInnerListRule(converter: TurndownService): void {
  converter.addRule('inner list', {
    filter: (node) => isList(node) && node.parentNode?.nodeName === 'LI',
    replacement: (content) => `\n${content}\n`,
  });
}

/** Lines after the first, moved in by so many spaces. */
export const indented = (text: string, by: number): string => text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);

function addPictureRules(converter: TurndownService, places: Places, lost: Set<string>): void {
  converter.addRule('picture', {
    filter: ['img'],
    replacement: (_content, node) => {
      const address = attributeOf(node, 'src');
      const place = places.picture(address);
      const alt = attributeOf(node, 'alt').replace(/\s+/g, ' ');
      if (place !== null) return `!${markdownLink(escapeMarkdown(alt), place, attributeOf(node, 'title'))}`;
      const name = address.startsWith('data:') ? alt || 'in the text' : address || alt || 'without an address';
      lost.add(lossOf('picture', { name }));
      return alt === '' ? '' : escapeMarkdown(alt);
    },
  });
}

function addLinkRules(converter: TurndownService, places: Places, lost: Set<string>): void {
  converter.addRule('link', {
    filter: ['a'],
    replacement: (content, node) => {
      const address = attributeOf(node, 'href');
      if (address === '' || content.trim() === '') return content;
      const place = places.link(address);
      if (place === null) lost.add(lossOf('link', { name: address }));
      return place === null ? content : markdownLink(content.trim(), place, attributeOf(node, 'title'));
    },
  });
}

function addTextlessRules(converter: TurndownService, textless: Textless, places: Places, lost: Set<string>): void {
  addTextlessRule(converter, textless, DRAWINGS, (_content, node) => {
    lost.add(lossOf('drawing', { name: node.nodeName.toLowerCase() }));
    return '';
  });
  addTextlessRule(converter, textless, CONTROLS, (_content, node) => {
    lost.add(lossOf('formField', { name: node.nodeName.toLowerCase() }));
    return '';
  });
  addTextlessRule(converter, textless, FRAMES, (_content, node) => {
    const own = attributeOf(node, 'src') || attributeOf(node, 'data');
    const source = Array.from(node.childNodes).find(({ nodeName }) => nodeName === 'SOURCE');
    const address = own || (source ? attributeOf(source, 'src') : '');
    const place = address === '' ? null : places.link(address);
    const told = { name: node.nodeName.toLowerCase(), address: address || 'no address' };
    lost.add(lossOf(place ? 'embedded' : 'embeddedGone', told));
    return place ? `\n\n${markdownLink(escapeMarkdown(address), place)}\n\n` : '';
  });
}

/** What a step points at stands in it in bold letters: its first such words become the link for it. */
function addTargetRule(converter: TurndownService, target: TargetLink): void {
  let isDone = false;
  converter.addRule('target', {
    filter: ['b'],
    replacement: (content, node) => {
      if (isDone || content.trim() === '') return content.trim() === '' ? '' : `**${content}**`;
      isDone = true;
      const isName = (node.textContent ?? '').trim() === target.words;
      return markdownLink(content.trim(), target.address, isName && !target.isSelector ? '' : target.words);
    },
  });
}

function addFormatRules(converter: TurndownService, lost: Set<string>): void {
  converter.addRule('struck', {
    filter: ['del', 's', 'strike'],
    replacement: (content) => (content.trim() === '' ? content : `~~${content}~~`),
  });
  converter.addRule('format', {
    filter: FORMATS,
    replacement: (content, node) => {
      lost.add(lossOf('formatting', { name: node.nodeName.toLowerCase() }));
      return node.nodeName === 'DETAILS' ? `\n\n${content}\n\n` : content;
    },
  });
  converter.addRule('script', {
    filter: ['script'],
    replacement: () => {
      lost.add(lossOf('script'));
      return '';
    },
  });
  converter.remove(['style', 'template', 'noscript', 'title', 'head']);
}

/** How the HTML is to be read. */
export interface ReadAs {
  /** It was made of Markdown: the ends of its lines are those of its author. */
  keepsLines?: boolean;
  /** Line breaks are ends of lines and nothing else, as in what people type who know no Markdown. */
  breaksPlainly?: boolean;
  target?: TargetLink;
}

/** Turns HTML into Markdown. */
export function htmlToMarkdown(html: string, places: Places, how: ReadAs = {}): Converted {
  const { depth } = htmlShape(html);
  if (depth > FEED_LIMITS.depth) {
    const only = htmlToMarkdown(textToHtml(htmlToText(html)), places, how);
    return { ...only, lost: [lossOf('deepHtml')] };
  }
  return nodesToMarkdown(parseHtml(how.keepsLines ? markSpaces(html) : html), places, how);
}

/** Turns HTML that was read already into Markdown. */
export function nodesToMarkdown(root: ElementNode, places: Places, { breaksPlainly, target }: ReadAs = {}): Converted {
  const lost = new Set<string>();
  const textless: Textless = new Map();
  const converter = createConverter(textless, breaksPlainly ? '' : '\\');
  addListRule(converter);
  addInnerListRule(converter);
  addPictureRules(converter, places, lost);
  addLinkRules(converter, places, lost);
  addTextlessRules(converter, textless, places, lost);
  addFormatRules(converter, lost);
  addTableRules(converter, lost);
  if (target) addTargetRule(converter, target);
  const markdown = restoreSpaces(converter.turndown(root));
  return { markdown, lost: [...lost] };
}
