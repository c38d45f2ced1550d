// Patterns held against the saved pages: what none of them fits, and what a port keeps from fitting.
import { patternsWithoutPort } from '../place/missing-port.ts';
import { matchesPattern, parsePattern } from '../place/pattern.ts';
import { problemOf } from './check-links.ts';
import type { AuthoredTip, AuthorFolder, Problem } from './folder.ts';

/** A saved page may come from a test system with a port that patterns of the real one do not name. */
function portProblem(tip: AuthoredTip, source: string, index: number, urls: readonly URL[]): Problem | null {
  const url = urls.find(({ href }) => patternsWithoutPort([source], href).length > 0);
  if (!url) return null;
  const message = `Add :${url.port} after the host, as the saved page ${url.href} has it; without it the pattern never fits there.`;
  return problemOf(tip, tip.at(`_help.match[${index}]`), 'warning', 'pattern-port', message, {
    port: url.port,
    page: url.href,
  });
}

function patternProblem(tip: AuthoredTip, source: string, index: number, urls: readonly URL[]): Problem | null {
  const pattern = parsePattern(source);
  if (!pattern.ok || urls.some((url) => matchesPattern(pattern.value, url))) return null;
  const message = 'No saved page fits this pattern: save one to test the tip, or look for a slip in the address.';
  return problemOf(tip, tip.at(`_help.match[${index}]`), 'info', 'pattern-unseen', message);
}

/** What the saved pages say of the patterns; without saved pages nothing. */
export function checkPlaces({ tips, pages }: AuthorFolder): Problem[] {
  const urls = pages.map(({ page }) => new URL(page.url));
  if (urls.length === 0) return [];
  return tips.flatMap((tip) =>
    (Array.isArray(tip.item._help?.match) ? tip.item._help.match : []).flatMap((source: unknown, index) => {
      if (typeof source !== 'string') return [];
      return portProblem(tip, source, index, urls) ?? patternProblem(tip, source, index, urls) ?? [];
    }),
  );
}
