import type { FeedColor } from '../../lib/core/feed/feed-look.ts';
import './feed-mark.css';

/** A spot in the colour that a person has given a feed; nothing where there is none. Its name stands beside it. */
export function FeedMark({ color }: { color: FeedColor | undefined }) {
  return color ? <span class={`feed-mark feed-mark--${color}`} aria-hidden="true" /> : null;
}
