// Messages that authors have written down, looked for among the short texts that a page shows, whatever their markup.
import type { PageSnapshot } from '../../place/page-snapshot.ts';
import { type TipCollection, tipsAt } from '../index/collection.ts';
import { type ErrorMatcher, toComparableText, toErrorMatcher } from '../words/error-match.ts';

/** Comparisons of one page: some milliseconds' worth. */
const MOST_COMPARED = 200_000;

/** Messages of authors that texts are compared with: more have no place closer than a whole site. */
const MOST_WRITTEN = 2000;

/** Messages that are kept of what was shown. */
const MOST_KNOWN = 3;

/** A text that is so much longer than what was written down speaks of more: a help text, a page of a manual. */
const MOST_AROUND = 120;

/** Letters and digits without which words that were written down stand in too many texts. */
const LEAST_LETTERS = 5;

/** One message as an author wrote it. */
interface Written {
  matches: ErrorMatcher;
  length: number;
}

function toWritten(error: string): Written | [] {
  const letters = error.replace(/[^\p{L}\p{N}]/gu, '').length;
  return letters < LEAST_LETTERS ? [] : { matches: toErrorMatcher(error), length: error.length };
}

/** Those of the texts that a page shows which the tips for its place know as messages; at most three. */
export function knownMessages(collection: TipCollection, page: PageSnapshot, shown: readonly string[]): string[] {
  const here = tipsAt(collection, URL.canParse(page.url) ? new URL(page.url) : null);
  const errors = [...here.keys()].flatMap(({ tip }) => tip.errors);
  const written = [...new Set(errors)].slice(0, MOST_WRITTEN).flatMap(toWritten);
  const texts = shown.slice(0, Math.floor(MOST_COMPARED / Math.max(1, written.length)));
  const isKnown = (text: string) => {
    const words = toComparableText(text);
    return written.some(({ matches, length }) => text.length <= length + MOST_AROUND && matches(words));
  };
  const known = texts.filter(isKnown);
  // What is around a message says it too.
  return known.filter((text) => !known.some((other) => other !== text && text.includes(other))).slice(0, MOST_KNOWN);
}

/** Most messages of a page that are gone by. */
const MOST_MESSAGES = 5;

/** Fields that have no message of their own. */
const BUTTON = /^(button|submit|reset|image)$/;

/**
 * A page with the messages that were found by what authors wrote. They come right after the message of the field that the
 * person is in; before all where nobody is in a field. `isAsked` tells that help was asked about the first message.
 */
export function putMessagesFirst(page: PageSnapshot, known: readonly string[], isAsked: boolean): PageSnapshot {
  // What was clicked may be a message by the author's words alone.
  const clicked = known.filter((text) => page.selection && text === page.selection);
  // Who has pressed a button is at the answer that came.
  const hasPressed = known.length > 0 && BUTTON.test(page.field?.type ?? '');
  const isAbout = isAsked || clicked.length > 0 || hasPressed;
  const fresh = known.filter((text) => !clicked.includes(text) && !page.errors.some((error) => error.includes(text)));
  const own = (page.field && !hasPressed) || isAsked ? page.errors.slice(0, 1) : [];
  const errors = [...new Set([...clicked, ...own, ...fresh, ...page.errors])].slice(0, MOST_MESSAGES);
  // Who asks about a message is not at the field that still has the focus.
  return { ...page, field: isAbout ? null : page.field, errors, error: errors[0] ?? null };
}
