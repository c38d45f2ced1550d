// One's own items as tips. Of a feed's item that breaks a rule nothing is used, since its author can be told; what a
// person has kept themselves is found whatever is wrong with a part of it, or written by a version that knows more.
import { FEED_LIMITS } from '../feed/limits.ts';
import { parseItem } from '../feed/parse-item.ts';
import { isObject } from '../feed/problem-of.ts';
import { OWN_FEED_ID, type Tip } from '../feed/tip.ts';
import { cleanLine, shorten } from '../text/clean.ts';

/** A title that is made, and one that is too long to be shown, end here, in characters. */
const MAX_TITLE = 120;
/** As much of a text that is too long for a tip as is still found and read. */
const MAX_TEXT = 20_000;

const isString = (value: unknown): value is string => typeof value === 'string';

/** The item without the keys that problems name. */
function withoutKeys(item: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  const top = new Set(keys.map((key) => key.split(/[.[]/)[0]));
  const inner = new Set(keys.flatMap((key) => /^_help\.(\w+)/.exec(key)?.[1] ?? []));
  const help = isObject(item._help) ? item._help : {};
  const rest = Object.entries(item).filter(([key]) => key === '_help' || !top.has(key));
  // All of `_help` goes only where no key in it is to blame.
  if (top.has('_help') && inner.size === 0) return Object.fromEntries(rest.filter(([key]) => key !== '_help'));
  return {
    ...Object.fromEntries(rest),
    _help: Object.fromEntries(Object.entries(help).filter(([key]) => !inner.has(key))),
  };
}

/** What no rule can be broken by: its words, findable by a search. */
function plainItem({ id, title, content_text, summary, _help }: Record<string, unknown>): Record<string, unknown> {
  const words = [content_text, summary, title].find((text): text is string => isString(text) && text.trim() !== '');
  return {
    id,
    title: shorten(cleanLine(isString(title) ? title.slice(0, MAX_TEXT) : (words ?? '')), MAX_TITLE),
    content_text: words?.slice(0, MAX_TEXT) ?? '',
    // What says where it belongs stays, or it would be for every place.
    ...(_help === undefined ? {} : { _help: isObject(_help) ? { match: _help.match, exclude: _help.exclude } : _help }),
  };
}

const contextOf = (index: number) => ({
  feedId: OWN_FEED_ID,
  index,
  pictures: { left: FEED_LIMITS.picturesOfFeed },
});

function toOwnTip(input: unknown, index: number): Tip[] {
  if (!isObject(input)) return [];
  const whole = parseItem(input, contextOf(index));
  if (whole.ok) return [whole.value.tip];
  const keys = whole.error.flatMap(({ key }) => key ?? []);
  for (const item of [withoutKeys(input, keys), plainItem(input)]) {
    const part = parseItem(item, contextOf(index));
    if (part.ok) return [part.value.tip];
  }
  return [];
}

/** Makes tips of one's own items; only what has no id or no words at all is none. The last of one id is used. */
export function toOwnTips(items: readonly unknown[]): Tip[] {
  return [...new Map(items.flatMap(toOwnTip).map((tip) => [tip.id, tip])).values()];
}
