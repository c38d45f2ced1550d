// A pattern without a port means the usual one: on a page with another it never fits, which its author may not know.
import { parsePattern } from './pattern.ts';

/** The patterns that would be for the host of a page if they named its port. */
export function patternsWithoutPort(sources: readonly string[], pageUrl: string): string[] {
  if (!URL.canParse(pageUrl)) return [];
  const { port, hostname } = new URL(pageUrl);
  if (port === '') return [];
  return sources.filter((source) => {
    const pattern = parsePattern(source);
    return pattern.ok && pattern.value.port === '' && pattern.value.host === hostname;
  });
}
