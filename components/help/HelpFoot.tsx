import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SuggestedContact } from '../../lib/core/ask/suggested-contact.ts';
import { StorageNotice } from '../ui/StorageNotice.tsx';
import { Toast } from '../ui/Toast.tsx';
import { useRemoval } from '../ui/use-removal.ts';
import type { HelpAppProps } from './help-props.ts';
import { PeopleCards } from './PeopleCards.tsx';
import { StatusLine } from './StatusLine.tsx';

interface HelpFootProps extends Pick<HelpAppProps, 'client' | 'feeds' | 'trouble' | 'online' | 'now' | 'text'> {
  /** `null` while not known. */
  people: SuggestedContact[] | null;
  onAsk: (person: SuggestedContact | null) => void;
  /** Stands above everything in the foot. */
  children?: ComponentChildren;
}

/** What is always in sight below the tips: who can help, and how fresh the tips are. */
export function HelpFoot({
  client,
  feeds,
  trouble: storageTrouble,
  online,
  now,
  text,
  people,
  onAsk,
  children,
}: HelpFootProps) {
  const [trouble, setTrouble] = useState('');
  const removal = useRemoval(client, () => setTrouble(text('status.syncFailed')));
  return (
    <div class="help-foot">
      {children}
      {people && <PeopleCards people={people} now={now} text={text} onAsk={onAsk} />}
      <Toast
        words={removal.removed && text('feeds.removed', { title: removal.removed.title })}
        text={text}
        onUndo={removal.undo}
        onDismiss={removal.dismiss}
      />
      {trouble !== '' && (
        <p class="field-error" aria-live="polite">
          {trouble}
        </p>
      )}
      <StorageNotice trouble={storageTrouble} text={text} />
      <StatusLine
        feeds={feeds}
        online={online}
        now={now}
        text={text}
        onSync={() => client.syncNow({})}
        onRemove={(feed) => {
          setTrouble('');
          removal.remove(feed);
        }}
      />
    </div>
  );
}
