import type { Managed } from '../../lib/core/preferences.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { Breakable } from '../ui/Breakable.tsx';

interface HeldFeedsProps {
  feeds: NonNullable<Managed['heldFeeds']>;
  text: Text;
}

/** Says that no other feeds can be followed, and which of the person's own wait for as long as that holds. */
export function HeldFeeds({ feeds, text }: HeldFeedsProps) {
  return (
    <div class="soft">
      <p>{text('policy.noOtherFeeds')}</p>
      {feeds.length > 0 && (
        <>
          <p>{text('policy.heldFeeds')}</p>
          <ul>
            {feeds.map(({ feedId, url, name }) => (
              <li key={feedId}>
                <Breakable words={name || url} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
