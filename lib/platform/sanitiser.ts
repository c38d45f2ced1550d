// HTML of feeds is untrusted: it is sanitised each time it is shown, to a fragment that holds a short list of elements.
import DOMPurify, { type Config } from 'dompurify';
import { FEED_LIMITS } from '../core/feed/limits.ts';
import { noteMedia, putPicture, type TipMedia } from './tip-media.ts';

const CONFIG: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: [
    'a',
    'abbr',
    'b',
    'blockquote',
    'br',
    'code',
    'dd',
    'del',
    'div',
    'dl',
    'dt',
    'em',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'i',
    'img',
    'ins',
    'kbd',
    'li',
    'mark',
    'ol',
    'p',
    'pre',
    's',
    'samp',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'u',
    'ul',
    'var',
  ],
  ALLOWED_ATTR: ['href', 'title', 'src', 'alt', 'lang', 'dir', 'colspan', 'rowspan', 'start'],
  // Without this the rule for addresses would be applied to them as well.
  ADD_URI_SAFE_ATTR: ['lang', 'dir', 'colspan', 'rowspan', 'start'],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // http is let through because intranets have it; the style sheet marks it as not secure.
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:)/i,
  RETURN_DOM_FRAGMENT: true,
};

/** Pictures come inside the feed or not at all. */
const IMAGE = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]+$/i;

/** A link may suggest whom to write to and about what, but not add hidden recipients or files. */
function plainMailto(address: string): string {
  const url = new URL(address);
  const kept = [...url.searchParams].filter(([key]) => /^(subject|body)$/i.test(key));
  url.search = kept.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
  return url.href;
}

/** The title of a tip is a heading of the third level; those inside it stand below. */
function lowerHeading(heading: Element): void {
  const lower = heading.ownerDocument.createElement('h4');
  lower.append(...heading.childNodes);
  heading.replaceWith(lower);
}

function tidyLink(link: HTMLAnchorElement): void {
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  if (link.protocol === 'mailto:') link.href = plainMailto(link.href);
  if (link.protocol === 'http:') link.dataset.insecure = '';
  // The address as the browser will go there (hosts in punycode), whatever the link's words claim.
  if (link.href) link.title = link.href;
}

/** Sanitises the HTML of a tip: links open apart, pictures only from inside the feed, nothing that runs or styles. */
export function sanitise(html: string, media?: TipMedia): DocumentFragment {
  const { fragment, sources } = noteMedia(DOMPurify, media, () => DOMPurify.sanitize(html, CONFIG));
  for (const link of fragment.querySelectorAll('a')) tidyLink(link);
  for (const heading of fragment.querySelectorAll('h1,h2,h3')) lowerHeading(heading);
  for (const image of fragment.querySelectorAll('img')) {
    const source = image.getAttribute('src') ?? '';
    if (IMAGE.test(source) && source.length <= FEED_LIMITS.pictureCharacters) continue;
    if (media) putPicture(image, sources.get(image) ?? '', media);
    else image.remove();
  }
  return fragment;
}
