// Where a copied link leads, without what mail programs and newsletters have put around it.

/** Parts of a query that only count readers. */
const COUNTING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_hsenc|_hsmi|mkt_tok|yclid)$/i;

/** Hosts that only lead on, and the part of their query that says where to. */
const LEADING_ON: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)safelinks\.protection\.outlook\.com$/, 'url'],
  [/^(www\.)?google\.[a-z.]+$/, 'q'],
  [/^l\.facebook\.com$/, 'u'],
  [/^(www\.)?linkedin\.com$/, 'url'],
];

function leadsTo({ hostname, pathname, searchParams }: URL): string | null {
  const [, key] = LEADING_ON.find(([host]) => host.test(hostname)) ?? [];
  const isRedirect = key === 'url' || (key !== undefined && /^\/(url|l\.php)$/.test(pathname));
  const to = isRedirect && key ? searchParams.get(key) : null;
  return to && /^https?:\/\//i.test(to) ? to : null;
}

/** The address of a copied link; `null` where it leads nowhere that a reader could go. */
export function withoutTracking(address: string): string | null {
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(address)) return address;
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const to = leadsTo(url);
  if (to !== null && URL.canParse(to)) return withoutTracking(to);
  const [before = '', query = ''] = (address.split('#')[0] ?? '').split(/\?(.*)/s);
  const kept = query.split('&').filter((part) => part !== '' && !COUNTING.test(part.split('=')[0] ?? ''));
  return before + (kept.length > 0 ? `?${kept.join('&')}` : '') + url.hash;
}

const MAIL = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/;
const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/u;

/** The address that somebody typed for a link; `null` where it is none. */
export function parseLinkAddress(typed: string): string | null {
  const words = typed.trim();
  if (/\s/.test(words)) return null;
  if (MAIL.test(words)) return `mailto:${words}`;
  return withoutTracking(HOST.test(words) ? `https://${words}` : words);
}
