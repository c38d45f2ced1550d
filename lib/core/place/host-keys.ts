// Tips are stored by host: under the host their pattern names. A page asks for its host's keys and nothing else.
import { parsePattern } from './pattern.ts';

/** The key of tips without a place. */
export const GENERAL_KEY = '';

/** The keys a tip is stored under: one for each host its patterns name, or the general one. */
export function placeKeysOf(match: readonly string[]): string[] {
  if (match.length === 0) return [GENERAL_KEY];
  const keys = match.flatMap((source) => {
    const pattern = parsePattern(source);
    if (!pattern.ok) return [];
    const { host, subdomains } = pattern.value;
    return host === '' ? ['*'] : [subdomains ? `*.${host}` : host];
  });
  return [...new Set(keys)];
}

/** The keys under which tips for a host can stand: the host, every `*.suffix` of it, and `*`. */
export function placeKeysFor(hostname: string): string[] {
  const host = hostname.replace(/\.$/, '');
  const labels = host.split('.');
  const isAddress = host.startsWith('[') || /^\d+(\.\d+){3}$/.test(host);
  const suffixes = isAddress ? [host] : labels.map((_, index) => labels.slice(index).join('.'));
  return [host, ...suffixes.map((suffix) => `*.${suffix}`), '*'];
}
