// The names in an address: of folders, pages, parameters and their values.

/** Longer pieces of an address are keys or data, not names. */
const MAX_PIECE = 40;

/** Takes an address apart; empty where there is none. */
export function addressPiecesOf(url: URL | null): string[] {
  if (!url) return [];
  const path = url.pathname.split('/').map((segment) => decodeSafely(segment));
  const hash = url.hash
    .slice(1)
    .split(/[/?&=]/)
    .map(decodeSafely);
  const pieces = [...path, ...[...url.searchParams].flat(), ...hash];
  return pieces.filter((piece) => piece !== '' && piece.length <= MAX_PIECE);
}

const decodeSafely = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
