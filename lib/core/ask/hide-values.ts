import { MASK } from './mask-mark.ts';
import { isSaid } from './odd-word.ts';

/** Hides what patterns find after their first group, which stays: a name, or what stands before a value in a command. */
export function hideValues(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (masked, pattern) =>
      masked.replace(pattern, (whole, before: string) => {
        const value = whole.slice(before.length);
        return value.includes(MASK) || isSaid(value) ? whole : `${before}${MASK}`;
      }),
    text,
  );
}
