import { useState } from 'preact/hooks';
import type { ProposeTo } from '../../lib/core/ask/proposal.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ProposeActions } from './ProposeActions.tsx';
import { useProposeTo } from './use-propose-to.ts';
import './asked-here.css';

interface KeptCardProps {
  item: FeedItem;
  /** Finds where the team of a place, given by its patterns, takes new tips; `null` where none does. */
  onPropose: (match: string[]) => Promise<ProposeTo | null>;
  text: Text;
  onUndo: () => void;
  onDismiss: () => void;
  onCopy: (value: string) => Promise<boolean>;
  onSave: (name: string, content: string) => void;
}

/** Says that an answer is a tip now, and offers it to the team. */
export function KeptCard({ item, onPropose, text, onUndo, onDismiss, onCopy, onSave }: KeptCardProps) {
  const [isProposing, setProposing] = useState(false);
  const proposeTo = useProposeTo(item, isProposing, onPropose);
  return (
    <section class="asked" aria-label={text('kept.name')}>
      <div class="asked-close">
        <IconButton shape="close" label={text('undo.dismiss')} onClick={onDismiss} />
      </div>
      <p role="status" class="asked-when">
        <strong>{text('kept.done')}</strong> {text('kept.words')}
      </p>
      <div class="asked-actions">
        <button
          type="button"
          class="button button--small"
          aria-expanded={isProposing}
          onClick={() => setProposing((is) => !is)}
        >
          {text('tip.propose')}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={onUndo}>
          {text('undo.do')}
        </button>
      </div>
      {isProposing && <ProposeActions item={item} proposeTo={proposeTo} text={text} onCopy={onCopy} onSave={onSave} />}
    </section>
  );
}
