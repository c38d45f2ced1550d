// First, so that what follows can build on it.
import '../tokens.css';
import '../ui/base.css';

import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptFeed } from '../../lib/core/author/workshop-feed.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { StorageTrouble } from '../../lib/core/storage-trouble.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { directionOf } from '../ui/direction.ts';
import { StorageNotice } from '../ui/StorageNotice.tsx';
import { FeedsHome } from './FeedsHome.tsx';
import { OpenFeed } from './OpenFeed.tsx';
import { StoringLine } from './StoringLine.tsx';
import { useStoring } from './use-storing.ts';
import { useWorkshop } from './use-workshop.ts';
import type { FollowedTitle, FurtherPart, WorkshopTools } from './workshop-props.ts';
import './workshop.css';

/** What the workshop is given. */
export interface WorkshopAppProps {
  /** The feeds as they are kept. Only the first ones count: from then on they are worked on here. */
  kept: readonly KeptFeed[];
  followed: readonly FollowedTitle[];
  /** The person's own tips, as they are now. */
  ownTips?: readonly FeedItem[];
  trouble: StorageTrouble | null;
  /** `YYYY-MM-DD` */
  today: string;
  text: Text;
  tools: WorkshopTools;
  /** What else can be done with a feed. */
  further?: readonly FurtherPart[];
}

/** The same list as long as there are none. */
const NO_TIPS: readonly FeedItem[] = [];

/** The workshop: the feeds that one keeps oneself, and one of them while it is worked on. */
export function WorkshopApp(props: WorkshopAppProps) {
  const { kept, followed, ownTips = NO_TIPS, trouble, today, text, tools, further = [] } = props;
  const workshop = useWorkshop(kept, text('workshop.did.change'));
  const [storing, retry] = useStoring(workshop.feeds, tools.onStore);
  const { takeIn } = workshop;
  const { onOthers } = tools;
  const takenIn = text('workshop.did.takeIn');
  useEffect(() => {
    const end = new AbortController();
    onOthers((merge) => takeIn(merge, takenIn), end.signal);
    return () => end.abort();
  }, [onOthers, takeIn, takenIn]);
  const [openId, setOpenId] = useState('');
  const main = useRef<HTMLElement>(null);
  const open = workshop.feeds.find(({ feed }) => feed.id === openId);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) main.current?.querySelector<HTMLElement>('h1')?.focus();
    isFirst.current = false;
  }, [openId]);
  return (
    <main ref={main} class="workshop" lang={text.language} dir={directionOf(text.language)}>
      <StorageNotice trouble={trouble} text={text} />
      {open ? (
        <OpenFeed
          key={openId}
          kept={open}
          workshop={workshop}
          storing={storing}
          today={today}
          text={text}
          tools={tools}
          further={further}
          ownTips={ownTips}
          onRetry={retry}
          onBack={() => setOpenId('')}
        />
      ) : (
        <>
          <header class="workshop-head">
            <h1 class="workshop-title" tabIndex={-1}>
              {text('workshop.title')}
            </h1>
            <p class="soft">{text('workshop.lead')}</p>
            {storing === 'failed' && (
              <div class="workshop-state">
                <StoringLine storing={storing} text={text} onRetry={retry} />
              </div>
            )}
          </header>
          <FeedsHome
            feeds={workshop.feeds}
            followed={followed}
            text={text}
            tools={tools}
            onAdd={workshop.add}
            onRemove={workshop.remove}
            onOpen={setOpenId}
          />
        </>
      )}
    </main>
  );
}
