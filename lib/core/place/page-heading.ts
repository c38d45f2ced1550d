// What a page is called, in one line of its own words: its heading, else its title without the name of its site.
import { cleanLine } from '../text/clean.ts';
import type { PageSnapshot } from './page-snapshot.ts';

/** Between the parts of a title, with room on both sides; Japanese and Chinese pages write theirs without. */
const SEPARATOR = /\s+(?:[-–—|·•»›]|::)\s+|\s*[｜]\s*/u;
const CHINESE_SEPARATOR = /(?<=\p{Script=Han})_(?=\p{Script=Han})/u;

/** Before a title: how much is unread, and marks that something is. */
const COUNT = /^(?:\(\d[\d.,]*\+?\)|\[\d[\d.,]*\+?\]|（\d[\d.,]*\+?）|【\d[\d.,]*\+?】)\s*/u;
const MARK = /^[•●○∙*✱🔴🔔]\uFE0F?\s*/u;

/** A heading that is shorter may stand in a title by chance. */
const LEAST_LETTERS = 3;

const lowered = (words: string) => words.toLowerCase().normalize('NFKC');
const onlyLetters = (words: string) => lowered(words).replace(/[^\p{L}\p{N}]+/gu, '');

function withoutMarks(title: string): string {
  const rest = title.replace(COUNT, '').replace(MARK, '');
  return rest === title ? title : withoutMarks(rest);
}

/** The parts of a title, and what stands between them. */
function titleParts(title: string): { words: string[]; between: string[] } {
  const separator = SEPARATOR.test(title) ? SEPARATOR : CHINESE_SEPARATOR;
  const between = title.match(new RegExp(separator, 'gu')) ?? [];
  return { words: title.split(separator), between };
}

/** Says whether words only name the site of an address: “GitHub” of github.com. */
function createSiteTest(url: string): (words: string) => boolean {
  if (!URL.canParse(url)) return () => false;
  const host = new URL(url).hostname.replace(/^www\./, '');
  const names = new Set([...host.split('.').slice(0, -1), host].map(onlyLetters));
  return (words) => names.has(onlyLetters(words));
}

/** The title without the name of the site: at its beginning where that is the host's, else at its end. */
function withoutSite(title: string, isSite: (words: string) => boolean): string {
  const { words, between } = titleParts(title);
  const [first = '', ...others] = words;
  if (others.length === 0) return title;
  const isFirst = isSite(first) && !isSite(others.at(-1) ?? '');
  const kept = isFirst ? others : words.slice(0, -1);
  const marks = isFirst ? between.slice(1) : between;
  return kept.reduce((line, part, at) => line + (marks[at - 1] ?? '') + part);
}

/** True when the heading stands in the words, and not in the middle of one of them. */
function isNamedIn(words: string, heading: string): boolean {
  const at = lowered(words).indexOf(lowered(heading));
  if (at < 0) return false;
  const isWithin = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  return !isWithin(lowered(words)[at - 1]) && !isWithin(lowered(words)[at + lowered(heading).length]);
}

/**
 * Names a page in one line: by the heading that its title has as well, else by the title without the site. Empty where
 * the page says nothing. A heading alone counts where the title names but the site: which of them is the page's, and
 * not of a menu or a notice, is otherwise anybody's guess.
 */
export function toPageHeading({ title, headings, url }: Pick<PageSnapshot, 'title' | 'headings' | 'url'>): string {
  const line = withoutMarks(cleanLine(title));
  const isSite = createSiteTest(url);
  const own = withoutSite(line, isSite);
  const lines = headings.map(cleanLine).filter((heading) => heading !== '' && !isSite(heading));
  const confirmed = lines.filter((heading) => onlyLetters(heading).length >= LEAST_LETTERS && isNamedIn(own, heading));
  const [longest] = confirmed.sort((one, other) => other.length - one.length);
  if (longest !== undefined) return longest;
  return own === '' || isSite(own) ? (lines[0] ?? own) : own;
}
