// What WordPress exports: its posts and pages in an extended RSS (WXR).
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Steps } from '../in-turns.ts';
import { type Imported, joinImports, nothing } from './imported.ts';
import { lossOf } from './losses.ts';
import { readItems } from './read-feed.ts';
import { slugOf } from './tip-path.ts';

const POSTS = new Set(['post', 'page']);
/** What helps a page and is no text of its own. */
const SHORTCODE = /(?<!\[)\[\/?([a-z][\w-]*)(?:\s[^\]\n]*)?\/?\](?!\()/g;
const BLOCK = /<(?:p|div|ul|ol|table|h[1-6]|pre|blockquote)\b|<!-- wp:/i;

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

const childrenNamed = (element: Element, name: string) => DomUtils.getElementsByTagName(name, element.children, false);
const wordsOfChild = (element: Element, name: string) => DomUtils.textContent(childrenNamed(element, name)).trim();

/** Names of codes as they stand in the text once, with an end or with settings: `[1]` and `[sic]` are words. */
const shortcodesIn = (html: string) => [
  ...new Set(
    [...html.matchAll(SHORTCODE)]
      .filter(([code, name]) => /[\s/]/.test(code) || html.includes(`[/${name}]`))
      .map(([, name = '']) => name),
  ),
];

function readPost(post: Element, file: string): Imported {
  const title = wordsOfChild(post, 'title');
  const where = `${file}: ${title || wordsOfChild(post, 'wp:post_id')}`;
  const status = wordsOfChild(post, 'wp:status');
  if (status !== '' && status !== 'publish') return nothing(where, lossOf('status', { name: status }));
  const given = wordsOfChild(post, 'content:encoded');
  const codes = shortcodesIn(given);
  const html = given.replace(SHORTCODE, (code, name: string) => (codes.includes(name) ? '' : code));
  const categories = childrenNamed(post, 'category').map((category) => DomUtils.textContent(category).trim());
  const tags = [...new Set(categories)].filter((tag) => tag !== '' && tag !== 'Uncategorized');
  const published = wordsOfChild(post, 'wp:post_date_gmt');
  const [url, summary] = [wordsOfChild(post, 'link'), wordsOfChild(post, 'excerpt:encoded')];
  const item = {
    id: slugOf(wordsOfChild(post, 'wp:post_name') || title),
    ...(title ? { title } : {}),
    content_html: BLOCK.test(html) ? html : textToParagraphs(html),
    ...(summary ? { summary } : {}),
    ...(url ? { url } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(/^[1-9]/.test(published) ? { date_published: `${published.replace(' ', 'T')}Z` } : {}),
  };
  const read = readItems([item], file);
  return {
    tips: read.tips.map((tip) => ({ ...tip, where })),
    lost: [
      ...read.lost.map((loss) => ({ ...loss, where })),
      ...codes.map((code) => ({ where, what: lossOf('shortcode', { name: `[${code}]` }) })),
    ],
  };
}

/** Old posts have no paragraphs of their own: their lines are. */
const textToParagraphs = (html: string) =>
  html
    .trim()
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => `<p>${paragraph.trim().replace(/\r?\n/g, '<br>')}</p>`)
    .join('');

/** Reads the text of a WordPress export, a post a step. */
export function* readingWordPress(text: string, file: string): Steps<Imported> {
  const document = parseDocument(text, { xmlMode: true, decodeEntities: true });
  const items = DomUtils.getElementsByTagName('item', document);
  const other = new Map<string, number>();
  const posts = items.filter((item) => {
    const type = wordsOfChild(item, 'wp:post_type');
    if (!POSTS.has(type)) other.set(type, (other.get(type) ?? 0) + 1);
    return POSTS.has(type);
  });
  const lost = [...other].map(([type, count]) => ({
    where: file,
    what: type ? lossOf('otherKind', { n: count, name: type }) : lossOf('withoutKind', { n: count }),
  }));
  const read: Imported[] = [{ tips: [], lost }];
  for (const post of posts) {
    read.push(readPost(post, file));
    yield;
  }
  return joinImports(read);
}
