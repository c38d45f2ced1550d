// Pictures and videos in the HTML of a tip: noted while the sanitiser takes them out, put back as what is harmless.
import type DOMPurify from 'dompurify';
import type { TipPicture } from '../core/feed/tip-picture.ts';
import { videoAddress } from '../core/feed/video.ts';

/** What is known of the pictures and videos of a tip. */
export interface TipMedia {
  /** What addresses are relative to. */
  feedUrl: string;
  /** The pictures that are on this device. */
  pictures: readonly TipPicture[];
  /** The words of a link to a video on a host. */
  videoOn: (host: string) => string;
}

/** A link in place of a video. */
function linkVideo(element: Element, { feedUrl, videoOn }: TipMedia): void {
  const name = element.localName;
  if (name !== 'video' && name !== 'iframe' && name !== 'embed') return;
  const source = element.getAttribute('src') ?? element.querySelector('source')?.getAttribute('src') ?? '';
  const address = videoAddress(name, source, feedUrl);
  if (!address) return;
  const link = element.ownerDocument.createElement('a');
  link.href = address;
  link.textContent = videoOn(new URL(address).host.replace(/^www\./, ''));
  element.before(link);
}

/** Sanitises while noting what pictures were called; the sanitiser lets through no more than without. */
export function noteMedia(
  purifier: typeof DOMPurify,
  media: TipMedia | undefined,
  sanitise: () => DocumentFragment,
): { fragment: DocumentFragment; sources: WeakMap<Element, string> } {
  const sources = new WeakMap<Element, string>();
  if (!media) return { fragment: sanitise(), sources };
  purifier.addHook('uponSanitizeElement', (node) => {
    // By the type of node: a field called like it must not be taken for the property.
    if (node instanceof Element) linkVideo(node, media);
  });
  purifier.addHook('uponSanitizeAttribute', (element, { attrName, attrValue }) => {
    if (attrName === 'src' && element.localName === 'img') sources.set(element, attrValue.trim());
  });
  try {
    return { fragment: sanitise(), sources };
  } finally {
    purifier.removeHooks('uponSanitizeElement');
    purifier.removeHooks('uponSanitizeAttribute');
  }
}

/** Puts in place of a picture that is beside the feed an empty one of its size, or what it would show in words. */
export function putPicture(image: HTMLImageElement, source: string, { pictures }: TipMedia): void {
  const kept = pictures.find((picture) => picture.source === source);
  image.removeAttribute('src');
  if (kept) {
    image.width = kept.width;
    image.height = kept.height;
    image.dataset.picture = source;
    return;
  }
  const words = image.ownerDocument.createElement('span');
  words.className = 'picture-away';
  words.textContent = image.alt;
  if (image.alt.trim() === '') image.remove();
  else image.replaceWith(words);
}
