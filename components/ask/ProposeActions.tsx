import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import { toProposal } from '../../lib/core/ask/proposal.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
import type { ProposeTo } from '../../lib/core/messages.ts';
import type { Text } from '../../lib/core/text/text.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import './asked-here.css';

interface ProposeActionsProps {
  item: FeedItem;
  /** Where the team takes new tips; `null` where no feed says. */
  proposeTo: ProposeTo | null;
  text: Text;
  onCopy: (value: string) => Promise<boolean>;
  onSave: (name: string, content: string) => void;
}

/** The ways in which a tip can be proposed to the team: by mail, on its own page, as a file, by copying. */
export function ProposeActions({ item, proposeTo, text, onCopy, onSave }: ProposeActionsProps) {
  const proposal = toProposal(item, proposeTo?.email ?? '', text);
  return (
    <>
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
        <button
          type="button"
          class="button button--small"
          data-leaves
          onClick={() => onSave(proposal.fileName, proposal.file)}
        >
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
      {proposal.needsFile && proposeTo?.email && <p class="soft">{text('propose.tooLong')}</p>}
    </>
  );
}
