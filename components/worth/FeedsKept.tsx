import { OWN_FEED_ID } from '../../lib/core/feed/tip.ts';
import { healthOf } from '../../lib/core/value/feed-health.ts';
import { pictureWaysIn } from '../../lib/core/value/picture-ways.ts';
import { usedTips } from '../../lib/core/value/use-sums.ts';
import { FeedState } from '../ui/FeedState.tsx';
import { WorthSection } from './WorthSection.tsx';
import type { WorthSectionProps } from './worth-props.ts';
import './worth-tables.css';

/** How each feed is kept: its state, and its tips that are overdue, unread or in need of their author. */
export function FeedsKept({ counts, facts, feeds, text, now }: WorthSectionProps & { now: number }) {
  const ways = pictureWaysIn(text);
  const used = usedTips(counts);
  const shown = feeds.flatMap((feed) => {
    // The samples come with the extension, and one’s own tips are kept by oneself.
    const isKept = !feed.sample && feed.feedId !== OWN_FEED_ID;
    const known = facts.find(({ feedId }) => feedId === feed.feedId);
    return known && isKept ? [{ feed, health: healthOf(known, feed, used) }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <WorthSection title={text('worth.feeds')}>
      <table class="data-table worth-table">
        <caption class="visually-hidden">{text('worth.feeds')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('workshop.about')}</th>
            <th scope="col">{text('worth.overdue')}</th>
            <th scope="col">{text('worth.unread')}</th>
            <th scope="col">{text('worth.faulty')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ feed, health }) => (
            <tr key={feed.feedId}>
              <th scope="row">
                <span dir="auto">{feed.title}</span>
                <FeedState feed={feed} now={now} text={text} />
              </th>
              <td data-head={text('worth.overdue')}>{ways.showNumber(health.overdue)}</td>
              <td data-head={text('worth.unread')}>{ways.showNumber(health.unread)}</td>
              <td data-head={text('worth.faulty')}>{ways.showNumber(health.faulty)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WorthSection>
  );
}
