// Texts whose beginning is of use when the whole is too long: titles and summaries.
import { TEXT_LIMITS } from './limits.ts';
import { describeFault, type Fault } from './problem-of.ts';

const MOST: Record<string, number> = { title: TEXT_LIMITS.title, summary: TEXT_LIMITS.summary };

/** Half of a character is no text. */
const beginningOf = (text: string, most: number) =>
  `${text
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;

/** An object whose title and summary are no longer than they may be. `within` is where it stands. */
export function cutTexts(
  input: Record<string, unknown>,
  within = '',
): { input: Record<string, unknown>; faults: Fault[] } {
  const cut: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const [key, most] of Object.entries(MOST)) {
    const given = input[key];
    if (typeof given !== 'string' || given.length <= most) continue;
    const text = given.trim();
    cut[key] = text.length > most ? beginningOf(text, most) : text;
    if (text.length <= most) continue;
    const message = `expected at most ${most} characters; found ${text.length}; the end is left out`;
    faults.push({ key: `${within}${key}`, message, note: describeFault('shortened') });
  }
  return { input: { ...input, ...cut }, faults };
}
