// A mail as a file (.eml; RFC 5322, 2045 and 2046), as far as a proposal needs it: who wrote it, and its texts.
import { htmlToText } from '../../feed/html-text.ts';

/** A mail: its headers in small letters, and its texts in their order. */
export interface ReadMail {
  headers: ReadonlyMap<string, string>;
  texts: string[];
}

/** Parts within parts that are looked into. */
const MOST_DEEP = 5;

const HEADER = /^([!-9;-~]+):[ \t]*(.*)$/;

function splitHead(raw: string): { headers: Map<string, string>; body: string } {
  const [head = '', ...rest] = raw.split(/\r?\n\r?\n/);
  const headers = new Map<string, string>();
  // A header goes on in lines that begin with a space.
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value = ''] = HEADER.exec(line) ?? [];
    if (name && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value.trim());
  }
  return { headers, body: rest.join('\n\n') };
}

const parameterOf = (header: string, name: string): string | undefined => {
  const [, quoted, bare] = new RegExp(`;\\s*${name}="?(?:(?<=")([^"]*)"|([^\\s;"]+))`, 'i').exec(header) ?? [];
  return quoted ?? bare;
};

const bytesOfText = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

function unquote(body: string): string {
  return body
    .replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function decodeBody(body: string, headers: ReadonlyMap<string, string>): string {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding !== 'quoted-printable' && encoding !== 'base64') return body;
  try {
    const raw = encoding === 'base64' ? atob(body.replace(/[^A-Za-z\d+/]/g, '')) : unquote(body);
    const charset = parameterOf(headers.get('content-type') ?? '', 'charset') ?? 'utf-8';
    return new TextDecoder(charset).decode(bytesOfText(raw));
  } catch {
    // Another encoding than it says, or one that nobody knows.
    return body;
  }
}

function textsOfPart(raw: string, depth: number): string[] {
  const { headers, body } = splitHead(raw);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /^multipart\//i.test(type) ? parameterOf(type, 'boundary') : undefined;
  if (boundary !== undefined) {
    const parts = depth < MOST_DEEP ? body.split(`--${boundary}`).slice(1) : [];
    return parts.flatMap((part) =>
      part.startsWith('--') ? [] : textsOfPart(part.replace(/^[ \t]*\r?\n/, ''), depth + 1),
    );
  }
  if (/^message\/rfc822/i.test(type)) return depth < MOST_DEEP ? textsOfPart(body, depth + 1) : [];
  if (/^text\/html/i.test(type)) return [htmlToText(decodeBody(body, headers))];
  const isText = /^(?:text\/|application\/(?:feed\+)?json|application\/octet-stream)/i.test(type);
  return isText ? [decodeBody(body, headers)] : [];
}

/** Reads a mail as a file; `null` for any other text. */
export function readMail(raw: string): ReadMail | null {
  const { headers } = splitHead(raw);
  const isMail = headers.has('from') && (headers.has('mime-version') || headers.has('received') || headers.has('date'));
  return isMail ? { headers, texts: textsOfPart(raw, 0) } : null;
}
