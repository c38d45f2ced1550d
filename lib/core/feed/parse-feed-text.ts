// The text of a feed's page as JSON, and what to say when it is none.
import { err, ok, type Result } from '../result.ts';
import type { FeedFailure } from './feed-status.ts';
import { findJsonFault } from './json-fault.ts';

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
function jsonFailure(text: string, host: string): FeedFailure {
  const begin = text.trimStart();
  if (begin.startsWith('<')) return { kind: 'html', params: { host } };
  const cut = begin.startsWith('{') && endsInside(begin);
  if (cut) return { kind: 'cut-off', params: { host } };
  const { line, column, found } = findJsonFault(text);
  const stands = found === '' ? '“”' : `“${found}”`;
  // The places as numbers are for sentences in other languages.
  const detail = `line ${line}, column ${column}, at ${stands}`;
  return { kind: 'not-json', params: { host, detail, line, column, found: stands } };
}

/** Parses the text of a feed's page as JSON. `host` is named in the failure. */
export function parseFeedText(text: string, host: string): Result<unknown, FeedFailure> {
  const json = text.replace(/^\ufeff+/, '');
  try {
    return ok(JSON.parse(json));
  } catch {
    return err(jsonFailure(json, host));
  }
}
