// Pictures and links in Markdown that moves to another folder.
import { type Converted, markdownLink, type Places } from './html-to-markdown.ts';
import { lossOf } from './losses.ts';

/** Code, which stays as it is, or a picture or link. */
const CODE_OR_LINK =
  /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1[^\n]*$|$(?![\s\S]))|(`+)(?!`)[^\n]*?[^`]\2(?!`)|(!?)\[((?:[^[\]\\]|\\.|!\[[^\]]*\]\([^)]*\))*)\]\((<[^>\n]*>|[^\s()]+)(?:\s+"((?:[^"\\]|\\.)*)")?\)/gm;
const HTML = /<\/?([a-z][\w-]*)(?:\s[^<>]*)?>/gi;
const SHORTCODE = /\{\{[%<].*?[%>]\}\}/g;

/** Leads the pictures and links of Markdown to where they lie now; names what a tip's file has no form for. */
export function rewriteLinks(markdown: string, places: Places): Converted {
  const lost = new Set<string>();
  let prose = '';
  let end = 0;
  const rewritten = markdown.replace(
    CODE_OR_LINK,
    (all, _fence, _ticks, bang, text = '', address, title, at: number) => {
      prose += `${markdown.slice(end, at)} `;
      end = at + all.length;
      if (address === undefined) return all;
      const bareAddress = address.replace(/^<|>$/g, '');
      const place = bang ? places.picture(bareAddress) : places.link(bareAddress);
      if (place === null) lost.add(lossOf(bang ? 'picture' : 'link', { name: bareAddress }));
      const inner = bang ? text : rewriteInner(text, places, lost);
      return place === null ? inner : `${bang}${markdownLink(inner, place, title?.replace(/\\(["\\])/g, '$1'))}`;
    },
  );
  prose += markdown.slice(end);
  for (const [, tag = ''] of prose.matchAll(HTML)) lost.add(lossOf('htmlAsText', { name: tag.toLowerCase() }));
  for (const [code] of prose.matchAll(SHORTCODE)) lost.add(lossOf('shortcodeAsText', { name: code }));
  return { markdown: rewritten, lost: [...lost] };
}

/** The text of a link may be a picture. */
function rewriteInner(text: string, places: Places, lost: Set<string>): string {
  if (!text.startsWith('![')) return text;
  const inner = rewriteLinks(text, places);
  for (const what of inner.lost) lost.add(what);
  return inner.markdown;
}
