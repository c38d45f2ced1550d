const PRIME = 0x01000193;
/** Two starts make two numbers of 32 bits, which no two texts of one person share by chance. */
const STARTS = [0x811c9dc5, 0x9e3779b9];

/** A short name of a text that changes with every change of it (FNV-1a, twice); it keeps nothing secret. */
export function digestOf(text: string): string {
  const parts = STARTS.map((start) => {
    let hash = start;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    return (hash >>> 0).toString(36);
  });
  return [text.length.toString(36), ...parts].join('-');
}
