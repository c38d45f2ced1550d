import type { Help } from '../messages.ts';
import type { PageSnapshot } from '../place/page-snapshot.ts';
import { cleanLine, shorten } from '../text/clean.ts';
import type { Text } from '../text/text.ts';
import type { AskPart, AskPartKind, Tried } from './draft.ts';
import { maskText } from './mask.ts';
import { maskUrl, unmaskedUrl } from './mask-address.ts';

/** Longest part of context in a mail, in characters: a pointer for the helper, not a transcript. */
const MAX_PART = 400;
const MAX_SUBJECT_PART = 80;
const MAX_MESSAGES = 3;

const quote = (text: string) => `“${text}”`;
const line = (text: string | null | undefined) => cleanLine(text ?? '');
/** Masks come before the cut: half a secret has no shape to know it by. */
const cut = (text: string) => shorten(text, MAX_PART);

function part(kind: AskPartKind, heading: string, plain: string, masked: string, included = true): AskPart {
  return { kind, heading, text: masked, included, ...(masked === plain ? {} : { unmasked: plain }) };
}

const wordsPart = (kind: AskPartKind, heading: string, words: string, included = true) =>
  part(kind, heading, cut(words), cut(maskText(words)), included);

const quotePart = (kind: AskPartKind, heading: string, words: readonly string[]) => {
  const quoteAll = (all: readonly string[]) => all.map((one) => quote(cut(one))).join(' ');
  return part(kind, heading, quoteAll(words), quoteAll(words.map(maskText)));
};

const siteOf = (url: string) => (/^https?:/i.test(url) && URL.canParse(url) ? new URL(url).hostname : '');

function wherePart(help: Help, text: Text): AskPart | null {
  const heading = text('ask.where');
  if (help.page.status === 'unreadable') {
    const url = help.page.url;
    return url && maskUrl(url) ? part('where', heading, cut(unmaskedUrl(url)), cut(maskUrl(url))) : null;
  }
  const { title, url } = help.page.snapshot;
  const name = line(title);
  const join = (...words: string[]) => words.filter((word) => word !== '').join(' · ');
  const masked = join(cut(maskText(name)), cut(maskUrl(url)));
  return masked === '' ? null : part('where', heading, join(cut(name), cut(unmaskedUrl(url))), masked);
}

/** The messages in sight, the one that matters most first: a code to know it by often stands in another than that. */
function messagesOf({ error, errors }: PageSnapshot): string[] {
  const all = [error, ...errors].map(line).filter((words) => words !== '');
  return all.filter((words, at) => !all.slice(0, at).some((before) => before.includes(words))).slice(0, MAX_MESSAGES);
}

function pageParts(page: PageSnapshot, text: Text): AskPart[] {
  const messages = messagesOf(page);
  const selection = line(page.selection);
  const field = line(page.field?.label || page.field?.name);
  return [
    ...(messages.length > 0 ? [quotePart('message', text('ask.message'), messages)] : []),
    ...(selection ? [quotePart('selection', text('ask.selection'), [selection])] : []),
    // With a message the field is seldom the question; it is offered, not ticked.
    ...(field ? [wordsPart('field', text('ask.field'), field, messages.length === 0)] : []),
  ];
}

/** Builds the parts of context that a question about this page can carry; private parts are masked. */
export function buildAskParts(help: Help, tried: Tried, text: Text): AskPart[] {
  const where = wherePart(help, text);
  const page = help.page.status === 'read' ? pageParts(help.page.snapshot, text) : [];
  const tips = tried.tips.map(({ title, failed }) => (failed ? text('ask.triedFailed', { title }) : title));
  const looked = line([...tips, ...tried.searches.map(quote)].join('; '));
  return [...(where ? [where] : []), ...page, ...(looked ? [wordsPart('tried', text('ask.tried'), looked)] : [])];
}

/** Builds the subject of a question: the words searched for, or the field, message or page it is about; and the site. */
export function buildSubject(help: Help, text: Text, query = ''): string {
  const page = help.page.status === 'read' ? help.page.snapshot : null;
  const url = page?.url ?? (help.page.status === 'unreadable' ? help.page.url : undefined) ?? '';
  const onPage = page ? line(page.field?.label) || line(page.error) || line(page.headings[0]) || line(page.title) : '';
  const about = line(query) || onPage;
  const site = siteOf(url);
  if (!about && !site) return text('ask.subjectPlain');
  if (!about || !site)
    return text('ask.subjectShort', { about: about ? shorten(maskText(about), MAX_SUBJECT_PART) : site });
  return text('ask.subject', { about: shorten(maskText(about), MAX_SUBJECT_PART), site });
}
