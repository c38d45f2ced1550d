// A page of HTML, as Confluence, help desks and browsers save it: its title and what it says, without what is around.
import { DomUtils, parseDocument } from 'htmlparser2';
import { cleanLine } from '../../text/clean.ts';
import { type Imported, nothing } from './imported.ts';
import { lossOf } from './losses.ts';
import { readItems } from './read-feed.ts';
import { pathAsId } from './tip-path.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Where the text of a page is, the surest first. */
const PLACES: ((element: Element) => boolean)[] = [
  ({ attribs }) => attribs.id === 'main-content',
  ({ attribs }) => /(?:^|\s)article[-_]+body(?:\s|$)/.test(attribs.class ?? ''),
  ({ name }) => name === 'article',
  ({ name }) => name === 'main',
  ({ name }) => name === 'body',
];
/** What is around it, and lists of what is in it. */
const AROUND = new Set(['nav', 'header', 'footer', 'aside', 'script', 'style']);
const CONTENTS = /(?:^|\s)(?:toc-macro|plugin_pagetree)(?:\s|$)/;
/** Confluence's first page lists the others. */
const OVERVIEW = /<(?:h2)[^>]*>\s*(?:Space Details|Available Pages):?\s*<\/h2>/i;

const lineOfElement = (element: Element | null | undefined) =>
  element ? cleanLine(DomUtils.textContent(element)) : '';

function readSoundPage(html: string, file: string): Imported {
  if (OVERVIEW.test(html)) return nothing(file, lossOf('overview'));
  const document = parseDocument(html);
  const all = DomUtils.getElementsByTagName('*', document);
  const content = PLACES.map((isPlace) => all.find(isPlace)).find(Boolean);
  const within = content ? DomUtils.getElementsByTagName('*', content) : all;
  const heading = within.find(({ name }) => name === 'h1') ?? all.find(({ name }) => name === 'h1');
  const isConfluence = all.some(({ attribs }) => attribs.id === 'title-text');
  const title = lineOfElement(heading) || lineOfElement(all.find(({ name }) => name === 'title'));
  for (const element of within) {
    const { name, attribs } = element;
    const isAround = content?.name === 'body' && AROUND.has(name) && name !== 'script';
    if (isAround || element === heading || CONTENTS.test(attribs.class ?? '')) DomUtils.removeElement(element);
  }
  const language = all.find(({ name }) => name === 'html')?.attribs.lang;
  const item = {
    id: pathAsId(file),
    // “Space : Title”, as Confluence has it.
    title: (isConfluence ? title.replace(/^[^:]+ : /, '') : title) || file,
    content_html: content ? DomUtils.getInnerHTML(content) : DomUtils.getOuterHTML(document),
    ...(language ? { language } : {}),
  };
  const read = readItems([item], file);
  return {
    tips: read.tips.map((tip) => ({ ...tip, where: file, isWholeFile: true })),
    lost: read.lost.map((loss) => ({ ...loss, where: file })),
  };
}

/** The title of a page, in one line. */
export function titleOf(html: string): string {
  const all = DomUtils.getElementsByTagName((name) => name === 'title' || name === 'h1', parseDocument(html));
  return lineOfElement(all.find(({ name }) => name === 'title')) || lineOfElement(all[0]);
}

/** Reads the text of a page; `file` is where it was, which names it where it has no title. */
export function readHtmlPage(html: string, file: string): Imported {
  try {
    return readSoundPage(html, file);
  } catch (error) {
    // The libraries go down from element to element.
    if (error instanceof RangeError) return nothing(file, lossOf('tooDeep'));
    throw error;
  }
}
