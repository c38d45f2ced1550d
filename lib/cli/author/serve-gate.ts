// Whom the server of a folder answers. It listens on this machine only, but every website that is open in a browser here
// could ask it, and a name that leads to this machine (DNS rebinding) could make one look like the server itself.
import type { IncomingHttpHeaders } from 'node:http';

/** What a request gets: the feed, for an extension that is read by its `origin`; a page for a person; or nothing. */
export type Admission = { to: 'extension'; origin: string | null } | { to: 'person' } | { to: 'nobody' };

const NOBODY: Admission = { to: 'nobody' };

/** No website can have such an origin, and no script can write the header. */
const EXTENSION = /^(?:chrome|moz)-extension:\/\/[\w-]+$/i;

/** Tells whether a request was made to this server by its own name. */
function isHost(host: string | undefined, port: number): boolean {
  const names = ['127.0.0.1', 'localhost'];
  return (
    host !== undefined && (names.some((name) => host === `${name}:${port}`) || (port === 80 && names.includes(host)))
  );
}

/**
 * Decides by the headers of a request whom it gets an answer for. What Chromium and Firefox send was looked at:
 *
 * - an extension that has no permission for this host sends its origin;
 * - one that has sends none, and is said to be of no site (Chromium) or of this one (Firefox). A website is never: it is
 *   of another site, and this server gives out nothing that could run here and ask as itself;
 * - whoever types the address, or opens a bookmark, is of no site and asks for a document;
 * - pictures, scripts, frames, forms and links of a website are of another site, and so get nothing. A request without
 *   these headers may be one of them from an old browser.
 */
export function admit(headers: IncomingHttpHeaders, port: number): Admission {
  const { host, origin, referer } = headers;
  const [site, mode, destination] = ['site', 'mode', 'dest'].map((name) => headers[`sec-fetch-${name}`]);
  if (!isHost(host, port)) return NOBODY;
  if (origin !== undefined) return EXTENSION.test(origin) ? { to: 'extension', origin } : NOBODY;
  const isOfNobodyElse = site === 'none' || site === 'same-origin';
  // Scripts say where they stand, unless they are told not to; the extension always is.
  const isFetched = mode === 'cors' && destination === 'empty' && referer === undefined;
  if (isOfNobodyElse && isFetched) return { to: 'extension', origin: null };
  return site === 'none' && mode === 'navigate' && destination === 'document' ? { to: 'person' } : NOBODY;
}
