import type { Ask } from '../../lib/core/ask/ask.ts';
import { AskedHere } from '../ask/AskedHere.tsx';
import { KeptCard } from '../ask/KeptCard.tsx';
import { Toast } from '../ui/Toast.tsx';
import type { HelpAppProps } from './help-props.ts';
import type { Asks } from './use-asks.ts';

interface AnswersProps extends Pick<HelpAppProps, 'client' | 'now' | 'text' | 'onCopy' | 'onSave'> {
  asks: Asks;
  onKeep: (ask: Ask) => void;
}

/** Above the tips: a question that waits for its answer, or the answer that has just become a tip. */
export function Answers({ client, asks, now, text, onKeep, onCopy, onSave }: AnswersProps) {
  if (!asks.kept) {
    return (
      <>
        <AskedHere
          waiting={asks.waiting}
          now={now}
          text={text}
          onKeep={onKeep}
          onSettle={(ask, outcome) => void asks.settle(ask, outcome)}
        />
        <Toast
          words={asks.closed && text('asked.closedDone')}
          text={text}
          onUndo={() => void asks.pickUp()}
          onDismiss={asks.letGo}
        />
      </>
    );
  }
  return (
    <KeptCard
      item={asks.kept.item}
      onPropose={(match) => client.whereToPropose({ match }).then(({ to }) => to)}
      text={text}
      onUndo={() => void asks.undo()}
      onDismiss={asks.dismiss}
      onCopy={onCopy}
      onSave={onSave}
    />
  );
}
