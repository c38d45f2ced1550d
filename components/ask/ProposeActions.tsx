import { useEffect, useState } from 'preact/hooks';
import { toPlainText } from '../../lib/core/ask/plain-text.ts';
import type { ProposeTo } from '../../lib/core/ask/proposal.ts';
import { toProposal } from '../../lib/core/ask/proposal.ts';
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

/** What a tip says, as plain text; `null` until it is known. */
function useTipWords(item: FeedItem): string | null {
  const isPlain = item.content_text !== undefined && (item._help?.steps ?? []).length === 0;
  const [words, setWords] = useState(isPlain ? (item.content_text ?? '') : null);
  useEffect(() => {
    if (isPlain) return setWords(item.content_text ?? '');
    let isOver = false;
    // Reading HTML is large, and most tips of one's own are plain.
    void import('../../lib/core/ask/tip-words.ts').then(({ tipWords }) => !isOver && setWords(tipWords(item)));
    return () => {
      isOver = true;
    };
  }, [item, isPlain]);
  return words;
}

/**
 * The ways in which a tip can be proposed to the team, the likeliest first: by mail, on the team's own page, by copying, as
 * a file.
 */
export function ProposeActions({ item, proposeTo, text, onCopy, onSave }: ProposeActionsProps) {
  const words = useTipWords(item);
  if (words === null) return null;
  const proposal = toProposal(item, proposeTo?.email ?? '', text, words);
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
