import { useEffect, useState } from 'preact/hooks';
import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import type { Proposal, ProposeTo } from '../../lib/core/ask/proposal.ts';
import type { FeedItem } from '../../lib/core/feed/feed-schema.ts';
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

type Maker = (to: string, text: Text) => Proposal;

/**
 * Makes proposals of a tip; `null` until what that takes is loaded. What leaves out private words is large, and so is
 * reading HTML, of which most tips of one's own have none.
 */
function useProposalMaker(item: FeedItem): Maker | null {
  const [made, setMade] = useState<{ item: FeedItem; make: Maker } | null>(null);
  useEffect(() => {
    let isOver = false;
    const isPlain = item.content_text !== undefined && (item._help?.steps ?? []).length === 0;
    const proposal = import('../../lib/core/ask/proposal.ts');
    const reader = isPlain ? null : import('../../lib/core/ask/tip-words.ts');
    void Promise.all([proposal, reader]).then(([{ toProposal }, read]) => {
      const words = read?.tipWords(item);
      if (!isOver) setMade({ item, make: (to, text) => toProposal(item, to, text, words) });
    });
    return () => {
      isOver = true;
    };
  }, [item]);
  return made?.item === item ? made.make : null;
}

/**
 * The ways in which a tip can be proposed to the team, the likeliest first: by mail, on the team's own page, by copying, as
 * a file.
 */
export function ProposeActions({ item, proposeTo, text, onCopy, onSave }: ProposeActionsProps) {
  const make = useProposalMaker(item);
  if (!make) return null;
  const proposal = make(proposeTo?.email ?? '', text);
  const { email, url } = proposeTo ?? {};
  const [first, other] = ['button button--primary button--small', 'button button--quiet button--small'];
  return (
    <>
      <div class="asked-actions propose-actions">
        {email && (
          <a class={first} href={proposal.mailto} target="_blank" rel="noreferrer">
            {text('draft.open')}
          </a>
        )}
        {url && (
          <a class={email ? other : first} href={url} target="_blank" rel="noreferrer">
            {text('propose.page')}
          </a>
        )}
        <CopyButton
          label={text('copy.do')}
          value={toPlainText(proposal.draft)}
          text={text}
          class={email || url ? other : first}
          onCopy={onCopy}
        />
        <button type="button" class={other} data-leaves onClick={() => onSave(proposal.fileName, proposal.file)}>
          {text('save.toFile')}
        </button>
      </div>
      {proposal.needsFile && proposeTo?.email && <p class="soft">{text('propose.tooLong')}</p>}
    </>
  );
}
