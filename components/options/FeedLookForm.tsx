import { useId } from 'preact/hooks';
import { FEED_COLORS, type FeedArrangement, type FeedColor, type ShownFeed } from '../../lib/core/feed/feed-look.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { FeedMark } from '../ui/FeedMark.tsx';
import { Line } from './Line.tsx';
import { usePicked } from './use-picked.ts';

interface FeedLookFormProps {
  feed: ShownFeed;
  text: Text;
  /** Answers with `null` when it failed. */
  onArrange: (change: FeedArrangement) => Promise<unknown>;
}

/** The name and the colour that a person gives a feed. */
export function FeedLookForm({ feed, text, onArrange }: FeedLookFormProps) {
  const group = useId();
  const [shown, pick] = usePicked<FeedColor | 'none'>(feed.color ?? 'none', (color) => onArrange({ color }));
  const published = feed.publishedTitle ?? feed.title;
  return (
    <>
      <Line
        label={text('feeds.name')}
        saved={feed.title === published ? '' : feed.title}
        hint={published}
        autocomplete="off"
        onSave={(name) => void onArrange({ name })}
      />
      <fieldset class="choices choices--row">
        <legend class="choices-name">{text('feeds.color')}</legend>
        {(['none', ...FEED_COLORS] as const).map((color) => (
          <label key={color} class="choice">
            <input type="radio" name={group} checked={color === shown} onChange={() => pick(color)} />
            {color !== 'none' && <FeedMark color={color} />}
            {text(`feeds.${color}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
