import { useId, useRef, useState } from 'preact/hooks';
import {
  type ProposalFault,
  type ProposedTip,
  readProposal,
} from '../../../lib/core/author/proposals/read-proposal.ts';
import type { WorkshopFeed } from '../../../lib/core/author/workshop-feed.ts';
import type { Text } from '../../../lib/core/text/text.ts';
import { ChooseFiles } from '../ChooseFiles.tsx';
import type { MailWays } from '../MailDraft.tsx';
import { ProposalCard } from './ProposalCard.tsx';

export interface ProposalsSectionProps extends MailWays {
  feed: WorkshopFeed;
  text: Text;
  /** `done` says what was done, for the button that takes it back. */
  onChange: (feed: WorkshopFeed, done: string) => void;
  /** Opens a tip in the form: that at a position of the feed, as it would be, or a new one. */
  onEdit: (item: Record<string, unknown>, index: number | null) => void;
}

interface Listed {
  key: number;
  proposed: ProposedTip;
}

/** Proposals that come in by mail or as files, each beside the tip that it changes. */
export function ProposalsSection(props: ProposalsSectionProps) {
  const { text } = props;
  const [titleId, fieldId, faultId] = [useId(), useId(), useId()];
  const [pasted, setPasted] = useState('');
  const [fault, setFault] = useState<ProposalFault | null>(null);
  const [listed, setListed] = useState<Listed[]>([]);
  const nextKey = useRef(0);
  const field = useRef<HTMLTextAreaElement>(null);

  const take = (given: string): boolean => {
    const read = readProposal(given);
    setFault(read.ok ? null : read.error);
    if (!read.ok) return false;
    const known = new Set(listed.map(({ proposed }) => JSON.stringify(proposed.item)));
    const more = read.value.filter(({ item }) => !known.has(JSON.stringify(item)));
    setListed([...more.map((proposed) => ({ key: nextKey.current++, proposed })), ...listed]);
    return true;
  };
  const takeFiles = async (files: File[]) => {
    for (const file of files) take(await file.text());
  };
  return (
    <section class="workshop-section" aria-labelledby={titleId}>
      <div>
        <h2 id={titleId}>{text('proposals.title')}</h2>
        <p class="soft">{text('proposals.lead')}</p>
      </div>
      <ChooseFiles
        label={text('proposals.file')}
        accept=".json,.eml,.txt,application/json,message/rfc822,text/plain"
        onFiles={(files) => void takeFiles(files)}
      >
        <form
          class="workshop-rows"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (take(pasted)) setPasted('');
            else field.current?.focus();
          }}
        >
          <div>
            <label class="label" for={fieldId}>
              {text('proposals.paste')}
            </label>
            <textarea
              ref={field}
              id={fieldId}
              class="input workshop-text"
              rows={5}
              dir="auto"
              value={pasted}
              aria-invalid={fault !== null}
              aria-describedby={fault === null ? undefined : faultId}
              onInput={(event) => {
                setFault(null);
                setPasted(event.currentTarget.value);
              }}
            />
            {fault && (
              <p class="field-error" id={faultId} role="alert">
                {text(`proposals.${fault}`)}
              </p>
            )}
          </div>
          <div class="workshop-actions">
            <button type="submit" class="button button--primary">
              {text('proposals.read')}
            </button>
          </div>
        </form>
      </ChooseFiles>
      {listed.map(({ key, proposed }) => (
        <ProposalCard
          key={key}
          {...props}
          proposed={proposed}
          onPutAway={() => {
            setListed((current) => current.filter((one) => one.key !== key));
            field.current?.focus();
          }}
        />
      ))}
    </section>
  );
}
