import { toNeed } from '../../lib/core/feed/feed-notes.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { toCheckedState, toShortState } from '../ui/feed-words.ts';
import { toDay } from '../ui/relative-time.ts';
import { FeedKeyForm } from './FeedKeyForm.tsx';
import { FeedLookForm } from './FeedLookForm.tsx';
import { FeedMoves } from './FeedMoves.tsx';
import { FeedProblems } from './FeedProblems.tsx';
import type { FeedRowProps } from './feed-row-props.ts';

/** What is not in the line of a feed: where it comes from, how it has fared, how it is shown, and the way out. */
export function FeedInside({ id, feed, position, moves, isManaged, tools }: FeedRowProps & { id: string }) {
  const { now, text, client, onArrange, onRemove } = tools;
  const { failure, pictures, folderProblems } = feed;
  const checked = toCheckedState(feed, now, text);
  return (
    <div id={id} class="feed-details">
      <div class="feed-facts">
        <p class="feed-address">{feed.sample ? text('feeds.sampleFrom') : <bdi dir="ltr">{feed.url}</bdi>}</p>
        {!folderProblems && checked !== toShortState(feed, now, text) && <p class="soft">{checked}</p>}
        {failure && (
          <p class="soft">
            {failure.count > 1 &&
              text('feeds.failingSince', { n: failure.count, when: toDay(failure.sinceMs, now, text) })}{' '}
            {feed.tips > 0 && text('feeds.kept')}
          </p>
        )}
        {folderProblems && folderProblems.length > 0 && (
          <Disclosure label={text('feeds.inFolder', { n: folderProblems.length })}>
            <FeedProblems problems={folderProblems} total={folderProblems.length} text={text} />
          </Disclosure>
        )}
        {feed.problemsTotal > 0 && (
          <Disclosure label={toNeed(feed, text)}>
            <FeedProblems problems={feed.problems} total={feed.problemsTotal} text={text} />
          </Disclosure>
        )}
        {pictures && pictures.problemsTotal > 0 && (
          <Disclosure label={text('feeds.picturesLeft', { n: pictures.problemsTotal })}>
            <FeedProblems problems={pictures.problems} total={pictures.problemsTotal} text={text} />
          </Disclosure>
        )}
      </div>
      <FeedLookForm feed={feed} text={text} onArrange={(change) => onArrange(feed, change)} />
      {!feed.sample && !folderProblems && <FeedKeyForm feed={feed} text={text} client={client} />}
      <div class="card-actions">
        {!isManaged && (
          <button type="button" class="button button--small" onClick={() => onRemove(feed)}>
            {text('remove.do')}
          </button>
        )}
        {(moves.up || moves.down) && (
          <FeedMoves
            title={feed.title}
            position={position}
            moves={moves}
            text={text}
            onMove={(move) => onArrange(feed, { move })}
          />
        )}
      </div>
    </div>
  );
}
