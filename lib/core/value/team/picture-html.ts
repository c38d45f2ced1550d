// Writes pictures into a page that stands by itself.
import type { Picture, PictureElement } from '../picture.ts';

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text in a page, wherever it stands: nothing in it is markup. */
export const escapeForPage = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPED[mark] ?? mark);

/** An element of a picture as markup. */
export function elementHtml({ tag, attributes, children }: PictureElement): string {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeForPage(String(value))}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeForPage(child) : elementHtml(child)));
  return `<${tag}${named.join('')}>${inner.join('')}</${tag}>`;
}

/** A picture with its legend as markup. */
export function pictureHtml({ root, legend }: Picture): string {
  const entries = legend.map(
    ({ name, part }) =>
      `<li><svg class="swatch" width="12" height="12" aria-hidden="true"><rect class="${escapeForPage(part)}" width="12" height="12" rx="2"></rect></svg>${escapeForPage(name)}</li>`,
  );
  return `<figure>${elementHtml(root)}${legend.length > 1 ? `<ul class="legend">${entries.join('')}</ul>` : ''}</figure>`;
}
