// Links and pictures in the Markdown of a tip: those to other tips, what is shown on the page, and pictures beside it.
import type { Token } from 'markdown-it';
import type { Step } from '../feed/feed-schema.ts';
import type { FilePosition, TipLink } from './folder.ts';
import { pathAsAddress, resolvePath } from './folder-path.ts';

type Target = NonNullable<Step['target']>;

/** Something wrong in Markdown. */
export interface MarkdownFault extends FilePosition {
  rule: string;
  message: string;
}

/** What the links of a file lead to. */
export interface LinkTargets {
  /** The file itself, relative to the folder. */
  file: string;
  /** Where a link to the tip of this file leads in the feed; nothing where there is none. */
  urlOf(file: string): string | undefined;
}

const HAS_SCHEME = /^[a-z][a-z\d+.-]*:/i;
const SHOW = /^show:(.*)$/i;
const HTML_TAG = /<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>/i;
/** Addresses may hold brackets in pairs, as calls of scripts do. */
const NO_LINK = /(!?)\[[^\][]*\]\(((?:[^()]|\([^()]*\))*)\)/g;

/** The roles that a step may point at: those by which assistive technology names what can be used. */
const ROLE = /^[a-z]+$/;

const attribute = (token: Token | undefined, name: string) => String(token?.attrGet(name) ?? '');

interface Reader {
  body: string;
  before: number;
  targets: LinkTargets;
  links: TipLink[];
  pictures: TipLink[];
  faults: MarkdownFault[];
}

/** Where words of a block stand; its beginning where they are written in another way. */
function positionIn({ body, before }: Reader, block: Token, words: string): FilePosition {
  const [start, end] = block.map ?? [0, 1];
  const lines = body.split('\n').slice(start, end);
  const at = lines.findIndex((line) => line.includes(words));
  const column = at < 0 ? 1 : (lines[at]?.indexOf(words) ?? 0) + 1;
  return { line: before + start + Math.max(at, 0) + 1, column };
}

function addFault(reader: Reader, block: Token, words: string, rule: string, message: string): void {
  reader.faults.push({ ...positionIn(reader, block, words), rule, message });
}

/** A link's address as it was written, so that it is found again. */
const written = (address: string) => {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
};

/** The words of a link: from the token after its opening to that before its end. */
function wordsOf(children: readonly Token[], open: number): { words: string; end: number } {
  let words = '';
  let end = open + 1;
  for (; end < children.length && children[end]?.type !== 'link_close'; end += 1) words += children[end]?.content ?? '';
  return { words: words.trim(), end };
}

/** What a link of the scheme `show:` points at; it becomes plain words in bold letters. */
function readShow(children: Token[], open: number, role: string): Target {
  const { words, end } = wordsOf(children, open);
  const title = attribute(children[open], 'title').trim();
  for (const at of [open, end]) {
    const token = children[at];
    if (!token) continue;
    token.tag = 'b';
    token.attrs = null;
  }
  if (role === 'selector') return { selector: title };
  return { name: title || words, role };
}

function readPictureLink(reader: Reader, block: Token, image: Token): void {
  const source = attribute(image, 'src');
  if (/^data:/i.test(source)) return;
  if (HAS_SCHEME.test(source) || source.startsWith('//')) {
    const message = 'Keep the picture beside the tip and name its file: readers see none of other hosts.';
    addFault(reader, block, written(source), 'picture-other-host', message);
    return;
  }
  const to = resolvePath(source, reader.targets.file);
  if (to === null) {
    const message = `Expected a file in the folder; ${written(source)} leads out of it.`;
    addFault(reader, block, written(source), 'picture-missing', message);
    return;
  }
  reader.pictures.push({ ...positionIn(reader, block, written(source)), to });
  image.attrSet('src', pathAsAddress(to));
}

function readLink(reader: Reader, block: Token, link: Token): void {
  const href = attribute(link, 'href');
  if (href.startsWith('#') || HAS_SCHEME.test(href)) {
    if (HAS_SCHEME.test(href) && !/^(https?|mailto):/i.test(href))
      addFault(
        reader,
        block,
        written(href),
        'link-address',
        'Expected a link that begins with https://, http:// or mailto: .',
      );
    return;
  }
  const to = resolvePath(href, reader.targets.file) ?? '';
  const url = reader.targets.urlOf(to);
  reader.links.push({ ...positionIn(reader, block, written(href)), to: to || written(href) });
  if (url !== undefined) link.attrSet('href', url);
}

function readPlainText(reader: Reader, block: Token, text: string): void {
  const [tag] = HTML_TAG.exec(text) ?? [];
  if (tag) addFault(reader, block, tag, 'markdown-html', `Write Markdown: readers see ${tag} as it stands here.`);
  for (const [whole, isPicture, between = ''] of text.matchAll(NO_LINK)) {
    const address = between.trim();
    const what = isPicture ? 'picture' : 'link';
    const message = /\s/.test(address)
      ? `Write <${address}> in the brackets: with a space in its address this is no ${what}.`
      : `Expected the address of a ${what}; ${address || 'nothing'} is none.`;
    addFault(reader, block, whole, `${what}-address`, message);
  }
}

function readInline(reader: Reader, block: Token, inSteps: boolean, known: Target | undefined): Target | undefined {
  const children = block.children ?? [];
  let target = known;
  // Text is cut where it might have been a link: only together it shows what was meant.
  readPlainText(reader, block, children.map((one) => (one.type === 'text' ? one.content : '\0')).join(''));
  for (const [at, token] of children.entries()) {
    if (token.type === 'image') readPictureLink(reader, block, token);
    if (token.type !== 'link_open') continue;
    const href = attribute(token, 'href');
    const role = SHOW.exec(href)?.[1];
    if (role === undefined) {
      readLink(reader, block, token);
      continue;
    }
    const shown = readShow(children, at, role);
    if (!inSteps)
      addFault(reader, block, href, 'show-place', 'Move it into a step: only steps can show something on the page.');
    else if (!ROLE.test(role))
      addFault(reader, block, href, 'show-role', 'Expected a role such as show:button or show:textbox.');
    else if (shown.selector === '')
      addFault(reader, block, href, 'show-role', 'Write the selector in quotes after show:selector.');
    else if (target)
      addFault(reader, block, href, 'show-twice', 'Make two steps of it: a step shows one thing on the page.');
    else target = shown;
  }
  return target;
}

/** Creates what reads the links of one file; what they become in the feed is written into the tokens. */
export function createLinkReader(body: string, before: number, targets: LinkTargets) {
  const reader: Reader = { body, before, targets, links: [], pictures: [], faults: [] };
  return {
    ...reader,
    /** Reads the links of some blocks; answers what a step points at. */
    read(tokens: readonly Token[], inSteps: boolean): Target | undefined {
      let target: Target | undefined;
      let map: Token['map'] = null;
      for (const token of tokens) {
        map = token.map ?? map;
        if (token.type !== 'inline') continue;
        token.map ??= map;
        target = readInline(reader, token, inSteps, target);
      }
      return target;
    },
  };
}
