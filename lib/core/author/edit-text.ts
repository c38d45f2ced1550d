// What the tools of a text field do to its Markdown: each answers one stretch to be exchanged, so that a browser can undo it.

/** One stretch of a text exchanged for another, and what is selected then. */
export interface TextEdit {
  from: number;
  to: number;
  words: string;
  selectFrom: number;
  selectTo: number;
}

/** A text with the selection in it. */
export interface EditedText {
  value: string;
  from: number;
  to: number;
}

/** Signs around words that make them look different. */
export type AroundMark = '**' | '*' | '`';

/** What stands before the words of a line: its indent, its marker of a list, a quotation or a heading. */
const LINE_START = /^\s*(?:(?:[-*+]|\d{1,9}[.)]|>|#{1,6})\s+)*/;
const LIST_ITEM = /^(\s*)(?:([-*+])|(\d{1,9})([.)]))\s+/;

const WORD = /[\p{L}\p{N}_'’-]/u;

/** The selection without the space at its ends; with nothing selected, the word around. */
function stretchOf({ value, from, to }: EditedText): { from: number; to: number } {
  const words = value.slice(from, to);
  if (words.trim() !== '') {
    return { from: from + words.length - words.trimStart().length, to: to - words.length + words.trimEnd().length };
  }
  let [start, end] = [from, from];
  while (start > 0 && WORD.test(value[start - 1] ?? '')) start -= 1;
  while (end < value.length && WORD.test(value[end] ?? '')) end += 1;
  // At the end of a word a person goes on with the next.
  return end === from ? { from, to: from } : { from: start, to: end };
}

/** The signs of a mark alone: one star of two is none. */
function standsInMark(value: string, mark: AroundMark, from: number, to: number): boolean {
  const [before, after] = [value.slice(0, from), value.slice(to)];
  if (!before.endsWith(mark) || !after.startsWith(mark)) return false;
  if (mark !== '*') return true;
  const stars = [/\*+$/.exec(before)?.[0].length ?? 0, /^\*+/.exec(after)?.[0].length ?? 0];
  return stars.every((count) => count !== 2);
}

const hasMark = (words: string, mark: AroundMark) =>
  words.length > 2 * mark.length && standsInMark(words, mark, mark.length, words.length - mark.length);

/** Marks each line by itself: signs do not reach from one paragraph into the next. */
function toggleMarkInLines(words: string, mark: AroundMark): string {
  const lines = words.split('\n').map((line) => {
    const start = LINE_START.exec(line)?.[0] ?? '';
    return { start, rest: line.slice(start.length).trimEnd() };
  });
  const written = lines.filter(({ rest }) => rest !== '');
  const isOn = written.length > 0 && written.every(({ rest }) => hasMark(rest, mark));
  return lines
    .map(({ start, rest }) => {
      if (rest === '' || (!isOn && hasMark(rest, mark))) return start + rest;
      return start + (isOn ? rest.slice(mark.length, -mark.length) : mark + rest + mark);
    })
    .join('\n');
}

/** Makes words bold, slanted or code, or takes that back. */
export function toggleMark(text: EditedText, mark: AroundMark): TextEdit {
  const { value } = text;
  const { from, to } = stretchOf(text);
  const words = value.slice(from, to);
  const size = mark.length;
  if (standsInMark(value, mark, from, to)) {
    return { from: from - size, to: to + size, words, selectFrom: from - size, selectTo: to - size };
  }
  if (words.includes('\n')) {
    const marked = toggleMarkInLines(words, mark);
    return { from, to, words: marked, selectFrom: from, selectTo: from + marked.length };
  }
  if (hasMark(words, mark)) {
    const bare = words.slice(size, -size);
    return { from, to, words: bare, selectFrom: from, selectTo: from + bare.length };
  }
  return { from, to, words: mark + words + mark, selectFrom: from + size, selectTo: to + size };
}

/** The whole lines that a selection touches. */
function wholeLines({ value, from, to }: EditedText): { from: number; to: number } {
  const end = to > from && value[to - 1] === '\n' ? to - 1 : to;
  const next = value.indexOf('\n', end);
  return { from: value.lastIndexOf('\n', from - 1) + 1, to: next < 0 ? value.length : next };
}

/** Makes a list of lines, of another kind where they are one already, or plain lines again. */
export function toggleList(text: EditedText, isNumbered: boolean): TextEdit {
  const { from, to } = wholeLines(text);
  const lines = text.value.slice(from, to).split('\n');
  const isOfKind = (line: string) => {
    const [, , bullet, number] = LIST_ITEM.exec(line) ?? [];
    return (isNumbered ? number : bullet) !== undefined;
  };
  const written = lines.filter((line) => line.trim() !== '');
  const isOn = written.length > 0 && written.every(isOfKind);
  let count = 0;
  const changed = lines.map((line) => {
    if (line.trim() === '' && lines.length > 1) return line;
    const [marker = '', indent = ''] = LIST_ITEM.exec(line) ?? [];
    const rest = marker === '' ? line.trimStart() : line.slice(marker.length);
    count += 1;
    return isOn ? indent + rest : `${indent}${isNumbered ? `${count}.` : '-'} ${rest}`;
  });
  const words = changed.join('\n');
  const isCaret = text.from === text.to;
  const caret = Math.max(from, text.from + words.length - (to - from));
  return { from, to, words, selectFrom: isCaret ? caret : from, selectTo: isCaret ? caret : from + words.length };
}

/** What Enter does in a list: the next entry, or its end where the entry is empty; `null` outside of one. */
export function continueList({ value, from, to }: EditedText): TextEdit | null {
  const start = value.lastIndexOf('\n', from - 1) + 1;
  const [marker, indent = '', bullet, number, sign] = LIST_ITEM.exec(value.slice(start, from)) ?? [];
  if (marker === undefined || value.slice(start, from).startsWith('***')) return null;
  const next = value.indexOf('\n', to);
  const isEmpty = value.slice(start + marker.length, next < 0 ? undefined : next).trim() === '';
  if (isEmpty) return { from: start, to, words: '', selectFrom: start, selectTo: start };
  const words = `\n${indent}${bullet ?? `${Number(number) + 1}${sign}`} `;
  return { from, to, words, selectFrom: from + words.length, selectTo: from + words.length };
}

const LINK = /!?\[((?:[^\]\\]|\\.)*)\]\((?:<[^>]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+"[^"]*")?\)/g;

/** Takes a link away from around the selection, its words stay; `null` where there is none. */
export function takeLinkAway({ value, from, to }: EditedText): TextEdit | null {
  for (const found of value.matchAll(LINK)) {
    const [whole, words = ''] = found;
    const end = found.index + whole.length;
    if (whole.startsWith('!') || from < found.index || to > end) continue;
    return { from: found.index, to: end, words, selectFrom: found.index, selectTo: found.index + words.length };
  }
  return null;
}

const shieldWords = (words: string) => words.replace(/\s*\n\s*/g, ' ').replace(/[[\]]/g, '\\$&');

/** Puts a link on the selected words; on its own address where nothing is selected. */
export function putLink(text: EditedText, address: string): TextEdit {
  const { from, to } = text.from === text.to ? text : stretchOf(text);
  const shown = address.replace(/^(mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
  const words = `[${shieldWords(text.value.slice(from, to)) || shieldWords(shown)}](${address.replace(/\(/g, '%28').replace(/\)/g, '%29')})`;
  return { from, to, words, selectFrom: from + words.length, selectTo: from + words.length };
}

/** Puts a picture where the selection is; `alt` says what it shows. */
export function putPictureName({ from, to }: EditedText, name: string, alt: string): TextEdit {
  const words = `![${shieldWords(alt.trim())}](${name})`;
  return { from, to, words, selectFrom: from + words.length, selectTo: from + words.length };
}

/** Puts Markdown of several lines where the selection is, apart from what stands around it. */
export function putMarkdown({ value, from, to }: EditedText, markdown: string): TextEdit {
  const [before, after] = [value.slice(0, from), value.slice(to)];
  const isBlock = markdown.includes('\n') || /^(?:#{1,6}|[-*+]|\d+[.)]|>|\|)\s/.test(markdown);
  const gap = (around: string, isMet: boolean) => (!isBlock || around.trim() === '' || isMet ? '' : '\n\n');
  const words = gap(before, /\n\s*\n$/.test(before)) + markdown + gap(after, /^\n\s*\n/.test(after));
  return { from, to, words, selectFrom: from + words.length, selectTo: from + words.length };
}
