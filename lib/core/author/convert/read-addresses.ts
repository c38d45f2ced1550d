// Addresses of help that lies elsewhere: a sitemap, or a list with one a line. Each becomes a tip that leads there.
import { DomUtils, parseDocument } from 'htmlparser2';
import { textToHtml } from './html-to-markdown.ts';
import { type Imported, joinImports } from './imported.ts';
import { readItems } from './read-feed.ts';
import { pathAsId, slugOf } from './tip-path.ts';

const ADDRESS = /^https?:\/\/[^\s<>"]+$/i;

/** The addresses in a sitemap, and those of further sitemaps that it names. */
export function readSitemap(text: string): { addresses: string[]; sitemaps: string[] } {
  const document = parseDocument(text, { xmlMode: true, decodeEntities: true });
  const placesIn = (name: string) =>
    DomUtils.getElementsByTagName(name, document)
      .flatMap((element) => DomUtils.getElementsByTagName('loc', element.children, false))
      .map((place) => DomUtils.textContent(place).trim())
      .filter((address) => ADDRESS.test(address) && URL.canParse(address));
  return { addresses: placesIn('url'), sitemaps: placesIn('sitemap') };
}

/** The addresses in a list with one a line, and the lines that are none. */
export function readAddressList(text: string): { addresses: string[]; others: string[] } {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const isAddress = (line: string) => ADDRESS.test(line) && URL.canParse(line);
  return { addresses: lines.filter(isAddress), others: lines.filter((line) => !isAddress(line)) };
}

/** Words for an address whose page gave no title: the last part of its path, else its host. */
function titleFromAddress(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const words = pathAsId(last)
    .replace(/[-_.]+/g, ' ')
    .trim();
  return last === '' || words === '' ? hostname : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Tips that lead to addresses; `titles` are those that their pages gave. */
export function tipsOfAddresses(
  addresses: readonly string[],
  titles: ReadonlyMap<string, string>,
  file: string,
): Imported {
  const once = [...new Set(addresses)];
  return joinImports(
    once.map((url) => {
      const title = titles.get(url) || titleFromAddress(url);
      const link = textToHtml(url).slice('<p>'.length, -'</p>'.length);
      const content_html = `<p><a href="${link.replace(/"/g, '&quot;')}">${link}</a></p>`;
      return readItems([{ id: slugOf(title), title, content_html, url }], file);
    }),
  );
}
