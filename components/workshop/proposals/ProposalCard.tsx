import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import {
  acceptProposal,
  diffProposal,
  findProposalTarget,
  itemOfProposal,
  tipOfProposal,
} from '../../../lib/core/author/proposals/compare-proposal.ts';
import type { ProposedTip } from '../../../lib/core/author/proposals/read-proposal.ts';
import type { WorkshopFeed } from '../../../lib/core/author/workshop-feed.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import { MailDraft, type MailWays } from '../MailDraft.tsx';
import { buildDecline, buildThanks } from './proposal-mails.ts';
import { WordRuns } from './WordRuns.tsx';
import '../../ask/ask-form.css';
import '../../ask/keep-form.css';

/** What has become of a proposal. */
export type Answered = 'accepted' | 'declined' | 'edited';

interface ProposalCardProps extends MailWays {
  proposed: ProposedTip;
  feed: WorkshopFeed;
  text: Text;
  /** `done` says what was done, for the button that takes it back. */
  onChange: (feed: WorkshopFeed, done: string) => void;
  /** Opens a tip in the form: that at a position of the feed, as it would be, or a new one. */
  onEdit: (item: Record<string, unknown>, index: number | null) => void;
  onPutAway: () => void;
}

/** One proposed tip beside the tip that it changes, and what can be done with it. */
export function ProposalCard(props: ProposalCardProps) {
  const { proposed, text, feed, onChange, onEdit } = props;
  const [answered, setAnswered] = useState<Answered | null>(null);
  const target = useMemo(() => (answered ? null : findProposalTarget(proposed, feed)), [proposed, feed, answered]);
  const [isChange, setChange] = useState<boolean | null>(null);
  const asChange = target !== null && (isChange ?? target.isSure);
  const { title } = proposed.tip;
  if (answered) return <AnsweredCard {...props} answered={answered} />;
  const index = asChange ? target.index : null;
  const diffs = diffProposal(asChange ? target.tip : null, tipOfProposal(feed, proposed, index));
  return (
    <article class="workshop-card" aria-label={title}>
      <div>
        <h3 dir="auto">{title}</h3>
        <p class="soft">
          {text(asChange ? 'proposals.changes' : 'proposals.isNew', { title: target?.tip.title ?? '' })}
          {proposed.from && ` · ${text('proposals.from', { name: proposed.from })}`}
        </p>
      </div>
      {target && !target.isSure && (
        <TakeAs title={target.tip.title} asChange={asChange} text={text} onTakeAs={setChange} />
      )}
      {diffs.length === 0 ? <p>{text('proposals.same')}</p> : <WordRuns diffs={diffs} text={text} />}
      <div class="workshop-actions">
        {diffs.length > 0 && (
          <>
            <button
              type="button"
              class="button button--primary"
              aria-label={text('proposals.acceptName', { title })}
              onClick={() => {
                onChange(acceptProposal(feed, proposed, index), text('proposals.acceptName', { title }));
                setAnswered('accepted');
              }}
            >
              {text('proposals.accept')}
            </button>
            <button
              type="button"
              class="button"
              aria-label={text('proposals.editName', { title })}
              onClick={() => {
                onEdit(itemOfProposal(feed, proposed, index), index);
                setAnswered('edited');
              }}
            >
              {text('proposals.edit')}
            </button>
          </>
        )}
        <button
          type="button"
          class="button button--quiet"
          aria-label={text('proposals.declineName', { title })}
          onClick={() => setAnswered('declined')}
        >
          {text('proposals.decline')}
        </button>
      </div>
    </article>
  );
}

interface TakeAsProps {
  /** The title of the tip that may be meant. */
  title: string;
  asChange: boolean;
  text: Text;
  onTakeAs: (asChange: boolean) => void;
}

/** Asks whether a proposal is a new tip, or changes one that reads much the same. */
function TakeAs({ title, asChange, text, onTakeAs }: TakeAsProps) {
  const name = useId();
  return (
    <fieldset class="breadths">
      <legend class="label">{text('proposals.takeAs')}</legend>
      <label class="check">
        <input type="radio" name={name} checked={!asChange} onChange={() => onTakeAs(false)} />
        {text('proposals.asNew')}
      </label>
      <label class="check">
        <input type="radio" name={name} checked={asChange} onChange={() => onTakeAs(true)} />
        {text('proposals.asChange', { title })}
      </label>
    </fieldset>
  );
}

/** A proposal that was answered: what has become of it, and a mail to whoever sent it. */
function AnsweredCard({ proposed, answered, text, onPutAway, ...ways }: ProposalCardProps & { answered: Answered }) {
  const [isWriting, setWriting] = useState(false);
  const words = useRef<HTMLParagraphElement>(null);
  // The buttons that were pressed have gone.
  useEffect(() => words.current?.focus(), []);
  const { title } = proposed.tip;
  const isThanks = answered !== 'declined';
  return (
    <article class="workshop-card" aria-label={title}>
      <p ref={words} role="status" tabIndex={-1}>
        {text(`proposals.${answered}`, { title })}
      </p>
      {isWriting && (
        <MailDraft
          draft={(isThanks ? buildThanks : buildDecline)(proposed, text)}
          mailApp={ways.mailApp}
          text={text}
          onCopy={ways.onCopy}
        />
      )}
      <div class="workshop-actions">
        <button type="button" class="button" aria-expanded={isWriting} onClick={() => setWriting(!isWriting)}>
          {text(isThanks ? 'proposals.thank' : 'proposals.tellWhy')}
        </button>
        <button type="button" class="button button--quiet" onClick={onPutAway}>
          {text('proposals.putAway')}
        </button>
      </div>
    </article>
  );
}
