// Pictures and videos that an item lists as attachments: shown after what it says, as if they stood there.
import type { Tip, TipAttachment } from './tip.ts';

/** An attachment as a feed lists it. */
interface Listed {
  url: string;
  mime_type?: string;
  title?: string;
}

const PICTURE = { type: /^image\//i, name: /\.(png|jpe?g|gif|webp)$/i };
const VIDEO = { type: /^video\//i, name: /\.(mp4|m4v|webm|ogv|mov)$/i };

/** By its type; where none is said, by the end of its address. */
const isOfType = ({ type, name }: typeof PICTURE, { url, mime_type = '' }: Listed) =>
  mime_type === '' ? URL.canParse(url) && name.test(new URL(url).pathname) : type.test(mime_type);

/** The pictures and videos among attachments; absent where there are none. */
export function toAttachments(listed: readonly Listed[] = []): TipAttachment[] | undefined {
  const kept = listed.flatMap((attachment): TipAttachment[] => {
    const { url, title } = attachment;
    const is = isOfType(PICTURE, attachment) ? 'picture' : isOfType(VIDEO, attachment) ? 'video' : null;
    return is ? [{ is, url, ...(title === undefined ? {} : { title }) }] : [];
  });
  return kept.length > 0 ? kept : undefined;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

/** The attachments of a tip as HTML, which is sanitised as all other; those that its content shows are left out. */
export function attachmentsHtml({ attachments = [], html = '' }: Pick<Tip, 'attachments' | 'html'>): string {
  return attachments
    .filter(({ url }) => !html.includes(url) && !html.includes(escapeHtml(url)))
    .map(({ is, url, title = '' }) =>
      is === 'picture'
        ? `<p><img src="${escapeHtml(url)}" alt="${escapeHtml(title)}"></p>`
        : `<p>${escapeHtml(title)} <video src="${escapeHtml(url)}"></video></p>`,
    )
    .join('');
}
