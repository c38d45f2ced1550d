// Hides what does not belong in a mail. Masks stand by default; the person can show each part by a tick.

/** What stands for something hidden. */
export const MASK = '•••';

const EMAIL = /[^\s@<>,;:"()[\]/?#=&]+@[^\s@<>,;:"()[\]/?#=&]+\.[^\s@<>,;:"()[\]/?#=&.]+/g;
const JWT = /\beyJ[\w-]{5,}\.[\w-]{5,}(\.[\w-]*)?/g;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;
/** Nine digits or more, also grouped by spaces, dots or hyphens: cards, accounts, telephone numbers. */
const LONG_NUMBER = /\+?\d(?:[ .()/-]{0,2}\d){8,}/g;
const LONG_HEX = /\b(?=[0-9a-f-]*\d)[0-9a-f]{8}(?:-?[0-9a-f]{4}){2,}[0-9a-f]*\b/gi;
/** A run without spaces that mixes letters and digits for 20 characters or more: keys, session ids. */
const TOKEN = /(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{20,}/g;

/** Masks e-mail addresses, long numbers, account numbers and tokens in a text. */
export function maskText(text: string): string {
  return [JWT, EMAIL, IBAN, LONG_HEX, TOKEN, LONG_NUMBER].reduce((line, secret) => line.replace(secret, MASK), text);
}

const decode = (part: string) => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const maskPath = (path: string) =>
  path
    .split('/')
    .map((segment) => {
      // Matrix parameters such as ;jsessionid=… hold sessions.
      const [name = '', ...parameters] = segment.split(';');
      const plain = decode(name);
      const masked = maskText(plain) === plain ? name : MASK;
      return parameters.length > 0 ? `${masked};${MASK}` : masked;
    })
    .join('/');

const maskQuery = (query: string) => {
  if (query === '' || query === '?') return '';
  const names = query
    .slice(1)
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=');
      const name = pair.slice(0, at);
      return at > 0 && /^[A-Za-z][\w.[\]-]{0,30}$/.test(name) && maskText(name) === name ? `${name}=${MASK}` : MASK;
    });
  return `?${names.join('&')}`;
};

/** A fragment of plain words, such as `#/settings/users`, is a place; anything else may be a token. */
const maskFragment = (fragment: string) =>
  fragment === '' || /^#[!/]?(?:[a-z][a-z-]{0,24}(?:\/|$))*$/i.test(fragment) ? fragment : `#${MASK}`;

const isWeb = (url: URL) => url.protocol === 'https:' || url.protocol === 'http:';

/** An address fit to be sent, empty for a page of the browser or a file: no user name or password; query values, tokens and private parts masked. */
export function maskUrl(address: string): string {
  if (!URL.canParse(address)) return maskText(address);
  const url = new URL(address);
  if (!isWeb(url)) return '';
  return `${url.host}${maskPath(url.pathname)}${maskQuery(url.search)}${maskFragment(url.hash)}`;
}

/** The same address without masks, but never with the user name and password that an address may carry. */
export function unmaskedUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  if (!isWeb(url)) return '';
  return `${url.host}${url.pathname}${url.search}${url.hash}`;
}
