// Page text is untrusted: it may hold controls, direction overrides and lone surrogates that spoof or break a mail.

const CONTROLS = /\p{Cc}+/gu;
/** Those but for the end of a line and the tab. */
const OTHER_CONTROLS = /[^\P{Cc}\n\t]+/gu;
/** Soft hyphens, zero-width spaces and direction marks: nobody sees them, and they hide a secret from its mask. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu;

/** Makes one tidy line of untrusted text: no controls, no direction overrides, single spaces, well-formed Unicode. */
export function cleanLine(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '').replace(CONTROLS, ' ').replace(/\s+/gu, ' ').trim();
}

/** The same, but the ends of lines and tabs stay: what stands in a line or cell of its own may be known by it. */
export function cleanLines(text: string): string {
  const seen = text.toWellFormed().replace(INVISIBLE, '');
  return seen
    .replace(/\r\n?/g, '\n')
    .replace(OTHER_CONTROLS, ' ')
    .replace(/[^\S\n\t]+/gu, ' ')
    .trim();
}

/** Splits text into what a reader sees as characters, so that cutting never breaks an emoji or an accent. */
export function graphemes(text: string): string[] {
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), (part) => part.segment);
}

/** Cuts text to at most `most` characters as a reader counts them, with an ellipsis where something is missing. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const parts = graphemes(text);
  return parts.length <= most
    ? text
    : `${parts
        .slice(0, Math.max(0, most - 1))
        .join('')
        .trimEnd()}…`;
}
