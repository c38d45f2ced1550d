// A site is what help can always be on for: a scheme and a host, as the browsers' permissions name them.

/** A site in the words of the browser's permissions, and in those of people. */
export interface Site {
  /** Such as `https://finance.example/*`; permissions carry no port. */
  pattern: string;
  host: string;
}

/** Finds the site that an address belongs to; `null` for what is no site: files, pages of the browser itself. */
export function toSite(address: string | null | undefined): Site | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  // A trailing dot names the same host (RFC 1034, 3.1).
  const host = hostname.replace(/\.$/, '');
  if ((protocol !== 'https:' && protocol !== 'http:') || host === '') return null;
  return { pattern: `${protocol}//${host}/*`, host };
}

/** Reads a site's pattern of unknown origin; `null` when it does not name exactly one site. */
export function parseSite(pattern: unknown): Site | null {
  if (typeof pattern !== 'string' || !pattern.endsWith('/*')) return null;
  const site = toSite(pattern.slice(0, -1));
  return site?.pattern === pattern && !site.host.includes('*') ? site : null;
}
