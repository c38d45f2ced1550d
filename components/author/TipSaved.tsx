import { useEffect, useRef, useState } from 'preact/hooks';
import { pagesThatFit } from '../../lib/core/author/writing/saved-fits.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import { ProposeActions } from '../ask/ProposeActions.tsx';
import { useProposeTo } from '../ask/use-propose-to.ts';
import { AddToFeed } from './AddToFeed.tsx';
import { useFormTools } from './use-form-tools.ts';
import type { WriteTipTools } from './write-tip-tools.ts';

interface TipSavedProps extends WriteTipTools {
  item: FeedItem;
  /** The address of the page that help is for. */
  url: string;
  onAnother: () => void;
}

/** A tip that is kept now, and what can be done with it: proposed, saved as a file, added to a feed of the workshop. */
export function TipSaved({ item, url, client, text, onSave, onCopy, onAnother }: TipSavedProps) {
  const [isProposing, setProposing] = useState(false);
  const proposeTo = useProposeTo(item, isProposing, (match) => client.whereToPropose({ match }).then(({ to }) => to));
  const isHere = pagesThatFit(item._help?.match ?? [], [{ url, title: '' }]).length > 0;
  const { loaded } = useFormTools();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <div class="ask-fields">
      <p ref={words} role="status" tabIndex={-1} class="tip-saved" dir="auto">
        {text(isHere ? 'write.saved' : 'write.savedElsewhere', { title: item.title ?? '' })}
      </p>
      <div class="asked-actions">
        <button type="button" class="button" aria-expanded={isProposing} onClick={() => setProposing((is) => !is)}>
          {text('tip.propose')}
        </button>
        <button
          type="button"
          class="button"
          onClick={async () => {
            const { name, content } = (await loaded()).tipFile(item);
            onSave(name, content);
          }}
        >
          {text('write.file')}
        </button>
        <AddToFeed item={item} client={client} text={text} />
        <button type="button" class="button" onClick={onAnother}>
          {text('write.another')}
        </button>
      </div>
      {isProposing && <ProposeActions item={item} proposeTo={proposeTo} text={text} onCopy={onCopy} onSave={onSave} />}
    </div>
  );
}
