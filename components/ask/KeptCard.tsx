import { useState } from 'preact/hooks';
import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import { toProposal } from '../../lib/core/ask/proposal.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { ProposeTo } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import './asked-here.css';

interface KeptCardProps {
  item: FeedItem;
  /** Where the team takes new tips; `null` where no feed says. */
  proposeTo: ProposeTo | null;
  text: Text;
  onUndo: () => void;
  onDismiss: () => void;
  onCopy: (value: string) => Promise<boolean>;
  onSave: (name: string, content: string) => void;
}

/** Says that an answer is a tip now, and offers it to the team. */
export function KeptCard({ item, proposeTo, text, onUndo, onDismiss, onCopy, onSave }: KeptCardProps) {
  const [isProposing, setProposing] = useState(false);
  const proposal = toProposal(item, proposeTo?.email ?? '', text);
  return (
    <section class="asked" aria-label={text('kept.name')}>
      <p role="status">
        <strong>{text('kept.done')}</strong> {text('kept.words')}
      </p>
      <div class="asked-actions">
        <button
          type="button"
          class="button button--small"
          aria-expanded={isProposing}
          onClick={() => setProposing((is) => !is)}
        >
          {text('kept.propose')}
        </button>
        <button type="button" class="button button--quiet button--small" onClick={onUndo}>
          {text('undo.do')}
        </button>
        <IconButton shape="close" label={text('undo.dismiss')} onClick={onDismiss} />
      </div>
      {isProposing && (
        <div class="asked-actions">
          {proposeTo?.email && (
            <a class="button button--small" href={proposal.mailto} target="_blank" rel="noreferrer">
              {text('propose.mail')}
            </a>
          )}
          {proposeTo?.url && (
            <a class="button button--small" href={proposeTo.url} target="_blank" rel="noreferrer">
              {text('propose.page')}
            </a>
          )}
          <button type="button" class="button button--small" onClick={() => onSave(proposal.fileName, proposal.file)}>
            {text('propose.file')}
          </button>
          <CopyButton
            label={text('copy.do')}
            value={toPlainText(proposal.draft)}
            text={text}
            class="button button--small"
            onCopy={onCopy}
          />
        </div>
      )}
      {isProposing && proposal.needsFile && proposeTo?.email && <p class="soft">{text('propose.tooLong')}</p>}
    </section>
  );
}
