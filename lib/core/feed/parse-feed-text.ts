// The text of a feed's page as JSON, and what to say when it is none.
import { err, ok, type Result } from '../result.ts';
import type { FeedFailure } from './feed-status.ts';

const CLOSERS: Record<string, string> = { '{': '}', '[': ']' };

/** Tells whether a text ends inside a string, an object or a list that it began. */
function endsInside(text: string): boolean {
  const open: string[] = [];
  for (const [token, closingQuote] of text.matchAll(/"(?:[^"\\]|\\[\s\S])*("?)|[{}[\]]/g)) {
    if (closingQuote === '') return true;
    if (closingQuote !== undefined) continue;
    const closer = CLOSERS[token];
    if (closer) open.push(closer);
    else if (open.pop() !== token) return false;
  }
  return open.length > 0;
}

/** Tells a feed that was cut off on its way from one that was never JSON. */
function jsonFailure(text: string, host: string, error: unknown): FeedFailure {
  const begin = text.trimStart();
  if (begin.startsWith('<')) return { kind: 'html', params: { host } };
  const cut = begin.startsWith('{') && endsInside(begin);
  const detail = error instanceof Error ? error.message.slice(0, 160) : '';
  return cut ? { kind: 'cut-off', params: { host } } : { kind: 'not-json', params: { host, detail } };
}

/** Parses the text of a feed's page as JSON. `host` is named in the failure. */
export function parseFeedText(text: string, host: string): Result<unknown, FeedFailure> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch (error) {
    return err(jsonFailure(text, host, error));
  }
}
