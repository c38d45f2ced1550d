// A page as a file: its name, and what is written in it.
import type { PageSnapshot } from '../place/page-snapshot.ts';

/** Longest name, without its ending: with any letters shorter than what file systems take. */
const MAX_NAME = 60;

/** Names that Windows keeps for itself, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|conin|conout|clock)$/;

/** What stands in an address in place of what was hidden, and endings that every page of a site has. */
const SAYS_NOTHING = /^(?:0+|x|html?|php|aspx?|jsp|do|cgi)$/;

const decodePart = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** The words of a piece of an address, in small letters. */
const wordsIn = (piece: string) =>
  (
    decodePart(piece)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).filter((word) => !SAYS_NOTHING.test(word));

/** As many words as a name may have characters. */
function joinForName(words: readonly string[]): string {
  const name = words.reduce((all, word) => {
    const longer = all === '' ? word : `${all}-${word}`;
    return [...longer].length <= MAX_NAME ? longer : all;
  }, '');
  return name || [...(words[0] ?? '')].slice(0, MAX_NAME).join('');
}

/**
 * The name of the file that a page is saved in: the words of its path and of what follows it, else its host. No system
 * takes offence at it: letters, digits and hyphens.
 */
export function savedPageName(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const values = url ? [...url.searchParams].map(([, value]) => value) : [];
  // A way through an application says where one is; any other fragment is a spot on the page.
  const [way = ''] = url && /^#!?\//.test(url.hash) ? url.hash.split('?') : [];
  const words = url ? [...url.pathname.split('/'), ...values, ...way.split('/')].flatMap(wordsIn) : [];
  const name = joinForName(words.length > 0 ? words : wordsIn(url?.hostname ?? ''));
  if (name === '') return 'page.json';
  return `${RESERVED.test(name) ? `page-${name}` : name}.json`;
}

/** What is written: the page in the very form in which an author's folder has it. */
export const savedPageText = (page: PageSnapshot): string => `${JSON.stringify(page, null, 2)}\n`;
