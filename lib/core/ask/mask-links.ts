// Addresses inside texts: whole ones, those of databases and other services, and paths.
import type { KnownWords } from './known-words.ts';
import { maskAddress } from './mask-address.ts';
import { MASK } from './mask-mark.ts';

/** An address with a scheme, up to what ends it in a sentence. */
const URL_SHAPE = /(?<![\p{L}\p{N}])([a-z][a-z0-9+.-]{1,20}):\/\/[^\s<>"'“”„«»‹›「」『』、。（）]{1,2000}/giu;
/** `jdbc:oracle:thin:app/secret@db`, `mailto:ana@example.com` */
const OPAQUE = /\b(jdbc|odbc|dsn|mailto|tel|sms|data|magnet|otpauth|ldap|sip|skype|xmpp):[^\s<>"'“”„«»]{3,2000}/gi;
/** `app.example.com/reset/x`, `/magic/x`, `reset/x`; slashes in dates, `and/or` and `km/h` are none. */
const PATH =
  /(?<![\p{L}\p{N}:/.•])(?:[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?)?\/[^\s<>"'“”„«»‹›「」『』、。，（）]{2,2000}/gu;
/** Marks that end a sentence or an aside rather than an address. */
const TRAILING = /[.,;:!?)\]}'’]+$/;

const splitTrailing = (text: string): [string, string] => {
  const own = text.replace(TRAILING, '');
  // A bracket that was opened in the address belongs to it.
  const end =
    text.startsWith(')', own.length) && (own.match(/\(/g)?.length ?? 0) > (own.match(/\)/g)?.length ?? 0)
      ? own.length + 1
      : own.length;
  return [text.slice(0, end), text.slice(end)];
};

/** Any host will do to judge a path by itself. */
const NO_HOST = 'https://host.invalid';

function maskPathText(path: string, words: KnownWords): string {
  const address = path.startsWith('/') ? `${NO_HOST}${path}` : `https://${path}`;
  if (!URL.canParse(address)) return MASK;
  const masked = maskAddress(address, words);
  return path.startsWith('/') ? masked.slice(NO_HOST.length) : masked.slice('https://'.length);
}

/** Masks addresses in a text as if they stood alone. */
export function maskLinks(text: string, words: () => KnownWords): string {
  if (!/[/:]/.test(text)) return text;
  return text
    .replace(URL_SHAPE, (whole, scheme: string) => {
      const [own, rest] = splitTrailing(whole);
      if (/^https?$/i.test(scheme)) return `${maskAddress(own, words())}${rest}`;
      return `${scheme}://${MASK}${rest}`;
    })
    .replace(OPAQUE, (_, scheme: string) => `${scheme}:${MASK}`)
    .replace(PATH, (whole) => {
      if (whole.includes(MASK)) return whole;
      const [own, rest] = splitTrailing(whole);
      return `${maskPathText(own, words())}${rest}`;
    });
}
