// What {id} stands for, decided by shape alone.

const SHAPES = [
  /^\d+$/, // 20417
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, // UUID
  /^\d{4}-\d{2}(-\d{2})?$/, // ISO date or month
  /^(?=.*\d)[0-9a-f]{8,}$/i, // hex, with at least one digit
  /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/i, // ULID
  /^(?=.*\d)[\w.~:@-]+$/, // a mix with digits: INV-2026-0117
];

/** Tells whether a path segment or query value is an identifier; a plain word never is. */
export function looksLikeId(text: string): boolean {
  return SHAPES.some((shape) => shape.test(text));
}
