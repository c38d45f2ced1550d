// What a file is, told by its first bytes: neither its name nor what its server says of it counts.

/** The kinds of pictures that are shown. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';

/** What the bytes of a picture say of it; sizes in points. */
export interface PictureFacts {
  type: PictureType;
  width: number;
  height: number;
}

const little = (bytes: Uint8Array, at: number, count: number): number =>
  count === 0 ? 0 : (bytes[at] ?? 0) + 256 * little(bytes, at + 1, count - 1);
const big = (bytes: Uint8Array, at: number, count: number): number =>
  count === 0 ? 0 : big(bytes, at, count - 1) * 256 + (bytes[at + count - 1] ?? 0);
const letters = (bytes: Uint8Array, at: number, count: number) => String.fromCharCode(...bytes.slice(at, at + count));

const PNG = '\x89PNG\r\n\x1a\n';

/** JPEG is a row of segments; one of those that begin a frame says how large it is (ITU T.81, B.2.2). */
function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const beginsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (beginsFrame) return { height: big(bytes, at + 5, 2), width: big(bytes, at + 7, 2) };
    at += 2 + Math.max(2, big(bytes, at + 2, 2));
  }
  return null;
}

/** WebP has three ways to say its size (RFC 9649, 2.5 to 2.7). */
function webpSize(bytes: Uint8Array): { width: number; height: number } | null {
  const chunk = letters(bytes, 12, 4);
  if (chunk === 'VP8X') return { width: little(bytes, 24, 3) + 1, height: little(bytes, 27, 3) + 1 };
  if (chunk === 'VP8 ') return { width: little(bytes, 26, 2) % 0x4000, height: little(bytes, 28, 2) % 0x4000 };
  if (chunk !== 'VP8L') return null;
  const packed = little(bytes, 21, 4);
  return { width: (packed % 0x4000) + 1, height: (Math.floor(packed / 0x4000) % 0x4000) + 1 };
}

function sizeOf(bytes: Uint8Array): (Omit<PictureFacts, 'type'> & { type: PictureType }) | null {
  if (letters(bytes, 0, 8) === PNG && letters(bytes, 12, 4) === 'IHDR') {
    return { type: 'image/png', width: big(bytes, 16, 4), height: big(bytes, 20, 4) };
  }
  if (/^GIF8[79]a$/.test(letters(bytes, 0, 6))) {
    return { type: 'image/gif', width: little(bytes, 6, 2), height: little(bytes, 8, 2) };
  }
  const isWebp = letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 4) === 'WEBP';
  const size = isWebp ? webpSize(bytes) : letters(bytes, 0, 3) === '\xff\xd8\xff' ? jpegSize(bytes) : null;
  return size && { type: isWebp ? 'image/webp' : 'image/jpeg', ...size };
}

/** What a picture is; `null` where the bytes are none of a kind that is shown, or end before they say how large it is. */
export function readPicture(bytes: Uint8Array): PictureFacts | null {
  // The longest beginning that is looked at.
  const facts = bytes.length < 24 ? null : sizeOf(bytes);
  return facts && facts.width > 0 && facts.height > 0 ? facts : null;
}

/** Tells whether bytes begin as SVG does: a drawing that can carry scripts, styles and requests. */
export function isSvg(bytes: Uint8Array): boolean {
  const beginning = letters(bytes, 0, 1000).replace(/\0/g, '');
  return /<svg[\s>]/i.test(beginning) || /^(\xef\xbb\xbf)?\s*<\?xml/i.test(beginning);
}
