// An answer as a tip of one's own: a feed item, so that it is stored, found, exported and proposed like any other.
import type { FeedItem } from '../feed/feed-schema.ts';
import type { Breadth } from '../place/generalise.ts';
import { cleanLine, cleanLines, shorten } from '../text/clean.ts';
import type { Ask } from './ask.ts';
import { maskText } from './mask.ts';

const MAX_TITLE = 120;
/** What comes later in a text cannot get into its title, however much is masked. */
const MAX_BEFORE = 2000;

/** Masks come first: what stands in a line of its own may be a secret by that alone. */
const maskedLine = (words: string) => cleanLine(maskText(cleanLines(words)));

const asTitle = (words: string) => shorten(maskedLine(words.slice(0, MAX_BEFORE)), MAX_TITLE);

/** What a person says when they keep an answer. */
export interface Answer {
  title: string;
  text: string;
  breadth: Breadth;
}

/** A title for the tip that the answer to a question becomes: what was asked, else its first sentence, else its subject. */
export function questionTitle({ goal, page, subject }: Ask): string {
  const sentences = maskedLine(goal).split(/(?<=[.?!。？！؟])\s|(?<=[。？！])/u);
  const sentence = sentences.find((one) => /[?？؟]$/.test(one)) ?? sentences[0];
  return asTitle(sentence || page.field || page.error || page.title || subject);
}

/** A number that stands alone; the one in a code such as FI-204 belongs to the message. */
const NUMBER = /(?<![\p{L}\p{N}_-])\p{N}(?:[\p{N}., :/-]*\p{N})?/gu;

/** A message as a pattern: what is private in it, and its numbers, are others the next time. */
export const asErrorPattern = (message: string) => maskedLine(message).replace(/•+/g, '*').replace(NUMBER, '*');

/** Makes an answer an item of the person's own feed; `day` is today, `YYYY-MM-DD`. */
export function toItem(ask: Ask, { title, text, breadth }: Answer, { id, now }: { id: string; now: string }): FeedItem {
  const { patterns, field, error, language } = ask.page;
  const about =
    breadth === 'site'
      ? {}
      : { ...(field ? { fields: [field] } : {}), ...(error ? { errors: [asErrorPattern(error)] } : {}) };
  return {
    id,
    title: asTitle(title) || questionTitle(ask),
    content_text: text.trim(),
    date_published: now,
    ...(language ? { language } : {}),
    ...(ask.to.name ? { authors: [{ name: ask.to.name }] } : {}),
    _help: { kind: 'tip', ...(patterns ? { match: [patterns[breadth]] } : {}), ...about },
  };
}
