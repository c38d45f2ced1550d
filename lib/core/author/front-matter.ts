// The two halves of a tip's file. Split by hand: a first line may ask for another language than YAML, which is never run.

/** A tip's file, taken apart. */
export interface SplitFile {
  yaml: string;
  body: string;
  /** How many lines stand before each half. */
  yamlLine: number;
  bodyLine: number;
}

/** What is wrong with the lines around the front matter. */
export interface SplitFault {
  line: number;
  message: string;
}

const FENCE = /^---[ \t]*$/;

/** Tells whether a line, without its end, begins or ends the front matter. */
export const isFence = (line: string): boolean => FENCE.test(line);

/** The text without the mark of its byte order, its lines ended as on all other machines. */
export const plainLines = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');

function openingFault(first: string): string | null {
  if (FENCE.test(first)) return null;
  const named = /^---[ \t]*([A-Za-z]\w*)[ \t]*$/.exec(first)?.[1];
  if (named) return `Write --- alone on the first line: front matter is YAML, and ${named} is not run.`;
  if (/^-{2,}[ \t]*$/.test(first)) return 'Write exactly three dashes on the first line.';
  return 'Begin with a line of --- , the title and other keys, and a second line of --- .';
}

/** Splits a tip's file into its front matter and its text. */
export function splitFile(given: string): { file: SplitFile; fault?: SplitFault } {
  const lines = plainLines(given).split('\n');
  const opening = openingFault(lines[0] ?? '');
  const whole = { yaml: '', body: lines.join('\n'), yamlLine: 0, bodyLine: 0 };
  if (opening) return { file: whole, fault: { line: 1, message: opening } };
  const end = lines.findIndex((line, at) => at > 0 && FENCE.test(line));
  if (end < 0) {
    const message = 'End the front matter with a line of --- : there is none after the first.';
    return { file: { ...whole, body: '' }, fault: { line: 1, message } };
  }
  const yaml = lines
    .slice(1, end)
    .map((line) => `${line}\n`)
    .join('');
  return { file: { yaml, body: lines.slice(end + 1).join('\n'), yamlLine: 1, bodyLine: end + 1 } };
}
