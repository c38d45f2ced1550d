// How closely a pattern names a place: exact host before *.host, longer literal path before shorter, query and fragment on top.
import { literalLength } from './glob.ts';
import type { Pattern } from './pattern.ts';

const hostRank = (pattern: Pattern) => (pattern.host === '' ? 0 : pattern.subdomains ? 1 : 2);

/** True when a pattern names the host alone: tips with it are *for this site*. */
export function isWholeSite(pattern: Pattern): boolean {
  return pattern.query.length === 0 && !pattern.fragment && literalLength(pattern.path) <= 1;
}

/** A number that orders patterns that fit the same address, the most specific highest. */
export function specificity(pattern: Pattern): number {
  const ids = pattern.path.filter((part) => part.kind === 'id' || part.kind === 'any').length;
  const path = Math.min(literalLength(pattern.path) + ids, 999);
  const extras = Math.min(pattern.query.length + (pattern.fragment ? 1 : 0), 9);
  return hostRank(pattern) * 10_000 + path * 10 + extras;
}
