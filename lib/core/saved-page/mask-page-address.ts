// The address of a page that is saved. What the masks of a mail hide is hidden here as well, and so are the numbers of
// records; but what stands in their place keeps the shape of an address, so that the same patterns fit.
import { createKnownWords, type Known } from '../ask/known-words.ts';
import { createMask, MASK, type Mask } from '../ask/mask.ts';
import { decodeFully } from '../ask/mask-path.ts';
import { namesPeople } from '../ask/opener-words.ts';
import { piecesOf } from '../ask/plain-word.ts';
import { fold } from '../find/words/terms.ts';
import { tellsPage } from '../place/generalise.ts';
import { looksLikeId } from '../place/identifier.ts';

/** In place of what is hidden: an identifier stays one, and a word a word. */
const [STAND_IN_ID, STAND_IN_WORD] = ['0', 'x'];

/** A page of the browser or a file is on no site. */
const NO_SITE = 'about:blank';

/** An address without what is private, and what was hidden in it. */
export interface MaskedAddress {
  address: string;
  /** Names and numbers that may stand in the texts of the page as well. */
  hidden: string[];
}

/** `v2`, `2.10.3`: part of the place. */
const VERSION = /^v?\d{1,3}(?:\.\d{1,3}){1,3}$|^v\d{1,3}$/i;
/** Numbers of more than one digit, or such that stand alone; percent signs are not looked into. */
const NUMBERS = /%[0-9a-f]{2}|\d{2,}|^\d$/gi;

/** Longest name that is looked for in texts, and shortest: shorter ones stand anywhere. */
const [SHORTEST, LONGEST] = [3, 60];

const toZeros = (number: string) => (number.startsWith('%') ? number : '0'.repeat(number.length));

const toStandIn = (plain: string) => {
  if (plain === '') return '';
  if (/^\d{1,12}$/.test(plain)) return toZeros(plain);
  return looksLikeId(plain) ? STAND_IN_ID : STAND_IN_WORD;
};

/** Hides parts of one address, and notes what it has hidden. */
function createHiding(known: Known, mask: Mask) {
  const { isNamed } = createKnownWords(known);
  const hidden = new Set<string>();
  const note = (plain: string) => {
    if (plain.length >= SHORTEST && plain.length <= LONGEST) hidden.add(plain);
  };

  /** A part of a path, beside what the mask makes of it. */
  const part = (own: string, masked: string): string => {
    const plain = decodeFully(own) ?? own;
    if (masked === MASK) {
      note(plain);
      return toStandIn(plain);
    }
    const shown = masked.replaceAll(MASK, STAND_IN_ID);
    if (isNamed(plain) || VERSION.test(plain)) return shown;
    for (const [number] of plain.matchAll(/\d+/g)) note(number);
    return shown.replace(NUMBERS, toZeros);
  };

  const value = (name: string, own: string): string => {
    const plain = decodeFully(own.replaceAll('+', ' ')) ?? '';
    const tells = tellsPage(name, plain, mask) && !namesPeople(piecesOf(name).map(fold));
    if (tells || (isNamed(name) && isNamed(plain))) return own;
    if (looksLikeId(plain)) note(plain);
    return toStandIn(plain === '' ? own : plain);
  };

  /** Parameters; one whose name is hidden is left out. */
  const pairs = (own: string, masked: string): string[] => {
    const shown = masked.split('&');
    return own.split('&').flatMap((pair, at) => {
      const cut = pair.indexOf('=');
      if (cut <= 0) return [];
      const name = pair.slice(0, cut);
      return shown[at]?.startsWith(`${name}=`) ? [`${name}=${value(name, pair.slice(cut + 1))}`] : [];
    });
  };
  const query = (own: string, masked: string): string => {
    const left = pairs(own.slice(1), masked.slice(1)).join('&');
    return left === '' ? '' : `?${left}`;
  };

  const parts = (own: string, masked: string): string => {
    const shown = masked.split('/');
    return own
      .split('/')
      .map((one, at) => part(one, shown[at] ?? MASK))
      .join('/');
  };

  /** A way through an application, or a spot on the page. */
  const fragment = (own: string, masked: string): string => {
    const [way = '', ...rest] = own.slice(1).split('?');
    if (/^[^/]*=/.test(way)) {
      const left = pairs(way, masked.slice(1)).join('&');
      return left === '' ? '' : `#${left}`;
    }
    const [shown = '', ...shownRest] = masked.slice(1).split('?');
    return `#${parts(way, shown)}${rest.length > 0 ? query(`?${rest.join('?')}`, `?${shownRest.join('?')}`) : ''}`;
  };
  return { parts, query, fragment, hidden };
}

/** The pieces of an address behind its path. */
function behindPath(address: string): { query: string; fragment: string } {
  const [, query = '', fragment = ''] = /^[^?#]*(\?[^#]*)?(#.*)?$/s.exec(address) ?? [];
  return { query, fragment };
}

/** Masks the address of a page so that the patterns that fit it fit still, as far as nothing private is in them. */
export function maskPageAddress(address: string, known: Known): MaskedAddress {
  const mask = createMask(known);
  const masked = mask.address(address);
  if (masked === '' || masked === MASK) return { address: NO_SITE, hidden: [] };
  const url = new URL(address);
  const hiding = createHiding(known, mask);
  const shown = behindPath(masked);
  const host = mask.host(url).replaceAll(MASK, STAND_IN_WORD);
  const path = hiding.parts(url.pathname, mask.path(url));
  const query = url.search === '' ? '' : hiding.query(url.search, shown.query);
  const fragment = url.hash === '' ? '' : hiding.fragment(url.hash, shown.fragment);
  return { address: `${url.protocol}//${host}${path}${query}${fragment}`, hidden: [...hiding.hidden] };
}

/** The address of a page as it is, but for the user name and password that it may carry. */
export function wholePageAddress(address: string): string {
  if (!URL.canParse(address) || !/^https?:/i.test(address)) return NO_SITE;
  return Object.assign(new URL(address), { username: '', password: '' }).href;
}
