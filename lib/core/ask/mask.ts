// Hides what does not belong in a mail, nor in what is kept. What is known to be harmless in an address is shown and
// everything else is masked; in a text what is private by its shape, or announced as a secret. The person can show it
// by a tick.
import type { PageState } from '../place/page-state.ts';
import type { PlaceWords } from '../place/place-words.ts';
import { createKnownWords, type Known, type KnownWords, NOTHING_KNOWN } from './known-words.ts';
import { maskAddress, maskPath } from './mask-address.ts';
import { maskCommands } from './mask-commands.ts';
import { maskHost } from './mask-host.ts';
import { maskLinks } from './mask-links.ts';
import { MASK } from './mask-mark.ts';
import { maskParts } from './mask-path.ts';
import { maskAnnounced } from './mask-secrets.ts';
import { maskShapes } from './mask-shapes.ts';

export { MASK } from './mask-mark.ts';

/** The masks of one place: the same for subject, draft, stored question, tip, place and message. */
export interface Mask {
  /** What no mail could take any more is left out. */
  text(text: string): string;
  /** Empty for a page of the browser or a file. */
  address(address: string): string;
  /** Parts of an address that follow one another. */
  parts(parts: readonly string[]): string[];
  /** The path of an address, with as many parts as it has. */
  path(url: URL): string;
  /** The host of an address, with as many labels as it has. */
  host(url: URL): string;
}

/**
 * Longest text that is masked. Texts of pages are shorter, and no mail takes as much; what a person pasted may be a whole
 * book, and must not hold them up.
 */
const MAX_TEXT = 20_000;
const cutLong = (text: string) => (text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`);

/** Most rounds until nothing changes any more. */
const MAX_ROUNDS = 4;

/** Masks again: a mask may part what ran together, and so bring out what stands beside it. */
function untilStill(text: string, once: (text: string) => string, rounds = MAX_ROUNDS): string {
  const masked = once(text);
  return masked === text || rounds <= 1 ? masked : untilStill(masked, once, rounds - 1);
}

const collapse = (text: string) => text.replace(/•••(?:•••)+/g, MASK);

/** Creates the masks for what is known of a place; each part of an address is shown only if it is known to be harmless. */
export function createMask(known: Known = NOTHING_KNOWN): Mask {
  let words: KnownWords | undefined;
  // Made when an address is met: most texts have none.
  const wordsNow = () => {
    words ??= createKnownWords(known);
    return words;
  };
  const once = (text: string) => collapse(maskShapes(maskAnnounced(maskLinks(maskCommands(text), wordsNow))));
  return {
    text: (text) => untilStill(cutLong(text), once),
    address: (address) => maskAddress(address, wordsNow()),
    parts: (parts) => maskParts(parts, wordsNow()),
    path: (url) => maskPath(url, wordsNow()),
    host: (url) => maskHost(url.host, wordsNow()),
  };
}

/** What is known of the page that help is for: its own words, and those that followed feeds have for it. */
export function knownOf({ page, places }: { page: PageState; places?: PlaceWords }): Known {
  const { segments = [], hosts = [] } = places ?? {};
  if (page.status !== 'read') return { texts: [], segments, hosts };
  const { title, headings, labels, landmarks } = page.snapshot;
  return { texts: [title, ...headings, ...labels, ...landmarks], segments, hosts };
}

/** Masks a text of which no place is known. */
export const maskText = (text: string, known?: Known): string => createMask(known).text(text);
