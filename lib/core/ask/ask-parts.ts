import type { Help } from '../messages.ts';
import type { PageSnapshot } from '../place/page-snapshot.ts';
import { cleanLine, cleanLines, shorten } from '../text/clean.ts';
import type { Text } from '../text/text.ts';
import type { AskPart, AskPartKind, Tried } from './draft.ts';
import { createMask, knownOf, type Mask } from './mask.ts';
import { unmaskedUrl } from './mask-address.ts';

/** Longest part of context in a mail, in characters: a pointer for the helper, not a transcript. */
const MAX_PART = 400;
const MAX_SUBJECT_PART = 80;
/** Longest name of what a field stands in, and of a tip that was looked at. */
const MAX_AROUND = 120;
const MAX_MESSAGES = 3;

const quote = (text: string) => `“${text}”`;
const line = (text: string | null | undefined) => cleanLine(text ?? '');
/** With its lines and cells, by which its mask may know what is private. */
const lines = (text: string | null | undefined) => cleanLines(text ?? '');
/** Masks come before the cut: half a secret has no shape to know it by. */
const cutPart = (text: string) => shorten(text, MAX_PART);

function part(kind: AskPartKind, heading: string, plain: string, masked: string, included = true): AskPart {
  return { kind, heading, text: masked, included, ...(masked === plain ? {} : { unmasked: plain }) };
}

const quoteAll = (all: readonly string[]) => all.map(quote).join(' ');

const maskedHost = (url: string, mask: Mask) => {
  const isWeb = /^https?:/i.test(url) && URL.canParse(url);
  return isWeb ? mask.host(new URL(url)).replace(/:\d+$/, '') : '';
};

function wherePart(help: Help, text: Text, mask: Mask): AskPart | null {
  const heading = text('ask.where');
  if (help.page.status === 'unreadable') {
    const url = help.page.url;
    return url && mask.address(url) ? part('where', heading, unmaskedUrl(url), mask.address(url)) : null;
  }
  const { title, url } = help.page.snapshot;
  const name = lines(title);
  const join = (...words: string[]) => words.filter((word) => word !== '').join(' · ');
  // An address that is cut leads nowhere.
  const masked = join(cutPart(line(mask.text(name))), mask.address(url));
  return masked === '' ? null : part('where', heading, join(cutPart(line(name)), unmaskedUrl(url)), masked);
}

/** The messages in sight, the one that matters most first: a code to know it by often stands in another than that. */
function messagesOf({ error, errors }: PageSnapshot): string[] {
  const all = [error, ...errors].map(lines).filter((words) => words !== '');
  return all.filter((words, at) => !all.slice(0, at).some((before) => before.includes(words))).slice(0, MAX_MESSAGES);
}

/** A field with what it stands in, from the section down: there may be one like it in each row. */
function fieldWords({ field }: PageSnapshot): string[] {
  const name = lines(field?.label || field?.name);
  if (name === '') return [];
  const around = [field?.section, field?.row].map(lines).map((words) => shorten(words, MAX_AROUND));
  return [...new Set([...around, name])].filter((words) => words !== '');
}

function pageParts(page: PageSnapshot, text: Text, mask: Mask): AskPart[] {
  const messages = messagesOf(page);
  const selection = lines(page.selection);
  const masked = (words: string) => line(mask.text(words));
  const field = fieldWords(page);
  const fieldLine = (words: readonly string[]) => cutPart(words.join(' › '));
  return [
    // Whole: what helps to know a message again may stand at its end.
    ...(messages.length > 0
      ? [part('message', text('ask.message'), quoteAll(messages.map(line)), quoteAll(messages.map(masked)))]
      : []),
    ...(selection
      ? [part('selection', text('ask.selection'), quote(cutPart(line(selection))), quote(cutPart(masked(selection))))]
      : []),
    // With a message the field is seldom the question; it is offered, not ticked.
    ...(field.length > 0
      ? [
          part(
            'field',
            text('ask.field'),
            fieldLine(field.map(line)),
            fieldLine(field.map(masked)),
            messages.length === 0,
          ),
        ]
      : []),
  ];
}

/**
 * What a person looked at, each in the words of the mail; `of` is the tip's title or the search itself. `toShown` hides
 * what is private, or does not.
 */
export function lookedAtLines(
  { tips, searches }: Tried,
  text: Text,
  toShown: (words: string) => string,
): { of: string; words: string }[] {
  return [
    ...tips.map(({ title, failed }) => {
      const short = shorten(line(toShown(lines(title))), MAX_AROUND);
      return { of: title, words: failed ? text('ask.triedFailed', { title: short }) : short };
    }),
    // As good as whole: they say best what was not found.
    ...searches.map((search) => ({ of: search, words: quote(cutPart(line(toShown(lines(search))))) })),
  ];
}

/** Builds the parts of context that a question about this page can carry; private parts are masked. */
export function buildAskParts(help: Help, tried: Tried, text: Text): AskPart[] {
  const mask = createMask(knownOf(help));
  const where = wherePart(help, text, mask);
  const page = help.page.status === 'read' ? pageParts(help.page.snapshot, text, mask) : [];
  const looked = (toShown: (words: string) => string) =>
    lookedAtLines(tried, text, toShown)
      .map(({ words }) => words)
      .join('; ');
  const plain = looked((words) => words);
  return [
    ...(where ? [where] : []),
    ...page,
    ...(plain ? [part('tried', text('ask.tried'), plain, looked(mask.text))] : []),
  ];
}

/** Builds the subject of a question: the words searched for, or the field, message or page it is about; and the site. */
export function buildSubject(help: Help, text: Text, query = ''): string {
  const page = help.page.status === 'read' ? help.page.snapshot : null;
  const mask = createMask(knownOf(help));
  const url = page?.url ?? (help.page.status === 'unreadable' ? help.page.url : undefined) ?? '';
  const onPage = page
    ? lines(page.field?.label) || lines(page.error) || lines(page.headings[0]) || lines(page.title)
    : '';
  const about = lines(query) || onPage;
  const site = maskedHost(url, mask);
  if (!about && !site) return text('ask.subjectPlain');
  const masked = shorten(line(mask.text(about)), MAX_SUBJECT_PART);
  if (!about || !site) return text('ask.subjectShort', { about: about ? masked : site });
  return text('ask.subject', { about: masked, site });
}
