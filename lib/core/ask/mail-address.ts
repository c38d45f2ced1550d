// A draft as an address that opens it in a mail app: recipient, subject and body only, other headers are unsafe.
import { graphemes } from '../text/clean.ts';
import type { Text } from '../text/text.ts';
import type { Draft } from './draft.ts';
import { toBody } from './plain-text.ts';

/** Longest address in encoded characters: mail apps, also those on the web, cut or drop anything near 2,000. */
export const MAX_ADDRESS_LENGTH = 1900;

/** The mail apps that a draft can be opened in; `default` is the one the browser opens for `mailto:`. */
export const MAIL_APPS = ['default', 'gmail', 'outlook', 'outlook-work'] as const;
export type MailApp = (typeof MAIL_APPS)[number];

const encode = (text: string) => encodeURIComponent(text.toWellFormed());
/** Line breaks in a body must be written %0D%0A (RFC 6068, 5). */
const encodeBody = (text: string) => encode(text.replace(/\r\n?|\n/g, '\r\n'));
const encodeAddress = (address: string) => encode(address).replace('%40', '@');

type Fields = Record<'to' | 'subject' | 'body', string>;

/** How each mail app takes a draft (`mailto:` by RFC 6068), its fields encoded. */
const ADDRESSES: Record<MailApp, (fields: Fields) => string> = {
  default: ({ to, subject, body }) => `mailto:${to}?subject=${subject}&body=${body}`,
  gmail: ({ to, subject, body }) => `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${subject}&body=${body}`,
  outlook: ({ to, subject, body }) =>
    `https://outlook.live.com/mail/0/deeplink/compose?to=${to}&subject=${subject}&body=${body}`,
  'outlook-work': ({ to, subject, body }) =>
    `https://outlook.office.com/mail/deeplink/compose?to=${to}&subject=${subject}&body=${body}`,
};

const build = (draft: Draft, app: MailApp) =>
  ADDRESSES[app]({
    to: encodeAddress(draft.to),
    subject: encode(draft.subject),
    body: encodeBody(toBody(draft)),
  });

const withNote = (draft: Draft, leftOut: string[], text: Text): Draft =>
  leftOut.length === 0
    ? draft
    : {
        ...draft,
        sections: [...draft.sections, { text: text('ask.leftOut', { parts: leftOut.join(', ') }), weight: 0 }],
      };

/** The longest beginning of `words`, cut between characters as a reader sees them, for which `fits` holds. */
function longestFit(words: string, fits: (cut: string) => boolean): string {
  const parts = graphemes(words);
  const cut = (length: number) => (length === 0 ? '' : `${parts.slice(0, length).join('').trimEnd()}…`);
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(cut(middle))) low = middle;
    else high = middle - 1;
  }
  return cut(low);
}

/**
 * Formats a draft as an address of at most 1,900 encoded characters that opens it in a mail app.
 * When it is longer, the least important sections are shortened first, the mail says so, and `leftOut` names them.
 */
export function toMailAddress(draft: Draft, text: Text, app: MailApp = 'default'): { url: string; leftOut: string[] } {
  const leftOut: string[] = [];
  let current = draft;
  const fits = (candidate: Draft) => build(withNote(candidate, leftOut, text), app).length <= MAX_ADDRESS_LENGTH;
  const lightestFirst = [...draft.sections].sort((a, b) => a.weight - b.weight);
  for (const section of lightestFirst) {
    if (fits(current)) break;
    // A greeting or a closing line is not missed; what has a heading is said to be shortened.
    if (section.heading) leftOut.push(section.heading);
    const shortened = (words: string) => (words === '' ? [] : [{ ...section, text: words }]);
    const replace = (words: string) => ({
      ...current,
      sections: current.sections.flatMap((other) => (other === section ? shortened(words) : [other])),
    });
    current = replace(section.isWhole ? '' : longestFit(section.text, (words) => fits(replace(words))));
  }
  if (!fits(current)) {
    current = { ...current, subject: longestFit(current.subject, (subject) => fits({ ...current, subject })) };
  }
  return { url: build(withNote(current, leftOut, text), app), leftOut };
}
