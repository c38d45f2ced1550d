// Where the lines of a text with addresses in it may end.

const ADDRESS = /(https?:\/\/\S+)/u;

/** After these an address may go on in the next line, but for a dot or hyphen within a number. */
const AFTER = /(?<=[/?&=\-.])(?<!\d[-.](?=\d))(?![/?&=\-.])/u;

/**
 * Cuts a text where a line may end within an address: after its marks, and so in no number and no word. Joined, the pieces
 * are the text.
 */
export function toLinePieces(text: string): string[] {
  const pieces = text.split(ADDRESS).flatMap((part) => (ADDRESS.test(part) ? part.split(AFTER) : [part]));
  return pieces.filter((piece) => piece !== '');
}
