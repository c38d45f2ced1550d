// The key of a private feed: one header that goes with each request to the feed's own host, and nowhere else.
import * as v from 'valibot';

/** The header that most servers take a key in. */
export const USUAL_HEADER = 'Authorization';

/** Headers that browsers set by themselves: a key there would be dropped in silence (Fetch, forbidden request-header). */
const FORBIDDEN =
  /^(?:accept-(?:charset|encoding)|access-control-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via|proxy-.*|sec-.*|if-(?:none-match|modified-since))$/i;

const keySchema = v.object({
  /** A token (RFC 9110, 5.6.2). */
  header: v.pipe(
    v.string(),
    v.trim(),
    v.regex(/^[\w!#$%&'*+.^`|~-]{1,64}$/),
    v.check((name) => !FORBIDDEN.test(name)),
  ),
  /** Visible ASCII in one line. */
  value: v.pipe(v.string(), v.trim(), v.regex(/^[!-~](?:[ -~]{0,4094}[!-~])?$/)),
});

/** The key of a private feed. */
export type FeedKey = v.InferOutput<typeof keySchema>;

/** Reads a key as a person gives it; `null` where it cannot be sent. A bare key for `Authorization` is a bearer's. */
export function parseFeedKey(input: unknown): FeedKey | null {
  const result = v.safeParse(keySchema, input);
  if (!result.success) return null;
  const { header, value } = result.output;
  const isBare = header.toLowerCase() === 'authorization' && !value.includes(' ');
  return { header, value: isBare ? `Bearer ${value}` : value };
}
