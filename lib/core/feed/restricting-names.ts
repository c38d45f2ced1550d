// Names that a key which restricts a tip may have been given by mistake: slips of the pen, and other words for the same.
import { isSlipOf } from './slip-of.ts';

/** The keys of the format that say where a tip is shown, and to whom. */
export const RESTRICTING = ['match', 'exclude', 'headings', 'audience'];

const words = (text: string) => text.split(/\s+/);

/** Whoever writes one of these, alone or within a longer name (`only_roles`, `notMatch`), restricts something. */
const IN_ANY_NAME = words(
  `match matches matching exclude excludes excluded excluding exclusion exclusions heading headings audience audiences
  except exceptions exception excepting role roles only not unless without hide hidden deny denied forbid forbidden block
  blocked blocklist blacklist denylist whitelist allowlist allow allowed visible visibility viewers restrict restricts
  restricted restriction restrictions limit limited ignore ignored omit skip never for scope`,
);

/** These say where, or for whom, only as the whole name: `source_url` does not. */
const AS_WHOLE_NAME = words(
  `include includes included url urls page pages site sites host hosts domain domains address addresses place places
  pattern patterns where when who whom people persons user users group groups team teams department departments member
  members reader readers persona personas permission permissions access conditions condition rule rules filter filters
  header headers section sections screen screens`,
);

/** So much of a name is looked at. */
const MOST_LETTERS = 200;
/** Shorter words are one letter away from too many others. */
const LEAST_LETTERS = 5;

const ANYWHERE = new Set(IN_ANY_NAME);
const WHOLE = new Set([...IN_ANY_NAME, ...AS_WHOLE_NAME]);
const LONG = IN_ANY_NAME.filter(({ length }) => length >= LEAST_LETTERS);

/** The words in a name: `notMatch`, `not_match` and `not-match` have the same two. */
const wordsInKey = (key: string) =>
  key
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

/**
 * Tells whether a key that the format does not know may have been meant to say where a tip is shown, or to whom. Slips
 * of the pen take time to find: where there are very many keys, only words are.
 */
export function mayRestrict(key: string, { withSlips = true } = {}): boolean {
  const inName = wordsInKey(key.slice(0, MOST_LETTERS)).filter((word) => word !== '');
  const whole = inName.join('');
  if (WHOLE.has(whole) || inName.some((word) => ANYWHERE.has(word))) return true;
  if (!withSlips) return false;
  return RESTRICTING.some((meant) => isSlipOf(whole, meant)) || LONG.some((meant) => isSlipOf(whole, meant, 1));
}
