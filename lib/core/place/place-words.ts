// What patterns of feeds say of a site in plain words: parts of addresses that whoever wrote the feed has written out.
import { decode, fitsHost, parsePattern } from './pattern.ts';

/** Words of patterns: harmless in an address, because a feed that is followed names them. */
export interface PlaceWords {
  /** Parts of paths, fragments and queries that stand whole in a pattern. */
  segments: readonly string[];
  /** Hosts. */
  hosts: readonly string[];
}

/** Collects what patterns that fit a host say in plain words; each once. */
export function placeWords(patterns: readonly string[], url: URL | null): PlaceWords {
  if (!url) return { segments: [], hosts: [] };
  const segments = new Set<string>();
  const hosts = new Set<string>();
  for (const source of patterns) {
    const pattern = parsePattern(source);
    if (!pattern.ok || !fitsHost(pattern.value, url)) continue;
    if (pattern.value.host !== '') hosts.add(pattern.value.host);
    const [, rest = ''] = /^[^:]*:\/\/[^/]*(.*)$/.exec(source.trim()) ?? [];
    for (const part of rest.split(/[/?#&=]/)) if (part !== '' && !/[*{}]/.test(part)) segments.add(decode(part));
  }
  return { segments: [...segments], hosts: [...hosts] };
}
