const PRIME = 0x01000193;
/** Two starts make two numbers of 32 bits, which no two texts of one person share by chance. */
const STARTS = [0x811c9dc5, 0x9e3779b9] as const;

/** Two numbers of 32 bits that change with every change of a text (FNV-1a, from two starts); they keep nothing secret. */
export function hashesOf(text: string): [number, number] {
  let [one, other]: [number, number] = [...STARTS];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, PRIME);
    other = Math.imul(other ^ code, PRIME);
  }
  return [one >>> 0, other >>> 0];
}

/** A short name of a text that changes with every change of it; it keeps nothing secret. */
export function digestOf(text: string): string {
  return [text.length, ...hashesOf(text)].map((number) => number.toString(36)).join('-');
}
